package org.pairwright.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// A table for spreadsheets and for trainers that read CSV: RFC 4180 in UTF-8, the prompt's last
/// turn and the whole of it as JSON, both responses. No cell is a formula.
final class CsvFormat implements DatasetFormat {
    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String name() {
        return "CSV table";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.first(row.hasTools(), Obstacle.TOOLS);
    }

    @Override
    public List<Column> columns(Layout layout) {
        return CsvRows.COLUMNS.stream().map(CsvFormat::column).toList();
    }

    private static Column column(String name) {
        boolean corrected = name.equals(ParquetFooter.CORRECTED);
        return new Column(name, corrected ? Column.Kind.CORRECTED : Column.Kind.TEXT);
    }

    @Override
    public FileRows rows(Layout layout, Path target) {
        return new CsvRows(target);
    }
}
