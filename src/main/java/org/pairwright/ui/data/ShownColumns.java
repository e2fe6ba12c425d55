package org.pairwright.ui.data;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which columns the table of pairs shows.
final class ShownColumns {
    private final ReadOnlyObjectWrapper<Set<Column>> columns =
            new ReadOnlyObjectWrapper<>(Column.shownAtFirst());

    ReadOnlyObjectProperty<Set<Column>> property() {
        return columns.getReadOnlyProperty();
    }

    /// Shows a column, or hides it.
    void show(Column column, boolean wanted) {
        Set<Column> now = EnumSet.copyOf(columns.get());
        if (wanted) {
            now.add(column);
        } else {
            now.remove(column);
        }
        columns.set(now);
    }

    /// Shows just those with the codes that a saved view has.
    void showOnly(List<String> codes) {
        columns.set(Column.withCodes(codes));
    }

    List<String> codes() {
        return columns.get().stream().map(Column::code).toList();
    }
}
