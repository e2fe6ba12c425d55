package org.pairwright.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Texts;

/// What can be set, a sentence on it, and the control that sets it.
final class SettingLine extends HBox {
    SettingLine(String name, String what, Node control) {
        super(24);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("setting-line");
        VBox words = new VBox(2, Texts.of(name));
        if (!what.isEmpty()) {
            Label sentence = Texts.of(what, "small", "muted");
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
            words.getChildren().add(sentence);
        }
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (control instanceof Region region) {
            region.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().setAll(words, control);
    }
}
