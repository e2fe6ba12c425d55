package org.pairwright.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.InvalidFilter;
import org.pairwright.domain.filter.TextField;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// All that a person was called, and the neutral name that stands in its place from now on.
final class ErasedNames {
    private static final String BY_ANNOTATOR = "annotator:";

    private final Set<String> names;
    private final String neutral;

    /// Texts that stand for others.
    private final Map<String, String> instead = new HashMap<>();

    ErasedNames(Set<String> names, String neutral) {
        this.names = Set.copyOf(names);
        this.neutral = neutral;
        for (String name : names) {
            instead.put(name, neutral);
            instead.put(BY_ANNOTATOR + name, BY_ANNOTATOR + neutral);
        }
    }

    Set<String> names() {
        return names;
    }

    String neutral() {
        return neutral;
    }

    /// Whether a name is one of theirs.
    boolean isTheirs(String name) {
        return names.contains(name);
    }

    private boolean isNamedIn(String text) {
        return names.stream().anyMatch(text::contains);
    }

    /// The same expression of a filter, asking for the neutral name where it asked for them.
    String inFilter(String expression) {
        if (!isNamedIn(expression)) {
            return expression;
        }
        try {
            return Filter.write(renamed(Filter.parse(expression)));
        } catch (InvalidFilter unknown) {
            // Of a later program: nobody can tell what is a name in it.
            return expression;
        }
    }

    private Filter renamed(Filter filter) {
        return switch (filter) {
            case Filter.And(List<Filter> all) ->
                    new Filter.And(all.stream().map(this::renamed).toList());
            case Filter.Or(List<Filter> all) ->
                    new Filter.Or(all.stream().map(this::renamed).toList());
            case Filter.Not(Filter inner) -> new Filter.Not(renamed(inner));
            case Filter.Is(TextField field, List<String> values)
                    when field == TextField.ANNOTATOR ->
                    new Filter.Is(
                            field,
                            values.stream()
                                    .map(it -> names.contains(it) ? neutral : it)
                                    .distinct()
                                    .toList());
            case Filter.Is _,
                    Filter.Marked _,
                    Filter.Contains _,
                    Filter.Measures _,
                    Filter.Ratio _,
                    Filter.FreeIs _,
                    Filter.FreeContains _,
                    Filter.FreeMeasures _ ->
                    filter;
        };
    }

    /// The same body of an event, with other texts in the place of those that name them.
    String inBody(String text) {
        return isNamedIn(text) ? object(text).map(it -> replaced(it).toString()).orElse(text) : text;
    }

    /// What the body of an event says; empty where it can't be read.
    static Optional<ObjectNode> object(String text) {
        try {
            return JsonMapper.shared().readTree(text) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            // `check` tells of it; there is no name to be found in it.
            return Optional.empty();
        }
    }

    private JsonNode replaced(JsonNode node) {
        return switch (node) {
            case StringNode text ->
                    StringNode.valueOf(
                            instead.getOrDefault(text.stringValue(), text.stringValue()));
            case ObjectNode object -> {
                ObjectNode other = JsonMapper.shared().createObjectNode();
                object.properties()
                        .forEach(each -> other.set(each.getKey(), replaced(each.getValue())));
                yield other;
            }
            case ArrayNode array -> {
                ArrayNode other = JsonMapper.shared().createArrayNode();
                array.forEach(each -> other.add(replaced(each)));
                yield other;
            }
            default -> node;
        };
    }
}
