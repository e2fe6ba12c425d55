package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Category;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Severity;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyReader;
import org.pairwright.ui.kit.KeyStroke;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The hazard categories to choose from: a digit takes one and closes, or type to filter, Enter
/// toggles, Esc closes. What the highlighted one means stands below.
final class CategoryPalette extends VBox {
    static final double WIDTH = 440;

    private static final int MAX_ROWS = 6;
    private static final double ROW_HEIGHT = 32;

    private final VerdictViewModel verdict;
    private final KeyMap keys;
    private final Messages messages;
    private final TextField filter = new TextField();
    private final ListView<Category> list = new ListView<>();
    private final Label definition = Texts.of("", "small", "muted", "definition");
    private final HBox severityKeys;
    private final HBox refusalKeys;

    CategoryPalette(VerdictViewModel verdict, KeyMap keys, Messages messages) {
        this.verdict = verdict;
        this.keys = keys;
        this.messages = messages;
        KeyCap severity = new KeyCap("");
        severity.textProperty().bind(keys.boundProperty().map(bound -> severityWords()));
        severityKeys = key(severity, messages.of("label.severity"));
        refusalKeys = key(new KeyCap(keys, LabelingActs.REFUSAL), messages.of("label.refusal"));
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
                        key(new KeyCap("Enter"), messages.of("label.palette.toggle")),
                        severityKeys,
                        refusalKeys,
                        key(new KeyCap("Esc"), messages.of("label.palette.close")));
        keys.getStyleClass().add("palette-keys");
        Latecomers.join(this, verdict.paletteOpenProperty(), filter, list, definition, keys);
    }

    /// `Alt 1–3` where the keys only differ in their last character, else all of them.
    private String severityWords() {
        List<String> words =
                LabelingActs.SEVERITY.stream()
                        .map(keys::words)
                        .filter(it -> !it.isEmpty())
                        .toList();
        List<String> starts =
                words.stream().map(it -> it.substring(0, it.length() - 1)).distinct().toList();
        boolean digits =
                words.stream().allMatch(it -> Character.isDigit(it.charAt(it.length() - 1)));
        if (words.size() < LabelingActs.SEVERITY.size() || starts.size() > 1 || !digits) {
            return String.join(", ", words);
        }
        String last = words.getLast();
        return words.getFirst() + "–" + last.charAt(last.length() - 1);
    }

    private static HBox key(KeyCap key, String does) {
        HBox line = new HBox(5, key, Texts.of(does, "small", "muted"));
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
        KeyReader.read(event).flatMap(this::bound).ifPresent(act -> take(event, act));
        if (event.isConsumed() || event.isAltDown() || event.isShortcutDown()) {
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

    /// What a key stands for here; nothing where it is text for the filter.
    private Optional<Runnable> bound(KeyStroke stroke) {
        if (stroke.isText()) {
            return Optional.empty();
        }
        if (keys.of(LabelingActs.REFUSAL).contains(stroke)) {
            return Optional.of(verdict::nextRefusal);
        }
        return LabelingActs.SEVERITY.stream()
                .filter(act -> keys.of(act).contains(stroke))
                .findFirst()
                .flatMap(act -> Severity.ofLevel(LabelingActs.SEVERITY.indexOf(act) + 1))
                .map(severity -> () -> verdict.toggleSeverity(severity));
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
