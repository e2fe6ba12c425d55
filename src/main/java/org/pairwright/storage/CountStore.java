package org.pairwright.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ProjectCounts;

/// How many there are of everything.
public final class CountStore {
    private final Database database;

    public CountStore(Database database) {
        this.database = database;
    }

    /// The counts of now.
    public ProjectCounts counts() {
        return database.read(CountStore::counts);
    }

    private static ProjectCounts counts(Handle handle) {
        Map<String, Long> preferences = new LinkedHashMap<>();
        for (String preference : List.of("a", "b", "tie", "both_bad", "skip")) {
            preferences.put(preference, 0L);
        }
        preferences.putAll(
                groups(
                        handle,
                        """
                        select n.preference as name, count(*) as number from annotation_head h
                        join annotation n on n.id = h.annotation
                        where n.withdrawn = 0 and n.preference is not null group by n.preference
                        """));
        Map<String, Long> categories =
                groups(
                        handle,
                        """
                        select c.code as name, count(*) as number from verdict_category c
                        join verdict v on v.id = c.verdict
                        join annotation n on n.id = v.annotation
                        join annotation_head h on h.annotation = n.id and h.pair = n.pair
                            and h.annotator = n.annotator and h.occurrence = n.occurrence
                        where n.withdrawn = 0 group by c.code order by c.code
                        """);
        List<ProjectCounts.OfAnnotator> annotators = annotators(handle);
        return new ProjectCounts(
                count(handle, "select count(*) from prompt"),
                count(handle, "select count(*) from response"),
                count(handle, "select count(*) from pair"),
                annotators.stream().mapToLong(ProjectCounts.OfAnnotator::annotations).sum(),
                annotators,
                preferences,
                categories,
                count(
                        handle,
                        "select count(*) from pair_state where state in ('agreed', 'majority', 'disputed')"),
                count(handle, "select count(*) from pair_state where state = 'disputed'"));
    }

    private static List<ProjectCounts.OfAnnotator> annotators(Handle handle) {
        return handle.createQuery(
                        """
                        select t.name, t.kind, t.role, count(n.id) as annotations,
                            count(distinct n.pair) as pairs
                        from annotator t
                        left join annotation_head h on h.annotator = t.id
                        left join annotation n on n.id = h.annotation and n.withdrawn = 0
                        group by t.id, t.name, t.kind, t.role order by t.name
                        """)
                .map((row, context) ->
                        new ProjectCounts.OfAnnotator(
                                row.getString("name"),
                                row.getString("kind"),
                                row.getString("role"),
                                row.getLong("pairs"),
                                row.getLong("annotations")))
                .list();
    }

    /// How many pairs one annotator has decided or skipped, how many there are for them in all, and
    /// how long they worked on what they decided.
    public record Done(long done, long total, long since, long activeMillis) {}

    /// How far the annotator is.
    ///
    /// @param since UTC epoch milliseconds: `Done.since` counts those decided from then on
    public Done done(Annotator annotator, long since) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select count(*) as done,
                                    (select count(*) from pair where exclusion is null) as total,
                                    coalesce(sum(case when n.decided_at >= :since then 1 else 0 end), 0)
                                        as since,
                                    coalesce(sum(n.active_ms), 0) as active
                                from annotation n
                                join annotation_head h on h.pair = n.pair
                                    and h.annotator = n.annotator and h.occurrence = n.occurrence
                                    and h.annotation = n.id
                                join pair p on p.id = n.pair
                                where n.annotator = :annotator and n.batch is null
                                    and n.occurrence = 0 and n.withdrawn = 0
                                    and p.exclusion is null
                                """)
                        .bind("annotator", annotator.id())
                        .bind("since", since)
                        .map((row, context) ->
                                new Done(
                                        row.getLong("done"),
                                        row.getLong("total"),
                                        row.getLong("since"),
                                        row.getLong("active")))
                        .one());
    }

    /// Milliseconds spent on each of the annotator's latest current decisions, newest first, where
    /// known. What was taken back or changed since does not count.
    public List<Long> activeMillis(Annotator annotator, int limit) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select n.active_ms from annotation n
                                join annotation_head h on h.pair = n.pair
                                    and h.annotator = n.annotator and h.occurrence = n.occurrence
                                    and h.annotation = n.id
                                where n.annotator = :annotator and n.batch is null
                                    and n.withdrawn = 0 and n.active_ms > 0
                                order by n.id desc limit :limit
                                """)
                        .bind("annotator", annotator.id())
                        .bind("limit", limit)
                        .mapTo(Long.class)
                        .list());
    }

    private static long count(Handle handle, String query) {
        return handle.createQuery(query).mapTo(long.class).one();
    }

    private static Map<String, Long> groups(Handle handle, String query) {
        Map<String, Long> groups = new LinkedHashMap<>();
        handle.createQuery(query)
                .map((row, context) -> Map.entry(row.getString("name"), row.getLong("number")))
                .forEach(group -> groups.put(group.getKey(), group.getValue()));
        return groups;
    }
}
