package org.pairwright.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads what makes sense of a JSON object that a person may have edited, and passes over the rest.
final class Lenient {
    private final Optional<JsonNode> node;

    private Lenient(Optional<JsonNode> node) {
        this.node = node;
    }

    static Lenient of(JsonNode node) {
        return new Lenient(Optional.of(node));
    }

    /// The value of a key; nothing where it is missing.
    Lenient at(String key) {
        return new Lenient(node.flatMap(it -> Optional.ofNullable(it.get(key))));
    }

    String text(String key, String otherwise) {
        return at(key).node.filter(JsonNode::isString).map(JsonNode::stringValue).orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        return at(key).node
                .filter(JsonNode::isBoolean)
                .map(JsonNode::booleanValue)
                .orElse(otherwise);
    }

    double number(String key, double otherwise) {
        return at(key).node.filter(JsonNode::isNumber).map(JsonNode::asDouble).orElse(otherwise);
    }

    int whole(String key, int otherwise) {
        return (int) number(key, otherwise);
    }

    Optional<Path> path(String key) {
        try {
            return Optional.of(Path.of(text(key, ""))).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    Instant time(String key) {
        try {
            return Instant.parse(text(key, ""));
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    List<Lenient> elements() {
        List<Lenient> elements = new ArrayList<>();
        node.filter(JsonNode::isArray).ifPresent(it -> it.forEach(e -> elements.add(of(e))));
        return elements;
    }

    /// The strings in an array.
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Lenient element : elements()) {
            element.node
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .ifPresent(texts::add);
        }
        return texts;
    }

    /// The values of an object by their keys, in their order.
    Map<String, Lenient> entries() {
        Map<String, Lenient> entries = new LinkedHashMap<>();
        node.filter(JsonNode::isObject)
                .ifPresent(it ->
                        it.properties().forEach(e -> entries.put(e.getKey(), of(e.getValue()))));
        return entries;
    }

    /// The strings of an object by their keys.
    Map<String, String> textEntries() {
        Map<String, String> texts = new LinkedHashMap<>();
        entries()
                .keySet()
                .forEach(key -> {
                    String text = text(key, "");
                    if (!text.isEmpty()) {
                        texts.put(key, text);
                    }
                });
        return texts;
    }
}
