package org.pairwright.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
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
                        join annotator t on t.id = h.annotator and t.kind <> 'model'
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
                        join annotator t on t.id = h.annotator and t.kind <> 'model'
                        where n.withdrawn = 0 group by c.code order by c.code
                        """);
        List<ProjectCounts.OfAnnotator> annotators = annotators(handle);
        return new ProjectCounts(
                count(handle, "select count(*) from prompt"),
                count(handle, "select count(*) from response"),
                count(handle, "select count(*) from pair"),
                annotations(annotators, false),
                annotations(annotators, true),
                annotators,
                preferences,
                categories,
                count(
                        handle,
                        "select count(*) from pair_state where state in ('agreed', 'majority', 'disputed')"),
                count(handle, "select count(*) from pair_state where state = 'disputed'"));
    }

    private static long annotations(List<ProjectCounts.OfAnnotator> annotators, boolean ofModels) {
        return annotators.stream()
                .filter(it -> it.isModel() == ofModels)
                .mapToLong(ProjectCounts.OfAnnotator::annotations)
                .sum();
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
                                Stored.text(row.getString("name"), "annotator.name"),
                                Stored.text(row.getString("kind"), "annotator.kind"),
                                Stored.text(row.getString("role"), "annotator.role"),
                                row.getLong("pairs"),
                                row.getLong("annotations")))
                .list();
    }

    private static long count(Handle handle, String query) {
        return handle.createQuery(query).mapTo(long.class).one();
    }

    private static Map<String, Long> groups(Handle handle, String query) {
        Map<String, Long> groups = new LinkedHashMap<>();
        handle.createQuery(query)
                .map((row, context) ->
                        Map.entry(AnnotationRows.text(row, "name"), row.getLong("number")))
                .forEach(group -> groups.put(group.getKey(), group.getValue()));
        return groups;
    }
}
