package org.pairwright.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PageByPart;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Sight.State;
import org.pairwright.ui.kit.TermsMenu;
import org.pairwright.ui.kit.WantedLine;
import org.pairwright.ui.kit.WhileShown;
import org.pairwright.ui.kit.exhibit.ExhibitCards;
import org.pairwright.ui.kit.exhibit.ExhibitStage;

/// Which sources or prompt versions are better, safer and no more evasive than others: figures,
/// pictures and the pairs behind them.
public final class CompareView implements Screen {
    /// So often it is looked whether somebody has labeled meanwhile.
    private static final double LIVE_SECONDS = 5;

    private final CompareViewModel viewModel;
    private final KeyMap keys;
    private final Messages messages;
    private final CompareNotices notices;
    private final ExhibitCards cards;
    private final SideMenu candidate;
    private final SideMenu baseline;
    private final TermsMenu terms;
    private final WantedLine filter;
    private final SuitesPane suites;
    private final StackPane body = new StackPane();
    private final ExhibitStage content;
    private final VBox page;
    private final Acts acts;
    private final HBox foot;

    /// @param parts makes the cards one after the other
    public CompareView(
            CompareViewModel viewModel, PartByPart parts, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.keys = keys;
        this.messages = messages;
        notices = new CompareNotices(viewModel, new KeyButton(keys, messages), messages);
        PageByPart pages = new PageByPart(parts);
        cards = new ExhibitCards(viewModel, pages, keys, messages);
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
        content = new ExhibitStage("compare-scroll", pages, parts, body);
        page = page();
        acts = new CompareCommands(viewModel, candidate, baseline, terms, filter, content).acts();
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
        viewModel.sight().stateProperty().subscribe(this::show);
        viewModel.sight().findingsProperty().subscribe(this::showFindings);
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
                .bind(viewModel.sight().stateProperty().map(it -> List.of(states).contains(it)));
        part.managedProperty().bind(part.visibleProperty());
    }

    /// Taken by the picture that has the focus.
    private FootKey pairsKey() {
        FootKey key = new FootKey("Enter", messages.of("compare.foot.pairs"));
        key.visibleProperty().bind(viewModel.sight().stateProperty().isEqualTo(State.SHOWN));
        key.managedProperty().bind(key.visibleProperty());
        return key;
    }

    private FootKey key(Act act, String does) {
        return new FootKey(keys, act, acts.possible(act), messages.of(does));
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
                content.say(notices.empty());
                body.getChildren().setAll(page);
            }
            case NOTHING_FOUND -> {
                content.say(notices.nothingFound());
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
                .sight()
                .findingsProperty()
                .get()
                .ifPresent(found -> {
                    candidate.offer(
                            List.copyOf(found.against().keySet()),
                            viewModel.candidateProperty().get());
                    baseline.offer(found.names(), found.report().baseline());
                    if (viewModel.sight().stateProperty().get() == State.SHOWN) {
                        show(found);
                    }
                });
    }

    private void show(Findings found) {
        Tab tab = viewModel.tabProperty().get();
        content.show(tab, () -> page(tab, found));
    }

    private VBox page(Tab tab, Findings found) {
        VBox tall = new VBox(12, cards.grid(found.on(tab, viewModel.candidateProperty().get())));
        if (tab == Tab.PARTS) {
            tall.getChildren().setAll(new PartsPane(viewModel.parts(), cards, messages));
        } else if (tab == Tab.HISTORY) {
            tall.getChildren().addFirst(suites);
        }
        return tall;
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
