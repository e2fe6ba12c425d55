package org.pairwright.ui.agreement;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;

/// Chooses whose labels are looked at.
final class PeopleMenu extends MenuButton {
    private final PeopleViewModel viewModel;
    private final Messages messages;

    PeopleMenu(PeopleViewModel viewModel, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("agreement-people");
        getStyleClass().add("page-menu");
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        setGraphic(new KeyCap(keys, AgreementActs.WHOSE));
        KeyTip.on(this, AgreementActs.WHOSE, keys, messages);
        viewModel.everybodyProperty().subscribe(this::fill);
        viewModel.chosenProperty().subscribe(this::name);
    }

    private void name(List<String> chosen) {
        setText(
                chosen.isEmpty()
                        ? messages.of("agreement.people.all")
                        : messages.of("agreement.people.some", chosen.size(), chosen.getFirst()));
    }

    private void fill(List<String> everybody) {
        MenuItem all = new MenuItem(messages.of("agreement.people.all"));
        all.setOnAction(event -> viewModel.chooseEverybody());
        getItems().setAll(all, new SeparatorMenuItem());
        for (String name : everybody) {
            CheckMenuItem item = new CheckMenuItem(name);
            item.setMnemonicParsing(false);
            viewModel.chosenProperty().subscribe(now -> item.setSelected(now.contains(name)));
            item.setOnAction(event -> viewModel.choose(name));
            getItems().add(item);
        }
    }
}
