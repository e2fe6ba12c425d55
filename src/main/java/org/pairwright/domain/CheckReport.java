package org.pairwright.domain;

import java.util.List;

/// What a check of a whole project found.
///
/// @param problems bounded in number: where there are many of one kind, the last of them counts the
///   rest
public record CheckReport(List<Found> problems) {
    /// Something that is not as it must be.
    ///
    /// @param code the kind: `file`, `schema`, `reference`, `chain`, `verdict`, `act`, `number`,
    ///   `text`, `pair_state`, `import`, `release`, `event`, `digest` or `unreadable`
    /// @param message a full sentence
    public record Found(String code, String message) {}

    public CheckReport {
        problems = List.copyOf(problems);
    }

    /// Whether nothing was wrong.
    public boolean ok() {
        return problems.isEmpty();
    }
}
