package org.pairwright.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.FontWeight;

/// A few choices side by side, of which one or none is taken.
public final class Segments<E> extends HBox {
    /// As in the style sheet.
    private static final double FONT = 12;

    private static final double BESIDE = 22;
    private static final double TAB_FONT = 14;

    /// What a key cap takes beside its letters, and its letters.
    private static final double KEY = 12;

    private static final double KEY_FONT = 11;
    private static final double KEY_GAP = 6;

    private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

    private final String kind;
    private final FontWeight weight;
    private final double font;
    private final double beside;
    private final Map<E, ToggleButton> buttons = new LinkedHashMap<>();
    private final Consumer<E> choose;
    private Optional<E> shown = Optional.empty();

    /// @param choose told what was pressed; what is shown as taken is said by [#show] alone
    public Segments(Consumer<E> choose) {
        this("segment", FontWeight.BOLD, FONT, BESIDE, choose);
        setAlignment(Pos.CENTER);
    }

    private Segments(
            String kind, FontWeight weight, double font, double beside, Consumer<E> choose) {
        this.kind = kind;
        this.weight = weight;
        this.font = font;
        this.beside = beside;
        this.choose = choose;
        getStyleClass().add(kind + "s");
        focusWithinProperty()
                .subscribe(within -> {
                    if (!within) {
                        pseudoClassStateChanged(WANTED, false);
                    }
                });
        setMaxHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /// Goes by arrows to the choice beside. Since neighbors share a hairline, JavaFX would not find
    /// it where it looks.
    private void move(KeyEvent event) {
        if (event.isAltDown() || event.isShiftDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(event, getChildren().getFirst(), TraversalDirection.PREVIOUS);
            case RIGHT -> move(event, getChildren().getLast(), TraversalDirection.NEXT);
            default -> {
                // The others are for whoever wants them.
            }
        }
    }

    private static void move(KeyEvent event, Node end, TraversalDirection way) {
        event.consume();
        if (event.getTarget() instanceof ToggleButton button && !button.equals(end)) {
            button.requestFocusTraversal(way);
        }
    }

    /// The parts of a screen, of which one is shown.
    ///
    /// @param choose as above
    public static <E> Segments<E> tabs(Consumer<E> choose) {
        return new Segments<>("page-tab", FontWeight.NORMAL, TAB_FONT, 0, choose);
    }

    /// Adds a choice at the right.
    ///
    /// @param spoken what a screen reader says
    public Segments<E> add(E choice, String id, String text, String spoken) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.getStyleClass().add(kind);
        write(button, text);
        button.setAccessibleText(spoken);
        button.setOnAction(event -> {
            choose.accept(choice);
            show(shown);
        });
        buttons.put(choice, button);
        getChildren().add(button);
        return this;
    }

    /// Shows on a choice the key that takes it.
    public Segments<E> keyed(E choice, KeyCap cap) {
        Optional.ofNullable(buttons.get(choice))
                .ifPresent(button -> {
                    button.setGraphic(cap);
                    button.setContentDisplay(ContentDisplay.RIGHT);
                    button.setGraphicTextGap(KEY_GAP);
                    cap.textProperty().subscribe(() -> write(button, button.getText()));
                });
        return this;
    }

    private void write(ToggleButton button, String text) {
        button.setText(text);
        // A segment that is taken is bold; nothing moves when it is.
        button.setMinWidth(Math.ceil(Texts.width(text, weight, font)) + beside + keyWidth(button));
    }

    private static double keyWidth(ToggleButton button) {
        return button.getGraphic() instanceof KeyCap cap && !cap.getText().isEmpty()
                ? KEY_GAP + KEY + Texts.boldWidth(cap.getText(), KEY_FONT)
                : 0;
    }

    /// How wide it is with these words on its choices.
    public static double widthWith(List<String> words) {
        return 2 + words.stream().mapToDouble(it -> Texts.boldWidth(it, FONT) + BESIDE).sum();
    }

    /// Puts other words on one choice, to fit the room.
    public void rename(E choice, String text) {
        Optional.ofNullable(buttons.get(choice)).ifPresent(button -> write(button, text));
    }

    /// Says another thing of one choice to a screen reader.
    public void say(E choice, String spoken) {
        Optional.ofNullable(buttons.get(choice))
                .ifPresent(button -> button.setAccessibleText(spoken));
    }

    /// Gives one choice's button a style class.
    public Segments<E> styled(E choice, String styleClass) {
        Optional.ofNullable(buttons.get(choice))
                .ifPresent(button -> button.getStyleClass().add(styleClass));
        return this;
    }

    /// Leads here, since an answer is wanted: that is to be seen until there is one, or one goes
    /// elsewhere.
    public void ask() {
        getChildren().getFirst().requestFocus();
        pseudoClassStateChanged(WANTED, true);
    }

    /// Shows what is taken.
    public void show(Optional<E> taken) {
        shown = taken;
        if (taken.isPresent()) {
            pseudoClassStateChanged(WANTED, false);
        }
        buttons.forEach(
                (choice, button) -> button.setSelected(taken.filter(choice::equals).isPresent()));
    }
}
