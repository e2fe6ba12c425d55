package org.pairwright.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.service.Released;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// The releases that were, and beside them what is asked of one.
final class EarlierPane extends StackPane {
    private static final double LIST = 320;

    private final EarlierViewModel viewModel;
    private final ReleaseWords words;
    private final Messages messages;
    private final KeyButton buttons;
    private final ReleaseViewModel screen;
    private final VBox answer = new VBox(8);

    EarlierPane(ReleaseViewModel screen, ReleaseWords words, KeyButton buttons) {
        this.screen = screen;
        this.viewModel = screen.earlier();
        this.words = words;
        this.messages = words.messages();
        this.buttons = buttons;
        setId("release-earlier");
        viewModel.allProperty().subscribe(this::show);
        viewModel.answerProperty().subscribe(this::show);
    }

    private void show(List<Released> all) {
        if (all.isEmpty()) {
            getChildren().setAll(none());
            return;
        }
        HBox both = new HBox(12, list(all), detail());
        getChildren().setAll(both);
    }

    private Node none() {
        Notice notice =
                new Notice(
                        Feather.PACKAGE,
                        "accent",
                        messages.of("release.earlier.none"),
                        messages.of("release.earlier.noneWhat"));
        notice.add(
                buttons.of(
                        "release-first",
                        "release.tab.new",
                        ReleaseActs.RECIPE,
                        screen::showRecipe));
        return notice;
    }

    private Node list(List<Released> all) {
        ListView<Released> list = new ListView<>();
        list.setId("release-list");
        list.setAccessibleText(messages.of("release.earlier.title"));
        list.getStyleClass().addAll("card", "release-list");
        list.setMinWidth(LIST);
        list.setMaxWidth(LIST);
        list.setCellFactory(view -> new Cell(words));
        list.getItems().setAll(all);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(it -> viewModel.selectedProperty().set(Optional.ofNullable(it)));
        list.getSelectionModel().selectFirst();
        return list;
    }

    private static final class Cell extends ListCell<Released> {
        private final ReleaseWords words;

        Cell(ReleaseWords words) {
            this.words = words;
        }

        @Override
        protected void updateItem(Released released, boolean empty) {
            super.updateItem(released, empty);
            if (empty || released == null) {
                setGraphic(null);
                return;
            }
            VBox box =
                    new VBox(
                            2,
                            Texts.of(released.manifest().version(), "strong"),
                            Texts.of(words.line(released), "small", "muted"),
                            Texts.of(words.time(released), "small", "muted"));
            setGraphic(box);
        }
    }

    private Node detail() {
        VBox pane = new VBox();
        HBox.setHgrow(pane, Priority.ALWAYS);
        viewModel
                .selectedProperty()
                .subscribe(selected ->
                        selected.ifPresent(it -> pane.getChildren().setAll(detail(it))));
        return pane;
    }

    private Node detail(Released released) {
        Label folder = Wrapped.of(released.release().folder(), "small", "muted");
        Label published =
                Texts.of(
                        messages.of(
                                "release.earlier.where",
                                released.release().actor(),
                                words.time(released)),
                        "small",
                        "muted");
        answer.setId("release-answer");
        answer.managedProperty().bind(Bindings.isNotEmpty(answer.getChildren()));
        VBox card =
                new VBox(
                        16,
                        new VBox(
                                4,
                                Texts.of(released.manifest().version(), "screen-title"),
                                published,
                                folder),
                        actions(),
                        answer,
                        new ReleasedPane(released, words));
        card.getStyleClass().addAll("card", "page-card");
        Node scrolled = Page.scrolledToEdge(card);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        return scrolled;
    }

    private Node actions() {
        FlowPane actions =
                new FlowPane(
                        10,
                        10,
                        buttons.of(
                                "release-open",
                                "release.act.open",
                                ReleaseActs.OPEN,
                                screen::openFolder),
                        buttons.of(
                                "release-again",
                                "release.earlier.again",
                                ReleaseActs.AGAIN,
                                screen::runAgain),
                        buttons.of(
                                "release-verify",
                                "release.earlier.verify",
                                ReleaseActs.VERIFY,
                                viewModel::verify));
        actions.getChildren()
                .add(
                        viewModel
                                .before()
                                .<Node>map(before -> compare(before.manifest().version()))
                                .orElseGet(() ->
                                        Texts.of(
                                                messages.of("release.earlier.first"),
                                                "small",
                                                "muted")));
        actions.setRowValignment(VPos.CENTER);
        return actions;
    }

    private Node compare(String before) {
        Button compare =
                buttons.of(
                        "release-compare",
                        "release.act.compare",
                        ReleaseActs.COMPARE,
                        viewModel::compare);
        compare.setText(messages.of("release.earlier.compare", before));
        return compare;
    }

    private void show(Answer found) {
        answer.getChildren()
                .setAll(
                        switch (found) {
                            case Answer.None() -> List.<Node>of();
                            case Answer.Working() ->
                                    List.of(said(messages.of("release.earlier.working"), "muted"));
                            case Answer.Verified verified -> verified(verified);
                            case Answer.Compared compared -> compared(compared);
                            case Answer.Elsewhere(var folder) ->
                                    List.of(said(words.elsewhere(folder), "bad-text"));
                            case Answer.Failed(var why) -> List.of(said(why.what(), "bad-text"));
                        });
    }

    private List<Node> verified(Answer.Verified verified) {
        if (verified.findings().isEmpty()) {
            return List.of(said(messages.of("release.verified.ok"), "good-text"));
        }
        List<Node> lines = new ArrayList<>();
        lines.add(
                said(
                        messages.of("release.verified.wrong", verified.findings().size()),
                        "bad-text"));
        verified.findings()
                .forEach(finding ->
                        lines.add(
                                said(
                                        messages.of(
                                                "release.verified.finding",
                                                finding.file(),
                                                finding.what()),
                                        "small")));
        return lines;
    }

    private List<Node> compared(Answer.Compared compared) {
        ReleaseDiff diff = compared.diff();
        List<Node> lines = new ArrayList<>();
        lines.add(
                said(
                        messages.of(
                                "release.compared.title",
                                compared.before().manifest().version(),
                                words.changes(diff)),
                        "strong"));
        diff.reasons()
                .forEach((kind, reasons) ->
                        reasons.forEach((code, number) ->
                                lines.add(
                                        said(
                                                messages.of(
                                                        switch (kind) {
                                                            case ADDED -> "release.compared.came";
                                                            case REMOVED -> "release.compared.went";
                                                            case CHANGED ->
                                                                    "release.compared.changed";
                                                        },
                                                        number,
                                                        words.reason(code)),
                                                "small"))));
        for (ReleaseDiff.RecipeChange change : diff.recipe()) {
            lines.add(
                    said(
                            messages.of(
                                    "release.compared.recipe",
                                    change.part(),
                                    orNothing(change.before()),
                                    orNothing(change.after())),
                            "small",
                            "muted"));
        }
        return lines;
    }

    private String orNothing(String text) {
        return text.isEmpty() ? messages.of("release.compared.nothing") : text;
    }

    private static Label said(String text, String... tones) {
        Label label = Texts.of(text, tones);
        label.getStyleClass().add("release-said");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.TOP_LEFT);
        return Signs.on(label);
    }
}
