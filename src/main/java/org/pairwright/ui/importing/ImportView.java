package org.pairwright.ui.importing;

import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.importing.ImportViewModel.State;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Texts;

/// Shows what an import would bring, how it goes, and what came of it.
public final class ImportView implements Screen {
    private final ImportViewModel viewModel;
    private final KeyMap keys;
    private final Messages messages;
    private final ImportWords words;
    private final KeyButton buttons;
    private final StackPane body = new StackPane();
    private final PreviewPane preview;
    private final HBox foot;
    private final Acts acts = new Acts();

    /// @param parts makes what is long one after the other
    public ImportView(ImportViewModel viewModel, PartByPart parts, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.keys = keys;
        this.messages = messages;
        words = new ImportWords(messages);
        buttons = new KeyButton(keys, messages);
        preview = new PreviewPane(viewModel, parts, words, keys, messages);
        body.setId("importing");
        body.getStyleClass().add("importing");
        viewModel.stateProperty().subscribe(this::show);
        addActs();
        foot =
                FootKey.line(
                        key(ImportActs.START, "import.foot.start"),
                        key(ImportActs.FORMAT, "import.foot.format"),
                        key(ImportActs.MAP, "import.foot.map"),
                        key(ImportActs.NEXT_FILES, "import.foot.next"),
                        key(ImportActs.BACK, "import.foot.back"),
                        key(ImportActs.LABEL, "import.foot.label"),
                        key(ImportActs.UNDO, "import.foot.undo"),
                        key(ImportActs.FILTER, "import.foot.filter"),
                        key(ImportActs.CANCEL, "import.foot.cancel"),
                        key(ImportActs.AGAIN, "import.foot.again"));
    }

    private void addActs() {
        ObservableValue<Boolean> before = in(State.PREVIEW);
        ObservableValue<Boolean> done = in(State.DONE);
        ObservableValue<Boolean> listed =
                viewModel
                        .stateProperty()
                        .map(it -> it == State.DONE && !viewModel.problems().all().isEmpty());
        acts.add(
                        ImportActs.START,
                        before.flatMap(is ->
                                viewModel.preview().readyProperty().map(ready -> is && ready)),
                        viewModel::start)
                .add(ImportActs.BACK, before, viewModel::label)
                .add(ImportActs.FORMAT, before, preview::chooseFormat)
                .add(
                        ImportActs.MAP,
                        before.flatMap(is ->
                                viewModel
                                        .preview()
                                        .mapping()
                                        .files()
                                        .groupProperty()
                                        .map(group -> is && group.isPresent())),
                        preview::map)
                .add(
                        ImportActs.NEXT_FILES,
                        before.flatMap(is ->
                                viewModel
                                        .preview()
                                        .mapping()
                                        .files()
                                        .groupsProperty()
                                        .map(groups -> is && groups.size() > 1)),
                        preview::mapNext)
                .add(ImportActs.CHECK, before, viewModel.preview()::toggleCheck)
                .add(ImportActs.CANCEL, in(State.RUNNING), viewModel::cancel)
                .add(
                        ImportActs.AGAIN,
                        in(State.CANCELLED, State.FAILED, State.UNDONE),
                        viewModel::again)
                .add(
                        ImportActs.LABEL,
                        viewModel.stateProperty().map(it -> it != State.PREVIEW),
                        viewModel::label)
                .add(ImportActs.UNDO, done, viewModel::undo)
                .add(ImportActs.FILTER, listed, () -> problems(ProblemsPane::filter))
                .add(ImportActs.COPY, listed, () -> problems(ProblemsPane::copy))
                .add(ImportActs.SAVE, listed, viewModel.problems()::save);
    }

    private ObservableValue<Boolean> in(State... states) {
        Set<State> all = Set.of(states);
        return viewModel.stateProperty().map(all::contains);
    }

    private FootKey key(Act act, String does) {
        return new FootKey(keys, act, acts.possible(act), messages.of(does));
    }

    private void problems(Consumer<ProblemsPane> act) {
        if (body.getChildren().getFirst() instanceof ResultPane pane) {
            pane.problems().ifPresent(act);
        }
    }

    private void show(State state) {
        body.getChildren()
                .setAll(
                        switch (state) {
                            case PREVIEW -> preview;
                            case RUNNING -> running();
                            case DONE ->
                                    viewModel
                                            .reportProperty()
                                            .get()
                                            .<Node>map(report ->
                                                    new ResultPane(
                                                            viewModel, report, words, keys,
                                                            messages))
                                            .orElseGet(StackPane::new);
                            case CANCELLED -> cancelled();
                            case FAILED -> failed();
                            case UNDONE -> undone();
                        });
    }

    private String names() {
        return words.names(viewModel.preview().filesProperty().get());
    }

    private Node running() {
        Label pace = Texts.of("", "small", "muted");
        pace.setId("import-pace");
        pace.textProperty().bind(viewModel.reachedProperty().map(words::pace));
        Notice notice =
                new Notice(
                        Feather.DOWNLOAD,
                        "accent",
                        messages.of("import.running.title", names()),
                        messages.of("import.running.what"));
        notice.showProgress("import-progress", viewModel.reachedProperty().map(Reached::share));
        notice.show(pace);
        notice.getChildren()
                .add(
                        buttons.of(
                                "import-cancel",
                                "import.running.cancel",
                                ImportActs.CANCEL,
                                viewModel::cancel));
        return notice;
    }

    private Node cancelled() {
        Notice notice =
                new Notice(
                        Feather.X_CIRCLE,
                        "accent",
                        messages.of("import.cancelled.title"),
                        messages.of("import.cancelled.what"));
        addWaysOn(notice, "import.done.label", "import.ended.again");
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
        addWaysOn(notice, "import.failed.back", "import.ended.again");
        notice.add(
                buttons.of(
                        "import-copy", "import.failed.copy", () -> Clip.copy(failure.details())));
        return notice;
    }

    private Node undone() {
        Notice notice =
                new Notice(
                        Feather.ROTATE_CCW,
                        "good",
                        messages.of("import.undone.title"),
                        words.takenBack(viewModel.undone()));
        addWaysOn(notice, "import.done.label", "import.undone.again");
        return notice;
    }

    private void addWaysOn(Notice notice, String label, String again) {
        notice.add(buttons.of("import-label", label, ImportActs.LABEL, viewModel::label));
        notice.add(buttons.of("import-again", again, ImportActs.AGAIN, viewModel::again));
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
