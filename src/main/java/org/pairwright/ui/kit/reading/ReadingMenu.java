package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.pairwright.ui.kit.Messages;

/// What a person can do with a text, by the mouse or by the keyboard's key for menus.
final class ReadingMenu extends ContextMenu {
    /// More links than these can't be looked through in a menu.
    private static final int MOST_LINKS = 20;

    private static final int LONGEST_LINK = 80;

    private final ReadingPane pane;
    private final ReadingOptions options;
    private final Messages messages;
    private final Consumer<String> openLink;
    private final Menu links;

    /// @param openLink told the address of a link that was chosen
    ReadingMenu(
            ReadingPane pane,
            ReadingOptions options,
            Messages messages,
            Consumer<String> openLink) {
        this.pane = pane;
        this.openLink = openLink;
        links = new Menu(messages.of("reading.menu.links"));
        this.options = options;
        this.messages = messages;
        getItems()
                .setAll(
                        item("reading.menu.copy", pane::copy),
                        item("reading.menu.selectAll", pane::selectAll),
                        links,
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

    /// Lists the links of the text that is shown, so that they need no mouse.
    void offerLinks() {
        List<String> addresses = pane.document().links();
        links.setVisible(!addresses.isEmpty());
        links.getItems().setAll(addresses.stream().limit(MOST_LINKS).map(this::link).toList());
    }

    private MenuItem link(String address) {
        MenuItem item =
                new MenuItem(
                        address.length() <= LONGEST_LINK
                                ? address
                                : address.substring(0, LONGEST_LINK) + "…");
        // An underscore is a part of the address and marks no letter.
        item.setMnemonicParsing(false);
        item.setOnAction(event -> openLink.accept(address));
        return item;
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
