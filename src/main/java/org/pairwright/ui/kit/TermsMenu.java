package org.pairwright.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.pairwright.domain.CategoryTally;

/// Chooses in which taxonomy's categories hazards are told.
public final class TermsMenu extends MenuButton {
    private final Messages messages;
    private final TermsViewModel viewModel;

    /// @param packs the ids of taxonomies
    public TermsMenu(
            String id,
            List<String> packs,
            TermsViewModel viewModel,
            Act act,
            KeyMap keys,
            Messages messages) {
        this.messages = messages;
        this.viewModel = viewModel;
        setId(id);
        getStyleClass().add("page-menu");
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        setGraphic(new KeyCap(keys, act));
        KeyTip.on(this, act, keys, messages);
        getItems().setAll(item(""), new SeparatorMenuItem());
        packs.forEach(pack -> getItems().add(item(pack)));
        viewModel
                .packProperty()
                .subscribe(now ->
                        setText(
                                now.isEmpty()
                                        ? messages.of("terms.decided")
                                        : messages.of("terms.in", now)));
    }

    /// A line that says how much could be told so; not there where nothing was asked.
    public Label note() {
        Label note = Wrapped.of("", "small", "muted");
        note.setId(getId() + "-note");
        note.setMinHeight(USE_PREF_SIZE);
        note.textProperty()
                .bind(viewModel.tallyProperty().map(it -> it.map(this::words).orElse("")));
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
        item.setOnAction(event -> viewModel.tellIn(pack));
        return item;
    }
}
