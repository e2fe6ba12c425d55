package org.pairwright.ui.data;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pairwright.domain.SortField;

/// What the table can tell of a pair.
enum Column {
    NUMBER("data.column.number", 64, true),
    PROMPT("data.column.prompt", 200, true),
    STATE("data.column.state", 104, true),
    PREFERRED("data.column.preferred", 92, true),
    CATEGORIES("data.column.categories", 140, true),
    LENGTHS("data.column.lengths", 128, true),
    FROM("data.column.from", 112, false),
    MARKS("data.column.marks", 104, false),
    EXTERNAL_ID("data.column.externalId", 112, false),
    SOURCES("data.column.sources", 160, false),
    DECISIONS("data.column.decisions", 88, false),
    PRIORITY("data.column.priority", 80, false),
    ANNOTATED("data.column.annotated", 168, false);

    private final String words;
    private final double width;
    private final boolean first;

    Column(String words, double width, boolean first) {
        this.words = words;
        this.width = width;
        this.first = first;
    }

    /// The message key of what it is called.
    String words() {
        return words;
    }

    /// What it is called where views are kept.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Those that are there until somebody chooses others.
    static Set<Column> shownAtFirst() {
        return having(column -> column.first);
    }

    /// Those with these codes, besides those that are always there.
    static Set<Column> withCodes(List<String> codes) {
        return having(
                column -> column == NUMBER || column == PROMPT || codes.contains(column.code()));
    }

    private static Set<Column> having(Predicate<Column> condition) {
        EnumSet<Column> columns = EnumSet.noneOf(Column.class);
        Arrays.stream(values()).filter(condition).forEach(columns::add);
        return columns;
    }

    double width() {
        return width;
    }

    /// What the pairs are put in order by with it; empty where they can't be.
    Optional<SortField> sort() {
        return switch (this) {
            case NUMBER -> Optional.of(SortField.ADDED);
            case STATE -> Optional.of(SortField.STATE);
            case LENGTHS -> Optional.of(SortField.LENGTH_A);
            case EXTERNAL_ID -> Optional.of(SortField.EXTERNAL_ID);
            case DECISIONS -> Optional.of(SortField.DECISIONS);
            case PRIORITY -> Optional.of(SortField.PRIORITY);
            case ANNOTATED -> Optional.of(SortField.ANNOTATED);
            case PROMPT, PREFERRED, CATEGORIES, MARKS, FROM, SOURCES -> Optional.empty();
        };
    }
}
