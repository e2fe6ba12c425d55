package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Texts;

/// The keys used most, a short word on what the last one did, and whether the pair is decided.
final class LabelingFoot extends HBox {
    private static final double APART = 16;

    private final LabelingViewModel viewModel;
    private final ObservableBooleanValue onPage;
    private final Messages messages;
    private final Label notice = Texts.of("", "small", "notice");
    private final Label pair = Texts.of("", "small", "pair-state");
    private Optional<Standing> shown = Optional.empty();

    /// What there is to say of a pair.
    private record Standing(long pair, boolean decided, boolean changed, boolean lost) {}

    /// @param onPage whether the texts of the pair are put up: it is named with them, not before
    /// @param keys made when its turn comes
    /// @param suggestion the same
    LabelingFoot(
            LabelingViewModel viewModel,
            ObservableBooleanValue onPage,
            Supplier<FootLines> keys,
            Supplier<SuggestionLine> suggestion,
            Messages messages,
            PartByPart parts) {
        this.viewModel = viewModel;
        this.onPage = onPage;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(16);
        StackPane room = new StackPane();
        room.setMinWidth(0);
        room.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(room, Priority.ALWAYS);
        // Apart from the keys, so that what stands there is not taken for one of them.
        HBox.setMargin(room, new Insets(0, APART, 0, 0));
        parts.add(() -> room.getChildren().setAll(keys.get()));
        parts.add(() ->
                add(
                        suggestion.get(),
                        new PassedOverLine(viewModel, messages),
                        new TargetLine(viewModel.targets(), messages)));
        notice.setId("notice");
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        notice.textProperty().bind(viewModel.noticeProperty());
        notice.setMinWidth(USE_PREF_SIZE);
        pair.setId("pair");
        pair.visibleProperty()
                .bind(viewModel.stateProperty().isEqualTo(LabelingViewModel.State.LABELING));
        pair.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(room, notice, pair);
        onPage.subscribe(is -> showPair());
        viewModel.taskProperty().subscribe(this::showPair);
        viewModel.unrecordedProperty().subscribe(this::showPair);
        viewModel.flow().saving().mark().stateProperty().subscribe(this::showPair);
        showPair();
    }

    private void add(SuggestionLine suggestion, PassedOverLine passedOver, TargetLine targets) {
        widthProperty().subscribe(width -> suggestion.fit(width.doubleValue()));
        getChildren().addAll(1, List.of(suggestion, passedOver, targets));
    }

    private void showPair() {
        Optional<Standing> now =
                viewModel.taskProperty().get().filter(it -> onPage.get()).map(this::standing);
        if (!now.equals(shown)) {
            shown = now;
            pair.getStyleClass().removeAll("decided", "changed", "lost");
            pair.setText(now.map(this::words).orElse(""));
        }
    }

    private Standing standing(LabelingTask task) {
        return new Standing(
                task.pair(),
                task.decided(),
                viewModel.unrecordedProperty().getValue(),
                viewModel.flow().saving().mark().stateProperty().get() == SaveState.NOT_SAVED);
    }

    private String words(Standing now) {
        if (now.lost()) {
            pair.getStyleClass().add("lost");
            return messages.of("label.foot.notRecorded", now.pair());
        }
        if (!now.decided()) {
            return now.changed()
                    ? messages.of("label.foot.draft", now.pair())
                    : messages.of("label.foot.pair", now.pair());
        }
        pair.getStyleClass().add(now.changed() ? "changed" : "decided");
        return now.changed()
                ? messages.of("label.foot.changed", now.pair())
                : messages.of("label.foot.decided", now.pair());
    }
}
