package org.pairwright.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.Mark;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.domain.filter.TextField;

/// How a filter is written, for a command's help.
final class FilterWords {
    private FilterWords() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("A filter EXPR is made of tests, \"and\", \"or\", \"not\" and parentheses.");
        lines.add("");
        lines.add("Alone, or after \"not\":");
        Arrays.stream(Mark.values()).forEach(mark -> add(lines, mark.code(), mark.meaning()));
        lines.add("With = != in (x, y) not in (x, y):");
        texts(lines, field -> field.isCompared() && !field.isSearched());
        add(lines, "view", "a view that was saved, by name: what it says");
        lines.add("With these, or ~ for having a text in it, in capital or small letters:");
        texts(lines, field -> field.isCompared() && field.isSearched());
        lines.add("With ~ only:");
        texts(lines, field -> !field.isCompared());
        lines.add("With = != < <= > >= and a whole number:");
        numbers(lines, false);
        lines.add("With these and a number:");
        add(lines, Filter.Ratio.CODE, "how many times as long the longer response is");
        lines.add("With the same and a number from 0 to 1:");
        numbers(lines, true);
        lines.add("With all of these:");
        add(lines, "extras.NAME", "a field of the row that has no place of its own");
        lines.add("");
        lines.add("What .. stands in does not reach its second end: 2026-05..2026-07 is May and");
        lines.add("June. Either end may be left out.");
        lines.add("Texts with spaces or signs stand in \"...\" or '...'; such a mark inside is");
        lines.add("written twice. Withdrawn and replaced annotations don't count.");
        return lines;
    }

    private static void numbers(List<String> lines, boolean shares) {
        Arrays.stream(NumberField.values())
                .filter(field -> field.isShare() == shares)
                .forEach(field -> add(lines, field.code(), field.meaning()));
    }

    private static void texts(List<String> lines, Predicate<TextField> which) {
        Arrays.stream(TextField.values())
                .filter(which)
                .forEach(field -> {
                    add(lines, field.code(), field.meaning());
                    if (!field.words().isEmpty()) {
                        add(lines, "", String.join(", ", field.words()));
                    }
                });
    }

    private static void add(List<String> lines, String code, String meaning) {
        lines.add("  %-15s %s".formatted(code, meaning));
    }
}
