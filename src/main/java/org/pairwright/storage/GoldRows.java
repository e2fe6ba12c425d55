package org.pairwright.storage;

import org.pairwright.domain.Marking;

/// The known answer of a pair: the one that a person set, else of all imports that answer, the
/// first one's.
final class GoldRows {
    private static final String FIRST_ANSWERS =
            """
            insert into pair_gold (pair, preference, batch)
            select c.pair, c.preference, c.batch from gold_answer c
            where ${which}
                and not exists (select 1 from gold_answer e where e.pair = c.pair and e.batch < c.batch)
                and not exists (select 1 from bulk_change m join bulk_act a on a.id = m.act
                    where m.pair = c.pair and a.mark = 'gold' and a.state = 'done')
                and coalesce(${before}, '') = ''
            on conflict (pair) do nothing
            """;

    private GoldRows() {}

    /// A statement that gives pairs that have no known answer the one that came first, where no
    /// person said otherwise.
    ///
    /// @param which SQL of our own that chooses among the answers, `c`
    static String firstAnswers(String which) {
        return FIRST_ANSWERS
                .replace("${which}", which)
                .replace("${before}", BulkMarks.before(Marking.Kind.GOLD, "c.pair"));
    }
}
