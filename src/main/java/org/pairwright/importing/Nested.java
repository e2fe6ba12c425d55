package org.pairwright.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/// Takes the lists and objects within a row apart, one level at a time. What is found in a field is
/// called by its way there, with dots: `completions.0.model`.
final class Nested {
    /// The most items of one list or object that are read one by one.
    static final int MAX_ITEMS = 10_000;

    private Nested() {}

    /// The members of an object, in its order; of two of one name, the later one.
    ///
    /// @throws RefusedRow when the field is no object, or holds more than [#MAX_ITEMS]
    static Map<String, Field> members(Field object) {
        requireKind(object, Field.Kind.OBJECT);
        Map<String, Field> members = new LinkedHashMap<>();
        try (JsonParser json = Json.parser(object)) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                Json.requireStorable(object.name(), name);
                members.put(name, value(object, name, json));
                requireFew(object, members.size());
            }
        }
        return members;
    }

    /// The items of a list.
    ///
    /// @throws RefusedRow when the field is no list, or holds more than [#MAX_ITEMS]
    static List<Field> items(Field list) {
        requireKind(list, Field.Kind.ARRAY);
        List<Field> items = new ArrayList<>();
        try (JsonParser json = Json.parser(list)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(list, Integer.toString(items.size()), json));
                requireFew(list, items.size());
            }
        }
        return items;
    }

    /// A member that says something: neither missing nor null.
    static Optional<Field> member(Map<String, Field> members, String name) {
        return Optional.ofNullable(members.get(name)).filter(field -> !field.is(Field.Kind.NULL));
    }

    /// The text of a member that is a string, number or boolean; empty where there is none.
    static String text(Map<String, Field> members, String name) {
        return member(members, name).filter(field -> !field.isNested()).map(Field::text).orElse("");
    }

    /// A list or object that may be written as JSON within a text, as tables and some files have
    /// it; any other field as it is.
    ///
    /// @throws RefusedRow when the text begins like JSON and is none
    static Field unquoted(Field field) {
        if (!field.is(Field.Kind.STRING)) {
            return field;
        }
        String text = field.text().strip();
        if (!text.startsWith("[") && !text.startsWith("{")) {
            return field;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser json = Json.parser(bytes, 0, bytes.length)) {
            json.nextToken();
            Field nested = Json.field(field.name(), json, bytes, 0);
            if (json.nextToken() == null) {
                return nested;
            }
        } catch (StreamConstraintsException e) {
            throw Json.tooDeep(field.name());
        } catch (JacksonException e) {
            if (PythonText.isDict(bytes, 0, bytes.length)) {
                throw new RefusedRow(
                        field.name(), ProblemCode.NOT_JSON, "The text is " + PythonText.WORDS);
            }
            throw Json.isHalfCharacter(e) ? halfCharacter(field) : notJson(field, Json.said(e));
        }
        throw notJson(field, "more follows");
    }

    private static Field value(Field parent, String name, JsonParser json) {
        Field value = Json.field(parent.name() + "." + name, json, parent.bytes(), parent.from());
        Json.requireStorable(value.name(), value.text());
        return value;
    }

    private static void requireKind(Field field, Field.Kind kind) {
        if (!field.is(kind)) {
            throw new RefusedRow(
                    field.name(),
                    ProblemCode.WRONG_TYPE,
                    "The field is "
                            + field.kind().words()
                            + ", and has to be "
                            + kind.words()
                            + ".");
        }
    }

    private static void requireFew(Field field, int size) {
        if (size > MAX_ITEMS) {
            throw new RefusedRow(
                    field.name(),
                    ProblemCode.TOO_LARGE,
                    "The field holds more than " + MAX_ITEMS + " items, the most that is read.");
        }
    }

    private static RefusedRow halfCharacter(Field field) {
        return new RefusedRow(
                field.name(),
                ProblemCode.LONE_SURROGATE,
                "A name in it holds half a character: its other half is missing. Correct it or take it out.");
    }

    private static RefusedRow notJson(Field field, String why) {
        return new RefusedRow(
                field.name(),
                ProblemCode.NOT_JSON,
                "The text begins like JSON and is none: " + why + ". Correct the row.");
    }
}
