package org.pairwright.ui.agreement;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Ways;

/// What the screen says while there are no figures, with the way on.
record AgreementNotices(AgreementViewModel viewModel, KeyButton buttons, Messages messages) {
    /// For who has yet to decide without knowing what others said.
    Node kept() {
        Notice notice =
                new Notice(
                        Feather.LOCK,
                        "accent",
                        messages.of("agreement.kept.title"),
                        messages.of("agreement.kept.what"));
        notice.setId("agreement-kept");
        return notice;
    }

    Node loading() {
        Notice notice =
                new Notice(
                        Feather.BAR_CHART_2,
                        "accent",
                        messages.of("agreement.loading.title"),
                        messages.of("agreement.loading.what"));
        notice.setId("agreement-loading");
        notice.showProgress("agreement-progress", viewModel.sight().reachedProperty());
        notice.show(new FirstFigures(viewModel.figures().firstProperty(), messages));
        notice.getChildren()
                .add(
                        buttons.of(
                                "agreement-stop",
                                "agreement.loading.stop",
                                AgreementActs.STOP,
                                viewModel::stop));
        return notice;
    }

    Node stopped() {
        Notice notice =
                new Notice(
                        Feather.PAUSE_CIRCLE,
                        "accent",
                        messages.of("agreement.stopped.title"),
                        messages.of("agreement.stopped.what"));
        notice.add(again("agreement.stopped.again"));
        return notice;
    }

    Node empty() {
        Notice notice =
                new Notice(
                        Feather.BAR_CHART_2,
                        "accent",
                        messages.of("agreement.empty.title"),
                        messages.of("agreement.empty.what"));
        notice.setId("agreement-empty");
        notice.add(
                buttons.of(
                        "agreement-label", "agreement.empty.label", Ways.LABEL, viewModel::label));
        return notice;
    }

    /// Stands where the headlines would.
    Node unshared() {
        Notice notice =
                new Notice(
                        Feather.USERS,
                        "accent",
                        messages.of("agreement.unshared.title"),
                        messages.of("agreement.unshared.what"));
        notice.setId("agreement-unshared");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.getStyleClass().add("card");
        notice.add(
                buttons.of(
                        "agreement-label", "agreement.empty.label", Ways.LABEL, viewModel::label));
        return notice;
    }

    Node nothingFound() {
        Notice notice =
                new Notice(
                        Feather.SEARCH,
                        "accent",
                        messages.of("agreement.nothing.title"),
                        messages.of("agreement.nothing.what"));
        notice.setId("agreement-nothing");
        notice.add(
                buttons.of(
                        "agreement-clear",
                        "agreement.nothing.clear",
                        AgreementActs.CLEAR,
                        viewModel.wanted()::clear));
        return notice;
    }

    Node failed() {
        return viewModel
                .sight()
                .failureProperty()
                .get()
                .map(this::failed)
                .orElseGet(StackPane::new);
    }

    private Node failed(Failure failure) {
        Notice notice =
                new Notice(
                        Feather.ALERT_TRIANGLE,
                        "bad",
                        messages.of("agreement.failed.title"),
                        failure.what() + " " + messages.of("agreement.failed.safe"));
        notice.setId("agreement-failed");
        notice.add(again("agreement.failed.again"));
        return notice;
    }

    private javafx.scene.control.Button again(String words) {
        return buttons.of(
                "agreement-again", words, AgreementActs.REFRESH, viewModel.figures()::look);
    }
}
