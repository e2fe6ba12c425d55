package org.pairwright.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.ui.compare.FiguresViewModel.State;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.TermsMenu;
import org.pairwright.ui.kit.WantedLine;
import org.pairwright.ui.kit.WhileShown;
import org.pairwright.ui.kit.exhibit.ExhibitCard;
import org.pairwright.ui.kit.exhibit.ExhibitCards;

/// Which sources or prompt versions are better, safer and no more evasive than others: figures,
/// pictures and the pairs behind them.
public final class CompareView implements Screen {
    /// So often it is looked whether somebody has labeled meanwhile.
    private static final double LIVE_SECONDS = 5;

    private final CompareViewModel viewModel;
    private final KeyMap keys;
    private final PartByPart parts;
    private final Messages messages;
    private final CompareNotices notices;
    private final ExhibitCards cards;
    private final SideMenu candidate;
    private final SideMenu baseline;
    private final TermsMenu terms;
    private final WantedLine filter;
    private final SuitesPane suites;
    private final StackPane body = new StackPane();
    private final StackPane content = new StackPane();
    private final VBox page;
    private final Acts acts = new Acts();
    private final HBox foot;
    private Tab shownTab = Tab.OVERVIEW;

    /// @param parts makes the cards one after the other
    public CompareView(
            CompareViewModel viewModel, PartByPart parts, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.keys = keys;
        this.parts = parts;
        this.messages = messages;
        notices = new CompareNotices(viewModel, new KeyButton(keys, messages), messages);
        cards = new ExhibitCards(viewModel, parts, keys, messages);
        candidate =
                new SideMenu(
                        "compare-candidate",
                        "compare.candidate.is",
                        CompareActs.CANDIDATE,
                        viewModel::chooseCandidate,
                        keys,
                        messages);
        baseline =
                new SideMenu(
                        "compare-baseline",
                        "compare.baseline.is",
                        CompareActs.BASELINE,
                        viewModel::chooseBaseline,
                        keys,
                        messages);
        terms =
                new TermsMenu(
                        "compare-terms",
                        TaxonomyPacks.ids(),
                        viewModel.terms(),
                        CompareActs.TERMS,
                        keys,
                        messages);
        filter =
                new WantedLine(
                        "compare",
                        viewModel.wanted(),
                        CompareActs.FILTER,
                        this::toFigures,
                        keys,
                        messages,
                        candidate,
                        baseline,
                        terms);
        suites = new SuitesPane(viewModel, keys, messages);
        body.setId("compare");
        body.getStyleClass().add("compare");
        page = page();
        addActs();
        foot =
                FootKey.line(
                        key(CompareActs.FILTER, "compare.foot.filter"),
                        pairsKey(),
                        key(CompareActs.CANDIDATE, "compare.foot.candidate"),
                        key(CompareActs.BASELINE, "compare.foot.baseline"),
                        key(CompareActs.TABLE, "compare.foot.table"),
                        key(CompareActs.COPY, "compare.foot.copy"),
                        key(CompareActs.SUITE, "compare.foot.suite"),
                        key(CompareActs.RUN, "compare.foot.run"),
                        key(CompareActs.STOP, "compare.foot.stop"));
        WhileShown.every(LIVE_SECONDS, body, viewModel.figures()::lookIfNewer);
        viewModel.figures().stateProperty().subscribe(this::show);
        viewModel.figures().findingsProperty().subscribe(this::showFindings);
        viewModel.tabProperty().subscribe(this::showFindings);
        viewModel.candidateProperty().subscribe(this::showFindings);
    }

    private VBox page() {
        Segments<Tab> tabs = Segments.tabs(viewModel::show);
        for (Tab tab : Tab.values()) {
            tabs.add(tab, tab.id(), messages.of(tab.words()), messages.of(tab.words()));
            tabs.keyed(tab, new KeyCap(keys, CompareActs.of(tab)));
        }
        viewModel.tabProperty().subscribe(tab -> tabs.show(Optional.of(tab)));
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        onlyWith(filter, State.SHOWN, State.NOTHING_FOUND);
        onlyWith(tabs, State.SHOWN);
        VBox whole =
                new VBox(
                        12,
                        new CompareTop(viewModel, keys, messages),
                        filter,
                        terms.note(),
                        tabs,
                        content);
        whole.getStyleClass().add("page");
        return whole;
    }

    private void onlyWith(Node part, State... states) {
        part.visibleProperty()
                .bind(viewModel.figures().stateProperty().map(it -> List.of(states).contains(it)));
        part.managedProperty().bind(part.visibleProperty());
    }

    private void addActs() {
        ObservableValue<Boolean> shown =
                viewModel.figures().stateProperty().map(it -> it == State.SHOWN);
        ObservableValue<Boolean> told =
                viewModel.figures().stateProperty().map(it -> it != State.KEPT);
        ObservableValue<Boolean> onPage =
                viewModel
                        .figures()
                        .stateProperty()
                        .map(it -> it == State.SHOWN || it == State.NOTHING_FOUND);
        acts.add(CompareActs.FILTER, onPage, filter::goToExpression)
                .add(
                        CompareActs.CLEAR,
                        viewModel.wanted().conditionsProperty().map(it -> !it.all().isEmpty()),
                        viewModel.wanted()::clear)
                .add(CompareActs.SOURCES, told, () -> viewModel.compareBy(CompareBy.SOURCE))
                .add(
                        CompareActs.VERSIONS,
                        told,
                        () -> viewModel.compareBy(CompareBy.PROMPT_VERSION))
                .add(CompareActs.CANDIDATE, shown, () -> open(candidate))
                .add(CompareActs.BASELINE, shown, () -> open(baseline))
                .add(CompareActs.TERMS, onPage, () -> open(terms))
                .add(CompareActs.TABLE, shown, () -> withCard(ExhibitCard::turn))
                .add(CompareActs.COPY, shown, () -> withCard(ExhibitCard::copy))
                .add(CompareActs.SAVE, shown, () -> withCard(ExhibitCard::save))
                .add(CompareActs.REFRESH, told, viewModel.figures()::look)
                .add(
                        CompareActs.SUITE,
                        suite(shown, SuitesViewModel::mayAdd),
                        viewModel::beginSuite)
                .add(
                        CompareActs.RUN,
                        suite(shown, SuitesViewModel::isRunnable),
                        viewModel::runSuite)
                .add(
                        CompareActs.JUNIT,
                        told(shown),
                        () -> viewModel.suites().save(GateFileDialog.Form.JUNIT))
                .add(
                        CompareActs.MARKDOWN,
                        told(shown),
                        () -> viewModel.suites().save(GateFileDialog.Form.MARKDOWN))
                .add(CompareActs.STOP, viewModel.figures().busyProperty(), viewModel::stop);
        for (Tab tab : Tab.values()) {
            acts.add(CompareActs.of(tab), shown, () -> viewModel.show(tab));
        }
    }

    private ObservableValue<Boolean> suite(
            ObservableValue<Boolean> shown, Predicate<SuitesViewModel> possible) {
        return Bindings.createBooleanBinding(
                () -> shown.getValue() && possible.test(viewModel.suites()),
                shown,
                viewModel.suites().stepProperty(),
                viewModel.suites().chosenProperty(),
                viewModel.suites().byProperty());
    }

    private ObservableValue<Boolean> told(ObservableValue<Boolean> shown) {
        return suite(shown, it -> it.stepProperty().get() == SuitesViewModel.Step.TOLD);
    }

    private static void open(MenuButton menu) {
        menu.requestFocus();
        menu.show();
    }

    /// Taken by the picture that has the focus.
    private FootKey pairsKey() {
        FootKey key = new FootKey("Enter", messages.of("compare.foot.pairs"));
        key.visibleProperty().bind(viewModel.figures().stateProperty().isEqualTo(State.SHOWN));
        key.managedProperty().bind(key.visibleProperty());
        return key;
    }

    private FootKey key(Act act, String does) {
        return new FootKey(keys, act, acts.possible(act), messages.of(does));
    }

    /// Does something with the picture that has the focus; with the first one where none has.
    private void withCard(Consumer<ExhibitCard> act) {
        List<ExhibitCard> all =
                content.lookupAll("." + ExhibitCard.STYLE).stream()
                        .filter(ExhibitCard.class::isInstance)
                        .map(ExhibitCard.class::cast)
                        .toList();
        Stream.concat(all.stream().filter(Node::isFocusWithin), all.stream())
                .findFirst()
                .ifPresent(act);
    }

    private void toFigures() {
        body.requestFocus();
    }

    private void show(State state) {
        switch (state) {
            case KEPT -> body.getChildren().setAll(notices.kept());
            case LOADING -> body.getChildren().setAll(notices.loading());
            case STOPPED -> body.getChildren().setAll(notices.stopped());
            case FAILED -> body.getChildren().setAll(notices.failed());
            case EMPTY -> {
                content.getChildren().setAll(notices.empty());
                body.getChildren().setAll(page);
            }
            case NOTHING_FOUND -> {
                content.getChildren().setAll(notices.nothingFound());
                body.getChildren().setAll(page);
            }
            case SHOWN -> {
                showFindings();
                body.getChildren().setAll(page);
            }
        }
    }

    private void showFindings() {
        viewModel
                .figures()
                .findingsProperty()
                .get()
                .ifPresent(found -> {
                    candidate.offer(
                            List.copyOf(found.against().keySet()),
                            viewModel.candidateProperty().get());
                    baseline.offer(found.names(), found.report().baseline());
                    if (viewModel.figures().stateProperty().get() == State.SHOWN) {
                        show(found);
                    }
                });
    }

    /// Shows what was found; who looks at a picture goes on looking at it.
    private void show(Findings found) {
        Tab tab = viewModel.tabProperty().get();
        Optional<String> focused =
                Optional.ofNullable(body.getScene())
                        .map(Scene::getFocusOwner)
                        .filter(it -> isWithin(it, content))
                        .map(Node::getId);
        double before = shownTab == tab ? place() : 0;
        VBox tall = new VBox(12, cards.grid(found.on(tab, viewModel.candidateProperty().get())));
        if (tab == Tab.PARTS) {
            tall.getChildren().setAll(new PartsPane(viewModel.parts(), cards, messages));
        } else if (tab == Tab.HISTORY) {
            tall.getChildren().addFirst(suites);
        }
        ScrollPane scroll = Page.scrolledToEdge(tall);
        scroll.setId("compare-scroll");
        shownTab = tab;
        content.getChildren().setAll(scroll);
        // Once all of it is there.
        parts.soon(() -> goBack(scroll, before, focused));
    }

    private void goBack(ScrollPane scroll, double place, Optional<String> focused) {
        content.applyCss();
        content.layout();
        scroll.setVvalue(place);
        focused.ifPresent(id ->
                Optional.ofNullable(content.lookup("#" + id))
                        .ifPresentOrElse(Node::requestFocus, this::toFigures));
    }

    private double place() {
        return content.lookup("#compare-scroll") instanceof ScrollPane scroll
                ? scroll.getVvalue()
                : 0;
    }

    private static boolean isWithin(Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Parent body() {
        return body;
    }

    @Override
    public Node foot() {
        return foot;
    }

    @Override
    public Acts acts() {
        return acts;
    }
}
