package org.pairwright.domain.filter;

import java.util.regex.Pattern;

/// What a field is compared with, where not every text can be it.
final class FilterValue {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private FilterValue() {}

    /// The value as it is compared.
    ///
    /// @param column where it stands
    /// @throws InvalidFilter when the field can't be that
    static String of(TextField field, String value, int column) {
        switch (field) {
            case SCRIPT -> {
                return Script.of(value)
                        .orElseThrow(() ->
                                new InvalidFilter(
                                        column,
                                        "\"%s\" is no script that Unicode knows, such as Arabic, Han or Latin."
                                                .formatted(value)));
            }
            case MONTH -> {
                if (!MONTH.matcher(value).matches()) {
                    throw new InvalidFilter(
                            column, "\"%s\" is no month, such as 2026-05.".formatted(value));
                }
            }
            case DECIDED -> {
                if (Stretch.ofTimes(value).isEmpty()) {
                    throw new InvalidFilter(
                            column,
                            "\"%s\" is no time, such as 2026-05-14 or 2026-05-14T09:30..2026-05-16."
                                    .formatted(value));
                }
            }
            case SECONDS -> {
                if (Stretch.ofSeconds(value).isEmpty()) {
                    throw new InvalidFilter(
                            column, "\"%s\" are no seconds, such as 4 or 4..8.".formatted(value));
                }
            }
            default -> requireWord(field, value, column);
        }
        return value;
    }

    private static void requireWord(TextField field, String value, int column) {
        if (!field.words().isEmpty() && !field.words().contains(value)) {
            throw new InvalidFilter(
                    column,
                    "\"%s\" can't be \"%s\". There are: %s."
                            .formatted(field.code(), value, String.join(", ", field.words())));
        }
    }
}
