package org.pairwright.exporting.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.SafetyBalance;
import org.pairwright.dataset.release.Figures;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.filter.InvalidFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Manifests and recipes as JSON: the components of their records in their order, with the same
/// line breaks on every system.
public final class ManifestJson {
    /// What recipes had no word for at first stays unsaid where it is as it was then, so that what
    /// was released by one is released by it again.
    interface LaterParts {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean groupNearDuplicates();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean balanceCategories();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean withTemplate();
    }

    /// What only some releases count, for the same reason.
    interface LaterCounts {
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long merged();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long contradicted();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        long templated();
    }

    /// What only some annotators have, for the same reason.
    interface Accuracies {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Double accuracy();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        Double accuracyOnSafety();
    }

    /// What only some releases have, for the same reason.
    interface LaterFigures {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        SafetyBalance balance();
    }

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addMixIn(Recipe.class, LaterParts.class)
                    .addMixIn(Manifest.Counts.class, LaterCounts.class)
                    .addMixIn(Figures.class, LaterFigures.class)
                    .addMixIn(Figures.Annotators.class, Accuracies.class)
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                    .build();

    private ManifestJson() {}

    /// The text of `manifest.json`.
    public static String write(Manifest manifest) {
        return pretty(manifest);
    }

    /// A recipe alone.
    public static String write(Recipe recipe) {
        return pretty(recipe);
    }

    /// A recipe alone, on one line.
    public static String onOneLine(Recipe recipe) {
        return JSON.writeValueAsString(recipe);
    }

    static String pretty(Object value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }

    static JsonMapper json() {
        return JSON;
    }

    /// What a manifest says; empty when `text` is none, or is of a form that is not known here.
    public static Optional<Manifest> manifest(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            if (tree.path("manifest").asInt(0) != Manifest.FORM) {
                return Optional.empty();
            }
            if (tree.path("recipe") instanceof ObjectNode recipe) {
                addLaterParts(recipe);
            }
            if (tree.path("counts") instanceof ObjectNode counts) {
                addLaterCounts(counts);
            }
            return Optional.of(JSON.treeToValue(tree, Manifest.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// Parts of a recipe that are not said where they are as usual.
    static void addLaterParts(ObjectNode recipe) {
        for (String part :
                List.of("group_near_duplicates", "balance_categories", "with_template")) {
            if (!recipe.has(part)) {
                recipe.put(part, false);
            }
        }
    }

    private static void addLaterCounts(ObjectNode counts) {
        for (String count : List.of("merged", "contradicted", "templated")) {
            if (!counts.has(count)) {
                counts.put(count, 0);
            }
        }
    }

    /// The recipe that a text holds, which may be one, or a manifest with one in it.
    ///
    /// @throws UnreadableRecipe when it holds none
    public static Recipe recipe(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            JsonNode recipe = tree.has("recipe") ? tree.path("recipe") : tree;
            return RecipeJson.read(recipe);
        } catch (JacksonException e) {
            throw new UnreadableRecipe(reason(e), e);
        }
    }

    /// A part that no recipe can have is said in its own words.
    private static String reason(JacksonException e) {
        return switch (e.getCause()) {
            case InvalidPolicy policy -> policy.option() + ": " + policy.getMessage();
            case InvalidFilter filter -> "filter: " + filter.getMessage();
            case null, default -> String.valueOf(e.getOriginalMessage());
        };
    }
}
