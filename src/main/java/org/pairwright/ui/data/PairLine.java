package org.pairwright.ui.data;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.PairRow;

/// A line of the table: which pair stands there, and what is known of it once that is read.
final class PairLine {
    private final int index;
    private final long pair;
    private final ReadOnlyObjectWrapper<Optional<PairRow>> row =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param index from 0
    PairLine(int index, long pair) {
        this.index = index;
        this.pair = pair;
    }

    int index() {
        return index;
    }

    long pair() {
        return pair;
    }

    /// Empty until it is read, and where the pair is gone.
    ReadOnlyObjectProperty<Optional<PairRow>> rowProperty() {
        return row.getReadOnlyProperty();
    }

    void fill(PairRow read) {
        row.set(Optional.of(read));
    }
}
