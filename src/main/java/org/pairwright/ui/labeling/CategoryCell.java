package org.pairwright.ui.labeling;

import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pairwright.domain.Category;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// A category in the palette, with a sign where the response is in it, and the digit that takes it.
final class CategoryCell extends ListCell<Category> {
    private static final int DIGITS = 9;

    private final VerdictViewModel verdict;
    private final BooleanSupplier hasDigits;
    private final Messages messages;
    private final Label mark = Texts.of("✓", "palette-mark");
    private final Label name = new Label();
    private final KeyCap digit = new KeyCap("");
    private final HBox line;

    CategoryCell(VerdictViewModel verdict, BooleanSupplier hasDigits, Messages messages) {
        this.verdict = verdict;
        this.hasDigits = hasDigits;
        this.messages = messages;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(8, mark, name, gap, digit);
        line.setAlignment(Pos.CENTER_LEFT);
        setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                verdict.toggleCategory(getItem().code());
            }
        });
    }

    @Override
    protected void updateItem(Category category, boolean empty) {
        super.updateItem(category, empty);
        if (empty || category == null) {
            setGraphic(null);
            return;
        }
        boolean in = verdict.verdictProperty().getValue().categories().contains(category.code());
        mark.setVisible(in);
        name.setText(category.name());
        digit.setText(Integer.toString(getIndex() + 1));
        digit.setVisible(hasDigits.getAsBoolean() && getIndex() < DIGITS);
        setAccessibleText(
                in ? messages.of("label.palette.chosen", category.name()) : category.name());
        setGraphic(line);
    }
}
