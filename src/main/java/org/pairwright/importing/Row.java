package org.pairwright.importing;

import java.util.List;
import java.util.Optional;

/// One row of a file, whatever it was written in: its fields in the file's order.
///
/// @param line the line it begins on, from 1
/// @param fields as many as the shape has names
record Row(long line, Shape shape, List<Field> fields) {
    Optional<Field> field(String name) {
        int index = shape.index(name);
        return index < 0 ? Optional.empty() : Optional.of(fields.get(index));
    }

    /// The field of that name, where it is one of that kind.
    Optional<Field> field(String name, Field.Kind kind) {
        return field(name).filter(field -> field.is(kind));
    }

    boolean has(String name, Field.Kind kind) {
        int index = shape.index(name);
        return index >= 0 && fields.get(index).is(kind);
    }
}
