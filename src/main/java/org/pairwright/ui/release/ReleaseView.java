package org.pairwright.ui.release;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.service.ProjectMixing;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.release.ReleaseViewModel.State;

/// Shows what a release would be, how publishing goes, what came of it, and earlier releases.
public final class ReleaseView implements Screen {
    private final ReleaseViewModel viewModel;
    private final KeyMap keys;
    private final Messages messages;
    private final ReleaseWords words;
    private final KeyButton buttons;
    private final ReleaseNotices notices;
    private final StackPane body = new StackPane();
    private final StackPane content = new StackPane();
    private final VBox page;
    private final Node recipe;
    private final Node earlier;
    private final Acts acts = new Acts();
    private final HBox foot;

    /// @param zone in which times are shown
    public ReleaseView(ReleaseViewModel viewModel, KeyMap keys, Messages messages, ZoneId zone) {
        this.viewModel = viewModel;
        this.keys = keys;
        this.messages = messages;
        words = new ReleaseWords(messages, zone);
        buttons = new KeyButton(keys, messages);
        notices = new ReleaseNotices(viewModel, words, buttons);
        body.setId("release");
        body.getStyleClass().add("release");
        recipe = recipe();
        earlier = new EarlierPane(viewModel, words, buttons);
        page = page();
        viewModel.stateProperty().subscribe(this::show);
        addActs();
        foot =
                FootKey.line(
                        key(ReleaseActs.PUBLISH, "release.foot.publish"),
                        key(ReleaseActs.SAMPLE, "release.foot.sample"),
                        key(ReleaseActs.OPEN, "release.foot.open"),
                        key(ReleaseActs.VERIFY, "release.foot.verify"),
                        key(ReleaseActs.COMPARE, "release.foot.compare"),
                        key(ReleaseActs.AGAIN, "release.foot.again"),
                        key(ReleaseActs.CANCEL, "release.foot.cancel"));
    }

    private Node recipe() {
        Button publish =
                buttons.of(
                        "release-publish",
                        "release.publish.button",
                        ReleaseActs.PUBLISH,
                        viewModel::publish);
        publish.textProperty().bind(viewModel.preview().previewProperty().map(words::publish));
        publish.disableProperty().bind(viewModel.publishableProperty().map(it -> !it));
        RecipeCard card =
                new RecipeCard(
                        viewModel.recipe(),
                        new MixBox(viewModel.mix(), buttons),
                        publish,
                        viewModel.mayPublish(),
                        messages);
        PreviewPane preview =
                new PreviewPane(
                        viewModel.preview(), viewModel.recipe(), viewModel::label, words, buttons);
        HBox.setHgrow(preview, Priority.ALWAYS);
        return new HBox(12, card, preview);
    }

    private VBox page() {
        Segments<State> tabs =
                Segments.<State>tabs(
                                it -> {
                                    if (it == State.EARLIER) {
                                        viewModel.showEarlier();
                                    } else {
                                        viewModel.showRecipe();
                                    }
                                })
                        .add(
                                State.RECIPE,
                                "release-tab-new",
                                messages.of("release.tab.new"),
                                messages.of("release.tab.new"))
                        .add(
                                State.EARLIER,
                                "release-tab-earlier",
                                messages.of("release.tab.earlier"),
                                messages.of("release.tab.earlier"))
                        .keyed(State.RECIPE, new KeyCap(keys, ReleaseActs.RECIPE))
                        .keyed(State.EARLIER, new KeyCap(keys, ReleaseActs.EARLIER));
        viewModel.stateProperty().subscribe(state -> tabs.show(Optional.of(state)));
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox top = new HBox(Texts.of(messages.of("release.title"), "screen-title"));
        top.getStyleClass().add("page-top");
        VBox whole = new VBox(12, top, tabs, content);
        whole.getStyleClass().add("page");
        return whole;
    }

    private void addActs() {
        ObservableValue<Boolean> known =
                in(State.RECIPE)
                        .flatMap(is -> viewModel.publishableProperty().map(can -> is && can));
        ObservableValue<Boolean> looked =
                viewModel
                        .stateProperty()
                        .flatMap(state ->
                                viewModel
                                        .preview()
                                        .previewProperty()
                                        .map(it ->
                                                state == State.RECIPE
                                                        && it
                                                                instanceof
                                                                Preview.Done(var found, var rows)
                                                        && rows.size() > 1));
        ObservableValue<Boolean> running =
                viewModel
                        .stateProperty()
                        .flatMap(state ->
                                viewModel
                                        .preview()
                                        .previewProperty()
                                        .map(it ->
                                                state == State.PUBLISHING
                                                        || (state == State.RECIPE
                                                                && it instanceof Preview.Running)));
        acts.add(
                ReleaseActs.MIX,
                in(State.RECIPE)
                        .flatMap(is ->
                                viewModel
                                        .recipe()
                                        .formatProperty()
                                        .map(it -> is && it.id().equals(ProjectMixing.FORMAT))),
                viewModel.mix()::mix);
        acts.add(ReleaseActs.PUBLISH, known, viewModel::publish)
                .add(ReleaseActs.SAMPLE, looked, viewModel.preview()::showNextSample)
                .add(
                        ReleaseActs.RECIPE,
                        viewModel
                                .stateProperty()
                                .map(it ->
                                        it != State.RECIPE
                                                && it != State.PUBLISHING
                                                && it != State.KEPT),
                        viewModel::showRecipe)
                .add(
                        ReleaseActs.EARLIER,
                        viewModel
                                .stateProperty()
                                .map(it ->
                                        it != State.EARLIER
                                                && it != State.PUBLISHING
                                                && it != State.KEPT),
                        viewModel::showEarlier)
                .add(ReleaseActs.VERIFY, earlier(false), viewModel.earlier()::verify)
                .add(ReleaseActs.COMPARE, earlier(true), viewModel.earlier()::compare)
                .add(ReleaseActs.AGAIN, earlier(false), viewModel::runAgain)
                .add(
                        ReleaseActs.OPEN,
                        viewModel
                                .stateProperty()
                                .flatMap(state ->
                                        earlier(false).map(is -> is || state == State.PUBLISHED)),
                        viewModel::openFolder)
                .add(ReleaseActs.CANCEL, running, viewModel::cancel);
    }

    /// Whether an earlier release is selected.
    ///
    /// @param second whether there has to be one before it
    private ObservableValue<Boolean> earlier(boolean second) {
        return viewModel
                .stateProperty()
                .flatMap(state ->
                        viewModel
                                .earlier()
                                .selectedProperty()
                                .map(selected ->
                                        state == State.EARLIER
                                                && selected.isPresent()
                                                && (!second
                                                        || viewModel
                                                                .earlier()
                                                                .before()
                                                                .isPresent())));
    }

    private ObservableValue<Boolean> in(State... states) {
        Set<State> all = Set.of(states);
        return viewModel.stateProperty().map(all::contains);
    }

    private FootKey key(Act act, String does) {
        return new FootKey(keys, act, acts.possible(act), messages.of(does));
    }

    private void show(State state) {
        switch (state) {
            case RECIPE -> content.getChildren().setAll(recipe);
            case EARLIER -> content.getChildren().setAll(earlier);
            case KEPT, PUBLISHING, PUBLISHED, CANCELLED, FAILED -> {
                body.getChildren().setAll(notice(state));
                return;
            }
        }
        body.getChildren().setAll(page);
    }

    private Node notice(State state) {
        return switch (state) {
            case KEPT -> notices.kept();
            case PUBLISHING -> notices.publishing();
            case PUBLISHED -> notices.published();
            case CANCELLED -> notices.cancelled();
            case RECIPE, EARLIER, FAILED -> notices.failed();
        };
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
