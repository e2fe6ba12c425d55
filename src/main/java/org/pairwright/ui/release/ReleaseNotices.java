package org.pairwright.ui.release;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.service.ReleaseGap;
import org.pairwright.service.ReleaseReport;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Wrapped;

/// How publishing goes and what came of it, each in the middle of the screen with the ways on.
record ReleaseNotices(ReleaseViewModel viewModel, ReleaseWords words, KeyButton buttons) {
    /// For who has yet to decide without knowing what others said.
    Node kept() {
        Notice notice =
                new Notice(
                        Feather.LOCK,
                        "accent",
                        words.of("release.kept.title"),
                        words.of("release.kept.what"));
        notice.setId("release-kept");
        return notice;
    }

    Node publishing() {
        Notice notice =
                new Notice(
                        Feather.PACKAGE,
                        "accent",
                        words.of("release.running.title"),
                        words.of("release.running.what"));
        notice.showProgress("release-progress", viewModel.reachedProperty());
        notice.getChildren()
                .add(
                        buttons.of(
                                "release-cancel",
                                "release.running.cancel",
                                ReleaseActs.CANCEL,
                                viewModel::cancel));
        return notice;
    }

    Node published() {
        return viewModel.reportProperty().get().map(this::published).orElseGet(StackPane::new);
    }

    private Node published(ReleaseReport report) {
        Notice notice =
                new Notice(
                        Feather.CHECK_CIRCLE,
                        "good",
                        words.of("release.done.title", report.manifest().version()),
                        words.published(report));
        VBox warnings = new VBox(8);
        // One below the other from one edge on, and together in the middle.
        warnings.setMaxWidth(Region.USE_PREF_SIZE);
        warnings(report)
                .forEach(words -> warnings.getChildren().add(CheckedCard.line(false, words)));
        warnings.managedProperty().bind(Bindings.isNotEmpty(warnings.getChildren()));
        notice.show(warnings);
        notice.show(elsewhere());
        notice.add(
                buttons.of(
                        "release-open",
                        "release.act.open",
                        ReleaseActs.OPEN,
                        viewModel::openFolder));
        return waysOn(notice, "release.ended.new");
    }

    private Node elsewhere() {
        Label line = Wrapped.of("", "small", "bad-text");
        line.setId("release-elsewhere");
        line.textProperty().bind(viewModel.elsewhereProperty().map(words::elsewhere));
        line.visibleProperty().bind(viewModel.elsewhereProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// Gaps in one sentence, and whatever else deserves a look.
    private List<String> warnings(ReleaseReport report) {
        List<String> warnings = new ArrayList<>(report.warnings());
        report.gaps().forEach(gap -> warnings.remove(gap.words()));
        if (!report.gaps().isEmpty()) {
            List<String> gaps = report.gaps().stream().map(this::gap).toList();
            warnings.addFirst(words.of("release.done.gaps", alternatives(gaps)));
        }
        return warnings;
    }

    /// Such as `license, creator or web address`.
    private String alternatives(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : words.of(
                        "release.done.or",
                        String.join(", ", names.subList(0, last)),
                        names.getLast());
    }

    private String gap(ReleaseGap gap) {
        return words.of(
                switch (gap) {
                    case LICENSE -> "release.done.license";
                    case CREATOR -> "release.done.creator";
                    case URL -> "release.done.url";
                });
    }

    Node cancelled() {
        return waysOn(
                new Notice(
                        Feather.X_CIRCLE,
                        "accent",
                        words.of("release.cancelled.title"),
                        words.of("release.cancelled.what")),
                "release.ended.back");
    }

    Node failed() {
        return waysOn(
                new Notice(
                        Feather.ALERT_TRIANGLE,
                        "bad",
                        words.of("release.failed.title"),
                        viewModel.failureProperty().get().map(Failure::what).orElse("")
                                + "\n"
                                + words.of("release.failed.safe")),
                "release.ended.back");
    }

    /// @param recipe what the way to the recipe is called
    private Node waysOn(Notice notice, String recipe) {
        notice.add(buttons.of("release-back", recipe, ReleaseActs.RECIPE, viewModel::showRecipe));
        notice.add(
                buttons.of(
                        "release-others",
                        "release.ended.earlier",
                        ReleaseActs.EARLIER,
                        viewModel::showEarlier));
        return notice;
    }
}
