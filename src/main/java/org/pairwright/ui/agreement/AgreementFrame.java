package org.pairwright.ui.agreement;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.TermsMenu;
import org.pairwright.ui.kit.WantedLine;

/// What stands above the figures, whatever they are: the title, which labels are looked at, and the
/// tabs.
final class AgreementFrame extends VBox {
    private final PeopleMenu people;
    private final TermsMenu terms;
    private final WantedLine filter;

    /// @param content where the figures stand
    /// @param leave leads from the filter back to them
    AgreementFrame(
            AgreementViewModel viewModel,
            Node content,
            Runnable leave,
            KeyMap keys,
            Messages messages) {
        super(12);
        people = new PeopleMenu(viewModel.people(), keys, messages);
        terms =
                new TermsMenu(
                        "agreement-terms",
                        TaxonomyPacks.ids(),
                        viewModel.terms(),
                        AgreementActs.TERMS,
                        keys,
                        messages);
        filter =
                new WantedLine(
                        "agreement",
                        viewModel.wanted(),
                        AgreementActs.FILTER,
                        leave,
                        keys,
                        messages,
                        people,
                        terms);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new AgreementTop(viewModel, keys, messages),
                        filter,
                        terms.note(),
                        tabs(viewModel, keys, messages),
                        content);
        getStyleClass().add("page");
    }

    private static Segments<Tab> tabs(
            AgreementViewModel viewModel, KeyMap keys, Messages messages) {
        Segments<Tab> tabs = Segments.tabs(viewModel::show);
        for (Tab tab : Tab.values()) {
            tabs.add(tab, tab.id(), messages.of(tab.words()), messages.of(tab.words()));
            tabs.keyed(tab, new KeyCap(keys, AgreementActs.of(tab)));
        }
        viewModel.tabProperty().subscribe(tab -> tabs.show(Optional.of(tab)));
        return tabs;
    }

    void goToFilter() {
        filter.goToExpression();
    }

    void chooseTerms() {
        terms.requestFocus();
        terms.show();
    }

    void choosePeople() {
        people.requestFocus();
        people.show();
    }
}
