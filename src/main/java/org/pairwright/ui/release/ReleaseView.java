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
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.service.ReleaseReport;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Stylesheets;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.release.ReleaseViewModel.State;

/// Shows what a release would be, how publishing goes, what came of it, and earlier releases.
public final class ReleaseView implements Screen {
    private final ReleaseViewModel viewModel;
    private final KeyMap keys;
    private final Messages messages;
    private final ReleaseWords words;
    private final KeyButton buttons;
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
        body.setId("release");
        body.getStyleClass().add("release");
        recipe = recipe();
        earlier = new EarlierPane(viewModel.earlier(), viewModel::showRecipe, words, buttons);
        page = page();
        viewModel.stateProperty().subscribe(this::show);
        addActs();
        foot =
                FootKey.line(
                        key(ReleaseActs.PUBLISH, "release.foot.publish"),
                        key(ReleaseActs.SAMPLE, "release.foot.sample"),
                        key(ReleaseActs.VERIFY, "release.foot.verify"),
                        key(ReleaseActs.COMPARE, "release.foot.compare"),
                        key(ReleaseActs.RECIPE, "release.foot.recipe"),
                        key(ReleaseActs.EARLIER, "release.foot.earlier"),
                        key(ReleaseActs.CANCEL, "release.foot.cancel"));
    }

    private Node recipe() {
        Button publish =
                buttons.of(
                        "release-publish",
                        "release.publish.button",
                        ReleaseActs.PUBLISH,
                        viewModel::publish);
        publish.disableProperty().bind(viewModel.publishableProperty().map(it -> !it));
        RecipeCard card = new RecipeCard(viewModel.recipe(), publish, messages);
        PreviewPane preview =
                new PreviewPane(viewModel.preview(), viewModel::label, words, buttons);
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
                                messages.of("release.tab.earlier"));
        viewModel.stateProperty().subscribe(state -> tabs.show(Optional.of(state)));
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox whole =
                new VBox(12, Texts.of(messages.of("release.title"), "screen-title"), tabs, content);
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
                                                        && it instanceof Preview.Done(var found)
                                                        && found.samples().size() > 1));
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
        acts.add(ReleaseActs.PUBLISH, known, viewModel::publish)
                .add(ReleaseActs.SAMPLE, looked, viewModel.preview()::showNextSample)
                .add(
                        ReleaseActs.RECIPE,
                        viewModel
                                .stateProperty()
                                .map(it -> it != State.RECIPE && it != State.PUBLISHING),
                        viewModel::showRecipe)
                .add(
                        ReleaseActs.EARLIER,
                        viewModel
                                .stateProperty()
                                .map(it -> it != State.EARLIER && it != State.PUBLISHING),
                        viewModel::showEarlier)
                .add(ReleaseActs.VERIFY, earlier(false), viewModel.earlier()::verify)
                .add(ReleaseActs.COMPARE, earlier(true), viewModel.earlier()::compare)
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
            case PUBLISHING, PUBLISHED, CANCELLED, FAILED -> {
                body.getChildren().setAll(notice(state));
                return;
            }
        }
        body.getChildren().setAll(page);
    }

    private Node notice(State state) {
        return switch (state) {
            case PUBLISHING -> publishing();
            case PUBLISHED ->
                    viewModel.reportProperty().get().map(this::published).orElseGet(StackPane::new);
            case CANCELLED ->
                    waysOn(
                            new Notice(
                                    Feather.X_CIRCLE,
                                    "accent",
                                    messages.of("release.cancelled.title"),
                                    messages.of("release.cancelled.what")));
            case RECIPE, EARLIER, FAILED ->
                    waysOn(
                            new Notice(
                                    Feather.ALERT_TRIANGLE,
                                    "bad",
                                    messages.of("release.failed.title"),
                                    viewModel
                                            .failureProperty()
                                            .get()
                                            .map(Failure::what)
                                            .orElse("")));
        };
    }

    private Node publishing() {
        Notice notice =
                new Notice(
                        Feather.PACKAGE,
                        "accent",
                        messages.of("release.running.title"),
                        messages.of("release.running.what"));
        notice.showProgress("release-progress", viewModel.reachedProperty());
        notice.getChildren()
                .add(
                        buttons.of(
                                "release-cancel",
                                "release.running.cancel",
                                ReleaseActs.CANCEL,
                                viewModel::cancel));
        return notice;
    }

    private Node published(ReleaseReport report) {
        Notice notice =
                new Notice(
                        Feather.CHECK_CIRCLE,
                        "good",
                        messages.of("release.done.title", report.manifest().version()),
                        words.published(report));
        report.warnings().forEach(warning -> notice.show(Texts.of(warning, "small", "warn-text")));
        return waysOn(notice);
    }

    private Node waysOn(Notice notice) {
        notice.add(
                buttons.of(
                        "release-back",
                        "release.ended.back",
                        ReleaseActs.RECIPE,
                        viewModel::showRecipe));
        notice.add(
                buttons.of(
                        "release-others",
                        "release.ended.earlier",
                        ReleaseActs.EARLIER,
                        viewModel::showEarlier));
        return notice;
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
    public String stylesheet() {
        return Stylesheets.of(ReleaseView.class, "release.css");
    }

    @Override
    public Acts acts() {
        return acts;
    }
}
