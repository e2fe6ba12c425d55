package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Category;
import org.pairwright.domain.Taxonomy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A taxonomy as JSON text: an object with the keys id, version, name, source and categories, a
/// list of objects with the keys code, name and definition; where it has crosswalks of its own,
/// these under that key.
public final class TaxonomyCodec {
    private static final JsonMapper JSON = JsonMapper.shared();

    private TaxonomyCodec() {}

    public static String encode(Taxonomy taxonomy) {
        ObjectNode root = JSON.createObjectNode();
        root.put("id", taxonomy.id());
        root.put("version", taxonomy.version());
        root.put("name", taxonomy.name());
        root.put("source", taxonomy.source());
        ArrayNode categories = root.putArray("categories");
        for (Category category : taxonomy.categories()) {
            categories
                    .addObject()
                    .put("code", category.code())
                    .put("name", category.name())
                    .put("definition", category.definition());
        }
        if (!taxonomy.crosswalks().isEmpty()) {
            root.set("crosswalks", CrosswalkCodec.tree(taxonomy.crosswalks()));
        }
        return root.toString();
    }

    /// The taxonomy that `json` describes.
    ///
    /// @throws InvalidTaxonomy when `json` is none
    public static Taxonomy decode(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            List<Category> categories = new ArrayList<>();
            for (JsonNode category : root.path("categories")) {
                categories.add(
                        new Category(
                                text(category, "code"),
                                text(category, "name"),
                                text(category, "definition")));
            }
            return new Taxonomy(
                    text(root, "id"),
                    text(root, "version"),
                    text(root, "name"),
                    text(root, "source"),
                    categories,
                    CrosswalkCodec.all(root.path("crosswalks")));
        } catch (JacksonException e) {
            throw new InvalidTaxonomy("The taxonomy is not JSON: " + JsonFault.words(e), e);
        } catch (IllegalArgumentException e) {
            throw new InvalidTaxonomy("The taxonomy is not complete: " + e.getMessage(), e);
        }
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isString()) {
            throw new IllegalArgumentException("it has no text under the key " + key + ".");
        }
        return value.stringValue();
    }
}
