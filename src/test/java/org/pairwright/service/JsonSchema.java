package org.pairwright.service;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Checks JSON against a schema: as much of JSON Schema 2020-12 as the schemas beside the tests
/// use, and nothing of ours.
public final class JsonSchema {
    private final JsonNode root;
    private final List<String> problems = new ArrayList<>();

    private JsonSchema(JsonNode root) {
        this.root = root;
    }

    /// What is wrong with `value`, each with its place.
    public static List<String> problems(JsonNode schema, JsonNode value) {
        JsonSchema check = new JsonSchema(schema);
        check.check(schema, value, "$");
        return check.problems;
    }

    private void check(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").stringValue().replace("#/$defs/", "");
            check(root.get("$defs").get(name), value, at);
            return;
        }
        if (schema.has("type") && !isOfType(schema.get("type"), value)) {
            problems.add(at + " is no " + schema.get("type"));
            return;
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            problems.add(at + " is not " + schema.get("const"));
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.get("pattern").stringValue())
                        .matcher(value.stringValue())
                        .find()) {
            problems.add(at + " does not match " + schema.get("pattern"));
        }
        if (schema.has("minimum")
                && value.isNumber()
                && value.doubleValue() < schema.get("minimum").doubleValue()) {
            problems.add(at + " is less than " + schema.get("minimum"));
        }
        if (schema.has("minItems") && value.size() < schema.get("minItems").intValue()) {
            problems.add(at + " has too few items");
        }
        checkParts(schema, value, at);
    }

    private void checkParts(JsonNode schema, JsonNode value, String at) {
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.stringValue())) {
                problems.add(at + " lacks " + name);
            }
        }
        if (value.isObject()) {
            for (String name : value.propertyNames()) {
                JsonNode known = schema.path("properties").path(name);
                JsonNode others = schema.path("additionalProperties");
                if (!known.isMissingNode()) {
                    check(known, value.get(name), at + "." + name);
                } else if (others.isObject()) {
                    check(others, value.get(name), at + "." + name);
                } else if (others.isBoolean() && !others.booleanValue()) {
                    problems.add(at + " has an unknown " + name);
                }
            }
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.get("items"), value.get(i), at + "[" + i + "]");
            }
        }
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(one -> isOfType(one, value));
        }
        return switch (type.stringValue()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("No type " + type);
        };
    }
}
