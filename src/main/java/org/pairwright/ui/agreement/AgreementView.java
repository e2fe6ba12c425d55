package org.pairwright.ui.agreement;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Lazily;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PageByPart;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Sight.State;
import org.pairwright.ui.kit.WhileShown;
import org.pairwright.ui.kit.exhibit.ExhibitCard;
import org.pairwright.ui.kit.exhibit.ExhibitStage;

/// How far the labels of a project can be trusted, and why not further: figures, pictures and the
/// pairs behind them.
public final class AgreementView implements Screen {
    /// So often it is looked whether somebody has labeled meanwhile.
    private static final double LIVE_SECONDS = 5;

    private final AgreementViewModel viewModel;
    private final FiguresViewModel figures;
    private final KeyMap keys;
    private final PartByPart parts;
    private final Messages messages;
    private final AgreementNotices notices;
    private final PageByPart page;
    private final TabPages pages;
    private final StackPane body = new StackPane();
    private final ExhibitStage content;
    private final Lazily<AgreementFrame> frame;
    private final Acts acts = new Acts();
    private final HBox foot;

    /// @param parts makes the cards one after the other
    public AgreementView(
            AgreementViewModel viewModel, PartByPart parts, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        figures = viewModel.figures();
        this.keys = keys;
        this.parts = parts;
        this.messages = messages;
        notices = new AgreementNotices(viewModel, new KeyButton(keys, messages), messages);
        page = new PageByPart(parts);
        pages = new TabPages(viewModel, page, notices, keys, messages);
        body.setId("agreement");
        body.getStyleClass().add("agreement");
        content = new ExhibitStage("agreement-scroll", page, parts, body);
        frame =
                new Lazily<>(() ->
                        new AgreementFrame(viewModel, content, this::toFigures, keys, messages));
        addActs();
        foot =
                FootKey.line(
                        key(AgreementActs.FILTER, "agreement.foot.filter"),
                        pairsKey(),
                        key(AgreementActs.REPORT, "agreement.foot.report"),
                        key(AgreementActs.TABLE, "agreement.foot.table"),
                        key(AgreementActs.COPY, "agreement.foot.copy"),
                        key(AgreementActs.MEANING, "agreement.foot.meaning"),
                        key(AgreementActs.STOP, "agreement.foot.stop"));
        WhileShown.every(LIVE_SECONDS, body, figures::lookIfNewer);
        figures.sight().stateProperty().subscribe(this::show);
        figures.sight().findingsProperty().subscribe(this::showFindings);
        viewModel.tabProperty().subscribe(this::showFindings);
        // It is there, and styled, before there is something to see in it.
        parts.soon(frame::get);
        parts.soon(this::putUpFrame);
    }

    private void putUpFrame() {
        if (figures.sight().stateProperty().get() == State.LOADING) {
            frame.get().setVisible(false);
            body.getChildren().addFirst(frame.get());
        }
    }

    private void addActs() {
        ObservableValue<Boolean> shown =
                figures.sight().stateProperty().map(it -> it == State.SHOWN);
        ObservableValue<Boolean> told =
                figures.sight().stateProperty().map(it -> it != State.KEPT && it != State.EMPTY);
        ObservableValue<Boolean> onPage =
                figures.sight()
                        .stateProperty()
                        .map(it -> it == State.SHOWN || it == State.NOTHING_FOUND);
        ObservableValue<Boolean> stoppable =
                figures.sight()
                        .busyProperty()
                        .or(viewModel.report().runningProperty())
                        .or(viewModel.plan().busyProperty());
        acts.add(AgreementActs.REPORT, shown, viewModel::saveReport)
                .add(AgreementActs.FILTER, onPage, () -> frame.get().goToFilter())
                .add(
                        AgreementActs.CLEAR,
                        viewModel.wanted().conditionsProperty().map(it -> !it.all().isEmpty()),
                        viewModel.wanted()::clear)
                .add(AgreementActs.WHOSE, onPage, () -> frame.get().choosePeople())
                .add(AgreementActs.TERMS, onPage, () -> frame.get().chooseTerms())
                .add(AgreementActs.MEANING, shown, this::explain)
                .add(AgreementActs.OTHERS, shown, viewModel.others()::turn)
                .add(AgreementActs.TABLE, shown, () -> withCard(ExhibitCard::turn))
                .add(AgreementActs.COPY, shown, () -> withCard(ExhibitCard::copy))
                .add(AgreementActs.SAVE, shown, () -> withCard(ExhibitCard::save))
                .add(AgreementActs.REFRESH, told, figures::look)
                .add(AgreementActs.STOP, stoppable, viewModel::stop);
        for (Tab tab : Tab.values()) {
            acts.add(AgreementActs.of(tab), shown, () -> viewModel.show(tab));
        }
    }

    /// Taken by the picture that has the focus.
    private FootKey pairsKey() {
        FootKey key = new FootKey("Enter", messages.of("agreement.foot.pairs"));
        key.visibleProperty().bind(figures.sight().stateProperty().isEqualTo(State.SHOWN));
        key.managedProperty().bind(key.visibleProperty());
        return key;
    }

    private FootKey key(Act act, String does) {
        return new FootKey(keys, act, acts.possible(act), messages.of(does));
    }

    /// Does something with the picture that has the focus; with the first one where none has.
    private void withCard(Consumer<ExhibitCard> act) {
        List<ExhibitCard> cards =
                content.lookupAll("." + ExhibitCard.STYLE).stream()
                        .filter(ExhibitCard.class::isInstance)
                        .map(ExhibitCard.class::cast)
                        .toList();
        Stream.concat(cards.stream().filter(AgreementView::isLookedAt), cards.stream())
                .findFirst()
                .ifPresent(act);
    }

    /// What chooses among pictures stands above the one that it chose.
    private static boolean isLookedAt(ExhibitCard card) {
        for (Node at = card; at != null; at = at.getParent()) {
            if (at instanceof MatrixPane) {
                return at.isFocusWithin();
            }
        }
        return card.isFocusWithin();
    }

    private void explain() {
        viewModel.show(Tab.OVERVIEW);
        // While figures are being put up, those parts of them that are still to be named come in
        // between.
        parts.soon(() -> parts.soon(new MeaningWay(content)::go));
    }

    private void toFigures() {
        body.requestFocus();
    }

    private void show(State state) {
        page.turn();
        switch (state) {
            case KEPT -> say(notices.kept());
            case LOADING -> say(notices.loading());
            case STOPPED -> say(notices.stopped());
            case EMPTY -> say(notices.empty());
            case FAILED -> say(notices.failed());
            case NOTHING_FOUND -> {
                content.say(notices.nothingFound());
                showFrame();
            }
            case SHOWN -> {
                showFrame();
                parts.soon(this::showFindings);
            }
        }
    }

    private void say(Node notice) {
        body.getChildren().setAll(notice);
    }

    private void showFrame() {
        frame.get().setVisible(true);
        // To join again would be to be styled again.
        body.getChildren().removeIf(it -> !it.equals(frame.get()));
        if (body.getChildren().isEmpty()) {
            body.getChildren().add(frame.get());
        }
    }

    private void showFindings() {
        if (figures.sight().stateProperty().get() == State.SHOWN) {
            figures.sight().findingsProperty().get().ifPresent(this::show);
        }
    }

    private void show(Findings found) {
        Tab tab = viewModel.tabProperty().get();
        content.show(tab, () -> pages.page(tab, found));
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
