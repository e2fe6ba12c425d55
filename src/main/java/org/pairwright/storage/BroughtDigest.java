package org.pairwright.storage;

import org.pairwright.domain.Digest;

/// A fingerprint of what one file brought, in the order in which it came: of its new pairs what
/// their keys don't hold, and of its decisions everything but whose they are, which their chains
/// hold. Kept in the event log so that a later edit shows.
final class BroughtDigest {
    private final Digest pairs = new Digest();
    private final Digest annotations = new Digest();
    private long pairCount;
    private long annotationCount;

    /// @param a the key of the response that became A
    /// @param first which of the two stood first in the file, as code
    void pair(byte[] uuid, byte[] a, String first, String externalId, long line, String extras) {
        pairs.bytes(uuid).bytes(a).text(first).text(externalId).number(line).text(extras);
        pairCount++;
    }

    /// @param left which response stood left, as code; empty where nothing was shown
    /// @param judgment as [JudgmentCodec] writes it
    /// @param suggested what its annotator was shown after it; empty where nothing was
    void annotation(
            byte[] uuid,
            long pair,
            int occurrence,
            boolean withdrawn,
            String left,
            String judgment,
            String suggested) {
        annotations
                .bytes(uuid)
                .number(pair)
                .number(occurrence)
                .number(withdrawn ? 1 : 0)
                .text(left)
                .text(judgment);
        if (!suggested.isEmpty()) {
            annotations.text(suggested);
        }
        annotationCount++;
    }

    /// Both fingerprints, of 64 hexadecimal digits each; the next file begins anew.
    Ended end() {
        Ended ended = new Ended(pairCount, pairs.toHex(), annotationCount, annotations.toHex());
        pairCount = 0;
        annotationCount = 0;
        return ended;
    }

    /// What a file brought in all: how many of each, and their fingerprint.
    record Ended(long pairs, String pairsDigest, long annotations, String annotationsDigest) {}
}
