package org.pairwright.exporting.release;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/// Markdown in the making: paragraphs, lists and tables, with empty lines where every reader wants
/// them.
final class CardText {
    private final StringBuilder text = new StringBuilder();

    /// Adds what is Markdown already.
    void raw(String markdown) {
        text.append(markdown);
    }

    /// A paragraph or a heading.
    void line(String paragraph) {
        text.append('\n').append(paragraph).append('\n');
    }

    /// A list directly below its paragraph is a list all the same, but not in every reader.
    void item(String words) {
        if (!inList()) {
            text.append('\n');
        }
        text.append("- ").append(words).append('\n');
    }

    private boolean inList() {
        return text.lastIndexOf("\n- ") == text.lastIndexOf("\n", text.length() - 2);
    }

    void table(String... heads) {
        text.append('\n');
        row(heads);
        row(Collections.nCopies(heads.length, "---").toArray(String[]::new));
    }

    void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
    }

    static String share(long part, long whole) {
        return whole == 0 ? "no such pairs" : percent((double) part / whole);
    }

    /// A table of numbers by their names.
    void counts(String what, String unit, Map<String, Long> numbers) {
        if (numbers.isEmpty()) {
            line("None.");
            return;
        }
        table(what, unit);
        numbers.forEach((name, number) -> row(Markdown.cell(name), number(number)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
