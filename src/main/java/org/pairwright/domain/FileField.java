package org.pairwright.domain;

/// A field of a file, or something within one.
///
/// @param path its name, with dots into nested objects and lists
/// @param sample the beginning of the first value that says something, on one line; may be empty
public record FileField(String path, String sample) {
    public FileField {
        if (path.isBlank()) {
            throw new IllegalArgumentException("A field has a name.");
        }
    }
}
