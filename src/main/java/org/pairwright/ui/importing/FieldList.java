package org.pairwright.ui.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pairwright.domain.FileField;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The fields of a file, below the box in which one of them is chosen. The box keeps the keys.
final class FieldList extends PopupControl {
    private static final double ROW = 30;
    private static final int ROWS = 9;
    private static final double NARROW = 520;
    private static final double EDGES = 14;
    private static final double PATH = 150;
    private static final double LONG_PATH = 320;
    private static final double GAP = 4;

    private final ListView<FileField> list = new ListView<>();

    /// @param choose told what was clicked
    FieldList(Consumer<FileField> choose, Messages messages) {
        getStyleClass().add("field-list");
        setAutoHide(true);
        setHideOnEscape(false);
        list.setId("import-fields");
        list.setAccessibleText(messages.of("import.map.fields"));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Row(choose));
        setSkin(new ListSkin(this, list));
    }

    /// Shows some fields; nothing where there are none.
    ///
    /// @param chosen which of them is chosen; -1 for none
    void show(Region box, List<FileField> fields, int chosen) {
        if (fields.isEmpty()) {
            hide();
            return;
        }
        list.getItems().setAll(fields);
        list.setPrefSize(
                Math.max(NARROW, box.getWidth()), Math.min(ROWS, fields.size()) * ROW + EDGES);
        select(chosen);
        Bounds at = box.localToScreen(box.getLayoutBounds());
        if (!isShowing() && at != null) {
            show(box, at.getMinX(), at.getMaxY() + GAP);
        }
    }

    void move(int by) {
        int last = list.getItems().size() - 1;
        select(Math.clamp((long) list.getSelectionModel().getSelectedIndex() + by, 0, last));
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - ROWS / 2));
    }

    Optional<FileField> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private record ListSkin(FieldList popup, ListView<FileField> list)
            implements Skin<PopupControl> {
        @Override
        public PopupControl getSkinnable() {
            return popup;
        }

        @Override
        public Node getNode() {
            return list;
        }

        @Override
        public void dispose() {
            // It lives as long as the list.
        }
    }

    private static final class Row extends ListCell<FileField> {
        private final Label path = Texts.of("", "field-path");
        private final Label sample = Texts.of("", "small", "muted");
        private final HBox line = new HBox(16, path, sample);

        Row(Consumer<FileField> choose) {
            sample.setMinWidth(0);
            HBox.setHgrow(sample, Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    choose.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(FileField field, boolean empty) {
            super.updateItem(field, empty);
            setGraphic(empty ? null : line);
            if (!empty) {
                path.setText(field.path());
                // Samples stand in one line, but for paths that are long.
                path.setMinWidth(Math.clamp(path.prefWidth(-1), PATH, LONG_PATH));
                sample.setText(field.sample());
                setAccessibleText(field.path() + " " + field.sample());
            }
        }
    }
}
