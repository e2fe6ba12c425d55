package org.pairwright.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Problem;
import org.pairwright.exporting.CsvTable;
import org.pairwright.storage.DatabaseFile;

/// The problems of an import, kept for people to look through.
///
/// Filled on one thread; read when the import is over.
public final class ProblemList implements ProblemSink {
    /// The most that are kept: nobody reads more, and a file may have millions.
    public static final int MAX = 100_000;

    /// A problem and where it is.
    ///
    /// @param file the file's name
    public record Row(String file, Problem problem) {}

    private final List<Row> rows = new ArrayList<>();
    private long count;

    @Override
    public void begin() {
        rows.clear();
        count = 0;
    }

    @Override
    public void add(Path file, Problem problem) {
        count++;
        if (rows.size() < MAX) {
            rows.add(new Row(String.valueOf(file.getFileName()), problem));
        }
    }

    /// The first [#MAX], in the order of the files.
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// How many there were.
    public long count() {
        return count;
    }

    /// Problems as text for the clipboard, a line each with tabs between, the columns' names first.
    public static String text(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : table(rows)) {
            text.append(String.join("\t", row.stream().map(CsvTable::pasted).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    /// Writes problems as a CSV file.
    ///
    /// @throws DatabaseInTheWay when a project lies there
    public static void save(Path target, List<Row> rows) {
        if (DatabaseFile.isAt(target)) {
            throw new DatabaseInTheWay(target);
        }
        CsvTable.write(target, table(rows));
    }

    private static List<List<String>> table(List<Row> rows) {
        List<List<String>> table = new ArrayList<>(rows.size() + 1);
        table.add(List.of("file", "line", "field", "code", "refused", "message"));
        for (Row row : rows) {
            Problem problem = row.problem();
            table.add(
                    List.of(
                            row.file(),
                            Long.toString(problem.line()),
                            problem.field(),
                            problem.code().code(),
                            Boolean.toString(problem.refused()),
                            problem.message()));
        }
        return table;
    }
}
