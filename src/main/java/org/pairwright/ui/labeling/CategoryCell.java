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
    private final KeyCap cap = new KeyCap("");
    private final Label mark = Texts.of("✓", "palette-mark");

    CategoryCell(Category category, Runnable take, Messages messages) {
        super(6);
        this.category = category;
        this.messages = messages;
        getStyleClass().add("category");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        managedProperty().bind(visibleProperty());
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

    /// @param digit the key that takes it; empty where none does
    void showDigit(String digit) {
        cap.show(digit);
        cap.setVisible(!digit.isEmpty());
    }

    void show(boolean chosen, boolean highlighted) {
        mark.setVisible(chosen);
        pseudoClassStateChanged(HIGHLIGHTED, highlighted);
        setAccessibleText(
                chosen ? messages.of("label.palette.chosen", category.name()) : category.name());
    }
}
