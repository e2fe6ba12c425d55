package org.pairwright.ui.compare;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.Sight.State;
import org.pairwright.ui.kit.TermsMenu;
import org.pairwright.ui.kit.WantedLine;
import org.pairwright.ui.kit.exhibit.ExhibitCard;
import org.pairwright.ui.kit.exhibit.ExhibitStage;

/// What can be done on the Compare screen, and when.
///
/// @param filter the line that says which pairs are looked at
/// @param stage where the pictures stand
record CompareCommands(
        CompareViewModel viewModel,
        SideMenu candidate,
        SideMenu baseline,
        TermsMenu terms,
        WantedLine filter,
        ExhibitStage stage) {
    /// All of them, in the order in which people look for them.
    Acts acts() {
        Acts acts = new Acts();
        addLooking(acts);
        addPictures(acts);
        addSuites(acts);
        acts.add(CompareActs.STOP, viewModel.sight().busyProperty(), viewModel::stop);
        for (Tab tab : Tab.values()) {
            acts.add(CompareActs.of(tab), shown(), () -> viewModel.show(tab));
        }
        return acts;
    }

    private void addLooking(Acts acts) {
        ObservableValue<Boolean> onPage =
                state(it -> it == State.SHOWN || it == State.NOTHING_FOUND);
        acts.add(CompareActs.FILTER, onPage, filter::goToExpression)
                .add(
                        CompareActs.CLEAR,
                        viewModel.wanted().conditionsProperty().map(it -> !it.all().isEmpty()),
                        viewModel.wanted()::clear)
                .add(CompareActs.SOURCES, told(), () -> viewModel.compareBy(CompareBy.SOURCE))
                .add(
                        CompareActs.VERSIONS,
                        told(),
                        () -> viewModel.compareBy(CompareBy.PROMPT_VERSION))
                .add(CompareActs.CANDIDATE, shown(), () -> open(candidate))
                .add(CompareActs.BASELINE, shown(), () -> open(baseline))
                .add(CompareActs.TERMS, onPage, () -> open(terms));
    }

    private static void open(MenuButton menu) {
        menu.requestFocus();
        menu.show();
    }

    private void addPictures(Acts acts) {
        acts.add(CompareActs.TABLE, shown(), () -> stage.withCard(ExhibitCard::turn))
                .add(CompareActs.COPY, shown(), () -> stage.withCard(ExhibitCard::copy))
                .add(CompareActs.SAVE, shown(), () -> stage.withCard(ExhibitCard::save))
                .add(CompareActs.REFRESH, told(), viewModel.figures()::look);
    }

    private void addSuites(Acts acts) {
        ObservableValue<Boolean> results =
                suite(it -> it.stepProperty().get() == SuitesViewModel.Step.TOLD);
        acts.add(CompareActs.SUITE, suite(SuitesViewModel::mayAdd), viewModel::beginSuite)
                .add(CompareActs.RUN, suite(SuitesViewModel::isRunnable), viewModel::runSuite)
                .add(
                        CompareActs.JUNIT,
                        results,
                        () -> viewModel.suites().save(GateFileDialog.Form.JUNIT))
                .add(
                        CompareActs.MARKDOWN,
                        results,
                        () -> viewModel.suites().save(GateFileDialog.Form.MARKDOWN));
    }

    private ObservableValue<Boolean> suite(Predicate<SuitesViewModel> possible) {
        ObservableValue<Boolean> shown = shown();
        return Bindings.createBooleanBinding(
                () -> shown.getValue() && possible.test(viewModel.suites()),
                shown,
                viewModel.suites().stepProperty(),
                viewModel.suites().chosenProperty(),
                viewModel.suites().byProperty());
    }

    private ObservableValue<Boolean> shown() {
        return state(it -> it == State.SHOWN);
    }

    private ObservableValue<Boolean> told() {
        return state(it -> it != State.KEPT);
    }

    private ObservableValue<Boolean> state(Predicate<State> holds) {
        return viewModel.sight().stateProperty().map(holds::test);
    }
}
