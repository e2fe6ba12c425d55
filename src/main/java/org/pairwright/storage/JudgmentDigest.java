package org.pairwright.storage;

import java.util.UUID;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.EventHash;

/// A fingerprint of what an annotation says, kept in the event log so that a later edit shows.
final class JudgmentDigest {
    private JudgmentDigest() {}

    /// 64 hexadecimal digits.
    ///
    /// @param pair the pair's id that holds in every file, as the digest must
    static String of(Annotation annotation, UUID pair) {
        return EventHash.digest(
                annotation.uuid().toString(),
                pair.toString(),
                annotation.annotator().uuid().toString(),
                Integer.toString(annotation.occurrence()),
                Boolean.toString(annotation.withdrawn()),
                annotation.left().map(side -> side.code()).orElse(""),
                Long.toString(annotation.decidedAt().toEpochMilli()),
                JudgmentCodec.encode(annotation.judgment()));
    }
}
