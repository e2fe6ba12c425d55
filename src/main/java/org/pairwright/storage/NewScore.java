package org.pairwright.storage;

import org.pairwright.domain.Text;

/// A score about to be recorded.
///
/// @param of what was scored
/// @param id of that response or prompt in this database
/// @param category the empty one for how unsafe it is at all
public record NewScore(Subject of, long id, String category, int millionths) {
    /// What can be scored.
    public enum Subject {
        RESPONSE,
        PROMPT
    }

    public NewScore {
        Text.refuseNul("category", category);
    }
}
