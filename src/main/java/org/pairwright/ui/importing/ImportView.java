package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.domain.Problem;
import org.pairwright.service.ImportReport;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Stylesheets;
import org.pairwright.ui.kit.Texts;

/// Shows how an import goes, and what came of it.
public final class ImportView implements Screen {
    private static final int FEW_LINES = 5;

    private final ImportViewModel viewModel;
    private final Messages messages;
    private final StackPane body = new StackPane();
    private final HBox foot;
    private final Acts acts = new Acts();

    public ImportView(ImportViewModel viewModel, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        body.setId("importing");
        body.getStyleClass().add("importing");
        viewModel.stateProperty().subscribe(this::show);
        ObservableValue<Boolean> running =
                viewModel.stateProperty().map(it -> it == ImportViewModel.State.RUNNING);
        ObservableValue<Boolean> ended =
                viewModel
                        .stateProperty()
                        .map(it ->
                                it == ImportViewModel.State.CANCELLED
                                        || it == ImportViewModel.State.FAILED);
        acts.add(ImportActs.CANCEL, running, viewModel::cancel)
                .add(ImportActs.AGAIN, ended, viewModel::again)
                .add(ImportActs.LABEL, viewModel::label);
        foot =
                FootKey.line(
                        new FootKey(keys, ImportActs.LABEL, messages.of("import.foot.label")),
                        new FootKey(
                                keys,
                                ImportActs.CANCEL,
                                running,
                                messages.of("import.foot.cancel")),
                        new FootKey(
                                keys, ImportActs.AGAIN, ended, messages.of("import.foot.again")));
    }

    private void show(ImportViewModel.State state) {
        body.getChildren()
                .setAll(
                        switch (state) {
                            case RUNNING -> running();
                            case DONE ->
                                    viewModel
                                            .reportProperty()
                                            .get()
                                            .map(this::done)
                                            .orElse(new StackPane());
                            case CANCELLED -> cancelled();
                            case FAILED -> failed();
                        });
    }

    private String names() {
        return viewModel.filesProperty().get().stream()
                .map(Path::getFileName)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private Node running() {
        ProgressBar bar = new ProgressBar();
        bar.setId("import-progress");
        bar.setPrefWidth(360);
        bar.setAccessibleText(messages.of("import.running.title", names()));
        bar.progressProperty().bind(viewModel.reachedProperty().map(ImportView::share));
        Notice notice =
                new Notice(
                        Feather.DOWNLOAD,
                        "accent",
                        messages.of("import.running.title", names()),
                        messages.of("import.running.what"));
        notice.show(bar);
        Button cancel = new Button(messages.of("import.running.cancel"));
        cancel.setId("import-cancel");
        cancel.setOnAction(event -> viewModel.cancel());
        notice.getChildren().add(cancel);
        return notice;
    }

    private static double share(ImportViewModel.Reached reached) {
        return reached.total() == 0
                ? ProgressBar.INDETERMINATE_PROGRESS
                : (double) reached.done() / reached.total();
    }

    private Node done(ImportReport report) {
        long warnings = report.files().stream().mapToLong(ImportReport.OfFile::warnings).sum();
        String what =
                messages.of(
                        "import.done.what",
                        report.pairs(),
                        report.annotations(),
                        report.duplicates(),
                        report.refused(),
                        warnings);
        Notice notice =
                new Notice(
                        report.isPartial() ? Feather.ALERT_CIRCLE : Feather.CHECK_CIRCLE,
                        report.isPartial() ? "warn" : "good",
                        messages.of("import.done.title", names()),
                        what);
        notice.add(action("import-label", messages.of("import.done.label"), viewModel::label));
        List<Problem> problems =
                report.files().stream().flatMap(file -> file.problems().stream()).toList();
        if (!problems.isEmpty()) {
            List<Node> lines = problems.stream().map(this::line).toList();
            notice.show(card(list(lines, messages.of("import.done.problems"))));
            notice.add(
                    action(
                            "import-copy-list",
                            messages.of("import.done.copy"),
                            () -> Clip.copy(words(problems))));
        }
        List<Node> reasons =
                report.files().stream()
                        .filter(file -> !file.isLeftOut())
                        .map(this::reason)
                        .toList();
        Node why = list(reasons, messages.of("import.done.reasons"));
        why.setId("import-reasons");
        notice.show(card(why));
        return notice;
    }

    private String words(List<Problem> problems) {
        return problems.stream()
                .map(it -> String.join("\t", where(it), kind(it), it.message()))
                .collect(Collectors.joining("\n"));
    }

    private String where(Problem problem) {
        return problem.line() == 0
                ? messages.of("import.problem.file")
                : messages.of("import.problem.line", problem.line());
    }

    private String kind(Problem problem) {
        return messages.of(problem.refused() ? "import.problem.refused" : "import.problem.warning");
    }

    private static StackPane card(Node list) {
        StackPane card = new StackPane(list);
        card.getStyleClass().add("card");
        return card;
    }

    /// As what a file was read, and why.
    private Node reason(ImportReport.OfFile file) {
        var words =
                Texts.of(
                        messages.of(
                                "import.done.reason",
                                String.valueOf(file.file().getFileName()),
                                file.format(),
                                String.join(" ", file.reasons())),
                        "small",
                        "muted");
        words.setWrapText(true);
        return words;
    }

    /// A few lines stand as they are, more are scrolled.
    private static Node list(List<Node> all, String accessibleText) {
        VBox lines = new VBox(6);
        lines.getStyleClass().add("problems");
        lines.getChildren().setAll(all);
        lines.setAccessibleText(accessibleText);
        if (all.size() <= FEW_LINES) {
            return lines;
        }
        ScrollPane scroll = Page.scrolled(lines);
        scroll.setFocusTraversable(true);
        scroll.setPrefViewportHeight(200);
        scroll.setAccessibleText(accessibleText);
        return scroll;
    }

    private Node line(Problem problem) {
        var message = Texts.of(problem.message(), "small");
        message.setWrapText(true);
        var mark = Texts.of(kind(problem), "small", problem.refused() ? "bad-text" : "warn-text");
        var line = Texts.of(where(problem), "small", "muted");
        mark.setMinWidth(64);
        line.setMinWidth(80);
        return new HBox(8, mark, line, message);
    }

    private Node cancelled() {
        Notice notice =
                new Notice(
                        Feather.X_CIRCLE,
                        "accent",
                        messages.of("import.cancelled.title"),
                        messages.of("import.cancelled.what"));
        notice.add(action("import-label", messages.of("import.done.label"), viewModel::label));
        notice.add(action("import-again", messages.of("import.again"), viewModel::again));
        return notice;
    }

    private Node failed() {
        Failure failure = viewModel.failureProperty().get().orElse(new Failure("", ""));
        Notice notice =
                new Notice(
                        Feather.ALERT_TRIANGLE,
                        "bad",
                        messages.of("import.failed.title", names()),
                        failure.what() + "\n" + messages.of("import.failed.safe"));
        notice.add(action("import-label", messages.of("import.failed.back"), viewModel::label));
        notice.add(action("import-again", messages.of("import.again"), viewModel::again));
        notice.add(
                action(
                        "import-copy",
                        messages.of("import.failed.copy"),
                        () -> Clip.copy(failure.details())));
        return notice;
    }

    private static Button action(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
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
        return Stylesheets.of(ImportView.class, "import.css");
    }

    @Override
    public Acts acts() {
        return acts;
    }
}
