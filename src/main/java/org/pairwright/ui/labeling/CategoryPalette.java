package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Category;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Severity;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The hazard categories to choose from: a digit takes one and closes, or type to filter, Enter
/// toggles, Esc closes. What the highlighted one means stands below.
final class CategoryPalette extends VBox {
    static final double WIDTH = 440;

    private static final int MAX_ROWS = 6;
    private static final double ROW_HEIGHT = 32;

    private final VerdictViewModel verdict;
    private final Messages messages;
    private final TextField filter = new TextField();
    private final ListView<Category> list = new ListView<>();
    private final Label definition = Texts.of("", "small", "muted", "definition");
    private final HBox severityKeys;
    private final HBox refusalKeys;

    CategoryPalette(VerdictViewModel verdict, Messages messages) {
        this.verdict = verdict;
        this.messages = messages;
        severityKeys = key("Alt 1–3", messages.of("label.severity"));
        refusalKeys = key("Alt R", messages.of("label.refusal"));
        layOut(VerdictSegments.id(verdict.place()));
        bind();
    }

    private void layOut(String id) {
        setId("palette-" + id);
        getStyleClass().add("palette");
        setSpacing(8);
        setMaxHeight(USE_PREF_SIZE);
        filter.setId("palette-filter-" + id);
        filter.setPromptText(messages.of("label.palette.filter"));
        filter.setAccessibleText(messages.of("label.palette.filter"));
        list.setId("palette-list-" + id);
        list.setAccessibleText(messages.of("label.palette.list"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.setPlaceholder(Texts.of(messages.of("label.palette.none"), "muted"));
        list.setCellFactory(view -> new CategoryCell(verdict, this::hasDigits, messages));
        definition.setId("definition-" + id);
        definition.setWrapText(true);
        HBox keys =
                new HBox(
                        12,
                        key("Enter", messages.of("label.palette.toggle")),
                        severityKeys,
                        refusalKeys,
                        key("Esc", messages.of("label.palette.close")));
        keys.getStyleClass().add("palette-keys");
        getChildren().setAll(filter, list, definition, keys);
    }

    private static HBox key(String key, String does) {
        HBox line = new HBox(5, new KeyCap(key), Texts.of(does, "small", "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void bind() {
        visibleProperty().bind(verdict.paletteOpenProperty());
        managedProperty().bind(visibleProperty());
        verdict.paletteOpenProperty().subscribe(this::opened);
        verdict.verdictProperty().subscribe(said -> list.refresh());
        verdict.questionsProperty().subscribe(this::ask);
        filter.textProperty().subscribe(text -> narrow());
        list.getSelectionModel().selectedItemProperty().subscribe(this::define);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
        focusWithinProperty()
                .subscribe((before, within) -> {
                    if (before && !within) {
                        verdict.closePalette();
                    }
                });
    }

    private void ask(Questions questions) {
        severityKeys.setVisible(questions.asks(Question.SEVERITY));
        refusalKeys.setVisible(questions.asks(Question.REFUSAL));
    }

    private void opened(boolean open) {
        if (open) {
            filter.clear();
            narrow();
            filter.requestFocus();
        }
    }

    private boolean hasDigits() {
        return filter.getText().isEmpty();
    }

    private void narrow() {
        List<Category> found = verdict.matching(filter.getText());
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        double rows = Math.clamp(found.size(), 1, MAX_ROWS);
        list.setPrefHeight(rows * ROW_HEIGHT + 2);
        list.setMinHeight(ROW_HEIGHT + 2);
        list.refresh();
    }

    private void define(Category highlighted) {
        definition.setText(highlighted == null ? "" : highlighted.definition());
    }

    private void press(KeyEvent event) {
        if (event.isAltDown()) {
            severityOf(event)
                    .ifPresent(severity -> take(event, () -> verdict.toggleSeverity(severity)));
            if (event.getCode() == KeyCode.R) {
                take(event, verdict::nextRefusal);
            }
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

    /// A digit takes the category of that number, while nothing was typed that it could belong to.
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        if (event.isAltDown() || event.isShortcutDown() || !hasDigits()) {
            return;
        }
        if (typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9') {
            int index = typed.charAt(0) - '1';
            take(event, () -> takeNumber(index));
        }
    }

    private void takeNumber(int index) {
        if (index < list.getItems().size()) {
            verdict.toggleCategory(list.getItems().get(index).code());
            verdict.closePalette();
        }
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
}
