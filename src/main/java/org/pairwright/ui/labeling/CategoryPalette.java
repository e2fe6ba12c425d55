package org.pairwright.ui.labeling;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Category;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyReader;
import org.pairwright.ui.kit.KeyStroke;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Texts;

/// The hazard categories to choose from, beside the text that they are about: a digit takes one and
/// closes, or type to filter, Enter toggles, Esc closes. What the highlighted one means stands
/// above them.
final class CategoryPalette extends VBox {
    private static final double FILTER = 180;

    /// What stands above and around the categories.
    private static final double HEAD = 104;

    private final VerdictViewModel verdict;
    private final KeyMap keys;
    private final PartByPart parts;
    private final Messages messages;
    private double limit = Double.MAX_VALUE;
    private final Label title = Texts.of("", "card-title");
    private final TextField filter = new TextField();
    private final CategoryGrid list;
    private final Label definition = Texts.of("", "small", "muted", "definition");

    /// @param parts makes the categories
    CategoryPalette(
            VerdictViewModel verdict,
            PlaceWords places,
            KeyMap keys,
            PartByPart parts,
            Messages messages) {
        this.verdict = verdict;
        this.keys = keys;
        this.parts = parts;
        this.messages = messages;
        list =
                new CategoryGrid(
                        category -> verdict.toggleCategory(category.code()), parts, messages);
        layOut(VerdictSegments.id(verdict.place()));
        places.stackedProperty()
                .subscribe(stacked ->
                        title.setText(
                                messages.of(
                                        "label.palette.title", places.within(verdict.place()))));
        bind();
    }

    /// Takes at most so much height, in whole lines.
    void limitTo(double height) {
        double lines = Math.max(1, Math.floor((height - HEAD) / CategoryCell.HEIGHT));
        limit = HEAD + lines * CategoryCell.HEIGHT;
        requestLayout();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Math.min(limit, prefHeight(width));
    }

    private void layOut(String id) {
        setId("palette-" + id);
        getStyleClass().add("category-palette");
        setSpacing(8);
        setMinHeight(0);
        filter.setId("palette-filter-" + id);
        filter.setPromptText(messages.of("label.palette.filter"));
        filter.setAccessibleText(messages.of("label.palette.filter"));
        filter.setPrefWidth(FILTER);
        filter.setMinWidth(FILTER);
        list.setId("palette-list-" + id);
        VBox.setVgrow(list, Priority.ALWAYS);
        definition.setId("definition-" + id);
        definition.setWrapText(true);
        definition.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(12, title, gap, filter);
        first.setAlignment(Pos.CENTER_LEFT);
        first.setMinHeight(USE_PREF_SIZE);
        Latecomers.join(this, verdict.paletteOpenProperty(), first, definition);
    }

    private void bind() {
        visibleProperty().bind(verdict.paletteOpenProperty());
        managedProperty().bind(visibleProperty());
        // Seen as a whole; what is typed before goes to the filter already.
        opacityProperty().bind(list.filledProperty().map(filled -> filled ? 1.0 : 0.0));
        verdict.paletteOpenProperty().subscribe(this::opened);
        verdict.taxonomyProperty().subscribe(list::forget);
        verdict.verdictProperty().subscribe(said -> list.show(said.categories()));
        filter.textProperty().subscribe((before, text) -> narrow());
        list.highlightedProperty().subscribe(this::define);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
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
            parts.soon(this::addList);
            narrow();
            filter.requestFocus();
        }
    }

    private void addList() {
        if (!getChildren().contains(list)) {
            getChildren().add(list);
        }
    }

    private boolean hasDigits() {
        return filter.getText().isEmpty();
    }

    private void narrow() {
        list.offer(verdict.matching(filter.getText()), hasDigits());
    }

    private void define(Optional<Category> highlighted) {
        definition.setText(highlighted.map(Category::definition).orElse(""));
    }

    private void press(KeyEvent event) {
        KeyReader.read(event).flatMap(this::bound).ifPresent(act -> take(event, act));
        if (event.isConsumed() || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> take(event, this::toggleHighlighted);
            case ESCAPE -> take(event, verdict::closePalette);
            case DOWN -> take(event, () -> list.move(CategoryGrid.COLUMNS));
            case UP -> take(event, () -> list.move(-CategoryGrid.COLUMNS));
            case RIGHT -> moveBeside(event, 1);
            case LEFT -> moveBeside(event, -1);
            default -> {
                // The others are for the text field.
            }
        }
    }

    /// In a text, the arrows move in that.
    private void moveBeside(KeyEvent event, int step) {
        if (hasDigits()) {
            take(event, () -> list.move(step));
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
        return LabelingActs.severities().stream()
                .filter(severity -> keys.of(LabelingActs.of(severity)).contains(stroke))
                .findFirst()
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

    /// Closes, so that the next key decides; how bad it is can still be said.
    private void takeNumber(int index) {
        list.at(index)
                .ifPresent(category -> {
                    verdict.toggleCategory(category.code());
                    verdict.closePalette();
                });
    }

    private static void take(KeyEvent event, Runnable act) {
        event.consume();
        act.run();
    }

    private void toggleHighlighted() {
        list.highlightedProperty()
                .get()
                .ifPresent(category -> {
                    verdict.toggleCategory(category.code());
                    filter.selectAll();
                });
    }
}
