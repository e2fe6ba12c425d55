package org.pairwright.ui.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Annotator;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.project.PersonChangeViewModel.Kind;

/// Below a person's line, what becomes of their name. Enter does it, Esc leaves.
final class PersonChangeBox extends VBox {
    private final PersonChangeViewModel viewModel;
    private final Messages messages;

    PersonChangeBox(
            PersonChangeViewModel viewModel,
            Annotator person,
            List<Annotator> all,
            Messages messages) {
        super(12);
        this.viewModel = viewModel;
        this.messages = messages;
        setId("person-change");
        getStyleClass().add("person-change");
        Segments<Kind> kinds = new Segments<>(viewModel.kindProperty()::set);
        for (Kind kind : Kind.values()) {
            String name =
                    messages.of(
                            switch (kind) {
                                case RENAME -> "project.person.rename";
                                case MERGE -> "project.person.merge";
                                case ERASE -> "project.person.erase";
                            });
            kinds.add(kind, "person-" + kind.name().toLowerCase(Locale.ROOT), name, name);
        }
        kinds.setMaxWidth(USE_PREF_SIZE);
        viewModel.kindProperty().subscribe(now -> kinds.show(Optional.of(now)));
        TextField other = field("person-other", "project.person.other");
        other.textProperty().bindBidirectional(viewModel.otherProperty());
        there(other, Kind.RENAME);
        ComboBox<String> into = new ComboBox<>();
        into.setId("person-into");
        into.setPromptText(messages.of("project.person.into"));
        into.setAccessibleText(messages.of("project.person.into"));
        into.getItems().setAll(PersonChangeViewModel.others(all, person));
        into.setOnAction(
                event -> viewModel.intoProperty().set(Optional.ofNullable(into.getValue())));
        there(into, Kind.MERGE);
        TextField typed = field("person-typed", "project.person.typed");
        typed.setPromptText(messages.of("project.person.type", person.name()));
        typed.textProperty().bindBidirectional(viewModel.typedProperty());
        ObservableValue<Boolean> lasting = viewModel.kindProperty().map(it -> it != Kind.RENAME);
        typed.visibleProperty().bind(lasting);
        typed.managedProperty().bind(lasting);
        Button confirm = new Button();
        confirm.setId("person-confirm");
        confirm.setMinWidth(USE_PREF_SIZE);
        confirm.textProperty()
                .bind(
                        viewModel
                                .kindProperty()
                                .map(it ->
                                        messages.of(
                                                switch (it) {
                                                    case RENAME -> "project.person.doRename";
                                                    case MERGE -> "project.person.doMerge";
                                                    case ERASE -> "project.person.doErase";
                                                })));
        confirm.setOnAction(event -> viewModel.confirm());
        Button leave = new Button(messages.of("project.person.leave"));
        leave.setId("person-leave");
        leave.getStyleClass().add("quiet-button");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(event -> viewModel.leave());
        Label what = Wrapped.of("", "small", "muted");
        what.setMinHeight(USE_PREF_SIZE);
        what.textProperty().bind(viewModel.kindProperty().map(this::what));
        Label problem = Signs.on(Wrapped.of("", "small", "bad-text"));
        problem.setId("person-problem");
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().setAll(kinds, what, line(other, into, typed, confirm, leave), problem);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                viewModel.leave();
            }
        });
    }

    private TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(messages.of(name));
        field.setAccessibleText(messages.of(name));
        field.setOnAction(event -> viewModel.confirm());
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void there(Node node, Kind kind) {
        node.visibleProperty().bind(viewModel.kindProperty().map(it -> it == kind));
        node.managedProperty().bind(node.visibleProperty());
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String what(Kind kind) {
        return messages.of(
                switch (kind) {
                    case RENAME -> "project.person.rename.what";
                    case MERGE -> "project.person.merge.what";
                    case ERASE -> "project.person.erase.what";
                });
    }
}
