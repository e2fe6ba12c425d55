package org.pairwright.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the first rows of a file have.
///
/// @param names those of the fields themselves
/// @param fields these and what lies within them, in the file's order
/// @param usual what is found under its usual names; may lack what a pair needs
/// @param separator the sign between the columns of a table; empty where the file is none
public record FileFields(
        Set<String> names, List<FileField> fields, FieldMapping usual, String separator) {
    public FileFields {
        names = Set.copyOf(names);
        fields = List.copyOf(fields);
    }

    /// The field of that path.
    public Optional<FileField> field(String path) {
        return fields.stream().filter(it -> it.path().equals(path)).findFirst();
    }
}
