package org.pairwright.exporting.release;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.ReleaseDiff.RecipeChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// In which parts two recipes differ, by the names that they have when they are written down.
final class RecipeChanges {
    private RecipeChanges() {}

    static List<RecipeChange> between(Recipe before, Recipe after) {
        List<RecipeChange> changes = new ArrayList<>();
        add(changes, "", tree(before), tree(after));
        return changes;
    }

    private static ObjectNode tree(Recipe recipe) {
        ObjectNode tree = (ObjectNode) ManifestJson.json().valueToTree(recipe);
        ManifestJson.addLaterParts(tree);
        return tree;
    }

    private static void add(
            List<RecipeChange> changes, String prefix, ObjectNode before, ObjectNode after) {
        for (String name : before.propertyNames()) {
            JsonNode one = before.path(name);
            JsonNode other = after.path(name);
            if (one instanceof ObjectNode was && other instanceof ObjectNode is) {
                add(changes, name + ".", was, is);
            } else if (!one.equals(other)) {
                changes.add(new RecipeChange(prefix + name, one.asString(), other.asString()));
            }
        }
    }
}
