package org.pairwright.ui.release;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.dataset.ExclusionCode;
import org.pairwright.service.ReleasePreview;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Ways;
import org.pairwright.ui.kit.reading.PlainText;

/// What a release would be: how many pairs and why not more, what they are like, and rows as the
/// trainer will see them.
final class PreviewPane extends VBox {
    /// Of the letters of a row, in pixels.
    private static final double SAMPLE_SIZE = 12;

    private final PreviewViewModel viewModel;
    private final RecipeViewModel recipe;
    private final ReleaseWords words;
    private final Messages messages;
    private final KeyButton buttons;
    private final Runnable toLabeling;
    private Subscription samples = Subscription.EMPTY;

    /// @param toLabeling leads to where pairs are imported and labeled
    PreviewPane(
            PreviewViewModel viewModel,
            RecipeViewModel recipe,
            Runnable toLabeling,
            ReleaseWords words,
            KeyButton buttons) {
        super(12);
        this.toLabeling = toLabeling;
        this.viewModel = viewModel;
        this.recipe = recipe;
        this.words = words;
        this.messages = words.messages();
        this.buttons = buttons;
        setId("release-preview");
        viewModel.previewProperty().subscribe(this::show);
    }

    private void show(Preview preview) {
        switch (preview) {
            case Preview.Running() -> fill(running());
            case Preview.Stopped() ->
                    fill(
                            new Notice(
                                    Feather.PAUSE_CIRCLE,
                                    "accent",
                                    messages.of("release.preview.stopped"),
                                    messages.of("release.preview.stoppedWhat")));
            case Preview.Failed(var why) ->
                    fill(
                            new Notice(
                                    Feather.ALERT_TRIANGLE,
                                    "bad",
                                    messages.of("release.preview.failed"),
                                    why.what()));
            case Preview.Done(ReleasePreview found, List<String> rows) -> fill(found, rows);
        }
    }

    private static HBox boxed(Node whole) {
        HBox box = new HBox(whole);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("card");
        return box;
    }

    private void fill(Node whole) {
        HBox box = boxed(whole);
        VBox.setVgrow(box, Priority.ALWAYS);
        getChildren().setAll(box);
    }

    private Node running() {
        Notice notice =
                new Notice(
                        Feather.SEARCH,
                        "accent",
                        messages.of("release.preview.running"),
                        messages.of("release.preview.runningWhat"));
        notice.showProgress("release-preview-progress", viewModel.reachedProperty());
        notice.add(
                buttons.of(
                        "release-preview-stop",
                        "release.preview.stop",
                        ReleaseActs.CANCEL,
                        viewModel::stop));
        return notice;
    }

    private Node empty() {
        Notice notice =
                new Notice(
                        Feather.DOWNLOAD,
                        "accent",
                        messages.of("release.preview.empty"),
                        messages.of("release.preview.emptyWhat"));
        return toLabeling(notice);
    }

    private Node nothing(ReleasePreview found) {
        if (found.excluded().containsKey(ExclusionCode.NOT_ASKED.code())) {
            return new Notice(
                    Feather.HELP_CIRCLE,
                    "accent",
                    messages.of("release.preview.nothing"),
                    messages.of(
                            "release.preview.notAsked",
                            found.excluded().get(ExclusionCode.NOT_ASKED.code())));
        }
        return toLabeling(
                new Notice(
                        Feather.INBOX,
                        "accent",
                        messages.of("release.preview.nothing"),
                        messages.of("release.preview.nothingWhat")));
    }

    private Node toLabeling(Notice notice) {
        notice.add(buttons.of("release-label", "release.preview.label", Ways.LABEL, toLabeling));
        return notice;
    }

    private void fill(ReleasePreview found, List<String> rows) {
        if (found.pairs() == 0) {
            fill(empty());
            return;
        }
        if (found.exported() == 0) {
            HBox box = boxed(nothing(found));
            VBox.setVgrow(box, Priority.ALWAYS);
            getChildren().setAll(counts(found), box);
            return;
        }
        VBox all = new VBox(12, counts(found));
        Node figures =
                halves(new BalanceCard(found, messages), new CheckedCard(found, recipe, messages));
        all.getChildren().addAll(figures, samples(rows), new LengthCard(found, messages));
        Node scrolled = Page.scrolledToEdge(all);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().setAll(scrolled);
    }

    private Node counts(ReleasePreview found) {
        return new CountsCard(
                        found.pairs(), found.exported(), found.excluded(), words.goIn(found), words)
                .with(words.agreement(found.figures().agreementOfAll()));
    }

    private static Node halves(Node left, Node right) {
        GridPane halves = new GridPane(12, 0);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        halves.getColumnConstraints().setAll(half, half);
        halves.addRow(0, left, right);
        return halves;
    }

    private Node samples(List<String> rows) {
        StackPane sample = new StackPane();
        sample.getStyleClass().add("release-sample");
        samples.unsubscribe();
        samples =
                viewModel
                        .sampleProperty()
                        .subscribe(number ->
                                sample.getChildren().setAll(row(rows.get(number.intValue()))));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top =
                new HBox(
                        10,
                        Texts.of(messages.of("release.sample.title"), "card-title"),
                        gap,
                        buttons.of(
                                "release-next",
                                "release.sample.next",
                                ReleaseActs.SAMPLE,
                                viewModel::showNextSample));
        top.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(12, top, sample);
        card.getStyleClass().addAll("card", "release-card");
        return card;
    }

    private static Node row(String words) {
        PlainText row = PlainText.code(words, SAMPLE_SIZE);
        row.setId("release-row");
        return row;
    }
}
