package org.pairwright.storage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Marking;

/// One kind of mark on the pairs: which of them an act changes, and what follows from all acts that
/// are done.
final class BulkMarks {
    /// What the last act that is done says of the pair `${pair}`; null where there is none.
    private static final String DONE =
            """
            (select a.value from bulk_change m join bulk_act a on a.id = m.act
                where m.pair = ${pair} and a.mark = '${mark}' and a.state = 'done'
                order by m.act desc limit 1)
            """;

    /// What it was before the first act; null where there was none.
    private static final String BEFORE =
            """
            (select m.was from bulk_change m join bulk_act a on a.id = m.act
                where m.pair = ${pair} and a.mark = '${mark}' order by m.act limit 1)
            """;

    private static final String NOTE =
            """
            insert into bulk_change (pair, act, was)
            select p.id, :act, ${was} from pair p
            where p.id in (select cast(value as bigint) from ${ids})
                and (${now} <> :value or ${imported} or ${others})
            """;

    private static final String IMPORTED =
            "exists (select 1 from pair_gold g where g.pair = p.id and g.batch is not null)";

    /// Whether the mark of `pair p` can become another when somebody else takes an act of theirs
    /// back or does it again: one that is not followed by an act of the annotator's own.
    private static final String OTHERS =
            """
            exists (select 1 from bulk_change m join bulk_act a on a.id = m.act
                where m.pair = p.id and a.mark = '${mark}' and a.state <> 'dropped'
                    and a.annotator <> :annotator
                    and a.id > coalesce((select max(o.id) from bulk_change c
                        join bulk_act o on o.id = c.act
                        where c.pair = p.id and o.mark = '${mark}' and o.state = 'done'
                            and o.annotator = :annotator), 0))
            """;

    private static final String OF_RUN =
            "(select m.pair from bulk_change m where m.act = :act and m.pair > :after and m.pair <= :last)";

    private final Handle handle;
    private final Dialect dialect;
    private final Marking.Kind kind;

    BulkMarks(Handle handle, Dialect dialect, Marking.Kind kind) {
        this.handle = handle;
        this.dialect = dialect;
        this.kind = kind;
    }

    /// What is noted of a pair.
    interface Noted {
        void take(long pair, String was);
    }

    /// The mark of `pair p` as text.
    static String now(Marking.Kind kind) {
        return switch (kind) {
            case EXCLUSION -> "coalesce(p.exclusion, '')";
            case SENSITIVE -> "cast(p.sensitive as text)";
            case PRIORITY -> "cast(p.priority as text)";
            case GOLD -> "coalesce((select g.preference from pair_gold g where g.pair = p.id), '')";
        };
    }

    /// What the mark of a pair has to be by all acts, as text.
    ///
    /// @param pair SQL of our own that names the pair, which an act has changed
    static String due(Marking.Kind kind, String pair) {
        String first =
                switch (kind) {
                    case EXCLUSION, SENSITIVE, PRIORITY -> BEFORE;
                    // What was there before and came with no import is of a version that did not
                    // keep with which one it came. It was the first.
                    case GOLD ->
                            """
                            nullif(%s, ''), (select c.preference from gold_answer c
                                where c.pair = ${pair} order by c.batch limit 1), ''
                            """
                                    .formatted(BEFORE);
                };
        return of(kind, "coalesce(" + DONE + ", " + first + ")", pair);
    }

    /// What the mark of a pair was before the first act, as text; null where no act changed it.
    ///
    /// @param pair as above
    static String before(Marking.Kind kind, String pair) {
        return of(kind, BEFORE, pair);
    }

    private static String of(Marking.Kind kind, String sql, String pair) {
        return sql.replace("${mark}", kind.code()).replace("${pair}", pair);
    }

    /// Notes those of the pairs that are marked otherwise, or are marked so by what is not the
    /// annotator's to keep.
    ///
    /// @param annotator whose act it is
    /// @return how many those are
    long note(long act, long annotator, String value, long[] pairs) {
        String ids = Arrays.stream(pairs).mapToObj(Long::toString).collect(Collectors.joining(","));
        boolean gold = kind == Marking.Kind.GOLD;
        // An answer that came with an import comes up again by itself, and goes with the import.
        String was =
                gold
                        ? "coalesce((select g.preference from pair_gold g where g.pair = p.id and g.batch is null), '')"
                        : now(kind);
        return handle.createUpdate(
                        NOTE.replace("${was}", was)
                                .replace("${now}", now(kind))
                                .replace("${imported}", gold ? IMPORTED : "1 = 0")
                                .replace("${others}", of(kind, OTHERS, "p.id"))
                                .replace("${ids}", idsIn()))
                .bind("act", act)
                .bind("annotator", annotator)
                .bind("value", value)
                .bind("ids", "[" + ids + "]")
                .execute();
    }

    private String idsIn() {
        return switch (dialect) {
            case SQLITE -> "json_each(:ids)";
            case POSTGRESQL -> "json_array_elements_text(cast(:ids as json))";
        };
    }

    /// Goes through what an act noted of the pairs above `after` up to `last`, in their order.
    static void forEachNoted(Handle handle, long act, long after, long last, Noted noted) {
        handle.createQuery(
                        """
                        select pair, was from bulk_change
                        where act = :act and pair > :after and pair <= :last order by pair
                        """)
                .bind("act", act)
                .bind("after", after)
                .bind("last", last)
                .map((row, context) -> {
                    noted.take(row.getLong(1), row.getString(2));
                    return row.getLong(1);
                })
                .forEach(pair -> {});
    }

    /// The next pairs that an act noted, at most `limit`.
    List<Long> noted(long act, long after, int limit) {
        return handle.createQuery(
                        """
                        select pair from bulk_change where act = :act and pair > :after
                        order by pair limit :limit
                        """)
                .bind("act", act)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    /// Marks the pairs of an act above `after` up to `last` as all acts that are done want it.
    ///
    /// @return how many were marked otherwise before
    long settle(long act, long after, long last) {
        return switch (kind) {
            case EXCLUSION -> update("exclusion", "nullif(%s, '')", act, after, last);
            case SENSITIVE -> update("sensitive", "cast(%s as bigint)", act, after, last);
            case PRIORITY -> update("priority", "cast(%s as bigint)", act, after, last);
            case GOLD -> settleGold(act, after, last);
        };
    }

    private long update(String column, String value, long act, long after, long last) {
        return run(
                "update pair as p set "
                        + column
                        + " = "
                        + value.formatted(due(kind, "p.id"))
                        + " where p.id in "
                        + OF_RUN
                        + " and "
                        + isOtherwise(),
                act,
                after,
                last);
    }

    private String isOtherwise() {
        return now(kind) + " <> " + due(kind, "p.id");
    }

    private long settleGold(long act, long after, long last) {
        long changed =
                handle.createQuery(
                                "select count(*) from pair p where p.id in "
                                        + OF_RUN
                                        + " and "
                                        + isOtherwise())
                        .bind("act", act)
                        .bind("after", after)
                        .bind("last", last)
                        .mapTo(long.class)
                        .one();
        run("delete from pair_gold where pair in " + OF_RUN, act, after, last);
        run(GoldRows.firstAnswers("c.pair in " + OF_RUN), act, after, last);
        run(
                """
                insert into pair_gold (pair, preference)
                select d.pair, d.preference
                from (select r.pair, %s as preference from %s r) d
                where d.preference <> ''
                on conflict (pair) do nothing
                """
                        .formatted(due(kind, "r.pair"), OF_RUN),
                act,
                after,
                last);
        return changed;
    }

    private long run(String sql, long act, long after, long last) {
        return handle.createUpdate(sql)
                .bind("act", act)
                .bind("after", after)
                .bind("last", last)
                .execute();
    }
}
