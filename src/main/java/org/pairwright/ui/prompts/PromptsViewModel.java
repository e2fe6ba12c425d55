package org.pairwright.ui.prompts;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.Permissions;
import org.pairwright.service.prompts.Finding;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notices;

/// The prompt library: what there is, and what is done about the version that is looked at.
public final class PromptsViewModel {
    /// What the screen shows.
    enum State {
        /// Whoever looks is not told.
        KEPT,
        LOADING,
        READY,
        FAILED
    }

    private final PromptService service;
    private final Annotator annotator;
    private final Actor actor;
    private final Background lane;
    private final Notices notices;
    private final Messages messages;
    private final VersionViewModel version;
    private final DraftViewModel draft;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<Library> library =
            new ReadOnlyObjectWrapper<>(Library.EMPTY);
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.TEXT);
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param annotator who looks
    /// @param actor the same, as who acts
    /// @param settled runs what it was given last, once nobody typed for a moment
    public PromptsViewModel(
            PromptService service,
            Annotator annotator,
            Actor actor,
            Background background,
            Consumer<Runnable> settled,
            Notices notices,
            Messages messages) {
        this.service = service;
        this.annotator = annotator;
        this.actor = actor;
        this.notices = notices;
        this.messages = messages;
        lane = background.inOrder();
        version = new VersionViewModel(libraryProperty(), lane, problem::set);
        // Words that were lacking are on their way.
        note.subscribe((_, _) -> problem.set(""));
        version.shownProperty().subscribe((_, _) -> problem.set(""));
        draft = new DraftViewModel(background, settled, messages);
        state =
                new ReadOnlyObjectWrapper<>(
                        refusal(Permission.READ_PROMPTS).isEmpty() ? State.LOADING : State.KEPT);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Library> libraryProperty() {
        return library.getReadOnlyProperty();
    }

    /// The version that is looked at.
    VersionViewModel version() {
        return version;
    }

    ReadOnlyObjectProperty<Part> partProperty() {
        return part.getReadOnlyProperty();
    }

    /// What is said with the next act.
    StringProperty noteProperty() {
        return note;
    }

    /// Whether a version is being written.
    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    DraftViewModel draft() {
        return draft;
    }

    /// Why something did not go; empty while all is well.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Why whoever looks may not do something, in a sentence; empty when they may.
    String refusal(Permission permission) {
        return Permissions.refusal(annotator, permission).orElse("");
    }

    boolean mayEdit() {
        return refusal(Permission.EDIT_PROMPTS).isEmpty();
    }

    /// Whether something can be done about the version that is looked at, by whoever looks.
    boolean isPossible(TemplateAct.Kind kind) {
        return shown().filter(it -> !writing.get())
                .filter(it -> refusal(PromptService.needed(kind)).isEmpty())
                .filter(it -> PromptService.isPossible(library.get().status(it), kind))
                .filter(it -> kind != TemplateAct.Kind.APPROVE || !isOwn(it))
                .isPresent();
    }

    /// Whether others have to approve it, because whoever looks wrote it.
    boolean isOwn(TemplateVersion version) {
        return PromptService.isOwn(version, actor.name(), library.get().approvals());
    }

    /// Looks at what there is now.
    public void start() {
        if (state.get() == State.KEPT) {
            return;
        }
        if (state.get() == State.FAILED) {
            state.set(State.LOADING);
        }
        lane.run(this::read, this::show, this::failed);
    }

    private Library read() {
        return new Library(service.all(actor), service.approvals());
    }

    private void failed(Failure failure) {
        problem.set(failure.what());
        state.set(State.FAILED);
    }

    private void show(Library now) {
        Optional<TemplateVersion> before = shown();
        library.set(now);
        problem.set("");
        state.set(State.READY);
        version.follow(before);
    }

    private Optional<TemplateVersion> shown() {
        return version.shownProperty().get();
    }

    void show(Part wanted) {
        part.set(wanted);
        problem.set("");
    }

    /// Does something about the version that is looked at.
    void act(TemplateAct.Kind kind) {
        if (!isPossible(kind)) {
            return;
        }
        if (kind.needsWords() && note.get().isBlank()) {
            problem.set(messages.of("prompts.note.needed"));
            return;
        }
        String said = note.get();
        shown().ifPresent(it ->
                lane.run(
                        () -> {
                            service.act(actor, it.name(), kind, said);
                            return read();
                        },
                        now -> {
                            note.set("");
                            show(now);
                            notices.saved(PromptsWords.done(kind, messages));
                        },
                        failure -> problem.set(failure.what())));
    }

    /// Adds the templates that come with the program.
    void addStarters() {
        if (!mayEdit() || writing.get()) {
            return;
        }
        lane.run(
                () -> {
                    service.addStarters(actor);
                    return read();
                },
                this::show,
                failure -> problem.set(failure.what()));
    }

    /// Begins a template.
    void beginNew() {
        if (mayEdit() && !writing.get()) {
            draft.beginNew();
            write();
        }
    }

    /// Begins the next version of the template that is looked at, with what this version says.
    void beginNext() {
        if (mayEdit() && !writing.get()) {
            shown().ifPresent(it -> {
                int latest =
                        library.get()
                                .template(it.template())
                                .map(t -> t.latest().number())
                                .orElse(it.number());
                draft.beginNext(it, latest);
                write();
            });
        }
    }

    /// Begins the next version with what a check proposes for the one that is looked at.
    void fix(Finding finding) {
        beginNext();
        if (writing.get()) {
            draft.accept(finding);
        }
    }

    private void write() {
        problem.set("");
        writing.set(true);
    }

    /// Keeps what is written, or says why not.
    void save() {
        draft.written()
                .ifPresent(it ->
                        lane.run(
                                () -> {
                                    TemplateVersion kept =
                                            service.add(
                                                    actor,
                                                    it.name(),
                                                    it.known(),
                                                    it.text(),
                                                    it.note());
                                    return new Kept(read(), kept);
                                },
                                this::kept,
                                failure -> draft.refuse(failure.what())));
    }

    private record Kept(Library library, TemplateVersion version) {}

    private void kept(Kept kept) {
        writing.set(false);
        show(kept.library());
        version.lookAt(kept.version());
        notices.saved(messages.of("prompts.saved.version", kept.version().number()));
    }

    /// Gives up what is written.
    void discard() {
        writing.set(false);
    }
}
