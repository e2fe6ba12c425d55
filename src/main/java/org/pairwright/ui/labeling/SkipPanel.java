package org.pairwright.ui.labeling;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pairwright.domain.SkipReason;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// Why a pair is skipped, in one line: a digit says it, Enter skips without a reason, Esc does not
/// skip.
final class SkipPanel extends HBox {
    private final SkipViewModel skip;
    private final Messages messages;
    private final ReasonWords words;

    SkipPanel(SkipViewModel skip, Messages messages) {
        this.skip = skip;
        this.messages = messages;
        words = new ReasonWords(messages);
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
        getStyleClass().addAll("card", "skip-panel");
        setSpacing(12);
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleText(messages.of("label.skip.title"));
        Latecomers.join(this, skip.openProperty(), this::inside);
    }

    private List<Node> inside() {
        Label title = Texts.of(messages.of("label.skip.title"), "card-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox reasons = new HBox(6);
        reasons.setAlignment(Pos.CENTER_LEFT);
        reasons.setMinWidth(USE_PREF_SIZE);
        for (SkipReason reason : SkipViewModel.REASONS) {
            reasons.getChildren().add(button(reason));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button without =
                button("skip-without", messages.of("label.skip.noReason"), "Enter", skip::goOn);
        without.setAccessibleText(messages.of("label.skip.without"));
        reasons.getChildren().add(without);
        return List.of(
                title,
                reasons,
                gap,
                button("skip-not", messages.of("label.skip.dont"), "Esc", skip::close));
    }

    private Button button(SkipReason reason) {
        int digit = SkipViewModel.REASONS.indexOf(reason) + 1;
        Button button =
                button(
                        "skip-" + reason.code(),
                        words.of(reason),
                        Integer.toString(digit),
                        () -> skip.because(reason));
        button.setAccessibleText(messages.of("label.skip.spoken", words.of(reason)));
        return button;
    }

    private static Button button(String id, String text, String key, Runnable act) {
        Button button = new Button(text, new KeyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(event -> act.run());
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
                skip.close();
            }
            default -> {
                // The others are the screen's.
            }
        }
    }
}
