package org.pairwright.ui.release;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// Into which files prompts are drawn, and where there are several, how.
final class SplitChoice extends VBox {
    private static final double SEED_WIDTH = 120;

    private final SplitViewModel viewModel;
    private final Messages messages;

    SplitChoice(SplitViewModel viewModel, Messages messages) {
        super(6);
        this.viewModel = viewModel;
        this.messages = messages;
        VBox drawing =
                new VBox(
                        8,
                        shares(),
                        seed(),
                        box("near", "release.split.near", viewModel.nearDuplicatesProperty()),
                        box("balanced", "release.split.balanced", viewModel.balancedProperty()));
        ObservableValue<Boolean> several = viewModel.sharesProperty().map(it -> !it.isEmpty());
        RecipeCard.there(drawing, several);
        getChildren().setAll(usual(), drawing);
    }

    private Node usual() {
        Segments<Splitting> usual =
                new Segments<>(chosen -> viewModel.sharesProperty().set(chosen.written()));
        add(usual, Splitting.ONE, "release-split-one", "release.split.one");
        add(usual, Splitting.TWO, "release-split-two", "release.split.two");
        add(usual, Splitting.THREE, "release-split-three", "release.split.three");
        usual.setMaxWidth(USE_PREF_SIZE);
        viewModel.sharesProperty().subscribe(it -> usual.show(Splitting.written(it)));
        return usual;
    }

    private void add(Segments<Splitting> usual, Splitting choice, String id, String words) {
        usual.add(choice, id, messages.of(words), messages.of(words));
    }

    private Node shares() {
        TextField shares = RecipeCard.text("split", viewModel.sharesProperty());
        shares.setAccessibleText(messages.of("release.split.shares"));
        return shares;
    }

    private Node seed() {
        TextField seed = RecipeCard.text("seed", viewModel.seedProperty());
        seed.setAccessibleText(messages.of("release.split.seedSpoken"));
        seed.setPrefWidth(SEED_WIDTH);
        Label name = Texts.of(messages.of("release.split.seed"), "small", "muted");
        name.setLabelFor(seed);
        HBox row = new HBox(8, name, seed);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node box(String name, String words, BooleanProperty taken) {
        CheckBox box = new CheckBox(messages.of(words));
        box.setId("release-" + name);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(taken);
        return box;
    }
}
