package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;

/// A part of a report: what it says in words, its charts, and the tables behind them.
///
/// @param id by which the table of contents finds it
/// @param meanings what the figures mean, those first that matter most
record Part(
        String id, String title, List<Meaning> meanings, List<Chart> charts, List<Table> tables) {
    Part {
        meanings = List.copyOf(meanings);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
    }

    /// A part in the making.
    static final class Draft {
        private final String id;
        private final String title;
        private final List<Meaning> meanings = new ArrayList<>();
        private final List<Chart> charts = new ArrayList<>();
        private final List<Table> tables = new ArrayList<>();

        Draft(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /// What was said already is not said again.
        Draft say(Meaning meaning) {
            if (!meanings.contains(meaning)) {
                meanings.add(meaning);
            }
            return this;
        }

        /// A chart with nothing in it is left out.
        Draft draw(Chart chart) {
            if (chart.hasFigures()) {
                charts.add(chart);
            }
            return this;
        }

        Draft add(Table table) {
            tables.add(table);
            return this;
        }

        Part done() {
            return new Part(id, title, meanings, charts, tables);
        }
    }
}
