package org.pairwright.ui.data;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.domain.filter.Filter;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;

/// The conditions besides what is searched for, each of which can be taken away, and the way to
/// more.
final class FilterChips extends FlowPane {
    private static final int LONGEST_CHIP = 48;

    private final DataViewModel viewModel;
    private final Runnable toTable;
    private final KeyMap keys;
    private final Messages messages;

    /// @param toTable leads back to what was found
    FilterChips(DataViewModel viewModel, Runnable toTable, KeyMap keys, Messages messages) {
        super(8, 8);
        this.viewModel = viewModel;
        this.toTable = toTable;
        this.keys = keys;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        viewModel.filter().chips().addListener((ListChangeListener<Filter>) change -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        for (Filter condition : viewModel.filter().chips()) {
            String words = Filter.write(condition);
            String shown =
                    words.length() > LONGEST_CHIP
                            ? messages.of("data.chip.cut", words.substring(0, LONGEST_CHIP))
                            : words;
            Button chip = new Button(shown, new FontIcon(Feather.X));
            chip.setId("chip-" + getChildren().size());
            chip.setMnemonicParsing(false);
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.getStyleClass().addAll("chip", "condition");
            chip.setAccessibleText(messages.of("data.chip.remove", words));
            chip.setOnAction(event -> {
                viewModel.filter().remove(condition);
                toTable.run();
            });
            getChildren().add(chip);
        }
        Button more = new Button(messages.of("data.chip.more"), new FontIcon(Feather.PLUS));
        more.setId("data-more");
        more.getStyleClass().add("chip");
        more.setOnAction(event -> viewModel.facets().toggle());
        getChildren().add(KeyTip.on(more, DataActs.FILTERS, keys, messages));
    }
}
