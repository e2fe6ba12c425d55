package org.pairwright.ui.kit.reading;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.pairwright.ui.kit.Messages;

/// What a person can do with a text, by the mouse.
final class ReadingMenu extends ContextMenu {
    private final ReadingOptions options;
    private final Messages messages;

    ReadingMenu(ReadingPane pane, ReadingOptions options, Messages messages) {
        this.options = options;
        this.messages = messages;
        getItems()
                .setAll(
                        item("reading.menu.copy", pane::copy),
                        item("reading.menu.selectAll", pane::selectAll),
                        new SeparatorMenuItem(),
                        check("reading.menu.differences", options.differencesProperty()),
                        check("reading.menu.inStep", options.inStepProperty()),
                        check("reading.menu.raw", options.rawProperty()),
                        new SeparatorMenuItem(),
                        item("reading.menu.larger", options::larger),
                        item("reading.menu.smaller", options::smaller),
                        item("reading.menu.usualSize", options::usualSize),
                        item("reading.menu.wider", options::wider),
                        item("reading.menu.narrower", options::narrower),
                        new SeparatorMenuItem());
        ToggleGroup group = new ToggleGroup();
        for (ReadingOptions.Arrangement arrangement : ReadingOptions.Arrangement.values()) {
            getItems().add(arrangementItem(arrangement, group));
        }
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(messages.of(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    private CheckMenuItem check(String key, BooleanProperty option) {
        CheckMenuItem item = new CheckMenuItem(messages.of(key));
        item.selectedProperty().bindBidirectional(option);
        return item;
    }

    private RadioMenuItem arrangementItem(
            ReadingOptions.Arrangement arrangement, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(nameOf(arrangement));
        item.setToggleGroup(group);
        item.setOnAction(event -> options.arrangementProperty().set(arrangement));
        options.arrangementProperty().subscribe(now -> item.setSelected(now == arrangement));
        return item;
    }

    private String nameOf(ReadingOptions.Arrangement arrangement) {
        return switch (arrangement) {
            case AUTO -> messages.of("reading.menu.auto");
            case SIDE_BY_SIDE -> messages.of("reading.menu.sideBySide");
            case STACKED -> messages.of("reading.menu.stacked");
        };
    }
}
