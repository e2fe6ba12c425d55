package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.pairwright.domain.Suggested;

/// What annotators were shown after their decisions, as rows of an import's side file.
final class StagedSuggestions {
    private final SideFile side;

    StagedSuggestions(SideFile side) {
        this.side = side;
    }

    /// Keeps what somebody was shown after a decision.
    ///
    /// @param annotation the number of the decision
    /// @return what was shown as it is stored; empty where nothing was
    String add(long annotation, long pair, Suggested suggested) throws SQLException {
        String body = SuggestionStore.body(suggested);
        if (!body.isEmpty()) {
            try (PreparedStatement add =
                    side.prepare(
                            """
                            insert into staged_suggestion (annotation, pair, body, shown_at)
                            values (?, ?, ?, ?)
                            """)) {
                add.setLong(1, annotation);
                add.setLong(2, pair);
                add.setString(3, body);
                add.setLong(4, suggested.shownAt());
                add.executeUpdate();
            }
        }
        return body;
    }
}
