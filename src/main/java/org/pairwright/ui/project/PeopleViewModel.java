package org.pairwright.ui.project;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.InvalidAnnotatorName;
import org.pairwright.domain.Permission;
import org.pairwright.service.PeopleService;
import org.pairwright.service.Permissions;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Notices;

/// Who works on the project, and as what: kept at once, as each role is given.
public final class PeopleViewModel {
    private final PeopleService service;
    private final PromptService prompts;
    private final PersonChangeViewModel change;
    private final StringProperty approvals = new SimpleStringProperty("");
    private final Annotator annotator;
    private final Actor actor;
    private final Background lane;
    private final Navigator navigator;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<Annotator>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<AnnotatorRole> role =
            new SimpleObjectProperty<>(AnnotatorRole.ANNOTATOR);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param annotator who looks
    /// @param actor the same, as who acts
    public PeopleViewModel(
            PeopleService service,
            PromptService prompts,
            Annotator annotator,
            Actor actor,
            Background background,
            Navigator navigator,
            Notices notices,
            Messages messages) {
        this.service = service;
        this.prompts = prompts;
        this.annotator = annotator;
        this.actor = actor;
        this.navigator = navigator;
        this.notices = notices;
        this.messages = messages;
        lane = background.inOrder();
        change = new PersonChangeViewModel(service, actor, lane, this::changed, messages);
    }

    /// All annotators, by name.
    ReadOnlyObjectProperty<List<Annotator>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// What becomes of one person's name.
    PersonChangeViewModel change() {
        return change;
    }

    private void changed(PersonChangeViewModel.Done done) {
        all.set(done.all());
        notices.saved(done.said());
        if (isMe(done.person())) {
            // Every screen asks anew who looks.
            navigator.openAgain();
        }
    }

    /// How many besides its author have to approve a prompt version, as it is typed.
    StringProperty approvalsProperty() {
        return approvals;
    }

    /// Keeps how many have to approve, or says why not.
    void setApprovals() {
        int wanted;
        try {
            wanted = Integer.parseInt(approvals.get().strip());
        } catch (NumberFormatException e) {
            problem.set(messages.of("project.approvals.noNumber"));
            return;
        }
        problem.set("");
        lane.run(
                () -> {
                    prompts.setApprovals(actor, wanted);
                    return wanted;
                },
                now -> notices.saved(messages.of("project.approvals.saved", now)),
                failure -> problem.set(failure.what()));
    }

    /// Why whoever looks can't give roles; empty when they can.
    String refusal() {
        return Permissions.refusal(annotator, Permission.PEOPLE).orElse("");
    }

    boolean isMe(Annotator other) {
        return other.uuid().equals(annotator.uuid());
    }

    /// The name of somebody to be added.
    StringProperty nameProperty() {
        return name;
    }

    /// What they are to be.
    ObjectProperty<AnnotatorRole> roleProperty() {
        return role;
    }

    /// Why it did not go; empty while it does.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void start() {
        lane.run(service::all, all::set, failure -> problem.set(failure.what()));
        lane.run(
                prompts::approvals,
                now -> approvals.set(Integer.toString(now)),
                failure -> problem.set(failure.what()));
    }

    void giveRole(Annotator person, AnnotatorRole given) {
        if (person.role() == given) {
            return;
        }
        problem.set("");
        lane.run(
                () -> {
                    service.giveRole(actor, person.name(), given);
                    return service.all();
                },
                now -> {
                    all.set(now);
                    notices.saved(messages.of("project.people.saved", person.name()));
                    if (isMe(person)) {
                        // Every screen asks anew what they may.
                        navigator.openAgain();
                    }
                },
                failure -> {
                    problem.set(failure.what());
                    // What was pressed springs back.
                    start();
                });
    }

    void add() {
        String written = name.get().strip();
        Optional<String> wrong = wrong(written);
        problem.set(wrong.orElse(""));
        if (wrong.isPresent()) {
            return;
        }
        AnnotatorRole given = role.get();
        lane.run(
                () -> {
                    service.add(actor, written, given);
                    return service.all();
                },
                now -> {
                    all.set(now);
                    name.set("");
                    role.set(AnnotatorRole.ANNOTATOR);
                    notices.saved(messages.of("project.people.saved", written));
                },
                failure -> problem.set(failure.what()));
    }

    private Optional<String> wrong(String written) {
        try {
            Annotator.requirePersonName(written);
            return Optional.empty();
        } catch (InvalidAnnotatorName e) {
            return Optional.of(
                    Annotator.isNameOfImport(written)
                            ? messages.of("annotators.name.imported", Annotator.IMPORTED)
                            : messages.of("annotators.name.problem", Annotator.MAX_NAME));
        }
    }
}
