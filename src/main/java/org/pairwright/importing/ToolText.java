package org.pairwright.importing;

import org.pairwright.domain.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads tools and calls of tools: a list, or a list written as JSON in a string.
final class ToolText {
    private ToolText() {}

    /// The canonical text of the tools in a field; empty when there are none.
    static String of(Field field) {
        return switch (field.kind()) {
            case NULL -> "";
            case STRING -> ofText(field.name(), field.text());
            case ARRAY -> orEmpty(CanonicalJson.of(field));
            case OBJECT, NUMBER, BOOLEAN -> throw wrongType(field.name(), field.kind().words());
        };
    }

    /// The canonical text of the tools that the parser stands at.
    static String of(String field, JsonParser json) {
        return switch (json.currentToken()) {
            case START_ARRAY -> orEmpty(CanonicalJson.write(field, json));
            case VALUE_STRING -> ofText(field, json.getString());
            default -> throw wrongType(field, Json.kind(json).words());
        };
    }

    /// The canonical text of a list that is written as JSON in a text; empty where that is blank.
    static String ofText(String field, String text) {
        if (text.isBlank()) {
            return "";
        }
        try (JsonParser json = Json.parser(text)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw wrongType(field, "text");
            }
            String tools = CanonicalJson.write(field, json);
            if (json.nextToken() != null) {
                throw wrongType(field, "text");
            }
            return orEmpty(tools);
        } catch (JacksonException e) {
            throw wrongType(field, "text that is not JSON");
        }
    }

    private static String orEmpty(String list) {
        return list.equals("[]") ? "" : list;
    }

    private static RefusedRow wrongType(String field, String found) {
        return new RefusedRow(
                field,
                ProblemCode.WRONG_TYPE,
                "Tools and calls of tools have to be a list, and here is " + found + ".");
    }
}
