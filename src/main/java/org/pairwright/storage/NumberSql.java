package org.pairwright.storage;

import org.pairwright.domain.filter.NumberField;

/// Writes what can be counted of each `pair p`.
final class NumberSql {
    private final Dialect dialect;
    private final StateSql state;

    /// @param state asked for what is counted as people decide
    NumberSql(Dialect dialect, StateSql state) {
        this.dialect = dialect;
        this.state = state;
    }

    /// What a field counts.
    ///
    /// @param field no score, which [ScoreSql] asks for
    String of(NumberField field) {
        return switch (field) {
            case DECISIONS -> state.counted("decisions");
            case SKIPS -> state.counted("skips");
            case PRIORITY -> "p.priority";
            case LENGTH_A -> "(select length(f.content) from response f where f.id = p.response_a)";
            case LENGTH_B -> "(select length(f.content) from response f where f.id = p.response_b)";
            case PROMPT_LENGTH ->
                    "(select coalesce(sum(length(%s)), 0) from prompt f, %s where f.id = p.prompt)"
                            .formatted(MessagesSql.content(dialect), MessagesSql.rows(dialect));
            case SCORE, SCORE_A, SCORE_B, SCORE_PROMPT ->
                    throw new IllegalArgumentException(
                            "Not every pair has a " + field.code() + ".");
        };
    }

    /// How many times as long the longer response is, as a division of doubles in both databases.
    String ratio() {
        String a = of(NumberField.LENGTH_A);
        String b = of(NumberField.LENGTH_B);
        String most = dialect == Dialect.SQLITE ? "max" : "greatest";
        String least = dialect == Dialect.SQLITE ? "min" : "least";
        return "(cast(%s(%s, %s, 1) as %s) / %s(%s(%s, 1), %s(%s, 1)))"
                .formatted(
                        most,
                        a,
                        b,
                        dialect == Dialect.SQLITE ? "real" : "double precision",
                        least,
                        most,
                        a,
                        most,
                        b);
    }
}
