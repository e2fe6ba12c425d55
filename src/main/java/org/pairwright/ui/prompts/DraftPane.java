package org.pairwright.ui.prompts;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;

/// A version while it is written, and beside it what checks find.
final class DraftPane extends HBox {
    private static final double BESIDE = 340;

    private final DraftViewModel draft;
    private final Messages messages;
    private final TextField name = new TextField();
    private final TextArea system = new TextArea();

    DraftPane(PromptsViewModel viewModel, PromptsWords words, KeyButton buttons) {
        super(12);
        draft = viewModel.draft();
        messages = words.messages();
        setId("prompts-draft");
        VBox form = new VBox(12, head(), texts(), line(), foot(viewModel, buttons));
        form.getStyleClass().addAll("card", "page-card");
        HBox.setHgrow(form, Priority.ALWAYS);
        FindingsBox findings = new FindingsBox(words, true, draft::accept);
        draft.findingsProperty().subscribe(() -> show(findings));
        draft.checkedProperty().subscribe(() -> show(findings));
        show(findings);
        ScrollPane scroll = Page.scrolled(findings);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox beside =
                new VBox(12, Texts.of(messages.of("prompts.draft.findings"), "card-title"), scroll);
        beside.getStyleClass().addAll("card", "page-card");
        beside.setMinWidth(BESIDE);
        beside.setMaxWidth(BESIDE);
        getChildren().setAll(form, beside);
    }

    private void show(FindingsBox findings) {
        if (draft.checkedProperty().get()) {
            findings.show(draft.findingsProperty().get());
        } else {
            findings.showNothing();
        }
    }

    /// Ready to be typed into.
    void open() {
        (draft.freshProperty().get() ? name : system).requestFocus();
    }

    private Node head() {
        Label title = Texts.of("", "card-title");
        title.textProperty()
                .bind(
                        draft.freshProperty()
                                .flatMap(fresh ->
                                        draft.nameProperty()
                                                .map(it ->
                                                        fresh
                                                                ? messages.of("prompts.draft.new")
                                                                : messages.of(
                                                                        "prompts.draft.next",
                                                                        it))));
        Node called = field(name, "prompts-name", "prompts.draft.name", "", draft.nameProperty());
        called.visibleProperty().bind(draft.freshProperty());
        called.managedProperty().bind(called.visibleProperty());
        return new VBox(8, title, called);
    }

    private Node texts() {
        VBox texts =
                new VBox(
                        12,
                        area(
                                system,
                                "prompts-system",
                                "prompts.text.system",
                                draft.systemProperty()),
                        area(
                                new TextArea(),
                                "prompts-prompt",
                                "prompts.text.prompt",
                                draft.promptProperty()));
        VBox.setVgrow(texts, Priority.ALWAYS);
        return texts;
    }

    private Node area(TextArea area, String id, String words, StringProperty text) {
        area.setWrapText(true);
        area.setPrefRowCount(6);
        area.setMinHeight(80);
        Node box = field(area, id, words, "prompts.draft.hint", text);
        VBox.setVgrow(area, Priority.ALWAYS);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node line() {
        Node variables =
                field(
                        new TextField(),
                        "prompts-variables",
                        "prompts.draft.variables",
                        "prompts.draft.variables.hint",
                        draft.variablesProperty());
        Node note =
                field(
                        new TextField(),
                        "prompts-why",
                        "prompts.draft.note",
                        "",
                        draft.noteProperty());
        HBox.setHgrow(variables, Priority.ALWAYS);
        HBox.setHgrow(note, Priority.ALWAYS);
        return new HBox(12, variables, note);
    }

    private Node field(
            TextInputControl field, String id, String words, String hint, StringProperty text) {
        field.setId(id);
        field.setAccessibleText(messages.of(words));
        if (!hint.isEmpty()) {
            field.setPromptText(messages.of(hint));
        }
        field.textProperty().bindBidirectional(text);
        VBox box = new VBox(6, Texts.of(messages.of(words), "small", "muted"), field);
        box.setPrefWidth(100);
        return box;
    }

    private Node foot(PromptsViewModel viewModel, KeyButton buttons) {
        Label problem = Signs.on(Texts.of("", "bad-text"));
        problem.setId("prompts-draft-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(draft.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        10,
                        problem,
                        buttons.of(
                                "prompts-discard",
                                "prompts.act.discard",
                                PromptsActs.DISCARD,
                                viewModel::discard),
                        buttons.of(
                                "prompts-save",
                                "prompts.act.save",
                                PromptsActs.SAVE,
                                viewModel::save));
        foot.getChildren().getLast().getStyleClass().add("accent");
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }
}
