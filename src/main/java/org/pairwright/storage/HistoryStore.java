package org.pairwright.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.DecidedPair;

/// What an annotator did lately.
public final class HistoryStore {
    /// Over how many of the latest annotations categories count as recently used.
    private static final int RECENT = 500;

    /// How many drafts are looked at to find an unfinished one.
    private static final int DRAFTS = 20;

    private static final String PAGE =
            """
            select n.id from annotation n
            join annotation_head h on h.annotation = n.id and h.pair = n.pair
                and h.annotator = n.annotator and h.occurrence = n.occurrence
            where n.annotator = :annotator and n.batch is null and n.withdrawn = 0 and n.id < :before
                and n.occurrence = 0
            order by n.id desc limit :limit
            """;

    private record Beginning(String snippet, boolean sensitive) {
        static final Beginning NONE = new Beginning("", false);
    }

    private final Database database;

    public HistoryStore(Database database) {
        this.database = database;
    }

    /// What the annotator currently says of the pairs they decided or skipped, latest first.
    ///
    /// @param before the id of the annotation that the page follows; [Long#MAX_VALUE] for the first
    /// @param limit at most a thousand
    public List<DecidedPair> page(Annotator annotator, long before, int limit) {
        return database.read(handle -> {
            List<Long> ids =
                    handle.createQuery(PAGE)
                            .bind("annotator", annotator.id())
                            .bind("before", before)
                            .bind("limit", limit)
                            .mapTo(Long.class)
                            .list();
            List<Annotation> annotations = AnnotationRows.byIds(handle, ids);
            Map<Long, Beginning> beginnings =
                    beginnings(handle, annotations.stream().map(Annotation::pair).toList());
            return annotations.stream()
                    .map(it -> decided(it, beginnings.getOrDefault(it.pair(), Beginning.NONE)))
                    .toList();
        });
    }

    private static DecidedPair decided(Annotation annotation, Beginning of) {
        return new DecidedPair(annotation, of.snippet(), of.sensitive(), false);
    }

    private static Map<Long, Beginning> beginnings(Handle handle, List<Long> pairs) {
        Map<Long, Beginning> beginnings = new HashMap<>();
        if (!pairs.isEmpty()) {
            handle.createQuery(
                            """
                            select p.id, p.sensitive, q.messages from pair p join prompt q on q.id = p.prompt
                            where p.id in (<pairs>)
                            """)
                    .bindList("pairs", pairs)
                    .map((row, context) ->
                            Map.entry(
                                    row.getLong("id"),
                                    new Beginning(
                                            Snippet.of(
                                                    Stored.text(
                                                            row.getString("messages"),
                                                            "prompt.messages")),
                                            row.getInt("sensitive") != 0)))
                    .forEach(entry -> beginnings.put(entry.getKey(), entry.getValue()));
        }
        return beginnings;
    }

    /// The pair with what the annotator last set without deciding; empty when nothing is
    /// unfinished.
    public Optional<Long> unfinished(Annotator annotator) {
        return database.read(handle -> {
            List<Long> drafted =
                    handle.createQuery(
                                    """
                                    select d.pair from draft d join pair p on p.id = d.pair
                                    where d.annotator = :annotator and d.occurrence = 0
                                        and p.exclusion is null
                                    order by d.updated_at desc, d.pair desc limit :limit
                                    """)
                            .bind("annotator", annotator.id())
                            .bind("limit", DRAFTS)
                            .mapTo(Long.class)
                            .list();
            return drafted.stream()
                    .filter(pair -> isUnfinished(handle, annotator, pair))
                    .findFirst();
        });
    }

    /// A draft that says what was decided is none that waits for anything.
    private static boolean isUnfinished(Handle handle, Annotator annotator, long pair) {
        return !AnnotationStore.current(handle, pair, annotator, 0)
                .map(Annotation::judgment)
                .equals(Drafts.find(handle, pair, annotator.id(), 0));
    }

    /// The codes of the hazard categories that the annotator used, latest first.
    public List<String> recentCategories(Annotator annotator) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select c.code from (
                                    select id from annotation where annotator = :annotator and batch is null
                                    order by id desc limit :recent) n
                                join verdict v on v.annotation = n.id
                                join verdict_category c on c.verdict = v.id
                                group by c.code order by max(n.id) desc, c.code
                                """)
                        .bind("annotator", annotator.id())
                        .bind("recent", RECENT)
                        .mapTo(String.class)
                        .list());
    }
}
