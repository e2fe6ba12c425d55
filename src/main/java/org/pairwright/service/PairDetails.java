package org.pairwright.service;

import java.util.List;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairRow;

/// Everything that is known of one pair and may be told to who looks at it.
///
/// @param a the text of response A
/// @param b the text of response B
/// @param current what is said of it now, by annotator
/// @param revisions all that anybody said, the latest first
/// @param batch the import that it came with
/// @param extras further fields of its row, as a JSON object in text; empty when there were none
public record PairDetails(
        PairRow row,
        List<Message> messages,
        String a,
        String b,
        List<Annotation> current,
        List<Annotation> revisions,
        ImportBatch batch,
        String extras) {
    public PairDetails {
        messages = List.copyOf(messages);
        current = List.copyOf(current);
        revisions = List.copyOf(revisions);
    }
}
