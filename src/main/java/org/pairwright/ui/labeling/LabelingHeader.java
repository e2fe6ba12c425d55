package org.pairwright.ui.labeling;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pairwright.service.LabelingProgress;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.NextFrames;
import org.pairwright.ui.kit.Texts;

/// How far, how long, and whether it is saved.
final class LabelingHeader extends HBox {
    /// As in the style sheet.
    private static final double SMALL = 12;

    private static final double BAR = 160;

    /// To save takes longer than a person takes for at once.
    private static final javafx.util.Duration SLOW = javafx.util.Duration.millis(150);

    /// Room is kept for the seconds a pair takes, so that nothing moves as counts grow.
    private static final long LONG_PACE = 99;

    private final Messages messages;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label done = Texts.of("", "strong", "small");
    private final Label count = Texts.of("", "muted", "small");
    private final HBox counts = new HBox(4, done, count);

    /// As wide as it ever gets, so that nothing moves as counts grow: the bar takes what they
    /// leave.
    private final HBox progress = new HBox(12, bar, counts);

    private final PauseTransition slow = new PauseTransition(SLOW);
    private long total = -1;
    private final Label timer = Texts.of("", "muted", "small", "figures");
    private final Label saved = Texts.of("", "small", "saved-mark");
    private final NextFrames coloring = new NextFrames();

    LabelingHeader(LabelingViewModel viewModel, Messages messages) {
        this.messages = messages;
        layOut();
        viewModel.progressProperty().subscribe(this::showProgress);
        viewModel
                .elapsedProperty()
                .subscribe(elapsed -> timer.setText(elapsed == null ? "" : clock(elapsed)));
        ObservableValue<String> draft =
                viewModel
                        .unrecordedProperty()
                        .map(is ->
                                is ? messages.of("label.savedDraft") : messages.of("label.saved"));
        slow.setOnFinished(event -> showSaved(SaveState.SAVING, draft.getValue()));
        viewModel
                .flow()
                .saving()
                .mark()
                .stateProperty()
                .subscribe(state -> saves(state, draft.getValue()));
        draft.subscribe(
                words -> saves(viewModel.flow().saving().mark().stateProperty().get(), words));
        viewModel
                .stateProperty()
                .subscribe(state -> {
                    boolean labeling = state == LabelingViewModel.State.LABELING;
                    timer.setVisible(labeling);
                    saved.setVisible(labeling);
                    setVisible(state != LabelingViewModel.State.EMPTY);
                });
    }

    private void layOut() {
        getStyleClass().add("labeling-header");
        setAlignment(Pos.CENTER_RIGHT);
        setSpacing(16);
        bar.setId("progress");
        bar.setMinWidth(BAR);
        bar.setPrefWidth(BAR);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        progress.setAlignment(Pos.CENTER_LEFT);
        counts.setMinWidth(USE_PREF_SIZE);
        bar.setAccessibleText(messages.of("label.header.progress"));
        timer.managedProperty().bind(timer.visibleProperty());
        saved.managedProperty().bind(saved.visibleProperty());
        timer.setId("timer");
        timer.setMinWidth(40);
        timer.setAlignment(Pos.CENTER_RIGHT);
        timer.setAccessibleText(messages.of("label.header.timer"));
        saved.setId("saved");
        // Nothing moves as the words change.
        saved.setMinWidth(
                Stream.of(
                                messages.of("label.saved"),
                                messages.of("label.savedDraft"),
                                messages.of("label.saving"),
                                messages.of("label.notSaved"))
                        .mapToDouble(words -> Texts.boldWidth(words, SMALL))
                        .max()
                        .orElse(0));
        saved.setAlignment(Pos.CENTER_LEFT);
        counts.setAlignment(Pos.CENTER_LEFT);
        counts.setId("counts");
        getChildren().setAll(progress, timer, saved);
    }

    /// Says nothing until it is known.
    private void showProgress(LabelingProgress progress) {
        bar.setVisible(progress.total() > 0);
        counts.setVisible(progress.total() > 0);
        bar.setProgress(progress.total() == 0 ? 0 : (double) progress.done() / progress.total());
        done.setText(messages.of("label.header.done", progress.done()));
        String split = messages.of("label.header.split", progress.labeled(), progress.skipped());
        counts.setAccessibleText(split);
        // Not before a mouse comes: each is a window of its own, which takes long to make.
        counts.setOnMouseEntered(event -> Tooltip.install(counts, new Tooltip(split)));
        bar.setAccessibleHelp(split);
        count.setText(
                progress.medianPace().toSeconds() == 0
                        ? messages.of("label.header.count", progress.total(), progress.today())
                        : words(
                                progress.total(),
                                progress.today(),
                                progress.medianPace().toSeconds()));
        if (total != progress.total()) {
            total = progress.total();
            keepRoom();
        }
    }

    private void keepRoom() {
        progress.setMinWidth(
                BAR
                        + progress.getSpacing()
                        + Texts.boldWidth(messages.of("label.header.done", total), SMALL)
                        + counts.getSpacing()
                        + Texts.boldWidth(words(total, total, LONG_PACE), SMALL));
    }

    private String words(long total, long today, long seconds) {
        return messages.of("label.header.countAndPace", total, today, seconds);
    }

    /// Until it is saved or takes long, it says what it did: words for a moment are nothing to
    /// read, and to draw them would put off the next pair by a frame.
    private void saves(SaveState state, String wordsWhenSaved) {
        if (state == SaveState.SAVING) {
            slow.play();
        } else {
            slow.stop();
            showSaved(state, wordsWhenSaved);
        }
    }

    private void showSaved(SaveState state, String wordsWhenSaved) {
        switch (state) {
            case SAVED -> {
                saved.setText(wordsWhenSaved);
                color(wordsWhenSaved.equals(messages.of("label.saved")) ? "good-text" : "muted");
            }
            case SAVING -> {
                saved.setText(messages.of("label.saving"));
                color("muted");
            }
            case NOT_SAVED -> {
                saved.setText(messages.of("label.notSaved"));
                color("bad-text");
            }
        }
    }

    /// Once the next pair is drawn, which comes at the same time: to look up its styles takes as
    /// long as to lay out a text.
    private void color(String style) {
        coloring.doInstead(
                List.of(() -> {
                    if (!saved.getStyleClass().contains(style)) {
                        saved.getStyleClass().removeAll("good-text", "bad-text", "muted");
                        saved.getStyleClass().add(style);
                    }
                    return true;
                }));
    }

    private static String clock(Duration elapsed) {
        return "%d:%02d".formatted(elapsed.toMinutes(), elapsed.toSecondsPart());
    }
}
