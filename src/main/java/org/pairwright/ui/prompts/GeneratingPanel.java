package org.pairwright.ui.prompts;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.service.generating.GenerateReport;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Line;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.PanelKeys;
import org.pairwright.ui.kit.ShareDone;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.prompts.GeneratingViewModel.Outcome;
import org.pairwright.ui.prompts.GeneratingViewModel.Step;

/// Pairs that are generated: what is to be, how far it is and what came of it. Enter confirms, Esc
/// leaves.
final class GeneratingPanel extends VBox {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 6;

    private final GeneratingViewModel viewModel;
    private final Runnable back;
    private final Messages messages;
    private final GeneratingWords words;
    private final ScrollPane form;

    /// @param back leads back to the templates
    GeneratingPanel(GeneratingViewModel viewModel, Runnable back, KeyButton buttons) {
        super(16);
        this.viewModel = viewModel;
        this.back = back;
        messages = buttons.messages();
        words = new GeneratingWords(messages);
        form = Page.scrolledAsWide(new GeneratingForm(viewModel, words, buttons), 0);
        setId("generating");
        getStyleClass().addAll("card", "page-card", "generating");
        setFocusTraversable(true);
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleText(messages.of("prompts.generate.title"));
        VBox.setVgrow(form, Priority.ALWAYS);
        viewModel.stepProperty().subscribe(this::show);
        PanelKeys.on(this, this::confirm, viewModel::leave);
    }

    private void show(Step step) {
        boolean hadFocus = isFocusWithin();
        getChildren()
                .setAll(
                        switch (step) {
                            case CLOSED -> List.of();
                            case CHOOSING -> choosing();
                            case RUNNING -> running();
                            case TOLD -> told();
                        });
        if (step == Step.CLOSED && hadFocus) {
            back.run();
        } else if (hadFocus) {
            goTo();
        }
    }

    /// Leads to what is to be typed or read next.
    void goTo() {
        Optional.ofNullable(
                        viewModel.stepProperty().get() == Step.CHOOSING
                                ? lookup("#generate-from-file")
                                : null)
                .orElse(this)
                .requestFocus();
    }

    private List<Node> choosing() {
        Button confirm =
                button("generate-confirm", "prompts.generate.confirm", "Enter", viewModel::confirm);
        confirm.getStyleClass().add("accent");
        Label problem = Signs.on(Wrapped.of("", "small", "bad-text"));
        problem.setId("generate-problem");
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(viewModel.problemProperty().isNotEmpty());
        Label title = Texts.of(messages.of("prompts.generate.title"), "card-title");
        Label what = Wrapped.of(messages.of("prompts.generate.what"), "small", "muted");
        what.setMinHeight(USE_PREF_SIZE);
        return List.of(
                new VBox(4, Line.of(title, Line.gap(), leave("prompts.generate.close")), what),
                form,
                Line.of(confirm, problem));
    }

    private List<Node> running() {
        HBox line =
                ShareDone.of(
                        "generate-progress",
                        messages.of("prompts.generate.running"),
                        share -> messages.of("prompts.generate.share", share),
                        viewModel.shareProperty());
        Label soFar = Texts.of("", "small", "muted", "figures");
        soFar.setId("generate-so-far");
        soFar.textProperty()
                .bind(viewModel.soFarProperty().map(it -> it.map(words::soFar).orElse("")));
        line.getChildren().addAll(soFar, Line.gap(), leave("prompts.generate.stop"));
        return List.of(line);
    }

    private List<Node> told() {
        Outcome outcome = viewModel.outcomeProperty().get();
        FontIcon sign = sign(outcome);
        Label said = Wrapped.of(words.told(outcome));
        said.setId("generate-told");
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button again = button("generate-on", "prompts.generate.on", "Enter", viewModel::goOn);
        Node line = Line.of(sign, said, again, leave("prompts.generate.close"));
        return outcome instanceof Outcome.Came(GenerateReport report)
                        && !report.failures().isEmpty()
                ? List.of(line, failures(report))
                : List.of(line);
    }

    private FontIcon sign(Outcome outcome) {
        FontIcon sign;
        if (words.isBad(outcome)) {
            sign = new FontIcon(Feather.ALERT_TRIANGLE);
            sign.getStyleClass().add("bad");
        } else if (words.isStopped(outcome)) {
            sign = new FontIcon(Feather.PAUSE_CIRCLE);
            sign.getStyleClass().add("muted");
        } else {
            sign = new FontIcon(Feather.CHECK);
            sign.getStyleClass().add("good");
        }
        sign.getStyleClass().add("generate-sign");
        return sign;
    }

    /// The prompts of which nothing came, to read and to go through by keys.
    private Node failures(GenerateReport report) {
        ListView<String> list = new ListView<>();
        list.setId("generate-failures");
        list.setAccessibleText(messages.of("prompts.generate.failures"));
        list.getStyleClass().add("generate-failures");
        list.setFixedCellSize(ROW);
        report.failures()
                .forEach(it ->
                        list.getItems()
                                .add(words.failed(it, viewModel.prompts().fromProperty().get())));
        double height = ROW * Math.min(MOST_ROWS, list.getItems().size()) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        return list;
    }

    private Button leave(String name) {
        Button leave = button("generate-leave", name, "Esc", viewModel::leave);
        leave.getStyleClass().add("quiet-button");
        return leave;
    }

    private Button button(String id, String name, String key, Runnable act) {
        return KeyButton.fixed(id, messages.of(name), key, act);
    }

    private void confirm() {
        if (viewModel.stepProperty().get() == Step.TOLD) {
            viewModel.goOn();
        } else {
            viewModel.confirm();
        }
    }
}
