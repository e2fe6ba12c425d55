package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table of a report: shown on its page, and written as CSV for programs.
///
/// @param name of its file, without an extension
/// @param title what it holds, in words
/// @param rows a cell for each column
record Table(String name, String title, List<Column> columns, List<List<Cell>> rows) {
    /// A page with more rows of a table than these is slow to open.
    private static final int SHOWN = 300;

    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%s has %d columns, not %d.".formatted(name, columns.size(), row.size()));
            }
        }
    }

    /// The rows as programs read them, the first of which names the columns: an interval makes two
    /// columns of its own, and the last one says why figures are missing.
    List<List<Object>> csv() {
        List<List<Object>> csv = new ArrayList<>();
        List<Object> head = new ArrayList<>();
        for (Column column : columns) {
            head.add(column.key());
            if (column.kind() == Column.Kind.ESTIMATE) {
                head.add(column.key() + "_low");
                head.add(column.key() + "_high");
            }
        }
        head.add("undefined");
        csv.add(head);
        rows.forEach(row -> csv.add(csv(row)));
        return csv;
    }

    private List<Object> csv(List<Cell> row) {
        List<Object> csv = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean estimate = columns.get(i).kind() == Column.Kind.ESTIMATE;
            switch (row.get(i)) {
                case Cell.Words words -> add(csv, words.shown(), estimate);
                case Cell.Amount amount -> add(csv, amount.number(), estimate);
                case Cell.None _ -> add(csv, "", estimate);
                case Cell.Estimate it -> csv.addAll(List.of(it.value(), it.low(), it.high()));
            }
        }
        csv.add(
                row.stream()
                        .map(Table::missing)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")));
        return csv;
    }

    /// Why a figure, or its interval, is missing; empty where nothing is.
    private static String missing(Cell cell) {
        return switch (cell) {
            case Cell.None none -> none.reason();
            case Cell.Amount amount -> amount.note();
            case Cell.Words _, Cell.Estimate _ -> "";
        };
    }

    private static void add(List<Object> csv, Object value, boolean withoutInterval) {
        csv.add(value);
        if (withoutInterval) {
            csv.add("");
            csv.add("");
        }
    }

    /// Writes it into a page, with a row of heads and a head for each row.
    void write(Markup page) {
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title);
        page.open("table").leaf("caption", title);
        page.open("thead").open("tr");
        for (Column column : columns) {
            page.leaf("th", column.title(), "scope", "col", "class", style(column));
        }
        page.close().close().open("tbody");
        for (List<Cell> row : rows.subList(0, Math.min(SHOWN, rows.size()))) {
            page.open("tr");
            for (int i = 0; i < row.size(); i++) {
                write(page, row.get(i), i);
            }
            page.closeLine();
        }
        page.close().close().closeLine();
        if (rows.size() > SHOWN) {
            page.leaf(
                    "p",
                    "%s of %s rows. The others are in %s.csv beside this page."
                            .formatted(
                                    FigureText.count(SHOWN), FigureText.count(rows.size()), name),
                    "class",
                    "more");
        }
    }

    private void write(Markup page, Cell cell, int column) {
        String style = style(columns.get(column));
        if (column == 0) {
            page.foreign("th", cell.shown(), "scope", "row", "class", style);
            return;
        }
        switch (cell) {
            case Cell.None none ->
                    page.open("td", "class", style + " none")
                            .leaf("span", none.shown())
                            .leaf("small", none.reason())
                            .close();
            case Cell.Words words -> page.foreign("td", words.shown(), "class", style);
            case Cell.Amount amount when !amount.note().isEmpty() ->
                    page.open("td", "class", style)
                            .leaf("span", amount.shown())
                            .text(" ")
                            .leaf("small", amount.note())
                            .close();
            case Cell.Amount _, Cell.Estimate _ -> page.leaf("td", cell.shown(), "class", style);
        }
    }

    private static String style(Column column) {
        return column.kind() == Column.Kind.WORDS ? "words" : "number";
    }
}
