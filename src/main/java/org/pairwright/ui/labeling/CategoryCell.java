package org.pairwright.ui.labeling;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pairwright.domain.Category;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// A category in the palette, with a sign where the response is in it, and the digit that takes it.
final class CategoryCell extends HBox {
    static final double HEIGHT = 24;

    private static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");

    private final Category category;
    private final Messages messages;
    private final Label mark = Texts.of("✓", "palette-mark");

    /// @param digit empty where no key takes it
    CategoryCell(Category category, String digit, Runnable take, Messages messages) {
        super(6);
        this.category = category;
        this.messages = messages;
        getStyleClass().add("category");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        KeyCap cap = new KeyCap(digit);
        cap.setVisible(!digit.isEmpty());
        cap.setMinWidth(17);
        Label name = Texts.of(category.name(), "small");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        mark.setMinWidth(12);
        getChildren().setAll(cap, name, mark);
        setOnMouseClicked(event -> take.run());
    }

    Category category() {
        return category;
    }

    void show(boolean chosen, boolean highlighted) {
        mark.setVisible(chosen);
        pseudoClassStateChanged(HIGHLIGHTED, highlighted);
        setAccessibleText(
                chosen ? messages.of("label.palette.chosen", category.name()) : category.name());
    }
}
