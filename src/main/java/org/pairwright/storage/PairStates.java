package org.pairwright.storage;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Keeps `pair_state` in step with the annotations: counts of the current first-time annotations of
/// people and imports, and the state they come to.
final class PairStates {
    /// One row a pair with what `pair_state` must say. The state repeats `Tally.state` in SQL; a
    /// test holds the two together. The sign before the annotator keeps SQLite from looking for
    /// each person of the project in turn.
    static final String COMPUTED =
            """
            select c.pair, c.decisions, c.skips, c.flags, c.a, c.b, c.ties, c.both_bad,
                case
                    when c.a + c.b + c.ties + c.both_bad = 0 then
                        case when c.skips > 0 and c.decisions = 0 then 'skipped' else 'unlabeled' end
                    when c.a = c.a + c.b + c.ties + c.both_bad
                        or c.b = c.a + c.b + c.ties + c.both_bad
                        or c.ties = c.a + c.b + c.ties + c.both_bad
                        or c.both_bad = c.a + c.b + c.ties + c.both_bad then 'agreed'
                    when 2 * c.a > c.a + c.b + c.ties + c.both_bad
                        or 2 * c.b > c.a + c.b + c.ties + c.both_bad
                        or 2 * c.ties > c.a + c.b + c.ties + c.both_bad
                        or 2 * c.both_bad > c.a + c.b + c.ties + c.both_bad then 'majority'
                    else 'disputed'
                end as state
            from (
                select p.id as pair,
                    coalesce(sum(case when n.id is not null and coalesce(n.preference, '') <> 'skip'
                        then 1 else 0 end), 0) as decisions,
                    coalesce(sum(case when n.preference = 'skip' then 1 else 0 end), 0) as skips,
                    coalesce(sum(case when n.flagged = 1 then 1 else 0 end), 0) as flags,
                    coalesce(sum(case when n.preference = 'a' then 1 else 0 end), 0) as a,
                    coalesce(sum(case when n.preference = 'b' then 1 else 0 end), 0) as b,
                    coalesce(sum(case when n.preference = 'tie' then 1 else 0 end), 0) as ties,
                    coalesce(sum(case when n.preference = 'both_bad' then 1 else 0 end), 0) as both_bad
                from pair p
                left join annotation_head h on h.pair = p.id and h.occurrence = 0
                    and +h.annotator in (select id from annotator where kind <> 'model')
                left join annotation n on n.id = h.annotation and n.withdrawn = 0
                where ${pairs}
                group by p.id
            ) c
            """;

    private static final String INTO =
            """
            insert into pair_state (pair, decisions, skips, flags, a, b, ties, both_bad, state)
            select * from (
            """;

    private static final String REPLACING =
            """
            ) computed where true
            on conflict (pair) do update set decisions = excluded.decisions, skips = excluded.skips,
                flags = excluded.flags, a = excluded.a, b = excluded.b, ties = excluded.ties,
                both_bad = excluded.both_bad, state = excluded.state
            """;

    private static final String OF_SOME = statement("p.id in (<?>)");

    private PairStates() {}

    /// Counts at most a thousand pairs anew.
    static void recount(Handle handle, List<Long> pairs) {
        PlainSql.change(handle, OF_SOME, pairs);
    }

    /// The statement that counts anew the pairs for which `condition` on `p` holds.
    static String statement(String condition) {
        return INTO + COMPUTED.replace("${pairs}", condition) + REPLACING;
    }
}
