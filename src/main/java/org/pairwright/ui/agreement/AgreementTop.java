package org.pairwright.ui.agreement;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Sight.State;
import org.pairwright.ui.kit.Texts;

/// The screen's title, what runs and can be stopped, how figures are computed, and the way to a
/// report.
final class AgreementTop extends HBox {
    private final AgreementViewModel viewModel;
    private final KeyMap keys;
    private final Messages messages;

    AgreementTop(AgreementViewModel viewModel, KeyMap keys, Messages messages) {
        super(12);
        this.viewModel = viewModel;
        this.keys = keys;
        this.messages = messages;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label policy =
                Texts.of(
                        messages.of(
                                "agreement.policy",
                                AgreementViewModel.OPTIONS.replicates(),
                                AgreementViewModel.OPTIONS.seed()),
                        "small",
                        "muted");
        policy.setId("agreement-policy");
        getChildren()
                .setAll(
                        Texts.of(messages.of("agreement.title"), "screen-title"),
                        running(),
                        gap,
                        policy,
                        report());
        getStyleClass().add("page-top");
    }

    private HBox report() {
        ProgressBar bar = new ProgressBar();
        bar.setId("agreement-report-progress");
        bar.setAccessibleText(messages.of("agreement.report.running"));
        bar.progressProperty().bind(viewModel.report().reachedProperty());
        bar.visibleProperty().bind(viewModel.report().runningProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        Button save =
                new KeyButton(keys, messages)
                        .of(
                                "agreement-report",
                                "agreement.report.button",
                                AgreementActs.REPORT,
                                viewModel::saveReport);
        save.getStyleClass().add("agreement-save");
        save.disableProperty()
                .bind(
                        viewModel
                                .report()
                                .runningProperty()
                                .or(viewModel.sight().stateProperty().isNotEqualTo(State.SHOWN)));
        HBox both = new HBox(12, bar, save);
        both.getStyleClass().add("agreement-top");
        return both;
    }

    /// Figures are found anew while those from before stay in sight.
    private HBox running() {
        ProgressBar bar = new ProgressBar();
        bar.setId("agreement-again-progress");
        bar.setAccessibleText(messages.of("agreement.loading.title"));
        bar.progressProperty().bind(viewModel.sight().reachedProperty());
        Button stop =
                new KeyButton(keys, messages)
                        .of(
                                "agreement-again-stop",
                                "agreement.loading.stop",
                                AgreementActs.STOP,
                                viewModel::stop);
        stop.getStyleClass().add("quiet-button");
        HBox running = new HBox(8, bar, stop);
        running.getStyleClass().add("agreement-top");
        running.visibleProperty().bind(viewModel.sight().busyProperty());
        return running;
    }
}
