package org.pairwright.ui.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateStatus;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.PeopleService;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.project.ProjectSettingsActs;
import org.pairwright.ui.prompts.PromptsViewModel.State;

/// The prompt library on its screen.
class PromptsViewModelTest {
    private static final Actor MARA = new Actor("mara", "mara");
    private static final String SYSTEM = "You help. Decline what would do serious harm.";

    @TempDir Path folder;

    private final List<String> said = new ArrayList<>();
    private Database database;
    private PromptsViewModel viewModel;

    @BeforeEach
    void make_a_project() {
        database =
                ProjectService.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        "mara",
                        "Test",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "");
        new AnnotatorService(database).person("mara");
        viewModel = screenOf("mara");
    }

    private PromptsViewModel screenOf(String name) {
        PromptsViewModel made =
                new PromptsViewModel(
                        new PromptService(database),
                        new AnnotatorService(database).person(name),
                        new Actor(name, name),
                        new Background(Runnable::run, Runnable::run, e -> {}),
                        Runnable::run,
                        said::add,
                        new Messages(Locale.ENGLISH));
        made.start();
        return made;
    }

    private void add(String name, AnnotatorRole role) {
        new PeopleService(database).add(MARA, name, role);
    }

    private void write(String name, String system) {
        viewModel.beginNew();
        viewModel.draft().nameProperty().set(name);
        viewModel.draft().systemProperty().set(system);
        viewModel.draft().promptProperty().set("{{question}}");
        viewModel.save();
    }

    private TemplateStatus status(PromptsViewModel screen) {
        return screen.libraryProperty()
                .get()
                .status(screen.version().shownProperty().get().orElseThrow());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_written_is_given_up_by_the_key_of_the_setup_screen_and_not_by_esc() {
        Act setup =
                ProjectSettingsActs.all().stream()
                        .filter(act -> act.id().equals("project.discard"))
                        .findFirst()
                        .orElseThrow();

        assertThat(PromptsActs.DISCARD.keys()).isEqualTo(setup.keys());
    }

    @Test
    void what_comes_with_the_program_is_added_at_once() {
        viewModel.addStarters();

        assertThat(viewModel.libraryProperty().get().templates()).hasSize(12);
        assertThat(viewModel.version().shownProperty().get()).isPresent();
        assertThat(viewModel.version().lookedProperty().get().findings()).isEmpty();
    }

    @Test
    void what_is_written_is_looked_at_once_it_is_kept() {
        write("helper", SYSTEM);

        assertThat(viewModel.writingProperty().get()).isFalse();
        assertThat(viewModel.version().shownProperty().get().orElseThrow().name())
                .hasToString("helper@1");
        assertThat(said).containsExactly("Version 1 saved");
    }

    @Test
    void a_draft_without_a_name_or_a_text_is_not_kept() {
        viewModel.beginNew();
        viewModel.save();
        assertThat(viewModel.draft().problemProperty().get())
                .isEqualTo("A name is one line of 1 to 80 characters without @.");

        viewModel.draft().nameProperty().set("helper");
        viewModel.save();
        assertThat(viewModel.draft().problemProperty().get())
                .isEqualTo("A template has a system prompt, a prompt, or both.");
        assertThat(viewModel.writingProperty().get()).isTrue();
    }

    @Test
    void what_checks_propose_is_taken_over_into_the_next_version() {
        write("helper", "You are a pirate.");
        viewModel.fix(viewModel.version().lookedProperty().get().findings().getFirst());

        assertThat(viewModel.writingProperty().get()).isTrue();
        assertThat(viewModel.draft().findingsProperty().get()).isEmpty();
        viewModel.save();
        assertThat(viewModel.version().shownProperty().get().orElseThrow().number()).isEqualTo(2);
        assertThat(viewModel.version().lookedProperty().get().before()).isEqualTo(1);
        assertThat(viewModel.version().lookedProperty().get().system()).hasSize(2);
    }

    @Test
    void who_wrote_a_version_can_t_approve_it_where_others_have_to() {
        new PromptService(database).setApprovals(MARA, 1);
        viewModel.start();
        write("helper", SYSTEM);
        add("rui", AnnotatorRole.REVIEWER);

        assertThat(viewModel.isPossible(TemplateAct.Kind.APPROVE)).isFalse();
        PromptsViewModel other = screenOf("rui");
        assertThat(other.isPossible(TemplateAct.Kind.APPROVE)).isTrue();
        other.act(TemplateAct.Kind.APPROVE);
        assertThat(status(other)).isEqualTo(TemplateStatus.APPROVED);
        assertThat(other.isPossible(TemplateAct.Kind.RETIRE)).as("only a lead").isFalse();
    }

    @Test
    void a_return_wants_words() {
        write("helper", SYSTEM);
        viewModel.act(TemplateAct.Kind.REQUEST);
        viewModel.act(TemplateAct.Kind.RETURN);
        assertThat(viewModel.problemProperty().get()).startsWith("Write your words first");

        viewModel.noteProperty().set("Too long");
        assertThat(viewModel.problemProperty().get()).isEmpty();
        viewModel.act(TemplateAct.Kind.RETURN);
        assertThat(status(viewModel)).isEqualTo(TemplateStatus.DRAFT);
        assertThat(viewModel.noteProperty().get()).isEmpty();
    }

    @Test
    void that_words_are_wanted_goes_with_the_version_that_they_were_wanted_for() {
        write("helper", SYSTEM);
        write("other", SYSTEM);
        viewModel.act(TemplateAct.Kind.REQUEST);
        viewModel.act(TemplateAct.Kind.RETURN);
        String before = viewModel.problemProperty().get();
        viewModel.version().select("helper");

        assertThat(before).startsWith("Write your words first");
        assertThat(viewModel.problemProperty().get()).isEmpty();
    }

    @Test
    void where_nothing_is_written_nothing_is_said_to_be_without_a_fault() {
        viewModel.beginNew();
        boolean before = viewModel.draft().checkedProperty().get();
        viewModel.draft().systemProperty().set(SYSTEM);
        viewModel.draft().promptProperty().set("{{question}}");

        assertThat(before).isFalse();
        assertThat(viewModel.draft().checkedProperty().get()).isTrue();
    }

    @Test
    void an_auditor_reads_and_an_annotator_is_not_told() {
        write("helper", SYSTEM);
        add("aud", AnnotatorRole.AUDITOR);
        add("ann", AnnotatorRole.ANNOTATOR);

        PromptsViewModel read = screenOf("aud");
        read.beginNext();
        assertThat(read.writingProperty().get()).isFalse();
        assertThat(read.version().shownProperty().get()).isPresent();
        assertThat(screenOf("ann").stateProperty().get()).isEqualTo(State.KEPT);
    }

    @Test
    void what_can_t_be_read_is_said_and_tried_again() {
        database.close();
        viewModel.start();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(viewModel.problemProperty().get()).isNotEmpty();
    }
}
