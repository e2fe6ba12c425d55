package org.pairwright.storage;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairwright.domain.filter.Stretch;
import org.pairwright.domain.filter.TextField;

/// Writes tests of a value, wherever in a statement the value stands. What it is held against is
/// bound once for each test that is written.
final class ValueSql {
    private final Dialect dialect;
    private final List<Object> parameters;

    /// A test of a value, written once for the place in which the value is found.
    @FunctionalInterface
    interface Test {
        String on(String value);
    }

    /// @param parameters what is bound is added here
    ValueSql(Dialect dialect, List<Object> parameters) {
        this.dialect = dialect;
        this.parameters = parameters;
    }

    /// Whether a field is one of the values, as the field's values are read.
    Test is(TextField field, List<String> values) {
        return switch (field) {
            case SCRIPT -> writtenIn(values);
            case MONTH, DECIDED -> within(stretches(values, Stretch::ofTimes));
            case SECONDS -> within(stretches(values, Stretch::ofSeconds));
            default -> value -> oneOf(value, values);
        };
    }

    /// Whether a text has `text` in it.
    Test contains(String text) {
        return value -> matches(value, TextPattern.having(text, dialect));
    }

    private Test writtenIn(List<String> scripts) {
        String pattern = TextPattern.writtenIn(scripts, dialect);
        boolean ascii = scripts.contains(UnicodeScript.LATIN.name());
        return value ->
                ascii
                        ? matches(value, pattern)
                        // Most texts that are not written so need not be gone through.
                        : "(octet_length(%s) > length(%s) and %s)"
                                .formatted(value, value, matches(value, pattern));
    }

    private static List<Stretch> stretches(
            List<String> values, Function<String, Optional<Stretch>> reader) {
        return values.stream()
                .map(value ->
                        reader.apply(value)
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "\"" + value + "\" is no stretch.")))
                .toList();
    }

    /// Whether a number of milliseconds lies in one of some stretches.
    private Test within(List<Stretch> stretches) {
        return value ->
                stretches.stream()
                        .map(stretch -> {
                            parameters.add(stretch.from());
                            parameters.add(stretch.to());
                            return "%s >= ? and %s < ?".formatted(value, value);
                        })
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    private String oneOf(String value, List<String> values) {
        parameters.addAll(values);
        return value + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private String matches(String value, String pattern) {
        parameters.add(pattern);
        return value + TextPattern.operator(dialect) + "?";
    }
}
