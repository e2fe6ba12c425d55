package org.pairwright.ui.projects;

import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.domain.ProjectSummary;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Times;

/// One known project: a button that opens it, and one that takes it off the list.
final class ProjectCard extends HBox {
    private final Messages messages;

    ProjectCard(
            ProjectsViewModel.Card card,
            int place,
            ProjectsViewModel viewModel,
            Messages messages) {
        super(4);
        this.messages = messages;
        setAlignment(Pos.CENTER);
        getStyleClass().addAll("card", "project-card");
        Node whole = opens(card.condition()) ? button(card, place, viewModel) : words(card);
        HBox.setHgrow(whole, Priority.ALWAYS);
        Button away = new Button("", new FontIcon(Feather.X));
        away.setId("project-off-" + place);
        away.getStyleClass().add("icon-button");
        away.setAccessibleText(offWords(card));
        away.setOnAction(event -> viewModel.takeOff(card));
        away.addEventFilter(
                MouseEvent.MOUSE_ENTERED, event -> away.setTooltip(new Tooltip(offWords(card))));
        getChildren().setAll(whole, away);
    }

    private String offWords(ProjectsViewModel.Card card) {
        return messages.of("projects.card.off", card.title());
    }

    private static boolean opens(Condition condition) {
        return switch (condition) {
            case Condition.Fine fine -> true;
            case Condition.Unknown unknown -> true;
            case Condition.Missing missing -> false;
            case Condition.Broken broken -> false;
        };
    }

    private Node button(ProjectsViewModel.Card card, int place, ProjectsViewModel viewModel) {
        Button open = new Button();
        open.setId("project-" + place);
        open.getStyleClass().add("project-open");
        open.setGraphic(face(card));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleText(
                messages.of("projects.card.spoken", card.title(), spoken(card.condition())));
        open.setOnAction(event -> viewModel.open(card));
        return open;
    }

    private Node words(ProjectsViewModel.Card card) {
        HBox face = face(card);
        face.getStyleClass().add("project-lost");
        return face;
    }

    private HBox face(ProjectsViewModel.Card card) {
        Label title = Texts.of(card.title(), "project-card-title");
        Label path = Texts.of(card.known().path().toString(), "small", "muted");
        // The end of a path says more than its beginning.
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMinWidth(0);
        title.setMinWidth(0);
        HBox first = new HBox(8, title);
        first.setAlignment(Pos.CENTER_LEFT);
        if (card.open()) {
            first.getChildren().add(Texts.of(messages.of("projects.card.open"), "open-now"));
        }
        VBox names = new VBox(4, first, path);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        Label opened =
                Texts.of(
                        messages.of(
                                "projects.card.opened",
                                Times.day(card.known().opened().atZone(ZoneId.systemDefault()))),
                        "small",
                        "muted");
        VBox state = new VBox(4, condition(card.condition()), opened);
        state.setAlignment(Pos.CENTER_RIGHT);
        state.setMinWidth(220);
        state.setMaxWidth(420);
        HBox face = new HBox(24, names, state);
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }

    private Node condition(Condition condition) {
        return switch (condition) {
            case Condition.Unknown unknown ->
                    Texts.of(messages.of("projects.card.looking"), "small", "muted");
            case Condition.Fine fine -> progress(fine.summary());
            case Condition.Missing missing ->
                    Texts.of(messages.of("projects.card.missing"), "small", "bad-text");
            case Condition.Broken broken -> {
                Label why = Texts.of(broken.why(), "small", "bad-text");
                why.setWrapText(true);
                why.setTextAlignment(TextAlignment.RIGHT);
                why.setMinHeight(USE_PREF_SIZE);
                yield why;
            }
        };
    }

    private Node progress(ProjectSummary summary) {
        if (summary.pairs() == 0) {
            return Texts.of(messages.of("projects.card.noPairs"), "small", "muted");
        }
        ProgressBar bar =
                new ProgressBar((double) (summary.labeled() + summary.skipped()) / summary.pairs());
        bar.setPrefWidth(96);
        bar.setAccessibleText(spoken(new Condition.Fine(summary)));
        Label counts = Texts.of(words(summary), "small");
        HBox line = new HBox(8, bar, counts);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }

    private String words(ProjectSummary summary) {
        return messages.of(
                "projects.card.progress", summary.labeled(), summary.pairs(), summary.skipped());
    }

    private String spoken(Condition condition) {
        return switch (condition) {
            case Condition.Unknown unknown -> messages.of("projects.card.looking");
            case Condition.Fine fine -> words(fine.summary());
            case Condition.Missing missing -> messages.of("projects.card.missing");
            case Condition.Broken broken -> broken.why();
        };
    }
}
