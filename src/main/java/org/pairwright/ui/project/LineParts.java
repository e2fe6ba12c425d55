package org.pairwright.ui.project;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.Messages;

/// What the lines of the editors are made of.
record LineParts(Messages messages) {
    /// A button with a sign alone.
    Button icon(String id, Feather sign, String words, boolean off, Runnable act) {
        Button button = new Button();
        button.setGraphic(new FontIcon(sign));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(messages.of(words));
        button.setDisable(off);
        button.setOnAction(event -> act.run());
        return button;
    }

    TextField field(String id, String words) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(messages.of(words));
        field.setAccessibleText(messages.of(words));
        return field;
    }
}
