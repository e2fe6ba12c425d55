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
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.PeopleService;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;

/// The people of a project and their roles, on the Setup screen.
class PeopleViewModelTest {
    @TempDir Path folder;

    private final List<String> said = new ArrayList<>();
    private int opened;
    private Database database;
    private PeopleViewModel viewModel;

    @BeforeEach
    void make_a_project() {
        database =
                ProjectService.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        "mara",
                        "Test",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "");
        viewModel = screenOf("mara");
    }

    private PeopleViewModel screenOf(String name) {
        Navigator navigator =
                new Navigator() {
                    @Override
                    public void showLabeling() {
                        said.add("label");
                    }

                    @Override
                    public void openAgain() {
                        opened++;
                    }

                    @Override
                    public void importFiles(List<Path> files) {
                        said.add("import");
                    }
                };
        PeopleViewModel made =
                new PeopleViewModel(
                        new PeopleService(database),
                        new PromptService(database),
                        new AnnotatorService(database).person(name),
                        new Actor(name, name),
                        new Background(Runnable::run, Runnable::run, e -> {}),
                        navigator,
                        said::add,
                        new Messages(Locale.ENGLISH));
        made.start();
        return made;
    }

    private Annotator find(String name) {
        return viewModel.allProperty().get().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void add(String name, AnnotatorRole role) {
        viewModel.nameProperty().set(name);
        viewModel.roleProperty().set(role);
        viewModel.add();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void somebody_new_comes_with_a_role() {
        add("rui", AnnotatorRole.REVIEWER);

        assertThat(find("rui").role()).isEqualTo(AnnotatorRole.REVIEWER);
        assertThat(viewModel.nameProperty().get()).isEmpty();
        assertThat(said).containsExactly("Role of rui saved");
    }

    @Test
    void a_role_is_given_once_it_is_saved_and_one_s_own_wants_the_project_opened_again() {
        add("rui", AnnotatorRole.ANNOTATOR);
        viewModel.giveRole(find("rui"), AnnotatorRole.LEAD);
        viewModel.giveRole(find("mara"), AnnotatorRole.AUDITOR);
        AnnotatorRole before = find("rui").role();
        boolean again = viewModel.opensAgain();
        viewModel.save(() -> said.add("kept"));

        assertThat(before).isEqualTo(AnnotatorRole.ANNOTATOR);
        assertThat(find("rui").role()).isEqualTo(AnnotatorRole.LEAD);
        assertThat(find("mara").role()).as("after the other's").isEqualTo(AnnotatorRole.AUDITOR);
        assertThat(viewModel.unsavedBinding().get()).isFalse();
        assertThat(said).contains("kept");
        assertThat(again).isTrue();
        assertThat(opened).as("up to who saves").isZero();
    }

    @Test
    void a_role_is_still_given_to_somebody_who_is_called_otherwise_meanwhile() {
        add("rui", AnnotatorRole.ANNOTATOR);
        viewModel.giveRole(find("rui"), AnnotatorRole.REVIEWER);
        viewModel.change().begin(find("rui"));
        viewModel.change().otherProperty().set("ruth");
        viewModel.change().confirm();
        viewModel.save(() -> said.add("kept"));

        assertThat(find("ruth").role()).isEqualTo(AnnotatorRole.REVIEWER);
    }

    @Test
    void a_role_that_is_given_up_is_the_one_before() {
        viewModel.giveRole(find("mara"), AnnotatorRole.AUDITOR);
        boolean unsaved = viewModel.unsavedBinding().get();
        viewModel.discard();

        assertThat(unsaved).isTrue();
        assertThat(viewModel.roleOf(find("mara"))).isEqualTo(AnnotatorRole.LEAD);
        assertThat(viewModel.unsavedBinding().get()).isFalse();
    }

    @Test
    void the_last_lead_stays_one() {
        viewModel.giveRole(find("mara"), AnnotatorRole.ANNOTATOR);
        viewModel.save(() -> said.add("kept"));

        assertThat(find("mara").role()).isEqualTo(AnnotatorRole.LEAD);
        assertThat(viewModel.problemProperty().get())
                .startsWith("Nobody but mara leads this project.");
        assertThat(said).doesNotContain("kept");
    }

    @Test
    void nobody_is_called_what_nobody_can_be_or_somebody_is() {
        add(" ", AnnotatorRole.ANNOTATOR);
        assertThat(viewModel.problemProperty().get()).startsWith("A name has 1 to");
        add("mara", AnnotatorRole.ANNOTATOR);
        assertThat(viewModel.problemProperty().get())
                .isEqualTo("The project has an annotator \"mara\" already.");
    }

    @Test
    void who_does_not_lead_is_told_who_does() {
        add("rui", AnnotatorRole.REVIEWER);

        assertThat(screenOf("rui").refusal())
                .isEqualTo("Only a lead may give roles, and rui is a reviewer in this project.");
    }

    private static Annotator named(PeopleViewModel screen, String name) {
        return screen.allProperty().get().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_name_is_erased_once_it_was_typed() {
        new PeopleService(database).add(new Actor("mara", "mara"), "Jon", AnnotatorRole.ANNOTATOR);
        PeopleViewModel screen = screenOf("mara");
        PersonChangeViewModel change = screen.change();
        change.begin(named(screen, "Jon"));
        change.kindProperty().set(PersonChangeViewModel.Kind.ERASE);
        change.confirm();
        assertThat(change.problemProperty().get())
                .isEqualTo("Type “Jon” first, to say that it is meant.");

        change.typedProperty().set("Jon");
        change.confirm();
        assertThat(change.personProperty().get()).isEmpty();
        assertThat(screen.allProperty().get())
                .extracting(Annotator::name)
                .containsExactly("erased 1", "mara");
        assertThat(said).contains("They are called erased 1 now");
    }

    @Test
    void two_names_are_merged_once_the_one_that_goes_was_typed() {
        new PeopleService(database).add(new Actor("mara", "mara"), "Jon", AnnotatorRole.ANNOTATOR);
        new PeopleService(database).add(new Actor("mara", "mara"), "jon", AnnotatorRole.ANNOTATOR);
        PeopleViewModel screen = screenOf("mara");
        PersonChangeViewModel change = screen.change();
        change.begin(named(screen, "jon"));
        change.kindProperty().set(PersonChangeViewModel.Kind.MERGE);
        change.confirm();
        assertThat(change.problemProperty().get()).isEqualTo("Choose the name that stays first.");

        change.intoProperty().set(Optional.of("Jon"));
        change.typedProperty().set("jon");
        change.confirm();
        assertThat(screen.allProperty().get())
                .extracting(Annotator::name)
                .containsExactly("Jon", "jon (merged)", "mara");
    }

    @Test
    void a_name_that_is_taken_is_told_and_another_is_taken() {
        new PeopleService(database).add(new Actor("mara", "mara"), "Jon", AnnotatorRole.ANNOTATOR);
        PeopleViewModel screen = screenOf("mara");
        PersonChangeViewModel change = screen.change();
        change.begin(named(screen, "Jon"));
        change.otherProperty().set("mara");
        change.confirm();
        assertThat(change.problemProperty().get())
                .isEqualTo("The project has an annotator \"mara\" already.");

        change.otherProperty().set("John");
        change.confirm();
        assertThat(screen.allProperty().get()).extracting(Annotator::name).contains("John");
    }

    @Test
    void how_many_approve_is_shown_and_kept() {
        PeopleViewModel screen = screenOf("mara");
        assertThat(screen.approvalsProperty().get()).isEqualTo("0");

        screen.approvalsProperty().set("2");
        screen.save(() -> said.add("kept"));
        assertThat(said).contains("kept");
        assertThat(new PromptService(database).approvals()).isEqualTo(2);
        screen.approvalsProperty().set("many");
        screen.save(() -> said.add("kept"));
        assertThat(screen.problemProperty().get())
                .isEqualTo("A number of approvals is a whole number.");
    }
}
