package org.pairwright.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A mapping that a person made once, for all files of the same fields.
///
/// @param fields the names of the fields that the first rows of such a file have
/// @param separator the one character between the columns of such a table, where a person had to
///   say it; empty where it is found out
/// @param made when
public record SavedMapping(
        Set<String> fields, FieldMapping mapping, String separator, Instant made) {
    public SavedMapping {
        fields = Set.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("A mapping without fields would be for every file.");
        }
        if (!mapping.missing().isEmpty()) {
            throw new IllegalArgumentException("Not mapped: " + mapping.missing());
        }
        if (!mapping.contradicting().isEmpty()) {
            throw new IllegalArgumentException("Said twice: " + mapping.contradicting());
        }
        if (separator.length() > 1) {
            throw new IllegalArgumentException("Not one character: " + separator);
        }
    }

    /// For files whose columns are found, or that have none.
    public SavedMapping(Set<String> fields, FieldMapping mapping, Instant made) {
        this(fields, mapping, "", made);
    }

    /// The one for files of these fields, where one of them is.
    public static Optional<SavedMapping> of(Set<String> fields, List<SavedMapping> known) {
        return known.stream().filter(it -> it.fields().equals(fields)).findFirst();
    }
}
