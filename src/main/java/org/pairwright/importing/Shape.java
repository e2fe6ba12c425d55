package org.pairwright.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.ProblemCode;

/// The names of a row's fields, in the file's order. Rows that follow one another mostly share it,
/// so what is found out about one of them holds for the next.
final class Shape {
    static final Shape EMPTY = new Shape(List.of());

    private final List<String> names;
    private final Map<String, Integer> indices = new HashMap<>();

    /// @throws RefusedRow when a name comes twice: nobody can tell which value is meant
    Shape(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : names) {
            if (indices.put(name, indices.size()) != null) {
                throw new RefusedRow(
                        name,
                        ProblemCode.NOT_JSON,
                        "The field \"" + name + "\" comes twice. Leave one of the two out.");
            }
        }
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /// The index of a name; -1 when the row has no such field.
    int index(String name) {
        return indices.getOrDefault(name, -1);
    }

    boolean has(String name) {
        return indices.containsKey(name);
    }

    boolean hasAll(String... names) {
        return Arrays.stream(names).allMatch(this::has);
    }
}
