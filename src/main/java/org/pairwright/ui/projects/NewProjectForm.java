package org.pairwright.ui.projects;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Taxonomy;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// Describes a new project: its name, and what is rarely changed.
final class NewProjectForm extends VBox {
    private final ProjectsViewModel projects;
    private final NewProjectViewModel viewModel;
    private final Messages messages;
    private final TextField title = new TextField();

    NewProjectForm(ProjectsViewModel projects, Messages messages) {
        super(16);
        this.projects = projects;
        viewModel = projects.making();
        this.messages = messages;
        layOut();
    }

    private void layOut() {
        setId("new-project");
        getStyleClass().addAll("card", "new-project");
        setMaxSize(640, USE_PREF_SIZE);
        title.setId("new-title");
        title.setPromptText(messages.of("projects.new.title.prompt"));
        title.setAccessibleText(messages.of("projects.new.title.name"));
        title.textProperty().bindBidirectional(viewModel.titleProperty());
        Label data = Texts.of("", "small", "muted");
        data.setWrapText(true);
        data.textProperty().bind(viewModel.dataProperty().map(this::words));
        data.visibleProperty().bind(data.textProperty().isNotEmpty());
        data.managedProperty().bind(data.visibleProperty());
        Label problem = Texts.of("", "bad-text");
        problem.setId("new-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren()
                .setAll(
                        Texts.of(messages.of("projects.new.heading"), "screen-title"),
                        data,
                        field(messages.of("projects.new.title.name"), title),
                        choice(
                                "new-place",
                                messages.of("projects.new.place.name"),
                                viewModel.fileProperty(),
                                viewModel::choosePlace),
                        choice(
                                "new-guidelines",
                                messages.of("projects.new.guidelines.name"),
                                viewModel
                                        .guidelinesProperty()
                                        .map(file ->
                                                file.map(Path::toString)
                                                        .orElse(
                                                                messages.of(
                                                                        "projects.new.guidelines.none"))),
                                viewModel::chooseGuidelines),
                        choice(
                                "new-taxonomy",
                                messages.of("projects.new.taxonomy.name"),
                                viewModel
                                        .taxonomyProperty()
                                        .map(found -> found.map(Taxonomy::name).orElse("")),
                                viewModel::chooseTaxonomy),
                        problem,
                        buttons());
    }

    private String words(List<Path> data) {
        return data.isEmpty()
                ? ""
                : messages.of(
                        "projects.new.data",
                        data.stream()
                                .map(file -> String.valueOf(file.getFileName()))
                                .collect(Collectors.joining(", ")));
    }

    private static Node field(String name, Node field) {
        return new VBox(6, Texts.of(name, "small", "muted"), field);
    }

    private Node choice(String id, String name, ObservableValue<String> chosen, Runnable choose) {
        Label value = new Label();
        value.textProperty().bind(chosen);
        value.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        Button change = new Button(messages.of("projects.new.choose"));
        change.setId(id);
        change.setMinWidth(USE_PREF_SIZE);
        change.getStyleClass().add("quiet-button");
        change.setAccessibleText(messages.of("projects.new.choose.spoken", name));
        change.setOnAction(event -> choose.run());
        HBox line = new HBox(12, value, change);
        line.setAlignment(Pos.CENTER_LEFT);
        return field(name, line);
    }

    private Node buttons() {
        Button make =
                KeyButton.fixed(
                        "new-make", messages.of("projects.new.make"), "Enter", projects::make);
        make.setDefaultButton(true);
        make.getStyleClass().add("accent");
        make.disableProperty().bind(viewModel.busyProperty());
        Button leave =
                KeyButton.fixed(
                        "new-leave", messages.of("projects.new.leave"), "Esc", projects::leaveNew);
        leave.setCancelButton(true);
        return new HBox(12, make, leave);
    }

    void begin() {
        title.requestFocus();
        title.selectAll();
    }
}
