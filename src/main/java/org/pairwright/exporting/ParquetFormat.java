package org.pairwright.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;

/// TRL's conversational preference data in a Parquet file, as datasets are kept on hubs. A column
/// of Parquet has one type, so a message is a role and a content.
final class ParquetFormat implements DatasetFormat {
    @Override
    public String id() {
        return "parquet";
    }

    @Override
    public String name() {
        return "Parquet (prompt, chosen, rejected as messages)";
    }

    @Override
    public Target target() {
        return Target.PAIRS;
    }

    @Override
    public String extension() {
        return "parquet";
    }

    @Override
    public Optional<Obstacle> obstacle(ExportRow row) {
        return Obstacle.toPlainMessages(row);
    }

    @Override
    public List<Column> columns(Layout layout) {
        return List.of(
                new Column("prompt", Column.Kind.PROMPT),
                new Column("chosen", Column.Kind.ANSWER),
                new Column("rejected", Column.Kind.ANSWER),
                new Column(ParquetFooter.CORRECTED, Column.Kind.CORRECTED));
    }

    @Override
    public FileRows rows(Layout layout, Path target) {
        return new ParquetRows(target);
    }
}
