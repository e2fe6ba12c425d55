package org.pairwright.storage;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import tools.jackson.databind.json.JsonMapper;

/// How many pairs a project wants of each hazard category, and how many have it.
public final class TargetStore {
    /// The word of the event log.
    static final String EVENT = "target";

    private static final String FOUND =
            """
            select c.code, count(distinct h.pair)
            from annotation_head h
            join annotation n on n.id = h.annotation
            join annotator t on t.id = h.annotator
            join pair p on p.id = h.pair
            join verdict v on v.annotation = n.id
            join verdict_category c on c.verdict = v.id
            where h.occurrence = 0 and n.withdrawn = 0 and t.kind <> 'model' and p.exclusion is null
            group by c.code
            """;

    private static final String PROMISING =
            """
            select distinct h.pair
            from annotator t
            join annotation_head h on h.annotator = t.id
            join annotation n on n.id = h.annotation
            join verdict v on v.annotation = n.id
            join verdict_category c on c.verdict = v.id
            where t.kind = 'model' and h.occurrence = 0 and n.withdrawn = 0 and c.code in (<codes>)
            order by h.pair
            """;

    private final Database database;

    public TargetStore(Database database) {
        this.database = database;
    }

    /// The targets that are set, by the categories' codes.
    public SortedMap<String, Long> targets() {
        return database.read(handle ->
                numbers(handle, "select code, pairs from category_target", "category_target.code"));
    }

    /// In how many pairs that are not taken out people found each category.
    public SortedMap<String, Long> found() {
        return database.read(handle -> numbers(handle, FOUND, "verdict_category.code"));
    }

    /// The pairs in which a model sees one of some categories, by their ids, rising.
    public long[] promising(List<String> codes) {
        return codes.isEmpty()
                ? new long[0]
                : database.read(handle ->
                        handle
                                .createQuery(PROMISING)
                                .bindList("codes", codes)
                                .mapTo(Long.class)
                                .stream()
                                .mapToLong(Long::longValue)
                                .toArray());
    }

    private static SortedMap<String, Long> numbers(Handle handle, String query, String column) {
        SortedMap<String, Long> numbers = new TreeMap<>();
        handle.createQuery(query)
                .map((row, context) ->
                        Map.entry(Stored.text(row.getString(1), column), row.getLong(2)))
                .forEach(it -> numbers.put(it.getKey(), it.getValue()));
        return numbers;
    }

    /// Sets targets, all or none.
    ///
    /// @param targets by the categories' codes; 0 for none
    public void set(Actor actor, Map<String, Long> targets) {
        database.write(handle -> {
            new TreeMap<>(targets).forEach((code, pairs) -> set(handle, actor, code, pairs));
            return null;
        });
    }

    /// Sets one inside the caller's transaction.
    static void set(Handle handle, Actor actor, String code, long pairs) {
        if (pairs == 0) {
            handle.execute("delete from category_target where code = ?", code);
        } else {
            handle.execute(
                    """
                    insert into category_target (code, pairs) values (?, ?)
                    on conflict (code) do update set pairs = excluded.pairs
                    """,
                    code,
                    pairs);
        }
        String told =
                JsonMapper.shared()
                        .createObjectNode()
                        .put("category", code)
                        .put("pairs", pairs)
                        .toString();
        Events.add(handle, actor, EVENT, told);
    }
}
