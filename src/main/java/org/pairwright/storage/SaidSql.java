package org.pairwright.storage;

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

    /// How much an `annotation n` prefers B, from -3 for A to 3.
    static final String STRENGTH =
            """
            cast(case n.preference when 'a' then -n.strength when 'b' then n.strength
                when 'tie' then 0 when 'both_bad' then 0 end as text)
            """;

    /// How bad a `verdict v` finds a response.
    static final String SEVERITY =
            "cast(case v.safety when 'safe' then 0 when 'unsafe' then v.severity end as text)";

    private static final String VERDICTS =
            "join verdict v on v.annotation = n.id and v.response is not null";

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

    /// Holds where a test of `annotation n` does.
    static String said(String test) {
        return said("", test);
    }

    /// Holds where a test of `annotator f` does.
    static String ofAnnotators(String test) {
        return said("join annotator f on f.id = h.annotator", test);
    }

    /// As [#said], but for what machines say.
    static String byPeople(String test) {
        return byPeople("", test);
    }

    /// Holds where a test of `verdict v` does, on either response.
    static String ofResponses(String test) {
        return byPeople(VERDICTS, test);
    }

    /// Holds where a test of `verdict v` does, on one response.
    ///
    /// @param side `a` or `b`
    static String ofResponse(String side, String test) {
        return byPeople(VERDICTS + " and v.side = '" + side + "'", test);
    }

    /// Holds where a test of `verdict_category c` does.
    static String ofHazards(String test) {
        return byPeople(CATEGORIES, test);
    }

    /// Holds where a test does of an `answer r` that somebody else gave otherwise.
    static String ofDifferences(String test) {
        return byPeople(ANOTHER_ANSWER, ofPeople("g") + " and " + test);
    }

    /// As [#byPeople], but for skips: skipping is not deciding.
    static String ofDecisions(String test) {
        return byPeople("coalesce(n.preference, '') <> 'skip' and " + test);
    }

    private static String said(String join, String test) {
        return SAID.replace("${join}", join).replace("${value}", test);
    }

    private static String byPeople(String join, String test) {
        return said(join, ofPeople("h") + " and " + test);
    }

    private static String ofPeople(String head) {
        return OF_PEOPLE.replace("${head}", head);
    }
}
