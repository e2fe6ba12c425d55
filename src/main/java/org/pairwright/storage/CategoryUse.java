package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.pairwright.domain.Taxonomy;
import org.pairwright.domain.filter.Filter;

/// Which hazard categories people found, and the taxonomies that these come from.
public final class CategoryUse {
    private static final String FOUND =
            """
            select c.code, count(*) from pair p
            join annotation_head h on h.pair = p.id
            join annotator t on t.id = h.annotator
            join annotation n on n.id = h.annotation
            join verdict v on v.annotation = n.id
            join verdict_category c on c.verdict = v.id
            where h.occurrence = 0 and n.withdrawn = 0 and t.kind <> 'model' and (${filter})
            group by c.code order by c.code
            """;

    private final Database database;

    public CategoryUse(Database database) {
        this.database = database;
    }

    /// How often people and imports say each category now, by its code.
    ///
    /// @param filter of which pairs
    public Map<String, Long> found(Filter filter) {
        FilterSql.Condition condition = FilterSql.of(filter, database.dialect());
        return database.read(handle -> {
            Query query = handle.createQuery(FOUND.replace("${filter}", condition.sql()));
            for (int i = 0; i < condition.parameters().size(); i++) {
                query.bind(i, condition.parameters().get(i));
            }
            Map<String, Long> found = new LinkedHashMap<>();
            query.map((row, context) ->
                            Map.entry(
                                    Stored.text(row.getString(1), "verdict_category.code"),
                                    row.getLong(2)))
                    .forEach(each -> found.put(each.getKey(), each.getValue()));
            return found;
        });
    }

    private static Taxonomy taxonomy(ResultSet row) throws SQLException {
        String body = Stored.text(row.getString(1), "taxonomy_version.body");
        return Stored.whole("A taxonomy", () -> TaxonomyCodec.decode(body));
    }

    /// All versions of the project's taxonomy, the last first.
    public List<Taxonomy> taxonomies() {
        return database.read(handle ->
                handle.createQuery("select body from taxonomy_version order by id desc")
                        .map((row, context) -> taxonomy(row))
                        .list());
    }
}
