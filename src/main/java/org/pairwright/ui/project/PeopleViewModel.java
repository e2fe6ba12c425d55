package org.pairwright.ui.project;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
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

/// Who works on the project, and as what. Somebody new comes at once, and so does what becomes of a
/// name; roles and approvals are kept with the rest of Setup.
public final class PeopleViewModel implements SetupPart {
    private final PeopleService service;
    private final PromptService prompts;
    private final PersonChangeViewModel change;
    private final StringProperty approvals = new SimpleStringProperty("");
    private final StringProperty keptApprovals = new SimpleStringProperty("");

    /// Roles that are given and not kept yet, by the person's identity.
    private final ObservableMap<UUID, AnnotatorRole> given = FXCollections.observableHashMap();

    private final BooleanBinding unsaved =
            Bindings.isNotEmpty(given).or(approvals.isNotEqualTo(keptApprovals));
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
    private Consumer<Runnable> leaving = Runnable::run;

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
        change =
                new PersonChangeViewModel(
                        service, actor, lane, this::begin, this::changed, messages);
    }

    /// @param leaving asks what becomes of all that is not saved, and then goes on or doesn't
    void beforeLeaving(Consumer<Runnable> leaving) {
        this.leaving = leaving;
    }

    /// With another name of whoever looks, every screen is left.
    private void begin(Annotator person, Runnable change) {
        if (isMe(person)) {
            leaving.accept(change);
        } else {
            change.run();
        }
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
        show(done.all());
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

    @Override
    public BooleanBinding unsavedBinding() {
        return unsaved;
    }

    /// Roles that are given and not kept yet.
    ObservableMap<UUID, AnnotatorRole> given() {
        return given;
    }

    /// The role that somebody has, or will have.
    AnnotatorRole roleOf(Annotator person) {
        return given.getOrDefault(person.uuid(), person.role());
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

    /// Reads who is there; what was changed and not saved stays.
    void start() {
        lane.run(service::all, this::show, failure -> problem.set(failure.what()));
        lane.run(prompts::approvals, this::show, failure -> problem.set(failure.what()));
    }

    private void show(List<Annotator> now) {
        given.keySet().removeIf(who -> now.stream().noneMatch(it -> isToChange(it, who)));
        all.set(now);
    }

    private boolean isToChange(Annotator person, UUID who) {
        return person.uuid().equals(who) && roleOf(person) != person.role();
    }

    private void show(int needed) {
        boolean typed = !approvals.get().equals(keptApprovals.get());
        keptApprovals.set(Integer.toString(needed));
        if (!typed) {
            approvals.set(keptApprovals.get());
        }
    }

    void giveRole(Annotator person, AnnotatorRole role) {
        problem.set("");
        if (person.role() == role) {
            given.remove(person.uuid());
        } else {
            given.put(person.uuid(), role);
        }
    }

    @Override
    public boolean opensAgain() {
        // Every screen asks anew what they may.
        return given.containsKey(annotator.uuid());
    }

    @Override
    public void discard() {
        problem.set("");
        given.clear();
        approvals.set(keptApprovals.get());
    }

    @Override
    public void save(Runnable kept) {
        int needed;
        try {
            needed = Integer.parseInt(approvals.get().strip());
        } catch (NumberFormatException e) {
            problem.set(messages.of("project.approvals.noNumber"));
            return;
        }
        List<Annotator> others = inOrder();
        Map<UUID, AnnotatorRole> roles = Map.copyOf(given);
        problem.set("");
        lane.run(
                () -> {
                    // Before one's own role, which may be what allows it.
                    if (needed != prompts.approvals()) {
                        prompts.setApprovals(actor, needed);
                    }
                    for (Annotator person : others) {
                        service.giveRole(
                                actor,
                                person.name(),
                                roles.getOrDefault(person.uuid(), person.role()));
                    }
                    return service.all();
                },
                now -> {
                    show(now);
                    approvals.set(Integer.toString(needed));
                    keptApprovals.set(approvals.get());
                    kept.run();
                },
                failure -> {
                    problem.set(failure.what());
                    // Some roles may be kept.
                    start();
                });
    }

    /// Those who get other roles: leads first, so that there is one, and whoever looks last, who
    /// may give none after that.
    private List<Annotator> inOrder() {
        return all.get().stream()
                .filter(it -> given.containsKey(it.uuid()))
                .sorted(
                        Comparator.comparing((Annotator it) -> isMe(it))
                                .thenComparing(it -> roleOf(it) != AnnotatorRole.LEAD))
                .toList();
    }

    void add() {
        String written = name.get().strip();
        Optional<String> wrong = wrong(written);
        problem.set(wrong.orElse(""));
        if (wrong.isPresent()) {
            return;
        }
        AnnotatorRole first = role.get();
        lane.run(
                () -> {
                    service.add(actor, written, first);
                    return service.all();
                },
                now -> {
                    show(now);
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
