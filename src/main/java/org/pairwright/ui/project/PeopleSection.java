package org.pairwright.ui.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.RoleWords;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;

/// Who works on the project: a line each with their role, and one for somebody new.
final class PeopleSection extends VBox {
    private static final double APPROVALS = 64;

    private final PeopleViewModel viewModel;
    private final Messages messages;
    private final VBox people = new VBox();
    private final Button add = new Button();
    private final Map<Annotator, Segments<AnnotatorRole>> ofPeople = new HashMap<>();

    PeopleSection(PeopleViewModel viewModel, Messages messages) {
        super(16);
        this.viewModel = viewModel;
        this.messages = messages;
        Label what = wrapped(messages.of("project.people.what"), "small", "muted");
        getChildren().setAll(what, people);
        if (viewModel.refusal().isEmpty()) {
            getChildren().addAll(newcomer(), approvals());
        } else {
            Label refusal = Signs.on(wrapped(viewModel.refusal(), "warn-text"));
            refusal.setId("people-refusal");
            getChildren().add(0, refusal);
        }
        Label problem = Signs.on(wrapped("", "bad-text"));
        problem.setId("people-problem");
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().add(problem);
        viewModel.allProperty().subscribe(this::show);
        viewModel.given().subscribe(this::showRoles);
        viewModel.change().personProperty().subscribe((before, now) -> showChange(now));
    }

    private static Label wrapped(String words, String... tones) {
        Label label = Texts.of(words, tones);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void showRoles() {
        ofPeople.forEach((person, roles) -> roles.show(Optional.of(viewModel.roleOf(person))));
    }

    private void show(List<Annotator> all) {
        ofPeople.clear();
        Optional<String> focused =
                people.lookupAll(".segment").stream()
                        .filter(Node::isFocused)
                        .map(Node::getId)
                        .findFirst();
        people.getChildren().clear();
        for (Annotator each : all) {
            people.getChildren().add(line(each, people.getChildren().size()));
        }
        // Whoever gives roles by keyboard goes on where they were.
        focused.map(id -> people.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /// Below whose line it is.
    private void showChange(Optional<Annotator> person) {
        show(viewModel.allProperty().get());
        person.ifPresent(of -> {
            int place = viewModel.allProperty().get().indexOf(of);
            PersonChangeBox box =
                    new PersonChangeBox(
                            viewModel.change(), of, viewModel.allProperty().get(), messages);
            people.getChildren().add(place + 1, box);
            box.lookup("#person-other").requestFocus();
        });
    }

    private Node approvals() {
        TextField approvals = new TextField();
        approvals.setId("people-approvals");
        approvals.setPrefWidth(APPROVALS);
        approvals.textProperty().bindBidirectional(viewModel.approvalsProperty());
        Label name = Texts.of(messages.of("project.approvals.name"));
        name.setLabelFor(approvals);
        approvals.setAccessibleText(messages.of("project.approvals.name"));
        HBox line = new HBox(12, name, approvals);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, wrapped(messages.of("project.approvals.what"), "small", "muted"));
    }

    private Node more(Annotator annotator, int place) {
        Button more =
                new LineParts(messages)
                        .icon(
                                "person-" + place + "-more",
                                Feather.MORE_HORIZONTAL,
                                "project.person.more",
                                false,
                                () -> viewModel.change().begin(annotator));
        more.setAccessibleText(messages.of("project.person.moreOf", annotator.name()));
        return more;
    }

    private Node line(Annotator annotator, int place) {
        Label name = Texts.of(annotator.name(), "strong");
        name.setMinWidth(0);
        Label me = Texts.of(messages.of("project.people.you"), "small", "muted");
        me.setMinWidth(USE_PREF_SIZE);
        me.setVisible(viewModel.isMe(annotator));
        HBox who = new HBox(8, name, me);
        who.setAlignment(Pos.CENTER_LEFT);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox line = new HBox(16, who, role(annotator, place));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("question-line");
        if (annotator.kind() == AnnotatorKind.PERSON && viewModel.refusal().isEmpty()) {
            // As wide as what adds somebody, so that all roles stand in one column.
            HBox after = new HBox(more(annotator, place));
            after.setAlignment(Pos.CENTER_RIGHT);
            after.minWidthProperty().bind(add.widthProperty());
            line.getChildren().add(after);
        }
        return line;
    }

    private Node role(Annotator annotator, int place) {
        return switch (annotator.kind()) {
            case PERSON ->
                    viewModel.refusal().isEmpty()
                            ? roleOfPerson(annotator, place)
                            : plain(RoleWords.of(annotator.role(), messages));
            case MODEL -> kind(AnnotatorKind.MODEL);
            case IMPORT -> kind(AnnotatorKind.IMPORT);
        };
    }

    private Label kind(AnnotatorKind kind) {
        return plain(
                messages.of(
                        kind == AnnotatorKind.MODEL
                                ? "project.people.model"
                                : "project.people.import"));
    }

    private static Label plain(String words) {
        Label label = Texts.of(words, "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node roleOfPerson(Annotator person, int place) {
        Segments<AnnotatorRole> roles =
                roles(
                        "person-" + place + "-",
                        person.name(),
                        given -> viewModel.giveRole(person, given));
        roles.show(Optional.of(viewModel.roleOf(person)));
        ofPeople.put(person, roles);
        return roles;
    }

    private interface Giving {
        void give(AnnotatorRole role);
    }

    /// @param whose for a screen reader
    private Segments<AnnotatorRole> roles(String id, String whose, Giving giving) {
        Segments<AnnotatorRole> roles = new Segments<>(giving::give);
        for (AnnotatorRole role : AnnotatorRole.values()) {
            String words = RoleWords.of(role, messages);
            roles.add(
                    role,
                    id + role.code(),
                    words,
                    messages.of("project.people.spoken", whose, words));
        }
        roles.setMinWidth(USE_PREF_SIZE);
        return roles;
    }

    private Node newcomer() {
        TextField name = new TextField();
        name.setId("people-name");
        name.setPromptText(messages.of("project.people.name"));
        name.setAccessibleText(messages.of("project.people.name"));
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        name.setOnAction(event -> viewModel.add());
        HBox.setHgrow(name, Priority.ALWAYS);
        Segments<AnnotatorRole> roles =
                roles(
                        "people-role-",
                        messages.of("project.people.newcomer"),
                        viewModel.roleProperty()::set);
        viewModel.roleProperty().subscribe(role -> roles.show(Optional.of(role)));
        add.setText(messages.of("project.people.add"));
        add.setId("people-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> viewModel.add());
        HBox line = new HBox(16, name, roles, add);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
