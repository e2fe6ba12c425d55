package org.pairwright.ui.projects;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Screen;

/// The Projects screen.
public final class ProjectsView implements Screen {
    private final ProjectsViewModel viewModel;
    private final KeyMap keys;
    private final Messages messages;
    private final StackPane body = new StackPane();
    private final VBox list = new VBox(8);
    private final NewProjectForm form;
    private final Acts acts = new Acts();
    private final HBox foot;

    public ProjectsView(ProjectsViewModel viewModel, KeyMap keys, Messages messages) {
        this.viewModel = viewModel;
        this.keys = keys;
        this.messages = messages;
        form = new NewProjectForm(viewModel, messages);
        foot =
                FootKey.line(
                        new FootKey(keys, ProjectsActs.OPEN, messages.of("projects.foot.open")),
                        new FootKey(keys, ProjectsActs.NEW, messages.of("projects.foot.new")),
                        new FootKey(
                                keys, ProjectsActs.SAMPLE, messages.of("projects.foot.sample")));
        body.setId("projects");
        viewModel.makingProperty().subscribe(this::show);
        viewModel.cardsProperty().subscribe(this::list);
    }

    private void show(boolean making) {
        if (making) {
            body.getChildren().setAll(form);
            form.begin();
        } else {
            list(viewModel.cardsProperty().get());
            body.requestFocus();
        }
    }

    private void list(List<ProjectsViewModel.Card> cards) {
        if (!viewModel.makingProperty().get()) {
            body.getChildren().setAll(cards.isEmpty() ? empty() : known(cards));
        }
    }

    private Node empty() {
        Notice notice =
                new Notice(
                        Feather.FOLDER_PLUS,
                        "accent",
                        messages.of("projects.empty.title"),
                        messages.of("projects.empty.what"));
        notice.add(button("project-new", ProjectsActs.NEW, viewModel::describeNew));
        notice.add(button("project-open", ProjectsActs.OPEN, viewModel::openFile));
        notice.add(button("project-sample", ProjectsActs.SAMPLE, viewModel::openSample));
        return notice;
    }

    private Node known(List<ProjectsViewModel.Card> cards) {
        list.getChildren().clear();
        for (ProjectsViewModel.Card card : cards) {
            list.getChildren()
                    .add(new ProjectCard(card, list.getChildren().size(), viewModel, messages));
        }
        Button make = button("project-new", ProjectsActs.NEW, viewModel::describeNew);
        make.getStyleClass().add("accent");
        return new Page(
                        messages.of("projects.list.title"),
                        button("project-sample", ProjectsActs.SAMPLE, viewModel::openSample),
                        button("project-open", ProjectsActs.OPEN, viewModel::openFile),
                        make)
                .show(Page.scrolled(list), dropZone());
    }

    private Node dropZone() {
        Label words = new Label(messages.of("projects.list.drop"), new FontIcon(Feather.DOWNLOAD));
        words.getStyleClass().addAll("muted", "drop-zone");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Label.USE_PREF_SIZE);
        return words;
    }

    private Button button(String id, Act act, Runnable run) {
        Button button = new Button(messages.of(act.name()), new KeyCap(keys, act));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setId(id);
        button.setOnAction(event -> run.run());
        return KeyTip.on(button, act, keys, messages);
    }

    @Override
    public Parent body() {
        return body;
    }

    @Override
    public Node foot() {
        return foot;
    }

    @Override
    public Acts acts() {
        return acts;
    }
}
