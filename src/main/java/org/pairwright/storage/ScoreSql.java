package org.pairwright.storage;

import org.pairwright.domain.filter.NumberField;

/// Writes what a filter asks of scores as a condition on the rows of `pair p`.
final class ScoreSql {
    /// The highest of the scores that each machine gave last.
    private static final String MEASURES =
            """
            exists (select 1 from (
                select max(x.millionths) as most from score x join score_run r on r.id = x.run
                where ${which} and x.category = ''
                    and not exists (select 1 from score y join score_run q on q.id = y.run
                        where y.${column} = x.${column} and y.category = '' and y.id > x.id
                            and q.annotator = r.annotator)) f
                where f.most ${sign} ?)
            """;

    private ScoreSql() {}

    /// Holds of no pair that was not scored.
    static String measures(NumberField field, String sign) {
        return MEASURES.replace("${which}", which(field))
                .replace("${column}", field == NumberField.SCORE_PROMPT ? "prompt" : "response")
                .replace("${sign}", sign);
    }

    private static String which(NumberField field) {
        return switch (field) {
            case SCORE -> "x.response in (p.response_a, p.response_b)";
            case SCORE_A -> "x.response = p.response_a";
            case SCORE_B -> "x.response = p.response_b";
            case SCORE_PROMPT -> "x.prompt = p.prompt";
            case DECISIONS, SKIPS, PRIORITY, LENGTH_A, LENGTH_B, PROMPT_LENGTH ->
                    throw new IllegalArgumentException(field.code() + " is no score.");
        };
    }
}
