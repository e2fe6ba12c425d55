package org.pairwright.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.dataset.release.Figures;
import org.pairwright.service.ReleasePreview;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.reading.PlainText;

/// What a release would be: how many pairs and why not more, what they are like, and rows as the
/// trainer will see them.
final class PreviewPane extends VBox {
    /// Of the letters of a row, in pixels.
    private static final double SAMPLE_SIZE = 12;

    private final PreviewViewModel viewModel;
    private final ReleaseWords words;
    private final Messages messages;
    private final KeyButton buttons;
    private final Runnable toLabeling;

    /// @param toLabeling leads to where pairs are imported and labeled
    PreviewPane(
            PreviewViewModel viewModel,
            Runnable toLabeling,
            ReleaseWords words,
            KeyButton buttons) {
        super(12);
        this.toLabeling = toLabeling;
        this.viewModel = viewModel;
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
            case Preview.Done(ReleasePreview found) -> show(found);
        }
    }

    private void fill(Node whole) {
        HBox box = new HBox(whole);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("card");
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
        Button label = new Button(messages.of("release.preview.label"));
        label.setId("release-label");
        label.setOnAction(event -> toLabeling.run());
        notice.add(label);
        return notice;
    }

    private void show(ReleasePreview found) {
        if (found.pairs() == 0) {
            fill(empty());
            return;
        }
        List<Node> parts = new ArrayList<>(List.of(counts(found)));
        if (found.exported() > 0) {
            HBox figures =
                    new HBox(
                            12,
                            half(new BalanceCard(found.figures(), messages)),
                            lengths(found.figures()));
            Node samples = samples(found);
            VBox.setVgrow(samples, Priority.ALWAYS);
            parts.add(figures);
            parts.add(samples);
        }
        VBox all = new VBox(12);
        all.getChildren().setAll(parts);
        Node scrolled = Page.scrolled(all);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().setAll(scrolled);
    }

    private Node counts(ReleasePreview found) {
        Label figure =
                Texts.of(messages.of("release.preview.number", found.exported()), "release-figure");
        figure.setId("release-exported");
        Label of =
                Texts.of(messages.of("release.preview.of", found.pairs(), splits(found)), "muted");
        HBox line = new HBox(10, figure, of);
        line.setAlignment(Pos.BASELINE_LEFT);
        FlowPane legend = new FlowPane(16, 6);
        legend.getChildren()
                .add(legend("good", messages.of("release.preview.in"), found.exported()));
        found.excluded()
                .forEach((code, number) ->
                        legend.getChildren()
                                .add(legend(ExclusionBar.tone(code), words.reason(code), number)));
        Label agreement = Texts.of(words.agreement(found), "small", "muted");
        agreement.setWrapText(true);
        return card(line, new ExclusionBar(found), legend, agreement);
    }

    private String splits(ReleasePreview found) {
        return found.splits().size() < 2
                ? ""
                : found.splits().entrySet().stream()
                        .map(it -> messages.of("release.preview.split", it.getKey(), it.getValue()))
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private Node legend(String tone, String what, long number) {
        Region sign = new Region();
        sign.getStyleClass().addAll("release-part", "release-sign", tone);
        HBox legend =
                new HBox(
                        6,
                        sign,
                        Texts.of(messages.of("release.preview.legend", what, number), "small"));
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private static VBox half(VBox card) {
        card.setPrefWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node lengths(Figures figures) {
        String title =
                figures.ranked() == 0
                        ? messages.of("release.lengths.plain")
                        : messages.of(
                                "release.lengths.title",
                                (double) figures.goodLonger() / figures.ranked());
        Label heading = Texts.of(title, "card-title");
        heading.setWrapText(true);
        FlowPane legend =
                new FlowPane(
                        16,
                        6,
                        sign("good", messages.of("release.lengths.good")),
                        sign("bad", messages.of("release.lengths.bad")));
        return half(card(heading, legend, new LengthChart(figures.lengths(), messages)));
    }

    private static Node sign(String tone, String what) {
        Region sign = new Region();
        sign.getStyleClass().addAll("release-part", "release-sign", tone);
        HBox legend = new HBox(6, sign, Texts.of(what, "small"));
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private Node samples(ReleasePreview found) {
        StackPane sample = new StackPane();
        sample.getStyleClass().add("release-sample");
        viewModel
                .sampleProperty()
                .subscribe(number ->
                        sample.getChildren().setAll(row(found.samples().get(number.intValue()))));
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
        return card(top, sample);
    }

    private static Node row(String words) {
        PlainText row = PlainText.code(words, SAMPLE_SIZE);
        row.setId("release-row");
        return row;
    }

    private static VBox card(Node... parts) {
        VBox card = new VBox(10, parts);
        card.getStyleClass().addAll("card", "release-card");
        return card;
    }
}
