package org.pairwright.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.Observable;
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
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.Permissions;
import org.pairwright.service.ProjectSettingsService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;

/// What holds for everybody in a project: changed here, and kept when it is saved.
public final class ProjectSettingsViewModel implements SetupPart {
    /// What the screen shows.
    enum State {
        LOADING,
        READY,
        FAILED
    }

    private final ProjectSettingsService service;
    private final Annotator annotator;
    private final Actor actor;
    private final Consumer<ProjectSettings> changed;
    private final Background lane;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ObjectProperty<ProjectSettings> saved =
            new SimpleObjectProperty<>(
                    new ProjectSettings(
                            "-",
                            ProjectSettings.Credits.NONE,
                            "",
                            Questions.DEFAULT,
                            new Taxonomy("none", "0", "", "", List.of())));
    private final StringProperty title = new SimpleStringProperty("");
    private final GuidelinesViewModel guidelines;
    private final QuestionsViewModel questions;
    private final TaxonomyDraft taxonomy = new TaxonomyDraft(saved.get().taxonomy());
    private final CrosswalkViewModel crosswalk;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanBinding unsaved;

    /// @param annotator who looks
    /// @param actor the same, as who changes
    /// @param changed told what holds once it is saved
    public ProjectSettingsViewModel(
            ProjectSettingsService service,
            Annotator annotator,
            Actor actor,
            Consumer<ProjectSettings> changed,
            Background background,
            Dialogs dialogs,
            Messages messages) {
        this.service = service;
        this.annotator = annotator;
        this.actor = actor;
        this.changed = changed;
        this.dialogs = dialogs;
        this.messages = messages;
        lane = background.inOrder();
        crosswalk = new CrosswalkViewModel(taxonomy, background);
        guidelines =
                new GuidelinesViewModel(
                        background, dialogs, failure -> problem.set(failure.what()));
        questions = new QuestionsViewModel(lane, dialogs, problem, messages);
        List<Observable> written =
                new ArrayList<>(
                        List.of(
                                saved,
                                title,
                                guidelines.textProperty(),
                                taxonomy.taxonomyProperty(),
                                taxonomy.completeProperty()));
        written.addAll(questions.written());
        unsaved =
                Bindings.createBooleanBinding(this::isUnsaved, written.toArray(Observable[]::new));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    StringProperty titleProperty() {
        return title;
    }

    GuidelinesViewModel guidelines() {
        return guidelines;
    }

    QuestionsViewModel questions() {
        return questions;
    }

    ReadOnlyObjectProperty<Taxonomy> taxonomyProperty() {
        return taxonomy.taxonomyProperty();
    }

    /// The hazard categories, as they are written.
    TaxonomyDraft taxonomy() {
        return taxonomy;
    }

    /// How they stand to those of others.
    CrosswalkViewModel crosswalk() {
        return crosswalk;
    }

    @Override
    public BooleanBinding unsavedBinding() {
        return unsaved;
    }

    /// Why whoever looks can change nothing; empty when they can.
    String refusal() {
        return Permissions.refusal(annotator, Permission.SETTINGS).orElse("");
    }

    /// Why it can't be saved; empty while it can.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Shows what holds now; what was changed here and not saved stays.
    public void start() {
        if (state.get() == State.READY && unsaved.get()) {
            return;
        }
        problem.set("");
        state.set(State.LOADING);
        lane.run(service::settings, this::show, this::failed);
    }

    private void show(ProjectSettings now) {
        saved.set(now);
        discard();
        state.set(State.READY);
    }

    private void failed(Failure failure) {
        problem.set(failure.what());
        state.set(State.FAILED);
    }

    @Override
    public void discard() {
        ProjectSettings now = saved.get();
        title.set(now.title());
        guidelines.textProperty().set(now.guidelines());
        questions.show(now.questions());
        taxonomy.show(now.taxonomy());
        problem.set("");
    }

    /// Reads one of the taxonomies that come with the program.
    void chooseTaxonomy(String idOrFile) {
        lane.run(
                () -> TaxonomyPacks.find(idOrFile),
                found -> {
                    problem.set("");
                    taxonomy.show(found);
                },
                failure -> problem.set(failure.what()));
    }

    /// Reads a taxonomy from a file.
    void chooseTaxonomyFile() {
        dialogs
                .chooseFiles(
                        messages.of("projects.new.taxonomy.choose"),
                        messages.of("projects.new.taxonomy.kind"),
                        List.of("*.json"))
                .stream()
                .findFirst()
                .ifPresent(file -> chooseTaxonomy(file.toString()));
    }

    private boolean isUnsaved() {
        ProjectSettings now = saved.get();
        return !title.get().strip().equals(now.title())
                || !guidelines.textProperty().get().equals(now.guidelines())
                || questions.isOtherThan(now.questions())
                || !taxonomy.completeProperty().get()
                || !Objects.equals(taxonomyProperty().get(), now.taxonomy());
    }

    @Override
    public void save(Runnable kept) {
        if (state.get() != State.READY || !unsaved.get() || !refusal().isEmpty()) {
            return;
        }
        String wrong = wrong();
        problem.set(wrong);
        if (!wrong.isEmpty()) {
            return;
        }
        ProjectSettings before = saved.get();
        ProjectSettings after =
                before.withTitle(title.get().strip())
                        .withGuidelines(guidelines.textProperty().get().replace("\0", ""))
                        .withQuestions(questions.asked())
                        .withTaxonomy(taxonomyProperty().get());
        lane.run(
                () -> service.change(actor, before, after),
                now -> {
                    kept(now);
                    kept.run();
                },
                failure -> problem.set(failure.what()));
    }

    private void kept(ProjectSettings now) {
        show(now);
        changed.accept(now);
    }

    private String wrong() {
        if (title.get().isBlank() || title.get().strip().length() > NewProject.MAX_TITLE) {
            return messages.of("projects.new.title.problem", NewProject.MAX_TITLE);
        }
        if (!questions.arePhrasesFine()) {
            return messages.of(
                    "project.phrases.problem", Questions.MAX_PHRASES, Questions.MAX_PHRASE);
        }
        if (!taxonomy.completeProperty().get()) {
            return messages.of("project.category.problem");
        }
        return questions.criteria().completeProperty().get()
                ? ""
                : messages.of("project.criteria.problem", Criterion.LONGEST_WORDS);
    }
}
