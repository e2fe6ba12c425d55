package org.pairwright.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// A line of an archive that is neither the project nor a pair.
///
/// @param values by the names of its kind's fields, each as the text that is written: a number in
///   digits, a flag as 0 or 1, a time in milliseconds since 1970
/// @param numbers those of its one field of numbers; none where it has no such field
public record ArchivedPart(
        ArchivedKind kind, Map<String, String> values, SortedMap<String, Long> numbers) {
    public ArchivedPart {
        values = Map.copyOf(values);
        numbers = new TreeMap<>(numbers);
        for (ArchivedKind.Field field : kind.fields()) {
            if (field.type() != ArchivedKind.Type.NUMBERS) {
                Text.refuseNul(field.name(), text(values, field.name()));
            }
        }
    }

    /// Begins one.
    public static Building of(ArchivedKind kind) {
        return new Building(kind);
    }

    private static String text(Map<String, String> values, String field) {
        return Optional.ofNullable(values.get(field))
                .orElseThrow(() -> new IllegalArgumentException("There is no " + field + "."));
    }

    /// What a field says; empty where it may be missing and is.
    public String text(String field) {
        return text(values, field);
    }

    public long number(String field) {
        return Long.parseLong(text(field));
    }

    public boolean flag(String field) {
        return text(field).equals("1");
    }

    public UUID uuid(String field) {
        return UUID.fromString(text(field));
    }

    /// The identity of something that may be missing.
    public Optional<UUID> maybeUuid(String field) {
        return text(field).isEmpty() ? Optional.empty() : Optional.of(uuid(field));
    }

    public Key key(String field) {
        return Key.parse(text(field)).orElseThrow();
    }

    /// The key of something that may be missing.
    public Optional<Key> maybeKey(String field) {
        return Key.parse(text(field));
    }

    public Instant time(String field) {
        return Instant.ofEpochMilli(number(field));
    }

    /// One that is put together field by field.
    public static final class Building {
        private final ArchivedKind kind;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final SortedMap<String, Long> numbers = new TreeMap<>();

        private Building(ArchivedKind kind) {
            this.kind = kind;
        }

        public Building with(String field, String text) {
            values.put(field, text);
            return this;
        }

        public Building with(String field, long number) {
            return with(field, Long.toString(number));
        }

        /// One of the numbers.
        public Building number(String name, long number) {
            numbers.put(name, number);
            return this;
        }

        /// The whole of it.
        ///
        /// @throws IllegalArgumentException when a field is missing or holds what can't be kept
        public ArchivedPart built() {
            return new ArchivedPart(kind, values, numbers);
        }
    }
}
