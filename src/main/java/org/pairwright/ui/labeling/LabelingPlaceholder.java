package org.pairwright.ui.labeling;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.service.LabelingProgress;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.ActWanted;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Wheel;

/// What stands in the pair's place while there is none: nothing imported, all done, loading, or an
/// error.
final class LabelingPlaceholder extends StackPane {
    private final LabelingViewModel viewModel;

    /// The act of the window that lets files be chosen.
    private static final String IMPORT = "shell.import";

    /// The act of the window that shows what a release would hold.
    private static final String RELEASE = "shell.release";

    /// The act of the window that shows what one opted out of.
    private static final String OPT_OUT = "shell.optOut";

    private final KeyMap keys;
    private final Messages messages;

    LabelingPlaceholder(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.keys = keys;
        this.messages = messages;
        setId("placeholder");
        viewModel.stateProperty().subscribe(this::show);
        viewModel
                .passedOver()
                .countProperty()
                .subscribe((before, now) -> {
                    if (viewModel.stateProperty().get() == LabelingViewModel.State.FINISHED) {
                        tellAnew();
                    }
                });
    }

    /// The count comes when it comes: who is at one of the buttons by then stays there.
    private void tellAnew() {
        Optional<String> at =
                lookupAll(".button").stream().filter(Node::isFocused).map(Node::getId).findFirst();
        show(LabelingViewModel.State.FINISHED);
        at.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private void show(LabelingViewModel.State state) {
        setVisible(state != LabelingViewModel.State.LABELING);
        switch (state) {
            case LABELING -> getChildren().clear();
            case LOADING -> getChildren().setAll(loading());
            case EMPTY -> getChildren().setAll(empty());
            case FINISHED -> getChildren().setAll(finished());
            case FAILED -> getChildren().setAll(failed());
        }
    }

    private Node loading() {
        return new VBox(new Wheel(messages.of("label.loading")));
    }

    private Notice empty() {
        Notice notice =
                new Notice(
                        Feather.INBOX,
                        "accent",
                        messages.of("label.empty.title"),
                        messages.of("label.empty.what"));
        notice.add(
                withKey(
                        action(
                                "import",
                                messages.of("label.empty.import"),
                                viewModel.files()::choose),
                        keys.act(IMPORT)));
        return notice;
    }

    private Notice finished() {
        LabelingProgress progress = viewModel.progressProperty().get();
        String what =
                progress.worked().isZero()
                        ? messages.of("label.finished.what", progress.labeled(), progress.skipped())
                        : messages.of(
                                "label.finished.whatAndTime",
                                progress.labeled(),
                                progress.skipped(),
                                DurationWords.of(progress.worked(), messages));
        long others = viewModel.passedOver().countProperty().get();
        Notice notice =
                new Notice(
                        Feather.CHECK_CIRCLE,
                        "good",
                        messages.of("label.finished.title", others),
                        others == 0
                                ? what
                                : what + "\n" + messages.of("label.passedOver.what", others));
        keys.act(RELEASE)
                .ifPresent(release ->
                        notice.add(leading("make-release", "label.finished.release", release)));
        notice.add(
                withKey(
                        action(
                                "look-back",
                                messages.of("label.finished.back"),
                                viewModel.flow()::back),
                        Optional.of(LabelingActs.BACK)));
        notice.add(
                withKey(
                        action(
                                "import-more",
                                messages.of("label.finished.import"),
                                viewModel.files()::choose),
                        keys.act(IMPORT)));
        if (others > 0) {
            keys.act(OPT_OUT).ifPresent(it -> notice.show(optOut(it)));
        }
        return notice;
    }

    /// Beside what is said of them, and not what most will want next.
    private Button optOut(Act act) {
        Button change = leading("change-opt-out", "label.finished.optOut", act);
        change.setGraphic(null);
        change.getStyleClass().add("quiet-button");
        return change;
    }

    /// A button that does what the window can do.
    private Button leading(String id, String name, Act act) {
        Button lead = action(id, messages.of(name), () -> {});
        lead.setOnAction(event -> lead.fireEvent(new ActWanted(act)));
        return withKey(lead, Optional.of(act));
    }

    private Button withKey(Button button, Optional<Act> act) {
        act.ifPresent(it -> {
            button.setGraphic(new KeyCap(keys, it));
            button.setContentDisplay(ContentDisplay.RIGHT);
        });
        return button;
    }

    private Notice failed() {
        Failure failure =
                viewModel
                        .flow()
                        .saving()
                        .mark()
                        .failureProperty()
                        .get()
                        .orElse(new Failure("", ""));
        Notice notice =
                new Notice(
                        Feather.ALERT_TRIANGLE,
                        "bad",
                        messages.of("label.failed.title"),
                        failure.what() + "\n" + messages.of("label.failed.safe"));
        notice.add(action("try-again", messages.of("label.failed.again"), viewModel::start));
        notice.add(
                action(
                        "copy-details",
                        messages.of("label.failure.copy"),
                        () -> Clip.copy(failure.details())));
        return notice;
    }

    private static Button action(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }
}
