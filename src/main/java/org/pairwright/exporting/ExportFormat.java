package org.pairwright.exporting;

import java.util.List;
import org.pairwright.dataset.Target;

/// A form that a dataset is written in. Rows are a pure function of pair, outcome and layout.
public interface ExportFormat {
    /// The word on the command line, such as `trl-kto`.
    String id();

    /// The name for people.
    String name();

    /// What a trainer learns from it.
    Target target();

    /// What the file's name ends in, without the dot.
    default String extension() {
        return "jsonl";
    }

    /// What each row holds, in order; a rich layout adds the tools.
    List<Column> columns();

    /// Whether the format can say what this pair holds beyond a prompt that wants an answer.
    default boolean carries(ExportRow row) {
        return true;
    }

    /// Writes the rows of one pair.
    void write(ExportRow row, RowWriter out);
}
