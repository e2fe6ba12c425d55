package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Crosswalk;
import org.pairwright.domain.Crosswalk.Link;
import org.pairwright.domain.Crosswalk.Relation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
            List<Crosswalk> crosswalks = new ArrayList<>();
            for (JsonNode each : root.isArray() ? root : List.of(root)) {
                List<Link> links = new ArrayList<>();
                each.path("links").forEach(link -> links.add(link(link)));
                crosswalks.add(new Crosswalk(text(each, "from"), text(each, "to"), links));
            }
            return crosswalks;
        } catch (JacksonException e) {
            throw new InvalidTaxonomy("The crosswalk is not JSON.", e);
        } catch (IllegalArgumentException e) {
            throw new InvalidTaxonomy("The crosswalk is not complete: " + e.getMessage(), e);
        }
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
