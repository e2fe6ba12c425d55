package org.pairwright.ui.release;

import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Wrapped;

/// Whether prompts are what models were sent, and what that means for the format. There where
/// responses have templates, or where a recipe that was taken says it.
final class TemplateBox extends VBox {
    /// How far the words of a box to tick stand from its left.
    private static final double UNDER_WORDS = 25;

    /// @param box the box to tick
    TemplateBox(CheckBox box, RecipeViewModel viewModel, Messages messages) {
        super(4);
        Label what = Wrapped.of("", "small", "muted");
        what.textProperty()
                .bind(
                        viewModel
                                .formatProperty()
                                .map(it ->
                                        messages.of(
                                                it.labels()
                                                        ? "release.recipe.templateEach"
                                                        : "release.recipe.templateWhat")));
        what.setPadding(new Insets(0, 0, 0, UNDER_WORDS));
        getChildren().setAll(box, what);
        RecipeCard.there(
                this,
                viewModel
                        .namesProperty()
                        .flatMap(names ->
                                viewModel.withTemplateProperty().map(is -> is || names.sent())));
    }
}
