package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Where in the rows of one shape a value lies: a field, or something inside it.
///
/// @param index the field's
/// @param path the way on from there, by names of objects and positions (from 0) of lists
record Slot(int index, List<String> path) {
    /// The field at `index` itself.
    static Slot of(int index) {
        return new Slot(index, List.of());
    }

    /// Where `dotted` leads: to the field of just that name, else into the one that it begins with.
    static Optional<Slot> find(Shape shape, String dotted) {
        for (int end = dotted.length(); end > 0; end = dotted.lastIndexOf('.', end - 1)) {
            int index = shape.index(dotted.substring(0, end));
            if (index >= 0) {
                String rest = dotted.substring(Math.min(end + 1, dotted.length()));
                return Optional.of(
                        new Slot(
                                index,
                                rest.isEmpty() ? List.of() : List.of(rest.split("\\.", -1))));
            }
        }
        return Optional.empty();
    }

    /// The name of the field, without the way on from there.
    String name(Shape shape) {
        return shape.names().get(index);
    }

    /// Whether the value is the whole field.
    boolean isWhole() {
        return path.isEmpty();
    }

    /// The value; empty where the way ends before it.
    Optional<Field> of(Row row) {
        Field field = row.fields().get(index);
        if (path.isEmpty()) {
            return Optional.of(field);
        }
        if (!field.isNested()) {
            return Optional.empty();
        }
        String name = field.name() + "." + String.join(".", path);
        try (JsonParser json = Json.parser(field)) {
            json.nextToken();
            for (String step : path) {
                if (!enter(json, step)) {
                    return Optional.empty();
                }
            }
            Field found = Json.field(name, json, field.bytes(), field.from());
            Json.requireStorable(name, found.text());
            return Optional.of(found);
        }
    }

    private static boolean enter(JsonParser json, String step) {
        return switch (json.currentToken()) {
            case START_OBJECT -> enterObject(json, step);
            case START_ARRAY -> enterList(json, step);
            default -> false;
        };
    }

    private static boolean enterObject(JsonParser json, String name) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = json.currentName().equals(name);
            json.nextToken();
            if (found) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }

    private static boolean enterList(JsonParser json, String position) {
        if (position.isEmpty()
                || position.length() > 9
                || !position.chars().allMatch(Character::isDigit)) {
            return false;
        }
        for (int left = Integer.parseInt(position);
                json.nextToken() != JsonToken.END_ARRAY;
                left--) {
            if (left == 0) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }
}
