package org.pairwright.ui.settings;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.Messages;

/// A number with a button for less and one for more.
final class Stepper extends HBox {
    private final Label shown = new Label();
    private int value;

    /// @param name what the number is, for a screen reader
    Stepper(String id, String name, int step, IntConsumer choose, Messages messages) {
        getStyleClass().add("stepper");
        setMaxHeight(USE_PREF_SIZE);
        shown.setId(id);
        shown.setMinWidth(124);
        shown.setMaxHeight(Double.MAX_VALUE);
        shown.setAlignment(Pos.CENTER);
        Button less = button(id + "-less", Feather.MINUS, messages.of("settings.step.less", name));
        less.setOnAction(event -> choose.accept(value - step));
        Button more = button(id + "-more", Feather.PLUS, messages.of("settings.step.more", name));
        more.setOnAction(event -> choose.accept(value + step));
        getChildren().setAll(less, shown, more);
    }

    private static Button button(String id, Feather icon, String spoken) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("stepper-button");
        button.setAccessibleText(spoken);
        return button;
    }

    /// @param words the number as people read it
    void show(int value, String words) {
        this.value = value;
        shown.setText(words);
    }
}
