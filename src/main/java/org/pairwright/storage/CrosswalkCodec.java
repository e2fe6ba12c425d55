package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Crosswalk;
import org.pairwright.domain.Crosswalk.Link;
import org.pairwright.domain.Crosswalk.Relation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Crosswalks as JSON text: one object or a list of them, with the keys from and to, the ids of
/// taxonomies, and links, a list of objects with the keys from, to and relation.
public final class CrosswalkCodec {
    private CrosswalkCodec() {}

    /// All crosswalks that `json` holds.
    ///
    /// @throws InvalidTaxonomy when it holds anything else
    public static List<Crosswalk> decode(String json) {
        try {
            JsonNode root = JsonMapper.shared().readTree(json);
            return root.isArray() ? all(root) : List.of(one(root));
        } catch (JacksonException e) {
            throw new InvalidTaxonomy("The crosswalk is not JSON.", e);
        } catch (IllegalArgumentException e) {
            throw new InvalidTaxonomy("The crosswalk is not complete: " + e.getMessage(), e);
        }
    }

    /// Those in an array; none where there is none.
    ///
    /// @throws IllegalArgumentException when one is not complete
    static List<Crosswalk> all(JsonNode array) {
        List<Crosswalk> all = new ArrayList<>();
        array.forEach(each -> all.add(one(each)));
        return all;
    }

    private static Crosswalk one(JsonNode node) {
        List<Link> links = new ArrayList<>();
        node.path("links").forEach(link -> links.add(link(link)));
        return new Crosswalk(text(node, "from"), text(node, "to"), links);
    }

    /// The same as [#decode] reads them.
    static ArrayNode tree(List<Crosswalk> crosswalks) {
        ArrayNode all = JsonMapper.shared().createArrayNode();
        for (Crosswalk crosswalk : crosswalks) {
            ObjectNode one =
                    all.addObject().put("from", crosswalk.from()).put("to", crosswalk.to());
            ArrayNode links = one.putArray("links");
            for (Link link : crosswalk.links()) {
                links.addObject()
                        .put("from", link.from())
                        .put("to", link.to())
                        .put("relation", link.relation().code());
            }
        }
        return all;
    }

    private static Link link(JsonNode node) {
        String relation = text(node, "relation");
        return new Link(
                text(node, "from"),
                text(node, "to"),
                Relation.of(relation)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "\""
                                                + relation
                                                + "\" is none of same, narrower, broader, related.")));
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new IllegalArgumentException("it has no text under the key " + key + ".");
        }
        return value.stringValue();
    }
}
