package org.pairwright.ui.prompts;

import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wheel;
import org.pairwright.ui.prompts.GeneratingViewModel.Step;
import org.pairwright.ui.prompts.PromptsViewModel.State;

/// The Prompts screen: the templates at the left, one version of one of them at the right, or a
/// version that is being written.
public final class PromptsView implements Screen {
    private final PromptsViewModel viewModel;
    private final GeneratingViewModel generating;
    private final KeyMap keys;
    private final Messages messages;
    private final KeyButton buttons;
    private final StackPane body = new StackPane();
    private final StackPane right = new StackPane();
    private final Node both;
    private final HBox content = new HBox(12);
    private final GeneratingPanel panel;
    private final VersionPane version;
    private final DraftPane draft;
    private final Acts acts = new Acts();
    private final HBox foot;

    /// @param zone in which times are shown
    public PromptsView(
            PromptsViewModel viewModel,
            GeneratingViewModel generating,
            KeyMap keys,
            Messages messages,
            ZoneId zone) {
        this.viewModel = viewModel;
        this.generating = generating;
        this.keys = keys;
        this.messages = messages;
        buttons = new KeyButton(keys, messages);
        PromptsWords words = new PromptsWords(messages, zone);
        version = new VersionPane(viewModel, words, buttons);
        draft = new DraftPane(viewModel, words, buttons);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        LibraryList list = new LibraryList(viewModel, words);
        content.getChildren().setAll(list, right);
        panel = new GeneratingPanel(generating, list::requestFocus, buttons);
        both = page();
        body.setId("prompts");
        body.getStyleClass().add("prompts");
        addActs();
        foot =
                FootKey.line(
                        key(PromptsActs.NEW, "prompts.foot.new"),
                        key(PromptsActs.EDIT, "prompts.foot.edit"),
                        key(PromptsActs.GENERATE, "prompts.foot.generate"),
                        key(PromptsActs.REQUEST, "prompts.foot.request"),
                        key(PromptsActs.APPROVE, "prompts.foot.approve"),
                        key(PromptsActs.SAVE, "prompts.foot.save"),
                        key(PromptsActs.DISCARD, "prompts.foot.discard"));
        viewModel.stateProperty().subscribe(() -> show());
        viewModel.libraryProperty().subscribe(() -> show());
        viewModel.writingProperty().subscribe(() -> show());
        generating.stepProperty().subscribe(() -> show());
        show();
    }

    private FootKey key(Act act, String does) {
        return new FootKey(keys, act, acts.possible(act), messages.of(does));
    }

    private Node page() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(12, Texts.of(messages.of("prompts.title.name"), "screen-title"), gap);
        top.getStyleClass().add("page-top");
        if (generating.isAllowed()) {
            Button generate = generate();
            generate.disableProperty().bind(mayGenerate().map(it -> !it));
            top.getChildren().add(generate);
        }
        if (viewModel.mayEdit()) {
            Button fresh = fresh();
            fresh.disableProperty().bind(viewModel.writingProperty());
            top.getChildren().add(fresh);
        }
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox page = new VBox(12, top, panel, content);
        page.getStyleClass().add("page");
        return page;
    }

    private Button generate() {
        return buttons.of(
                "prompts-generate",
                "prompts.act.generate",
                PromptsActs.GENERATE,
                this::beginGenerating);
    }

    private void beginGenerating() {
        generating.open(
                viewModel.libraryProperty().get().templates().stream()
                        .flatMap(it -> it.versions().stream())
                        .toList(),
                viewModel.version().shownProperty().get());
        panel.goTo();
    }

    private ObservableValue<Boolean> mayGenerate() {
        return Bindings.createBooleanBinding(
                () ->
                        viewModel.stateProperty().get() == State.READY
                                && generating.isAllowed()
                                && !viewModel.writingProperty().get()
                                && (generating.stepProperty().get() == Step.CLOSED
                                        || generating.stepProperty().get() == Step.TOLD),
                viewModel.stateProperty(),
                viewModel.writingProperty(),
                generating.stepProperty());
    }

    private Button starters() {
        return buttons.of(
                "prompts-starters",
                "prompts.act.starters",
                PromptsActs.STARTERS,
                viewModel::addStarters);
    }

    private Button fresh() {
        return buttons.of("prompts-new", "prompts.act.new", PromptsActs.NEW, viewModel::beginNew);
    }

    private void addActs() {
        acts.add(PromptsActs.NEW, when(this::mayBegin), viewModel::beginNew)
                .add(PromptsActs.EDIT, when(() -> mayBegin() && isLooking()), viewModel::beginNext)
                .add(PromptsActs.STARTERS, when(this::mayBegin), viewModel::addStarters)
                .add(PromptsActs.GENERATE, mayGenerate(), this::beginGenerating)
                .add(PromptsActs.SAVE, viewModel.writingProperty(), viewModel::save)
                .add(PromptsActs.DISCARD, viewModel.writingProperty(), viewModel::discard);
        for (TemplateAct.Kind kind : TemplateAct.Kind.values()) {
            acts.add(
                    ReviewBar.act(kind),
                    when(() -> !generating.isChoosing() && viewModel.isPossible(kind)),
                    () -> viewModel.act(kind));
        }
        ObservableValue<Boolean> looking = when(this::isLooking);
        acts.add(
                        PromptsActs.NOTE,
                        when(() -> isLooking() && viewModel.mayEdit()),
                        () -> body.lookup("#prompts-note").requestFocus())
                .add(PromptsActs.TEXT, looking, () -> viewModel.show(Part.TEXT))
                .add(PromptsActs.DIFFERENCES, looking, () -> viewModel.show(Part.DIFFERENCES))
                .add(PromptsActs.CHECKS, looking, () -> viewModel.show(Part.CHECKS))
                .add(PromptsActs.HISTORY, looking, () -> viewModel.show(Part.HISTORY))
                .add(PromptsActs.EARLIER, looking, () -> viewModel.version().step(-1))
                .add(PromptsActs.LATER, looking, () -> viewModel.version().step(1));
    }

    private ObservableValue<Boolean> when(BooleanSupplier possible) {
        return Bindings.createBooleanBinding(
                possible::getAsBoolean,
                viewModel.stateProperty(),
                viewModel.libraryProperty(),
                viewModel.version().shownProperty(),
                viewModel.writingProperty(),
                generating.stepProperty());
    }

    private boolean mayBegin() {
        return viewModel.stateProperty().get() == State.READY
                && viewModel.mayEdit()
                && !viewModel.writingProperty().get();
    }

    private boolean isLooking() {
        return viewModel.stateProperty().get() == State.READY
                && !generating.isChoosing()
                && viewModel.version().shownProperty().get().isPresent()
                && !viewModel.writingProperty().get();
    }

    private void show() {
        body.getChildren()
                .setAll(
                        switch (viewModel.stateProperty().get()) {
                            case KEPT -> kept();
                            case LOADING -> new Wheel(messages.of("prompts.loading.words"));
                            case FAILED -> failed();
                            case READY -> ready();
                        });
        if (viewModel.writingProperty().get()) {
            draft.open();
        }
    }

    private Node ready() {
        boolean writing = viewModel.writingProperty().get();
        Step step = generating.stepProperty().get();
        shown(panel, step != Step.CLOSED && !writing);
        shown(content, step != Step.CHOOSING || writing);
        VBox.setVgrow(panel, step == Step.CHOOSING ? Priority.ALWAYS : Priority.NEVER);
        if (!writing
                && step == Step.CLOSED
                && viewModel.libraryProperty().get().templates().isEmpty()) {
            return empty();
        }
        right.getChildren().setAll(writing ? draft : version);
        return both;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node kept() {
        return new Notice(
                Feather.LOCK,
                "accent",
                messages.of("prompts.kept.title"),
                messages.of("prompts.kept.what")
                        + "\n"
                        + viewModel.refusal(Permission.READ_PROMPTS));
    }

    private Node empty() {
        Notice notice =
                new Notice(
                        Feather.MESSAGE_SQUARE,
                        "accent",
                        messages.of("prompts.empty.title"),
                        viewModel.mayEdit()
                                ? messages.of("prompts.empty.what")
                                : viewModel.refusal(Permission.EDIT_PROMPTS));
        notice.setId("prompts-empty");
        if (viewModel.mayEdit()) {
            notice.add(starters());
            notice.add(fresh());
        }
        if (generating.isAllowed()) {
            notice.add(generate());
        }
        return notice;
    }

    private Node failed() {
        Notice notice =
                new Notice(
                        Feather.ALERT_TRIANGLE,
                        "bad",
                        messages.of("prompts.failed.title"),
                        viewModel.problemProperty().get()
                                + "\n"
                                + messages.of("prompts.failed.safe"));
        notice.setId("prompts-failed");
        notice.add(buttons.of("prompts-again", "prompts.failed.again", viewModel::start));
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
    public Acts acts() {
        return acts;
    }
}
