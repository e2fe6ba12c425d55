package org.pairwright.ui.project;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.EvaluationTemplates;
import org.pairwright.service.Permissions;
import org.pairwright.service.ProjectSettingsService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notices;
import org.pairwright.ui.kit.reading.Document;

/// What holds for everybody in a project: changed here, and kept when it is saved.
public final class ProjectSettingsViewModel {
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
    private final Notices notices;
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
    private final StringProperty guidelines = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Document> preview =
            new ReadOnlyObjectWrapper<>(Document.EMPTY);
    private final Background previewing;
    private final AtomicLong previewed = new AtomicLong();
    private final StringProperty phrases = new SimpleStringProperty("");
    private final CriteriaDrafts criteria = new CriteriaDrafts();
    private final ReadOnlyStringWrapper purpose = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Questions> questions =
            new ReadOnlyObjectWrapper<>(Questions.DEFAULT);
    private final TaxonomyDraft taxonomy = new TaxonomyDraft(saved.get().taxonomy());
    private final CrosswalkViewModel crosswalk;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanBinding unsaved =
            Bindings.createBooleanBinding(
                    this::isUnsaved,
                    saved,
                    title,
                    guidelines,
                    phrases,
                    questions,
                    criteria.criteriaProperty(),
                    criteria.completeProperty(),
                    taxonomy.taxonomyProperty(),
                    taxonomy.completeProperty());
    private final BooleanBinding savable;

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
            Notices notices,
            Messages messages) {
        this.service = service;
        this.annotator = annotator;
        this.actor = actor;
        this.changed = changed;
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
        lane = background.inOrder();
        crosswalk = new CrosswalkViewModel(taxonomy, background);
        previewing = background.inOrder();
        savable = refusal().isEmpty() ? unsaved : unsaved.and(new SimpleBooleanProperty(false));
        guidelines.subscribe(this::preview);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    StringProperty titleProperty() {
        return title;
    }

    /// In Markdown.
    StringProperty guidelinesProperty() {
        return guidelines;
    }

    /// The guidelines as annotators read them.
    ReadOnlyObjectProperty<Document> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    void openLink(String address) {
        dialogs.openAddress(address);
    }

    /// Quick phrases for the rationale, one a line.
    StringProperty phrasesProperty() {
        return phrases;
    }

    ReadOnlyObjectProperty<Questions> questionsProperty() {
        return questions.getReadOnlyProperty();
    }

    /// The project's own criteria, as they are written.
    CriteriaDrafts criteria() {
        return criteria;
    }

    /// What the template is for that was chosen last; empty where none was.
    ReadOnlyStringProperty purposeProperty() {
        return purpose.getReadOnlyProperty();
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

    /// Whether something is otherwise here than in the project.
    BooleanBinding unsavedBinding() {
        return unsaved;
    }

    /// Whether something is, and whoever looks may keep it so.
    BooleanBinding savableBinding() {
        return savable;
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

    private void preview(String markdown) {
        long number = previewed.incrementAndGet();
        previewing.run(
                // Only the last of what was typed meanwhile is read.
                () -> number == previewed.get() ? Document.ofMarkdown(markdown) : Document.EMPTY,
                read -> {
                    if (number == previewed.get()) {
                        preview.set(read);
                    }
                },
                failure -> problem.set(failure.what()));
    }

    private void failed(Failure failure) {
        problem.set(failure.what());
        state.set(State.FAILED);
    }

    /// Takes what holds in the project again.
    void discard() {
        ProjectSettings now = saved.get();
        title.set(now.title());
        guidelines.set(now.guidelines());
        questions.set(now.questions());
        phrases.set(String.join("\n", now.questions().quickPhrases()));
        criteria.show(now.questions().criteria());
        purpose.set("");
        taxonomy.show(now.taxonomy());
        problem.set("");
    }

    void ask(Question question, boolean ask) {
        questions.set(questions.get().with(question, ask));
    }

    /// Makes a question's answer one that decisions wait for, or not.
    void require(Question question, boolean require) {
        questions.set(questions.get().withRequired(question, require));
    }

    /// Takes over what one of the templates asks that come with the program, or that of a file.
    void chooseTemplate(String idOrFile) {
        lane.run(
                () -> EvaluationTemplates.find(idOrFile),
                found -> {
                    problem.set("");
                    questions.set(found.questions());
                    phrases.set(String.join("\n", found.questions().quickPhrases()));
                    criteria.show(found.questions().criteria());
                    purpose.set(found.purpose());
                },
                failure -> problem.set(failure.what()));
    }

    /// Reads a template from a file.
    void chooseTemplateFile() {
        dialogs
                .chooseFiles(
                        messages.of("project.template.choose"),
                        messages.of("project.template.kind"),
                        List.of("*.json"))
                .stream()
                .findFirst()
                .ifPresent(file -> chooseTemplate(file.toString()));
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

    private List<String> phraseList() {
        return phrases.get().lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private boolean isUnsaved() {
        ProjectSettings now = saved.get();
        return !title.get().strip().equals(now.title())
                || !guidelines.get().equals(now.guidelines())
                || !questions.get().asked().equals(now.questions().asked())
                || !questions.get().required().equals(now.questions().required())
                || !criteria.completeProperty().get()
                || !criteria.criteriaProperty().get().equals(now.questions().criteria())
                || !phraseList().equals(now.questions().quickPhrases())
                || !taxonomy.completeProperty().get()
                || !Objects.equals(taxonomyProperty().get(), now.taxonomy());
    }

    /// Keeps it, or says why not.
    void save() {
        if (state.get() != State.READY || !savable.get()) {
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
                        .withGuidelines(guidelines.get().replace("\0", ""))
                        .withQuestions(
                                questions
                                        .get()
                                        .withCriteria(criteria.criteriaProperty().get())
                                        .withQuickPhrases(phraseList()))
                        .withTaxonomy(taxonomyProperty().get());
        lane.run(
                () -> service.change(actor, before, after),
                this::kept,
                failure -> problem.set(failure.what()));
    }

    private void kept(ProjectSettings now) {
        show(now);
        notices.saved(messages.of("project.saved.words"));
        changed.accept(now);
    }

    private String wrong() {
        List<String> said = phraseList();
        if (title.get().isBlank() || title.get().strip().length() > NewProject.MAX_TITLE) {
            return messages.of("projects.new.title.problem", NewProject.MAX_TITLE);
        }
        if (said.size() > Questions.MAX_PHRASES
                || said.stream().anyMatch(it -> it.length() > Questions.MAX_PHRASE)
                || said.stream().distinct().count() < said.size()) {
            return messages.of(
                    "project.phrases.problem", Questions.MAX_PHRASES, Questions.MAX_PHRASE);
        }
        if (!taxonomy.completeProperty().get()) {
            return messages.of("project.category.problem");
        }
        return criteria.completeProperty().get()
                ? ""
                : messages.of("project.criteria.problem", Criterion.LONGEST_WORDS);
    }
}
