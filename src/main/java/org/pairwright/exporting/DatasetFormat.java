package org.pairwright.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pairwright.dataset.Target;
import org.pairwright.domain.Side;

/// A form that a dataset is written in. Rows are a pure function of pair, outcome and layout.
public non-sealed interface DatasetFormat extends ExportFormat {
    /// What a trainer learns from it.
    Target target();

    /// Whether it has a form for tools and names: a project that has any is written in a rich
    /// layout.
    default boolean carriesTools() {
        return false;
    }

    /// The format for a project where nobody states by how much a response is better on the axis in
    /// question: the same, unless a column rests on it.
    default DatasetFormat withoutStrengths() {
        return this;
    }

    /// The responses that are rows of their own; none where the pair is one row.
    default List<Side> alone(ExportRow row) {
        return target() == Target.LABELS ? List.of(Side.values()) : List.of();
    }

    /// Whether rows say by how much the chosen response is better.
    default boolean hasMargin() {
        return false;
    }

    /// Whether only pairs go into it whose prompt is unsafe.
    default boolean wantsUnsafePrompts() {
        return false;
    }

    /// What of this pair the format can't say, beyond what no format can; empty when it can say
    /// all.
    default Optional<Obstacle> obstacle(ExportRow row) {
        return Optional.empty();
    }

    /// Whether a file of this layout has a place for what the pair holds.
    default boolean fits(ExportRow row, Layout layout) {
        return !carriesTools() || layout == Layout.RICH || row.isPlain();
    }

    /// What stands in each row of a file of this layout, in order.
    List<Column> columns(Layout layout);

    /// The rows of a new file.
    ///
    /// @param target where the file will stand, which is how people know it
    FileRows rows(Layout layout, Path target);

    /// A file that trainers want beside the dataset; empty where they want none.
    default Optional<Companion> companion(Layout layout) {
        return Optional.empty();
    }
}
