package org.pairwright.ui.importing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.service.ImportReport;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Line;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// What an import would bring, in figures.
final class CheckStrip extends VBox {
    private static final double HEIGHT = 50;
    private static final int FEW = 3;

    private final PreviewViewModel viewModel;
    private final ImportWords words;
    private final KeyButton buttons;
    private final Messages messages;
    private final HBox figures = new HBox(32);

    CheckStrip(
            PreviewViewModel viewModel, ImportWords words, KeyButton buttons, Messages messages) {
        super(12);
        this.viewModel = viewModel;
        this.words = words;
        this.buttons = buttons;
        this.messages = messages;
        setId("import-check");
        figures.setAlignment(Pos.CENTER_LEFT);
        figures.setMinHeight(HEIGHT);
        viewModel.checkProperty().subscribe(this::show);
    }

    private void show(Check check) {
        figures.getChildren()
                .setAll(
                        switch (check) {
                            case Check.Waiting() ->
                                    List.of(said(messages.of("import.check.waiting"), "muted"));
                            case Check.Running() -> running();
                            case Check.Stopped() ->
                                    List.of(
                                            said(messages.of("import.check.stopped"), "muted"),
                                            Line.gap(),
                                            again());
                            case Check.Done(ImportReport report) -> figures(report);
                            case Check.Failed(var failure) ->
                                    List.of(said(failure.what(), "bad-text"), again());
                        });
        getChildren().setAll(figures);
        if (check instanceof Check.Done(ImportReport report)) {
            if (!report.adopted().isEmpty()) {
                Label adopted = Wrapped.of(words.wouldAdopt(report), "small");
                adopted.setId("import-check-adopted");
                getChildren().add(adopted);
            }
            if (report.refused() > 0) {
                getChildren().add(refusals(report));
            }
        }
    }

    /// Why rows are refused, as far as a few lines say.
    private Node refusals(ImportReport report) {
        VBox lines = new VBox(4);
        lines.setId("import-check-refusals");
        words.refusals(report, FEW)
                .forEach(refusal -> lines.getChildren().add(Wrapped.of(refusal, "small")));
        if (report.refused() > FEW) {
            lines.getChildren().add(Texts.of(messages.of("import.check.others"), "small", "muted"));
        }
        return lines;
    }

    private List<Node> running() {
        ProgressBar bar = new ProgressBar();
        bar.setId("import-check-progress");
        bar.setPrefWidth(240);
        bar.setAccessibleText(messages.of("import.check.running"));
        bar.progressProperty().bind(viewModel.reachedProperty().map(Reached::share));
        Label pace = Texts.of("", "small", "muted");
        pace.textProperty().bind(viewModel.reachedProperty().map(words::pace));
        HBox line = new HBox(16, bar, pace);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(8, Texts.of(messages.of("import.check.running")), line);
        box.setAlignment(Pos.CENTER_LEFT);
        return List.of(
                box,
                Line.gap(),
                buttons.of(
                        "import-check-stop",
                        "import.check.stop",
                        ImportActs.CHECK,
                        viewModel::stop));
    }

    private Node again() {
        return buttons.of(
                "import-check-again", "import.check.again", ImportActs.CHECK, viewModel::check);
    }

    private List<Node> figures(ImportReport report) {
        long warnings = ImportWords.warnings(report);
        VBox pairs = figure(report.pairs(), messages.of("import.check.pairs"), "good-text");
        pairs.setId("import-check-pairs");
        return List.of(
                pairs,
                figure(report.annotations(), messages.of("import.check.decisions"), "text"),
                figure(report.duplicates(), messages.of("import.check.duplicates"), "text"),
                figure(report.refused(), messages.of("import.check.refused"), "bad-text"),
                figure(warnings, messages.of("import.check.warnings"), "warn-text"));
    }

    /// @param tone of a figure that is not 0
    private VBox figure(long count, String what, String tone) {
        Label figure =
                Texts.of(
                        messages.of("import.problem.number", count),
                        "check-figure",
                        count == 0 ? "muted" : tone);
        VBox box = new VBox(2, figure, Texts.of(what, "small", "muted"));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private static Label said(String words, String tone) {
        return Signs.on(Wrapped.of(words, tone));
    }
}
