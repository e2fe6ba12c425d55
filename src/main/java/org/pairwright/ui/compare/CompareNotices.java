package org.pairwright.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Ways;

/// What the screen says while there are no figures, with the way on.
record CompareNotices(CompareViewModel viewModel, KeyButton buttons, Messages messages) {
    /// For who has yet to decide without knowing who wrote what.
    Node kept() {
        return notice(Feather.LOCK, "compare-kept", "compare.kept.title", "compare.kept.what");
    }

    private Notice notice(Feather sign, String id, String title, String what) {
        Notice notice = new Notice(sign, "accent", messages.of(title), messages.of(what));
        notice.setId(id);
        return notice;
    }

    Node loading() {
        Notice notice =
                notice(
                        Feather.TRENDING_UP,
                        "compare-loading",
                        "compare.loading.title",
                        "compare.loading.what");
        notice.showProgress("compare-progress", viewModel.sight().reachedProperty());
        notice.getChildren()
                .add(
                        buttons.of(
                                "compare-stop",
                                "compare.loading.stop",
                                CompareActs.STOP,
                                viewModel::stop));
        return notice;
    }

    Node stopped() {
        Notice notice =
                notice(
                        Feather.PAUSE_CIRCLE,
                        "compare-stopped",
                        "compare.stopped.title",
                        "compare.stopped.what");
        notice.add(again("compare.stopped.again"));
        return notice;
    }

    Node empty() {
        boolean sources = viewModel.byProperty().get() == CompareBy.SOURCE;
        Notice notice =
                notice(
                        Feather.TRENDING_UP,
                        "compare-empty",
                        sources ? "compare.empty.title" : "compare.empty.versions.title",
                        sources ? "compare.empty.what" : "compare.empty.versions.what");
        if (!sources) {
            notice.add(
                    buttons.of(
                            "compare-prompts",
                            "compare.empty.versions.prompts",
                            Ways.PROMPTS,
                            viewModel::prompts));
        }
        notice.add(
                buttons.of("compare-label", "compare.empty.label", Ways.LABEL, viewModel::label));
        return notice;
    }

    Node nothingFound() {
        Notice notice =
                notice(
                        Feather.SEARCH,
                        "compare-nothing",
                        "compare.nothing.title",
                        "compare.nothing.what");
        notice.add(
                buttons.of(
                        "compare-clear",
                        "compare.nothing.clear",
                        CompareActs.CLEAR,
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
                        messages.of("compare.failed.title"),
                        failure.what() + " " + messages.of("compare.failed.safe"));
        notice.setId("compare-failed");
        notice.add(again("compare.failed.again"));
        return notice;
    }

    private Button again(String words) {
        return buttons.of("compare-again", words, CompareActs.REFRESH, viewModel.figures()::look);
    }
}
