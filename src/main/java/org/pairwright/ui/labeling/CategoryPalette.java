package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Category;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Taxonomy;
import org.pairwright.domain.Verdict;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The hazard categories to choose from: type to filter, Enter toggles, Esc closes.
final class CategoryPalette extends VBox {
    private static final int MAX_ROWS = 6;
    private static final double ROW_HEIGHT = 32;

    private final VerdictViewModel verdict;
    private final ObservableValue<Taxonomy> taxonomy;
    private final Messages messages;
    private final TextField filter = new TextField();
    private final ListView<Category> list = new ListView<>();

    CategoryPalette(
            VerdictViewModel verdict, ObservableValue<Taxonomy> taxonomy, Messages messages) {
        this.verdict = verdict;
        this.taxonomy = taxonomy;
        this.messages = messages;
        layOut(verdict.place() == Place.LEFT ? "left" : "right");
        bind();
    }

    private void layOut(String id) {
        setId("palette-" + id);
        getStyleClass().add("palette");
        setSpacing(8);
        setMaxSize(380, USE_PREF_SIZE);
        filter.setId("palette-filter-" + id);
        filter.setPromptText(messages.of("label.palette.filter"));
        filter.setAccessibleText(messages.of("label.palette.filter"));
        list.setId("palette-list-" + id);
        list.setAccessibleText(messages.of("label.palette.list"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.setPlaceholder(Texts.of(messages.of("label.palette.none"), "muted"));
        list.setCellFactory(view -> new Row());
        HBox keys =
                new HBox(
                        6,
                        new KeyCap("Enter"),
                        Texts.of(messages.of("label.palette.toggle"), "small", "muted"),
                        new KeyCap("Alt 1–3"),
                        Texts.of(messages.of("label.severity"), "small", "muted"),
                        new KeyCap("Esc"),
                        Texts.of(messages.of("label.palette.close"), "small", "muted"));
        keys.getStyleClass().add("palette-keys");
        getChildren().setAll(filter, list, keys);
    }

    private void bind() {
        visibleProperty().bind(verdict.paletteOpenProperty());
        managedProperty().bind(visibleProperty());
        verdict.paletteOpenProperty().subscribe(this::opened);
        verdict.verdictProperty().subscribe(said -> list.refresh());
        filter.textProperty().subscribe(text -> narrow());
        taxonomy.subscribe(loaded -> narrow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusWithinProperty()
                .subscribe((before, within) -> {
                    if (before && !within) {
                        verdict.closePalette();
                    }
                });
    }

    private void opened(boolean open) {
        if (open) {
            filter.clear();
            narrow();
            filter.requestFocus();
        }
    }

    private void narrow() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Category> found =
                taxonomy.getValue().categories().stream()
                        .filter(category ->
                                (category.name() + " " + category.code())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted))
                        .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        double rows = Math.clamp(found.size(), 1, MAX_ROWS);
        list.setPrefHeight(rows * ROW_HEIGHT + 2);
    }

    private void press(KeyEvent event) {
        if (event.isAltDown()) {
            severityOf(event)
                    .ifPresent(severity -> take(event, () -> verdict.toggleSeverity(severity)));
            return;
        }
        switch (event.getCode()) {
            case ENTER -> take(event, this::toggleSelected);
            case ESCAPE -> take(event, verdict::closePalette);
            case DOWN -> take(event, () -> move(1));
            case UP -> take(event, () -> move(-1));
            default -> {
                // The others are for the text field.
            }
        }
    }

    private static Optional<Severity> severityOf(KeyEvent event) {
        return switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> Severity.ofLevel(1);
            case DIGIT2, NUMPAD2 -> Severity.ofLevel(2);
            case DIGIT3, NUMPAD3 -> Severity.ofLevel(3);
            default -> Optional.empty();
        };
    }

    private static void take(KeyEvent event, Runnable act) {
        event.consume();
        act.run();
    }

    private void move(int step) {
        int to = list.getSelectionModel().getSelectedIndex() + step;
        if (to >= 0 && to < list.getItems().size()) {
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - MAX_ROWS + 1));
        }
    }

    private void toggleSelected() {
        Category selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            verdict.toggleCategory(selected.code());
            filter.selectAll();
        }
    }

    /// A category, with a sign where the response is in it.
    private final class Row extends ListCell<Category> {
        private final Label mark = Texts.of("✓", "palette-mark");
        private final Label name = new Label();
        private final HBox line = new HBox(8, mark, name);

        Row() {
            line.setAlignment(Pos.CENTER_LEFT);
            setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    verdict.toggleCategory(getItem().code());
                }
            });
        }

        @Override
        protected void updateItem(Category category, boolean empty) {
            super.updateItem(category, empty);
            if (empty || category == null) {
                setGraphic(null);
                return;
            }
            Verdict said = verdict.verdictProperty().getValue();
            boolean in = said.categories().contains(category.code());
            mark.setVisible(in);
            name.setText(category.name());
            setAccessibleText(
                    in ? messages.of("label.palette.chosen", category.name()) : category.name());
            setGraphic(line);
        }
    }
}
