package org.pairwright.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;

/// Chooses one side of the comparison.
final class SideMenu extends MenuButton {
    private static final double WIDEST = 260;

    private final String words;
    private final Messages messages;
    private final Consumer<String> choose;

    /// @param words the message key of what it says, around a name
    SideMenu(
            String id,
            String words,
            Act act,
            Consumer<String> choose,
            KeyMap keys,
            Messages messages) {
        this.words = words;
        this.messages = messages;
        this.choose = choose;
        setId(id);
        getStyleClass().add("page-menu");
        setMaxWidth(WIDEST);
        setMnemonicParsing(false);
        setGraphic(new KeyCap(keys, act));
        KeyTip.on(this, act, keys, messages);
    }

    /// Offers these.
    void offer(List<String> names, String chosen) {
        String brief = ShortNames.of(names).getOrDefault(chosen, chosen);
        setText(messages.of(words, brief.isEmpty() ? messages.of("compare.none") : brief));
        setDisable(names.isEmpty());
        getItems().clear();
        for (String name : names) {
            MenuItem item = new MenuItem(name);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> choose.accept(name));
            getItems().add(item);
        }
    }
}
