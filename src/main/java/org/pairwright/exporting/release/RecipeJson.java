package org.pairwright.exporting.release;

import java.util.Set;
import org.pairwright.dataset.release.Recipe;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Recipes that people may have written: what they leave out is as usual, what is not known is
/// refused rather than ignored.
final class RecipeJson {
    /// The parts that may be null.
    private static final Set<String> LIMITS = Set.of("max_chars", "max_tokens");

    private RecipeJson() {}

    static Recipe read(JsonNode tree) {
        if (!(tree instanceof ObjectNode given) || !given.path("format").isString()) {
            throw new UnreadableRecipe("it names no format");
        }
        ObjectNode whole = (ObjectNode) ManifestJson.json().valueToTree(usual(given));
        ManifestJson.addLaterParts(whole);
        refuseUnknown(given, Set.copyOf(whole.propertyNames()), "");
        JsonNode credits = given.path("credits");
        ObjectNode usualCredits = (ObjectNode) whole.path("credits");
        if (credits instanceof ObjectNode some) {
            refuseUnknown(some, Set.copyOf(usualCredits.propertyNames()), "credits.");
            requireKinds(some, usualCredits, "credits.");
            usualCredits.setAll(some);
        }
        requireKinds(given, whole, "");
        whole.setAll(given);
        whole.set("credits", usualCredits);
        refuseNothing(whole, "");
        refuseNothing(usualCredits, "credits.");
        return ManifestJson.json().treeToValue(whole, Recipe.class);
    }

    private static Recipe usual(ObjectNode given) {
        return Recipe.of(given.path("format").stringValue());
    }

    private static void refuseUnknown(ObjectNode given, Set<String> known, String where) {
        for (String name : given.propertyNames()) {
            if (!known.contains(name)) {
                throw new UnreadableRecipe(
                        "it has a part \"" + where + name + "\" that no recipe has");
            }
        }
    }

    /// Nothing is taken for what it only looks like, such as 1.5 for 1.
    private static void requireKinds(ObjectNode given, ObjectNode usual, String where) {
        for (String name : given.propertyNames()) {
            JsonNode part = given.path(name);
            String kind = LIMITS.contains(name) ? "a whole number" : kind(usual.path(name));
            boolean fits =
                    switch (kind) {
                        case "a whole number" -> part.isIntegralNumber();
                        case "a number" -> part.isNumber();
                        case "true or false" -> part.isBoolean();
                        case "an object" -> part.isObject();
                        default -> part.isString();
                    };
            if (!fits && !part.isNull()) {
                throw new UnreadableRecipe(
                        "its part \"%s%s\" is %s, unlike %s".formatted(where, name, kind, part));
            }
        }
    }

    private static String kind(JsonNode usual) {
        if (usual.isIntegralNumber()) {
            return "a whole number";
        }
        if (usual.isNumber()) {
            return "a number";
        }
        return usual.isBoolean() ? "true or false" : usual.isObject() ? "an object" : "a text";
    }

    private static void refuseNothing(ObjectNode whole, String where) {
        for (String name : whole.propertyNames()) {
            if (whole.path(name).isNull() && !LIMITS.contains(name)) {
                throw new UnreadableRecipe("its part \"" + where + name + "\" is null");
            }
        }
    }
}
