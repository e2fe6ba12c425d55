package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.ListedPair;
import org.pairwright.domain.filter.Filter;

/// Reads pairs a page at a time, so that no read lasts and no list grows with the project.
public final class ListStore {
    private static final String PAIRS =
            """
            select p.id, p.uuid, p.key, p.external_id, q.messages, a.content as a_content,
                b.content as b_content, sa.source as a_source, sb.source as b_source, g.preference,
                s.state, p.sensitive
            from pair p
            join prompt q on q.id = p.prompt
            join response a on a.id = p.response_a
            join response b on b.id = p.response_b
            join pair_state s on s.pair = p.id
            left join response_source sa on sa.response = p.response_a
            left join response_source sb on sb.response = p.response_b
            left join pair_gold g on g.pair = p.id
            where ${which}
            """;

    private static final String PAGE =
            PAIRS.replace("${which}", "p.id > ? and (${filter}) order by p.id limit ?");

    private static final String CHOSEN = PAIRS.replace("${which}", "p.id in (<ids>)");

    private final Database database;

    public ListStore(Database database) {
        this.database = database;
    }

    /// The pairs that follow the one with the id `after`, 0 for the first ones.
    ///
    /// @param filter which of them
    /// @param limit at most a thousand
    /// @param withAnnotations whether they carry their current annotations
    public List<ListedPair> page(Filter filter, long after, int limit, boolean withAnnotations) {
        FilterSql.Condition condition = FilterSql.of(filter, database.dialect());
        return database.read(handle -> {
            Query query =
                    handle.createQuery(PAGE.replace("${filter}", condition.sql()))
                            .bind(0, after)
                            .bind(condition.parameters().size() + 1, limit);
            for (int i = 0; i < condition.parameters().size(); i++) {
                query.bind(i + 1, condition.parameters().get(i));
            }
            List<ListedPair> pairs = query.map((row, context) -> pair(row)).list();
            return withAnnotations ? annotated(handle, pairs) : pairs;
        });
    }

    /// The pairs with these ids, in the same order; those that are gone are left out.
    ///
    /// @param ids at most a thousand
    /// @param withAnnotations whether they carry their current annotations
    public List<ListedPair> chosen(List<Long> ids, boolean withAnnotations) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> {
            Map<Long, ListedPair> found = new HashMap<>();
            handle.createQuery(CHOSEN)
                    .bindList("ids", ids)
                    .map((row, context) -> pair(row))
                    .forEach(pair -> found.put(pair.id(), pair));
            List<ListedPair> pairs = ids.stream().map(found::get).filter(Objects::nonNull).toList();
            return withAnnotations ? annotated(handle, pairs) : pairs;
        });
    }

    private static List<ListedPair> annotated(Handle handle, List<ListedPair> pairs) {
        Map<Long, List<Annotation>> annotations =
                AnnotationRows.currentOf(handle, pairs.stream().map(ListedPair::id).toList());
        return pairs.stream()
                .map(pair -> pair.withAnnotations(annotations.getOrDefault(pair.id(), List.of())))
                .toList();
    }

    private static ListedPair pair(ResultSet row) throws SQLException {
        return new ListedPair(
                row.getLong("id"),
                Stored.uuid(row.getBytes("uuid"), "pair.uuid"),
                Stored.key(row.getBytes("key"), "pair.key"),
                Stored.text(row.getString("external_id"), "pair.external_id"),
                Stored.text(row.getString("messages"), "prompt.messages"),
                new ListedPair.Response(
                        Stored.text(row.getString("a_content"), "response.content"),
                        AnnotationRows.text(row, "a_source")),
                new ListedPair.Response(
                        Stored.text(row.getString("b_content"), "response.content"),
                        AnnotationRows.text(row, "b_source")),
                AnnotationRows.text(row, "preference"),
                Stored.code(row.getString("state"), "pair_state.state", LabelState::of),
                row.getInt("sensitive") == 1,
                List.of());
    }
}
