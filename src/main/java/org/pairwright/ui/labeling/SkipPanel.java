package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.domain.SkipReason;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// Why a pair is skipped: a digit says it, Enter goes on without a reason, Esc does not skip.
final class SkipPanel extends VBox {
    private final SkipViewModel skip;
    private final Messages messages;
    private final ChoiceWords words;

    SkipPanel(SkipViewModel skip, Messages messages) {
        this.skip = skip;
        this.messages = messages;
        words = new ChoiceWords(messages);
        layOut();
        visibleProperty().bind(skip.openProperty());
        managedProperty().bind(visibleProperty());
        skip.openProperty()
                .subscribe(open -> {
                    if (open) {
                        requestFocus();
                    }
                });
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        focusWithinProperty()
                .subscribe((before, within) -> {
                    if (before && !within) {
                        skip.close();
                    }
                });
    }

    private void layOut() {
        setId("skip-panel");
        getStyleClass().addAll("palette", "skip-panel");
        setSpacing(4);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleText(messages.of("label.skip.title"));
        HBox keys =
                new HBox(
                        5,
                        new KeyCap("Enter"),
                        Texts.of(messages.of("label.skip.without"), "small", "muted"),
                        new Region(),
                        new KeyCap("Esc"),
                        Texts.of(messages.of("label.skip.not"), "small", "muted"));
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.getStyleClass().add("skip-keys");
        List<Node> lines = new ArrayList<>();
        lines.add(Texts.of(messages.of("label.skip.title"), "card-title"));
        SkipViewModel.REASONS.forEach(reason -> lines.add(line(reason)));
        lines.add(keys);
        Latecomers.join(this, skip.openProperty(), lines.toArray(Node[]::new));
    }

    private Button line(SkipReason reason) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        int digit = SkipViewModel.REASONS.indexOf(reason) + 1;
        HBox line =
                new HBox(
                        8,
                        Texts.of(words.reason(reason)),
                        gap,
                        new KeyCap(Integer.toString(digit)));
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setId("skip-" + reason.code());
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(48));
        button.getStyleClass().add("menu-line");
        button.setAccessibleText(messages.of("label.skip.spoken", words.reason(reason)));
        button.setOnAction(event -> skip.because(reason));
        return button;
    }

    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.length() == 1
                && Character.isDigit(typed.charAt(0))
                && !event.isAltDown()
                && !event.isShortcutDown()
                && skip.because(Character.digit(typed.charAt(0), 10))) {
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                skip.goOn();
            }
            case ESCAPE -> {
                event.consume();
                skip.dontSkip();
            }
            default -> {
                // The others are the screen's.
            }
        }
    }
}
