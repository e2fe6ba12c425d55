package org.pairwright.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.pairwright.domain.CategoryTally;

/// Chooses in which taxonomy's categories hazards are told.
public final class TermsMenu extends MenuButton {
    private final Messages messages;
    private final Consumer<String> choose;

    /// @param packs the ids of taxonomies
    /// @param chosen one of them; empty for the categories that were decided
    /// @param choose told of another one
    public TermsMenu(
            String id,
            List<String> packs,
            ObservableValue<String> chosen,
            Act act,
            Consumer<String> choose,
            KeyMap keys,
            Messages messages) {
        this.messages = messages;
        this.choose = choose;
        setId(id);
        getStyleClass().add("terms-menu");
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        setGraphic(new KeyCap(keys, act));
        KeyTip.on(this, act, keys, messages);
        getItems().setAll(item(""), new SeparatorMenuItem());
        packs.forEach(pack -> getItems().add(item(pack)));
        chosen.subscribe(now ->
                setText(
                        now.isEmpty()
                                ? messages.of("terms.decided")
                                : messages.of("terms.in", now)));
    }

    /// A line that says how much could be told so; not there where nothing was asked.
    public Label note(ObservableValue<Optional<CategoryTally>> tally) {
        Label note = Wrapped.of("", "small", "muted");
        note.setId(getId() + "-note");
        note.setMinHeight(USE_PREF_SIZE);
        note.textProperty().bind(tally.map(it -> it.map(this::words).orElse("")));
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private String words(CategoryTally tally) {
        return messages.of(
                "terms.told",
                tally.told(),
                tally.told() + tally.lost(),
                tally.lost(),
                String.join(", ", tally.untold().keySet()));
    }

    private MenuItem item(String pack) {
        MenuItem item =
                new MenuItem(
                        pack.isEmpty()
                                ? messages.of("terms.decided")
                                : messages.of("terms.in", pack));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> choose.accept(pack));
        return item;
    }
}
