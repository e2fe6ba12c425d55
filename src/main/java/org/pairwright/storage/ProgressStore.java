package org.pairwright.storage;

import java.util.List;
import org.pairwright.domain.Annotator;

/// How far an annotator is.
public final class ProgressStore {
    /// How far back the latest times are looked for, in annotations for each that is wanted.
    private static final int WINDOW = 10;

    /// What of an annotation counts: one of the annotator's own that holds.
    private static final String COUNTS = "n.batch is null and n.withdrawn = 0";

    private final Database database;

    public ProgressStore(Database database) {
        this.database = database;
    }

    /// All that one annotator did.
    ///
    /// @param done pairs decided or skipped
    /// @param skipped those of them that were skipped
    /// @param total pairs there are for them in all
    /// @param since those decided since a time
    /// @param activeMillis time they worked on what they decided
    /// @param upTo the id of the last annotation that was there to be counted
    public record Done(
            long done, long skipped, long total, long since, long activeMillis, long upTo) {}

    /// What one annotator says of one pair, as far as it counts, by its latest annotation.
    ///
    /// @param id of that annotation; 0 where there is none
    /// @param done 1 where the pair is decided or skipped, else 0
    /// @param skipped 1 where it is skipped, else 0
    /// @param since 1 where that was since a time, else 0
    /// @param activeMillis time they worked on it
    public record Standing(long id, int done, int skipped, int since, long activeMillis) {
        private static final Standing NONE = new Standing(0, 0, 0, 0, 0);
    }

    /// What one annotator said of a pair, and says now.
    public record Change(Standing before, Standing now) {}

    /// Counts all that the annotator did; the more that is, the longer it takes.
    ///
    /// @param since UTC epoch milliseconds: `Done.since` counts those decided from then on
    public Done done(Annotator annotator, long since) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select count(*) as done,
                                    coalesce(sum(case when n.preference = 'skip' then 1 else 0 end), 0)
                                        as skipped,
                                    (select count(*) from pair where exclusion is null) as total,
                                    coalesce(sum(case when n.decided_at >= :since then 1 else 0 end), 0)
                                        as since,
                                    coalesce(sum(n.active_ms), 0) as active,
                                    coalesce((select max(id) from annotation), 0) as up_to
                                from annotation n
                                join annotation_head h on h.pair = n.pair
                                    and h.annotator = n.annotator and h.occurrence = n.occurrence
                                    and h.annotation = n.id
                                join pair p on p.id = n.pair
                                where n.annotator = :annotator and ${counts} and n.occurrence = 0
                                    and p.exclusion is null
                                """
                                        .replace("${counts}", COUNTS))
                        .bind("annotator", annotator.id())
                        .bind("since", since)
                        .map((row, context) ->
                                new Done(
                                        row.getLong("done"),
                                        row.getLong("skipped"),
                                        row.getLong("total"),
                                        row.getLong("since"),
                                        row.getLong("active"),
                                        row.getLong("up_to")))
                        .one());
    }

    /// What an annotator's acts changed on one pair; at once, however much they did.
    ///
    /// @param upTo what they said before is by annotations up to this id
    /// @param since as for [#done]
    public Change change(Annotator annotator, long pair, long upTo, long since) {
        List<Standing> chain =
                database.read(handle ->
                        handle.createQuery(
                                        """
                                        with recursive chain (id, parent, counts, skips, decided_at, active_ms) as (
                                            select n.id, n.parent, case when ${counts} then 1 else 0 end,
                                                case when n.preference = 'skip' then 1 else 0 end,
                                                n.decided_at, n.active_ms
                                            from annotation_head h
                                            join annotation n on n.id = h.annotation
                                            join pair p on p.id = h.pair
                                            where h.pair = :pair and h.annotator = :annotator
                                                and h.occurrence = 0 and p.exclusion is null
                                            union all
                                            select n.id, n.parent, case when ${counts} then 1 else 0 end,
                                                case when n.preference = 'skip' then 1 else 0 end,
                                                n.decided_at, n.active_ms
                                            from chain c join annotation n on n.id = c.parent
                                            where c.id > :upTo)
                                        select id, counts, counts * skips as skipped,
                                            case when decided_at >= :since then counts else 0 end as since,
                                            active_ms * counts as active
                                        from chain order by id
                                        """
                                                .replace("${counts}", COUNTS))
                                .bind("pair", pair)
                                .bind("annotator", annotator.id())
                                .bind("upTo", upTo)
                                .bind("since", since)
                                .map((row, context) ->
                                        new Standing(
                                                row.getLong("id"),
                                                row.getInt("counts"),
                                                row.getInt("skipped"),
                                                row.getInt("since"),
                                                row.getLong("active")))
                                .list());
        return chain.isEmpty()
                ? new Change(Standing.NONE, Standing.NONE)
                : new Change(
                        chain.getFirst().id() <= upTo ? chain.getFirst() : Standing.NONE,
                        chain.getLast());
    }

    /// Milliseconds spent on each of the annotator's latest current decisions, newest first, where
    /// known. What was taken back or changed since does not count.
    public List<Long> activeMillis(Annotator annotator, int limit) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select n.active_ms from (
                                    select id, pair, annotator, occurrence, withdrawn, active_ms
                                    from annotation where annotator = :annotator and batch is null
                                    order by id desc limit :window) n
                                join annotation_head h on h.pair = n.pair
                                    and h.annotator = n.annotator and h.occurrence = n.occurrence
                                    and h.annotation = n.id
                                where n.withdrawn = 0 and n.active_ms > 0
                                order by n.id desc limit :limit
                                """)
                        .bind("annotator", annotator.id())
                        .bind("window", WINDOW * limit)
                        .bind("limit", limit)
                        .mapTo(Long.class)
                        .list());
    }
}
