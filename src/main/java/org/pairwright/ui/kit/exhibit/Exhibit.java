package org.pairwright.ui.kit.exhibit;

import java.util.List;
import org.pairwright.ui.kit.chart.Plot;

/// A picture with what it says, and the table of its numbers.
///
/// @param id of its card
/// @param title what it is
/// @param what what to see in it, in a sentence
/// @param wide whether it takes all of the screen's width
public record Exhibit(
        String id, String title, String what, boolean wide, Content content, Table table) {
    /// What is in its middle.
    public sealed interface Content {
        record Drawn(Plot plot) implements Content {}

        /// Nothing can be drawn.
        ///
        /// @param why in words
        record Missing(String why) implements Content {}
    }

    /// Numbers in rows.
    public record Table(List<String> heads, List<List<String>> rows) {
        public static final Table NONE = new Table(List.of(), List.of());

        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /// As lines whose values stand apart by tabs, which spreadsheets take.
        String text() {
            StringBuilder text = new StringBuilder(line(heads));
            rows.forEach(row -> text.append('\n').append(line(row)));
            return text.toString();
        }

        private static String line(List<String> values) {
            return String.join(
                    "\t", values.stream().map(it -> it.replaceAll("[\\t\\r\\n]", " ")).toList());
        }
    }

    /// A picture.
    public static Exhibit drawn(String id, String title, String what, Plot plot, Table table) {
        return new Exhibit(id, title, what, false, new Content.Drawn(plot), table);
    }

    /// A picture that there is none of.
    public static Exhibit missing(String id, String title, String why) {
        return new Exhibit(id, title, "", false, new Content.Missing(why), Table.NONE);
    }

    public boolean isDrawn() {
        return content instanceof Content.Drawn;
    }

    /// The same, as wide as the screen.
    public Exhibit asWide() {
        return new Exhibit(id, title, what, true, content, table);
    }
}
