package org.pairwright.cli;

import java.util.List;
import org.pairwright.domain.Category;
import org.pairwright.domain.Taxonomy;
import org.pairwright.exporting.JsonObject;

/// Taxonomies, for scripts.
final class TaxonomyWords {
    private TaxonomyWords() {}

    static JsonObject json(List<Taxonomy> taxonomies) {
        return new JsonObject()
                .put("taxonomies", taxonomies.stream().map(TaxonomyWords::json).toList());
    }

    private static JsonObject json(Taxonomy taxonomy) {
        return new JsonObject()
                .put("id", taxonomy.id())
                .put("version", taxonomy.version())
                .put("name", taxonomy.name())
                .put("source", taxonomy.source())
                .put(
                        "categories",
                        taxonomy.categories().stream().map(TaxonomyWords::json).toList());
    }

    private static JsonObject json(Category category) {
        return new JsonObject()
                .put("code", category.code())
                .put("name", category.name())
                .put("definition", category.definition());
    }
}
