package org.pairwright.storage;

/// Writes what is asked of the state of a `pair p`, and knows afterwards whether anything was.
final class StateSql {
    private final boolean beside;
    private boolean asked;

    /// @param beside whether the rows of `pair_state s` stand beside those of the pairs
    StateSql(boolean beside) {
        this.beside = beside;
    }

    /// Whether something was asked of it so far.
    boolean isAsked() {
        return asked;
    }

    /// Holds where a test of `s` does.
    String where(String test) {
        asked = true;
        return beside
                ? test
                : "exists (select 1 from pair_state s where s.pair = p.id and " + test + ")";
    }

    /// What a column of it counts.
    String counted(String column) {
        asked = true;
        return beside
                ? "s." + column
                : "(select s." + column + " from pair_state s where s.pair = p.id)";
    }
}
