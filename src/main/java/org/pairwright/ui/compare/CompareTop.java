package org.pairwright.ui.compare;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Sight;
import org.pairwright.ui.kit.Texts;

/// The screen's title, what is compared, what runs and can be stopped, and how figures are
/// computed.
final class CompareTop extends HBox {
    CompareTop(CompareViewModel viewModel, KeyMap keys, Messages messages) {
        super(12);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Segments<CompareBy> by = new Segments<>(viewModel::compareBy);
        by.add(
                        CompareBy.SOURCE,
                        "compare-by-source",
                        messages.of("compare.by.source"),
                        messages.of("compare.by.source.spoken"))
                .keyed(CompareBy.SOURCE, new KeyCap(keys, CompareActs.SOURCES));
        by.add(
                        CompareBy.PROMPT_VERSION,
                        "compare-by-version",
                        messages.of("compare.by.version"),
                        messages.of("compare.by.version.spoken"))
                .keyed(CompareBy.PROMPT_VERSION, new KeyCap(keys, CompareActs.VERSIONS));
        viewModel.byProperty().subscribe(now -> by.show(Optional.of(now)));
        Label policy =
                Texts.of(
                        messages.of(
                                "compare.policy",
                                CompareViewModel.OPTIONS.replicates(),
                                CompareViewModel.OPTIONS.seed()),
                        "small",
                        "muted");
        policy.setId("compare-policy");
        // Without figures there is nothing that was counted so.
        policy.visibleProperty()
                .bind(viewModel.sight().stateProperty().map(state -> state != Sight.State.EMPTY));
        getChildren()
                .setAll(
                        Texts.of(messages.of("compare.title"), "screen-title"),
                        by,
                        running(viewModel, keys, messages),
                        gap,
                        policy);
        getStyleClass().add("page-top");
    }

    /// Figures are found anew while those from before stay in sight.
    private static HBox running(CompareViewModel viewModel, KeyMap keys, Messages messages) {
        ProgressBar bar = new ProgressBar();
        bar.setId("compare-again-progress");
        bar.setAccessibleText(messages.of("compare.loading.title"));
        bar.progressProperty().bind(viewModel.sight().reachedProperty());
        Button stop =
                new KeyButton(keys, messages)
                        .of(
                                "compare-again-stop",
                                "compare.loading.stop",
                                CompareActs.STOP,
                                viewModel::stop);
        stop.getStyleClass().add("quiet-button");
        HBox running = new HBox(8, bar, stop);
        running.getStyleClass().add("compare-line");
        running.visibleProperty().bind(viewModel.sight().busyProperty());
        return running;
    }
}
