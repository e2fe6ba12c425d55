package org.pairwright.service;

import java.util.List;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairRow;

/// Everything that is known of one pair and may be told to who looks at it.
///
/// @param a what response A says
/// @param b what response B says
/// @param current what is said of it now, by annotator
/// @param revisions all that anybody said, the latest first
/// @param batch the import that it came with
/// @param extras further fields of its row, as a JSON object in text; empty when there were none
public record PairDetails(
        PairRow row,
        List<Message> messages,
        Text a,
        Text b,
        List<Annotation> current,
        List<Annotation> revisions,
        ImportBatch batch,
        String extras) {
    /// What a response says.
    ///
    /// @param toolCalls the calls as a JSON array in text; empty when there are none
    public record Text(String content, String toolCalls) {}

    public PairDetails {
        messages = List.copyOf(messages);
        current = List.copyOf(current);
        revisions = List.copyOf(revisions);
    }
}
