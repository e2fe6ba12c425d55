package org.pairwright.ui.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateStatus;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// One version of a template: where it stands, what it says, what changed, what checks find, and
/// what was done about it.
final class VersionPane extends VBox {
    private final PromptsViewModel viewModel;
    private final PromptsWords words;
    private final Messages messages;
    private final KeyButton buttons;
    private final PromptTexts texts;
    private final FindingsBox findings;
    private final Label title = Texts.of("", "screen-title");
    private final Label status = Texts.of("");
    private final Label made = Texts.of("", "small", "muted");
    private final Label note = Wrapped.of("", "sentences");
    private final Label place = Texts.of("", "small", "muted");
    private final Button earlier;
    private final Button later;
    private final Button next;
    private final Segments<Part> parts;
    private final VBox content = new VBox(16);
    private final ScrollPane scroll;

    VersionPane(PromptsViewModel viewModel, PromptsWords words, KeyButton buttons) {
        super(12);
        this.viewModel = viewModel;
        this.words = words;
        this.buttons = buttons;
        messages = words.messages();
        texts = new PromptTexts(messages);
        findings = new FindingsBox(words, viewModel.mayEdit(), viewModel::fix);
        earlier = icon("prompts-earlier", Feather.CHEVRON_LEFT, PromptsActs.EARLIER, -1);
        later = icon("prompts-later", Feather.CHEVRON_RIGHT, PromptsActs.LATER, 1);
        next =
                buttons.of(
                        "prompts-edit", "prompts.act.edit", PromptsActs.EDIT, viewModel::beginNext);
        next.setVisible(viewModel.mayEdit());
        next.managedProperty().bind(next.visibleProperty());
        parts = parts();
        scroll = Page.scrolled(content);
        layOut();
        viewModel.version().shownProperty().subscribe(() -> show());
        viewModel.version().lookedProperty().subscribe(() -> showPart());
        viewModel.partProperty().subscribe(() -> showPart());
        show();
    }

    private void layOut() {
        setId("prompts-version");
        getStyleClass().addAll("card", "page-card");
        title.setId("prompts-title");
        title.setMinWidth(0);
        status.setId("prompts-status");
        status.setMinWidth(USE_PREF_SIZE);
        place.setMinWidth(USE_PREF_SIZE);
        note.setMinHeight(USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, title, status, gap, earlier, place, later, next);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new VBox(4, top, made, note),
                        parts,
                        scroll,
                        new ReviewBar(viewModel, words, buttons));
    }

    private Button icon(String id, Feather sign, Act act, int step) {
        Button button = new Button("", new FontIcon(sign));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(messages.of(act.name()));
        button.setTooltip(new Tooltip(messages.of(act.name())));
        button.setOnAction(event -> viewModel.version().step(step));
        return button;
    }

    private Segments<Part> parts() {
        return Segments.<Part>tabs(viewModel::show)
                .add(
                        Part.TEXT,
                        "prompts-part-text",
                        messages.of("prompts.part.text"),
                        messages.of("prompts.part.text"))
                .add(
                        Part.DIFFERENCES,
                        "prompts-part-differences",
                        messages.of("prompts.part.differences"),
                        messages.of("prompts.part.differences"))
                .add(
                        Part.CHECKS,
                        "prompts-part-checks",
                        messages.of("prompts.part.checks", 0),
                        messages.of("prompts.part.checks", 0))
                .add(
                        Part.HISTORY,
                        "prompts-part-history",
                        messages.of("prompts.part.history"),
                        messages.of("prompts.part.history"))
                .keyed(Part.TEXT, cap(PromptsActs.TEXT))
                .keyed(Part.DIFFERENCES, cap(PromptsActs.DIFFERENCES))
                .keyed(Part.CHECKS, cap(PromptsActs.CHECKS))
                .keyed(Part.HISTORY, cap(PromptsActs.HISTORY));
    }

    private KeyCap cap(Act act) {
        return new KeyCap(buttons.keys(), act);
    }

    private void show() {
        viewModel.version().shownProperty().get().ifPresent(this::show);
    }

    private void show(TemplateVersion version) {
        TemplateStatus stands = viewModel.libraryProperty().get().status(version);
        title.setText(version.template());
        status.getStyleClass().setAll("label", "small", PromptsWords.tone(stands));
        status.setText(words.status(stands));
        status.setGraphic(null);
        Signs.on(status);
        made.setText(words.made(version));
        note.setText(version.note());
        List<TemplateVersion> all = viewModel.version().versions();
        place.setText(messages.of("prompts.place.of", version.number(), all.size()));
        earlier.setDisable(version.number() == 1);
        later.setDisable(version.number() == all.size());
        showPart();
    }

    private void showPart() {
        Part part = viewModel.partProperty().get();
        parts.rename(
                Part.CHECKS,
                messages.of(
                        "prompts.part.checks",
                        viewModel.version().lookedProperty().get().findings().size()));
        parts.show(Optional.of(part));
        viewModel
                .version()
                .shownProperty()
                .get()
                .ifPresent(version -> content.getChildren().setAll(nodes(part, version)));
        scroll.setVvalue(0);
    }

    private List<Node> nodes(Part part, TemplateVersion version) {
        return switch (part) {
            case TEXT -> text(version);
            case DIFFERENCES -> differences();
            case CHECKS -> checks();
            case HISTORY -> history(version);
        };
    }

    private List<Node> text(TemplateVersion version) {
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(texts.read("prompts.text.system", version.text().system()));
        nodes.addAll(texts.read("prompts.text.prompt", version.text().prompt()));
        if (!version.text().variables().isEmpty()) {
            nodes.add(
                    Wrapped.of(
                            messages.of(
                                    "prompts.variables.names",
                                    String.join(", ", version.text().variables())),
                            "small",
                            "muted"));
        }
        return nodes;
    }

    private List<Node> differences() {
        Looked looked = viewModel.version().lookedProperty().get();
        if (looked.before() == 0) {
            return List.of(Texts.of(messages.of("prompts.differences.first"), "muted"));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(
                Texts.of(
                        messages.of("prompts.differences.from", looked.before()),
                        "small",
                        "muted"));
        nodes.addAll(texts.changed("prompts.text.system", looked.system()));
        nodes.addAll(texts.changed("prompts.text.prompt", looked.prompt()));
        return nodes;
    }

    private List<Node> checks() {
        findings.show(viewModel.version().lookedProperty().get().findings());
        return List.of(findings);
    }

    private List<Node> history(TemplateVersion version) {
        List<Node> nodes = new ArrayList<>();
        for (TemplateAct act : version.acts()) {
            nodes.add(line(words.act(act.kind()), act.annotator().name(), act));
        }
        if (nodes.isEmpty()) {
            nodes.add(Texts.of(messages.of("prompts.history.none"), "muted"));
        }
        return nodes;
    }

    private Node line(String what, String who, TemplateAct act) {
        Label when = Texts.of(words.time(act.at()), "small", "muted");
        HBox head = new HBox(8, Texts.of(who, "strong"), Texts.of(what), when);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox line = new VBox(4, head);
        if (!act.note().isEmpty()) {
            Label said = Wrapped.of(act.note());
            said.setMinHeight(USE_PREF_SIZE);
            line.getChildren().add(said);
        }
        return line;
    }
}
