package org.pairwright.storage;

import java.util.function.UnaryOperator;
import org.pairwright.domain.filter.TextField;

/// Writes what is asked of current annotations as a condition on the rows of `pair p`.
final class SaidSql {
    /// What somebody says of the pair now: first-time annotations that are current, those of
    /// machines too.
    private static final String SAID =
            """
            exists (select 1 from annotation_head h join annotation n on n.id = h.annotation ${join}
                where h.pair = p.id and h.occurrence = 0 and n.withdrawn = 0 and ${value})
            """;

    /// What machines say is found by its scores, and by who said it. The sign keeps SQLite from
    /// looking for each person of the project in turn, where few have labeled the pair.
    private static final String OF_PEOPLE =
            "+${head}.annotator in (select id from annotator where kind <> 'model')";

    /// From -3 for A to 3 for B.
    private static final String STRENGTH =
            """
            cast(case n.preference when 'a' then -n.strength when 'b' then n.strength
                when 'tie' then 0 when 'both_bad' then 0 end as text)
            """;

    private static final String SEVERITY =
            "cast(case v.safety when 'safe' then 0 when 'unsafe' then v.severity end as text)";

    private static final String CATEGORIES =
            "join verdict v on v.annotation = n.id join verdict_category c on c.verdict = v.id";

    /// Somebody else's answer to the same, which is another one: of each two people once.
    private static final String ANOTHER_ANSWER =
            """
            join answer r on r.annotation = n.id
            join annotation_head g on g.pair = h.pair and g.annotator > h.annotator
                and g.occurrence = 0
            join annotation m on m.id = g.annotation and m.withdrawn = 0
            join answer o on o.annotation = m.id and o.criterion = r.criterion
                and coalesce(o.side, '') = coalesce(r.side, '') and o.value <> r.value
            """;

    private SaidSql() {}

    /// The condition.
    ///
    /// @param field one that is asked of annotations
    /// @param test of a value, written once for the place in which the value is found
    static String of(TextField field, UnaryOperator<String> test) {
        return switch (field) {
            case MONTH -> said("", test.apply("n.decided_at"));
            case ANNOTATOR -> said("join annotator f on f.id = h.annotator", test.apply("f.name"));
            case PREFERENCE -> byPeople("", test.apply("n.preference"));
            case STRENGTH -> byPeople("", test.apply(STRENGTH));
            case HELPFUL -> byPeople("", test.apply("n.more_helpful"));
            case SAFER -> byPeople("", test.apply("n.safer"));
            case SAFETY -> byPeople(verdict(""), test.apply("v.safety"));
            case SAFETY_A -> byPeople(verdict("a"), test.apply("v.safety"));
            case SAFETY_B -> byPeople(verdict("b"), test.apply("v.safety"));
            case SEVERITY -> byPeople(verdict(""), test.apply(SEVERITY));
            case SEVERITY_A -> byPeople(verdict("a"), test.apply(SEVERITY));
            case SEVERITY_B -> byPeople(verdict("b"), test.apply(SEVERITY));
            case CATEGORY -> byPeople(CATEGORIES, test.apply("c.code"));
            case DIFFERS_BY ->
                    byPeople(ANOTHER_ANSWER, ofPeople("g") + " and " + test.apply("r.criterion"));
            case DECIDED -> decided(test.apply("n.decided_at"));
            case SECONDS -> decided("n.active_ms > 0 and " + test.apply("n.active_ms"));
            case STATE,
                    GOLD,
                    SCRIPT,
                    SOURCE,
                    SOURCE_A,
                    SOURCE_B,
                    PROMPT_VERSION,
                    IMPORT,
                    EXTERNAL_ID,
                    TEXT,
                    PROMPT,
                    RESPONSE,
                    RESPONSE_A,
                    RESPONSE_B ->
                    throw new IllegalArgumentException(
                            "No annotation says a pair's " + field.code() + ".");
        };
    }

    /// The annotation's verdict on either response, or on one of them.
    ///
    /// @param side `a` or `b`; empty for either
    private static String verdict(String side) {
        String either = "join verdict v on v.annotation = n.id and v.response is not null";
        return side.isEmpty() ? either : either + " and v.side = '" + side + "'";
    }

    private static String said(String join, String test) {
        return SAID.replace("${join}", join).replace("${value}", test);
    }

    private static String byPeople(String join, String test) {
        return said(join, ofPeople("h") + " and " + test);
    }

    /// Skipping is not deciding.
    private static String decided(String test) {
        return byPeople("", "coalesce(n.preference, '') <> 'skip' and " + test);
    }

    private static String ofPeople(String head) {
        return OF_PEOPLE.replace("${head}", head);
    }
}
