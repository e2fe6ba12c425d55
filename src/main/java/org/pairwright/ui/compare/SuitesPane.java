package org.pairwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Permission;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.domain.suite.Suite;
import org.pairwright.ui.compare.SuitesViewModel.Step;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Line;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// The suites of the project: one is chosen and run, or a new one written. In a form Enter keeps it
/// and Esc leaves.
final class SuitesPane extends VBox {
    private static final double ROW = 48;
    private static final int MOST_ROWS = 4;

    private final CompareViewModel screen;
    private final SuitesViewModel viewModel;
    private final CompareWords words;
    private final Messages messages;
    private final KeyButton buttons;
    private final VBox content = new VBox(12);
    private boolean showing;

    SuitesPane(CompareViewModel screen, KeyMap keys, Messages messages) {
        super(12);
        this.screen = screen;
        this.messages = messages;
        viewModel = screen.suites();
        words = new CompareWords(messages, Map.of(), Map.of());
        buttons = new KeyButton(keys, messages);
        setId("suites");
        getStyleClass().addAll("card", "exhibit");
        getChildren().setAll(head(), content, problem());
        viewModel.stepProperty().subscribe(() -> show());
        viewModel.allProperty().subscribe(() -> showSuites());
        viewModel.byProperty().subscribe(() -> showSuites());
        screen.candidateProperty().subscribe(() -> showSuites());
        addEventFilter(KeyEvent.KEY_PRESSED, this::confirm);
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    private Node head() {
        Label title = Texts.of(messages.of("compare.suite.all"), "card-title");
        HBox head = new HBox(12, title, Line.gap());
        if (viewModel.mayAdd()) {
            Button add =
                    buttons.of(
                            "suite-new",
                            "compare.act.suite",
                            CompareActs.SUITE,
                            screen::beginSuite);
            add.disableProperty()
                    .bind(
                            viewModel
                                    .stepProperty()
                                    .map(it -> it == Step.WRITING || it == Step.RUNNING));
            head.getChildren().add(add);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        VBox whole =
                new VBox(
                        4,
                        head,
                        Wrapped.of(
                                viewModel.mayAdd()
                                        ? messages.of("compare.suite.purpose")
                                        : viewModel.refusal(Permission.SUITES),
                                "small",
                                "muted"));
        return whole;
    }

    private Label problem() {
        Label problem = Signs.on(Wrapped.of("", "small", "bad-text"));
        problem.setId("suite-problem");
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(viewModel.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private void showSuites() {
        Step step = viewModel.stepProperty().get();
        if (!showing && (step == Step.CHOOSING || step == Step.TOLD)) {
            show();
        }
    }

    private void show() {
        boolean hadFocus = isFocusWithin();
        showing = true;
        content.getChildren()
                .setAll(
                        switch (viewModel.stepProperty().get()) {
                            case CHOOSING -> choosing();
                            case WRITING -> writing();
                            case RUNNING -> running();
                            case TOLD -> told();
                        });
        showing = false;
        boolean writing = viewModel.stepProperty().get() == Step.WRITING;
        if (writing || hadFocus) {
            Optional.ofNullable(lookup(writing ? "#suite-name" : "#suites-list"))
                    .ifPresent(Node::requestFocus);
        }
    }

    private List<Node> choosing() {
        return viewModel.allProperty().get().isEmpty()
                ? List.of(Texts.of(messages.of("compare.suite.noneYet"), "muted"))
                : List.of(list(), Line.of(runButton(), hint()));
    }

    private ListView<Suite> list() {
        ListView<Suite> list = new ListView<>();
        list.setId("suites-list");
        list.setAccessibleText(messages.of("compare.suite.all"));
        list.getStyleClass().add("compare-suites");
        list.setFixedCellSize(ROW);
        list.setCellFactory(all -> new SuiteCell(viewModel, messages));
        list.getItems().setAll(viewModel.allProperty().get().keySet());
        viewModel.chosenProperty().get().ifPresent(list.getSelectionModel()::select);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((before, now) -> {
                    if (now != null) {
                        viewModel.choose(now);
                        showSuites();
                    }
                });
        double height = ROW * Math.min(MOST_ROWS, list.getItems().size()) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        return list;
    }

    private Button runButton() {
        Button run = buttons.of("suite-run", "compare.act.run", CompareActs.RUN, screen::runSuite);
        run.setText(messages.of("compare.suite.runWith", screen.candidateProperty().get()));
        run.getStyleClass().add("accent");
        run.setDisable(!viewModel.isRunnable());
        return run;
    }

    /// Why the suite can't be run now, or what running it does.
    private Label hint() {
        boolean other =
                viewModel
                        .chosenProperty()
                        .get()
                        .filter(it -> it.by() != viewModel.byProperty().get())
                        .isPresent();
        String said =
                !viewModel.mayRun()
                        ? viewModel.refusal(Permission.RUN_SUITES)
                        : messages.of(
                                !other
                                        ? "compare.suite.chance"
                                        : viewModel.byProperty().get() == CompareBy.SOURCE
                                                ? "compare.suite.ofVersions"
                                                : "compare.suite.ofSources");
        return Wrapped.of(said, "small", "muted");
    }

    private List<Node> writing() {
        Button save = panelButton("suite-save", "compare.suite.save", "Enter", viewModel::save);
        save.getStyleClass().add("accent");
        return List.of(
                new SuiteForm(viewModel.draft(), viewModel.names(), words),
                Line.of(save, leave("compare.suite.discard")));
    }

    private List<Node> running() {
        ProgressBar bar = new ProgressBar();
        bar.setId("suite-progress");
        bar.setAccessibleText(messages.of("compare.suite.running"));
        bar.progressProperty().bind(viewModel.reachedProperty());
        return List.of(
                Line.of(
                        Texts.of(messages.of("compare.suite.running")),
                        bar,
                        leave("compare.suite.stop")));
    }

    private List<Node> told() {
        List<Node> nodes = new ArrayList<>();
        viewModel
                .reportProperty()
                .get()
                .ifPresent(it -> nodes.add(new SuiteResult(viewModel, it, words)));
        nodes.add(
                Line.of(
                        buttons.of(
                                "suite-junit",
                                "compare.act.junit",
                                CompareActs.JUNIT,
                                () -> viewModel.save(GateFileDialog.Form.JUNIT)),
                        buttons.of(
                                "suite-markdown",
                                "compare.act.markdown",
                                CompareActs.MARKDOWN,
                                () -> viewModel.save(GateFileDialog.Form.MARKDOWN)),
                        leave("compare.suite.back")));
        return nodes;
    }

    private Button leave(String name) {
        Button leave = panelButton("suite-leave", name, "Esc", viewModel::leave);
        leave.getStyleClass().add("quiet-button");
        return leave;
    }

    private Button panelButton(String id, String name, String key, Runnable act) {
        return KeyButton.fixed(id, messages.of(name), key, act);
    }

    private void confirm(KeyEvent event) {
        boolean writing = viewModel.stepProperty().get() == Step.WRITING;
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        if (event.getTarget() instanceof Button button) {
            event.consume();
            button.fire();
        } else if (writing) {
            event.consume();
            viewModel.save();
        } else if (event.getTarget() instanceof ListView<?>) {
            event.consume();
            screen.runSuite();
        }
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && viewModel.stepProperty().get() != Step.CHOOSING) {
            event.consume();
            viewModel.leave();
        }
    }
}
