package org.pairwright.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.ProjectService;
import org.pairwright.service.ProjectSettingsService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;

class ProjectSettingsViewModelTest {
    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();
    private final List<ProjectSettings> changed = new ArrayList<>();
    private Database database;
    private ProjectSettingsService service;
    private ProjectSettingsViewModel viewModel;

    @BeforeEach
    void open() {
        database =
                ProjectService.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        "mara",
                        "Test",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "# Rules");
        service = new ProjectSettingsService(database);
        Dialogs dialogs =
                new Dialogs() {
                    @Override
                    public List<Path> chooseFiles(
                            String title, String kind, List<String> patterns) {
                        return List.of(folder.resolve("missing.json"));
                    }

                    @Override
                    public void openAddress(String address) {
                        said.add(address);
                    }

                    @Override
                    public void unforeseen(Failure failure) {
                        throw new IllegalStateException(failure.details());
                    }
                };
        viewModel =
                new ProjectSettingsViewModel(
                        service,
                        new AnnotatorService(database).person("mara"),
                        new Actor("mara", "mara"),
                        changed::add,
                        new Background(Runnable::run, Runnable::run, e -> {}),
                        dialogs,
                        new Messages(Locale.ENGLISH));
        viewModel.start();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_holds_is_shown_and_nothing_is_unsaved() {
        assertThat(viewModel.titleProperty().get()).isEqualTo("Test");
        assertThat(viewModel.guidelines().previewProperty().get().text()).isEqualTo("Rules");
        assertThat(viewModel.unsavedBinding().get()).isFalse();
    }

    @Test
    void what_was_changed_holds_once_it_is_saved() {
        viewModel.titleProperty().set("Batch 4");
        viewModel.guidelines().textProperty().set("# Other rules");
        viewModel.questions().ask(Question.SAFER, true);
        viewModel.questions().phrasesProperty().set("Too long\n\n Off topic \n");
        boolean unsaved = viewModel.unsavedBinding().get();
        viewModel.save(() -> said.add("kept"));

        assertThat(unsaved).isTrue();
        assertThat(viewModel.unsavedBinding().get()).isFalse();
        ProjectSettings now = service.settings();
        assertThat(now.title()).isEqualTo("Batch 4");
        assertThat(now.guidelines()).isEqualTo("# Other rules");
        assertThat(now.questions().asks(Question.SAFER)).isTrue();
        assertThat(now.questions().quickPhrases()).containsExactly("Too long", "Off topic");
        assertThat(changed).containsExactly(now);
        assertThat(said).containsExactly("kept");
    }

    @Test
    void a_template_is_asked_once_it_is_saved() {
        viewModel.questions().chooseTemplate("helpsteer");
        viewModel.questions().criteria().all().getFirst().nameProperty().set("Help");
        viewModel.questions().require(Question.RATIONALE, false);
        viewModel.save(() -> said.add("kept"));

        Questions asked = service.settings().questions();
        assertThat(asked.required()).isEmpty();
        assertThat(asked.criteria()).hasSize(5);
        assertThat(asked.criterion("helpfulness").orElseThrow().name()).isEqualTo("Help");
        assertThat(viewModel.unsavedBinding().get()).isFalse();
    }

    @Test
    void the_template_that_was_begun_with_is_known_until_something_else_is_asked() {
        viewModel.questions().chooseTemplate("helpsteer");
        Optional<String> begun = viewModel.questions().templateProperty().get();
        viewModel.questions().ask(Question.FLAG, false);

        assertThat(begun).contains("helpsteer");
        assertThat(viewModel.questions().templateProperty().get()).isEmpty();
    }

    @Test
    void a_criterion_without_a_name_is_not_saved() {
        viewModel.questions().criteria().add();
        viewModel.save(() -> said.add("kept"));

        assertThat(viewModel.problemProperty().get())
                .isEqualTo(
                        "Each criterion needs a name, and no line has more than 200 characters.");
        assertThat(service.settings().questions()).isEqualTo(Questions.DEFAULT);
    }

    @Test
    void a_category_that_is_written_otherwise_makes_a_new_version() {
        viewModel.taxonomy().categories().getFirst().nameProperty().set("Violence");
        viewModel.save(() -> said.add("kept"));

        assertThat(service.settings().taxonomy().version()).isEqualTo("1.0+1");
        assertThat(service.settings().taxonomy().categories().getFirst().name())
                .isEqualTo("Violence");
    }

    @Test
    void what_was_changed_can_be_discarded() {
        viewModel.titleProperty().set("Batch 4");
        viewModel.discard();

        assertThat(viewModel.titleProperty().get()).isEqualTo("Test");
    }

    @Test
    void what_was_not_saved_is_still_there_when_one_comes_back() {
        viewModel.titleProperty().set("Batch 4");
        viewModel.start();

        assertThat(viewModel.titleProperty().get()).isEqualTo("Batch 4");
    }

    @Test
    void a_project_keeps_its_name_while_the_new_one_is_none() {
        viewModel.titleProperty().set("  ");
        viewModel.save(() -> said.add("kept"));

        assertThat(viewModel.problemProperty().get())
                .isEqualTo("A project's name has 1 to 300 characters.");
        assertThat(service.settings().title()).isEqualTo("Test");
    }

    @Test
    void one_phrase_twice_is_refused() {
        viewModel.questions().phrasesProperty().set("Off topic\nOff topic");
        viewModel.save(() -> said.add("kept"));

        assertThat(viewModel.problemProperty().get())
                .isEqualTo("At most 9 quick phrases, each once and at most 200 characters long.");
    }

    @Test
    void categories_go_with_the_verdict() {
        viewModel.questions().ask(Question.VERDICT, false);

        assertThat(viewModel.questions().questionsProperty().get().asks(Question.CATEGORIES))
                .isFalse();
    }

    @Test
    void a_taxonomy_that_can_t_be_read_changes_nothing() {
        viewModel.chooseTaxonomyFile();

        assertThat(viewModel.problemProperty().get()).startsWith("There is no taxonomy");
        assertThat(viewModel.unsavedBinding().get()).isFalse();
    }
}
