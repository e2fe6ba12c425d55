package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.PairRow;

/// Reads pairs as lines of a table.
public final class RowStore {
    private static final String ROWS =
            """
            select p.id, p.uuid, p.external_id, p.line, p.sensitive, p.priority, p.exclusion, q.messages,
                length(a.content) as a_length, length(b.content) as b_length, sa.source as a_source,
                sb.source as b_source, g.preference as gold, i.file, s.state, s.decisions, s.skips,
                s.flags, s.a, s.b, s.ties, s.both_bad,
                (select coalesce(max(n.decided_at), 0) from annotation_head h
                    join annotation n on n.id = h.annotation
                    where h.pair = p.id and h.occurrence = 0 and n.withdrawn = 0) as annotated
            from pair p
            join pair_state s on s.pair = p.id
            join prompt q on q.id = p.prompt
            join response a on a.id = p.response_a
            join response b on b.id = p.response_b
            join import_batch i on i.id = p.batch
            left join response_source sa on sa.response = p.response_a
            left join response_source sb on sb.response = p.response_b
            left join pair_gold g on g.pair = p.id
            where p.id in (<ids>)
            """;

    /// The sign before the annotator keeps SQLite from looking for each person in turn.
    private static final String CATEGORIES =
            """
            select distinct h.pair, c.code from annotation_head h
            join annotation n on n.id = h.annotation
            join verdict v on v.annotation = n.id
            join verdict_category c on c.verdict = v.id
            where h.pair in (<ids>) and h.occurrence = 0 and n.withdrawn = 0
                and +h.annotator in (select id from annotator where kind <> 'model')
            order by h.pair, c.code
            """;

    private static final String DECIDED =
            """
            select h.pair from annotation_head h join annotation n on n.id = h.annotation
            where h.annotator = :annotator and h.occurrence = 0 and n.withdrawn = 0
                and coalesce(n.preference, '') <> 'skip' and h.pair in (<ids>)
            """;

    private static final String GENERATED =
            """
            select p.id from pair p where p.id in (<ids>) and exists
                (select 1 from response_generation g where g.response in (p.response_a, p.response_b))
            """;

    private static final int AT_ONCE = 1_000;

    private final Database database;

    public RowStore(Database database) {
        this.database = database;
    }

    /// The pairs with these ids, in the same order; those that are gone are left out.
    ///
    /// @param ids at most a thousand
    public List<PairRow> rows(List<Long> ids) {
        return ids.isEmpty() ? List.of() : database.read(handle -> rows(handle, ids));
    }

    /// Those of the pairs that an annotator has decided: skipping is not deciding.
    ///
    /// @param ids any number
    public Set<Long> decidedBy(long annotator, List<Long> ids) {
        Set<Long> decided = new HashSet<>();
        database.read(handle -> {
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                handle.createQuery(DECIDED)
                        .bind("annotator", annotator)
                        .bindList("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                        .mapTo(Long.class)
                        .forEach(decided::add);
            }
            return decided;
        });
        return decided;
    }

    /// Those of the pairs that a response was generated for, with a prompt version or a model.
    ///
    /// @param ids any number
    public Set<Long> generated(List<Long> ids) {
        Set<Long> generated = new HashSet<>();
        database.read(handle -> {
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                handle.createQuery(GENERATED)
                        .bindList("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                        .mapTo(Long.class)
                        .forEach(generated::add);
            }
            return generated;
        });
        return generated;
    }

    private static List<PairRow> rows(Handle handle, List<Long> ids) {
        Map<Long, List<String>> categories = new HashMap<>();
        handle.createQuery(CATEGORIES)
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(it ->
                        categories
                                .computeIfAbsent(it.getKey(), first -> new ArrayList<>())
                                .add(it.getValue()));
        Map<Long, PairRow> rows = new HashMap<>();
        handle.createQuery(ROWS)
                .bindList("ids", ids)
                .map((row, context) ->
                        row(row, categories.getOrDefault(row.getLong("id"), List.of())))
                .forEach(row -> rows.put(row.id(), row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static PairRow row(ResultSet row, List<String> categories) throws SQLException {
        return new PairRow(
                row.getLong("id"),
                Stored.uuid(row.getBytes("uuid"), "pair.uuid"),
                Stored.text(row.getString("external_id"), "pair.external_id"),
                Snippet.of(Stored.text(row.getString("messages"), "prompt.messages")),
                Stored.code(row.getString("state"), "pair_state.state", LabelState::of),
                new PairRow.Counts(
                        row.getInt("decisions"),
                        row.getInt("skips"),
                        row.getInt("flags"),
                        row.getInt("a"),
                        row.getInt("b"),
                        row.getInt("ties"),
                        row.getInt("both_bad")),
                AnnotationRows.text(row, "gold"),
                categories,
                new PairRow.Response(AnnotationRows.text(row, "a_source"), row.getInt("a_length")),
                new PairRow.Response(AnnotationRows.text(row, "b_source"), row.getInt("b_length")),
                Stored.text(row.getString("file"), "import_batch.file"),
                row.getLong("line"),
                row.getInt("sensitive") == 1,
                false,
                row.getLong("priority"),
                AnnotationRows.text(row, "exclusion"),
                row.getLong("annotated"),
                true);
    }
}
