package org.pairwright.ui.kit.exhibit;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.pairwright.ui.kit.Texts;

/// The numbers of a picture in rows. Only the rows that are seen exist.
final class ExhibitTable extends TableView<List<String>> {
    private static final double ROW = 26;
    private static final double HEADER = 34;
    private static final double HIGHEST = 320;
    private static final double BESIDE = 26;
    private static final double NARROWEST = 60;
    private static final double WIDEST = 260;
    private static final double SIZE = 12;

    /// So many rows say how wide a column has to be.
    private static final int LOOKED_AT = 100;

    ExhibitTable(Exhibit exhibit) {
        setId(exhibit.id() + "-rows");
        setAccessibleText(exhibit.title());
        getStyleClass().addAll("card-table", "exhibit-rows");
        setFixedCellSize(ROW);
        List<List<String>> rows = exhibit.table().rows();
        for (int i = 0; i < exhibit.table().heads().size(); i++) {
            getColumns().add(column(exhibit.table().heads().get(i), i, rows));
        }
        getItems().setAll(rows);
        setPrefHeight(Math.min(HIGHEST, HEADER + ROW * rows.size() + 2));
        setMinHeight(HEADER + ROW);
    }

    private static TableColumn<List<String>, String> column(
            String head, int place, List<List<String>> rows) {
        TableColumn<List<String>, String> column = new TableColumn<>(head);
        double widest = Texts.boldWidth(head, SIZE);
        for (List<String> row : rows.subList(0, Math.min(LOOKED_AT, rows.size()))) {
            widest = Math.max(widest, Texts.width(row.get(place), SIZE));
        }
        column.setPrefWidth(Math.clamp(widest + BESIDE, NARROWEST, WIDEST));
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().get(place)));
        column.setComparator(new CellOrder());
        return column;
    }
}
