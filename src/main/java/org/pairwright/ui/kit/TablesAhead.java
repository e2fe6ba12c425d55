package org.pairwright.ui.kit;

import java.lang.invoke.MethodHandles;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.control.skin.TableViewSkin;

/// Gets ready what tables are made of, so that the first one is no work but its own. Can be done on
/// any thread.
public final class TablesAhead {
    private static final List<Class<?>> PARTS =
            List.of(
                    TableView.class,
                    TableViewSkin.class,
                    TableHeaderRow.class,
                    NestedTableColumnHeader.class,
                    TableRow.class,
                    TableRowSkin.class,
                    TableCell.class,
                    TableCellSkin.class);

    private TablesAhead() {}

    /// Returns how many parts are ready.
    ///
    /// @throws IllegalAccessException when JavaFX hides one of them, which it does not
    public static int load() throws IllegalAccessException {
        for (Class<?> part : PARTS) {
            MethodHandles.lookup().ensureInitialized(part);
        }
        return PARTS.size();
    }
}
