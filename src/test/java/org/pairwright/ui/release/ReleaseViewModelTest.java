package org.pairwright.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Ties;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ReleaseVersion;
import org.pairwright.domain.SavedView;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.ProjectMixing;
import org.pairwright.service.ReleasePreview;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.service.ReleaseService;
import org.pairwright.storage.Database;
import org.pairwright.storage.ReleaseStore;
import org.pairwright.storage.Samples;
import org.pairwright.storage.ViewStore;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.release.ReleaseViewModel.State;

/// Choosing a recipe, seeing what it comes to, publishing, and asking of what was published.
class ReleaseViewModelTest {
    @TempDir Path folder;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Queue<Path> places = new ArrayDeque<>();
    private final List<String> went = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private Consumer<Runnable> settling = Runnable::run;
    private Database database;
    private ReleaseViewModel viewModel;

    @BeforeEach
    void make() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("p.pairs")), Samples.project());
        viewModel = viewModel();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_preview_says_how_many_pairs_go_in() {
        decided("One", Preference.A);
        decided("Two", Preference.TIE);
        start();

        assertThat(preview().exported()).isEqualTo(1);
        assertThat(preview().excluded()).containsOnlyKeys("tie");
        assertThat(viewModel.publishableProperty().getValue()).isTrue();
    }

    @Test
    void another_choice_is_another_preview() {
        decided("One", Preference.A);
        decided("Two", Preference.TIE);
        start();
        viewModel.recipe().chooseFormat(format("trl-kto"));
        viewModel.recipe().chooseTies(Ties.BOTH);
        work();

        assertThat(preview().exported()).isEqualTo(2);
        assertThat(preview().samples().getFirst().lines()).hasSize(2);
    }

    @Test
    void a_format_of_pairs_leaves_ties_out_again() {
        viewModel.recipe().chooseFormat(format("trl-kto"));
        viewModel.recipe().chooseTies(Ties.BOTH);
        viewModel.recipe().chooseFormat(format("openai"));

        assertThat(viewModel.recipe().tiesProperty().get()).isEqualTo(Ties.DROP);
    }

    @Test
    void a_filter_says_which_pairs_are_meant() {
        decided("One", Preference.A);
        decided("Two", Preference.A);
        start();
        viewModel.recipe().filterProperty().set("prompt ~ One");
        work();

        assertThat(preview().exported()).isEqualTo(1);
        assertThat(preview().excluded()).containsEntry("filtered", 1L);
    }

    @Test
    void what_can_not_be_read_is_told_and_not_published() {
        decided("One", Preference.A);
        start();
        viewModel.recipe().filterProperty().set("prompt ~");

        assertThat(viewModel.recipe().troubleProperty().get()).startsWith("Column ");
        assertThat(viewModel.publishableProperty().getValue()).isFalse();
        viewModel.recipe().filterProperty().set("");
        viewModel.recipe().split().sharesProperty().set("train=0.9");
        assertThat(viewModel.recipe().troubleProperty().get())
                .isEqualTo("The shares have to add up to 1, not 0.9.");
        viewModel.recipe().split().sharesProperty().set("");
        viewModel.recipe().mostCharactersProperty().set("many");
        assertThat(viewModel.recipe().troubleProperty().get())
                .isEqualTo("A limit is a whole number.");
    }

    @Test
    void shares_can_be_ones_own() {
        decided("One", Preference.A);
        start();
        viewModel.recipe().split().sharesProperty().set("train=0.5, mine=0.5");
        work();

        assertThat(preview().splits()).containsOnlyKeys("train", "mine");
    }

    @Test
    void one_annotator_s_word_can_settle_pairs() {
        decided("One", Preference.A);
        viewModel.start();
        viewModel.recipe().chooseResolve(ResolveRule.PREFIX);
        assertThat(viewModel.recipe().resolveProperty().get()).isEqualTo("majority");
        work();
        String name = viewModel.recipe().namesProperty().get().annotators().getFirst();

        viewModel.recipe().chooseResolve(ResolveRule.PREFIX);
        work();

        assertThat(viewModel.recipe().recipeProperty().get().resolve())
                .isEqualTo("annotator:" + name);
        assertThat(preview().exported()).isEqualTo(1);
    }

    @Test
    void a_view_that_the_filter_names_is_spelled_out_in_the_recipe() {
        decided("One", Preference.A);
        new ViewStore(database)
                .save(
                        new Actor("mara", "mara"),
                        new SavedView("Mine", "prompt ~ One", PairOrder.ADDED, List.of()));
        start();
        viewModel.recipe().filterProperty().set("view = Mine and not flagged");
        assertThat(viewModel.recipe().troubleProperty().get()).isEmpty();
        assertThat(viewModel.recipe().recipeProperty().get().filter())
                .isEqualTo("prompt ~ One and not flagged");

        viewModel.recipe().filterProperty().set("view = Other");
        assertThat(viewModel.recipe().troubleProperty().get())
                .isEqualTo("Column 8: There is no saved view \"Other\" here.");
    }

    @Test
    void splits_can_be_drawn_anew_and_with_an_eye_to_other_prompts() {
        decided("One", Preference.A);
        start();
        SplitViewModel split = viewModel.recipe().split();
        split.seedProperty().set("7");
        split.nearDuplicatesProperty().set(true);
        split.balancedProperty().set(true);
        assertThat(viewModel.recipe().recipeProperty().get().groupNearDuplicates()).isFalse();

        split.sharesProperty().set("train=0.5,test=0.5");
        Recipe recipe = viewModel.recipe().recipeProperty().get();
        assertThat(recipe.seed()).isEqualTo(7);
        assertThat(recipe.groupNearDuplicates()).isTrue();
        assertThat(recipe.balanceCategories()).isTrue();

        split.seedProperty().set("seven");
        assertThat(viewModel.recipe().troubleProperty().get())
                .isEqualTo("The number that splits are drawn by is a whole one.");
        viewModel.recipe().take(recipe);
        assertThat(viewModel.recipe().recipeProperty().get()).isEqualTo(recipe);
    }

    @Test
    void the_recipe_of_an_earlier_release_can_be_run_again() {
        decided("One", Preference.A);
        start();
        viewModel.recipe().chooseFormat(format("trl-kto"));
        viewModel.recipe().chooseTies(Ties.BOTH);
        viewModel.recipe().mostCharactersProperty().set("5000");
        viewModel.recipe().credits().licenseProperty().set("MIT");
        publish();
        viewModel.recipe().take(Recipe.of("openai"));
        viewModel.showEarlier();
        work();
        viewModel.runAgain();
        work();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.RECIPE);
        assertThat(viewModel.recipe().recipeProperty().get())
                .isEqualTo(viewModel.earlier().allProperty().get().getFirst().manifest().recipe());
        assertThat(preview().next().again()).isTrue();
    }

    @Test
    void what_is_said_of_a_dataset_leaves_its_preview_in_sight() {
        decided("One", Preference.A);
        start();
        viewModel.recipe().credits().licenseProperty().set("MIT");

        assertThat(preview().exported()).isEqualTo(1);
    }

    @Test
    void what_was_chosen_last_is_what_is_shown() {
        decided("One", Preference.A);
        start();
        viewModel.recipe().chooseAxis(Axis.SAFETY);
        viewModel.recipe().chooseAxis(Axis.PREFERENCE);
        work();

        assertThat(preview().exported()).isEqualTo(1);
    }

    @Test
    void a_preview_can_be_stopped() {
        viewModel.start();
        viewModel.cancel();
        work();

        assertThat(viewModel.preview().previewProperty().get()).isInstanceOf(Preview.Stopped.class);
    }

    @Test
    void where_nothing_goes_in_nothing_can_be_published() {
        start();
        places.add(folder);
        viewModel.publish();

        assertThat(viewModel.publishableProperty().getValue()).isFalse();
        assertThat(viewModel.stateProperty().get()).isEqualTo(State.RECIPE);
    }

    @Test
    void samples_come_one_after_the_other_and_begin_again() {
        decided("One", Preference.A);
        decided("Two", Preference.A);
        start();
        viewModel.preview().showNextSample();
        assertThat(viewModel.preview().sampleProperty().get()).isEqualTo(1);
        viewModel.preview().showNextSample();
        assertThat(viewModel.preview().sampleProperty().get()).isZero();
    }

    @Test
    void publishing_ends_in_a_folder_and_the_list_has_it() {
        decided("One", Preference.A);
        start();
        publish();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.PUBLISHED);
        assertThat(folder.resolve("sample-1.0.0/README.md")).exists();
        viewModel.showEarlier();
        work();
        assertThat(viewModel.earlier().allProperty().get()).hasSize(1);
        assertThat(viewModel.earlier().selectedProperty().get()).isPresent();
    }

    @Test
    void who_chooses_no_folder_publishes_nothing() {
        decided("One", Preference.A);
        start();
        viewModel.publish();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.RECIPE);
    }

    @Test
    void publishing_can_be_stopped_and_leaves_nothing() {
        decided("One", Preference.A);
        start();
        places.add(folder.resolve("out"));
        viewModel.publish();
        viewModel.cancel();
        work();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.CANCELLED);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void what_can_not_be_published_says_why() throws IOException {
        decided("One", Preference.A);
        Files.createDirectories(folder.resolve("sample-1.0.0/mine"));
        start();
        publish();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(viewModel.failureProperty().get().orElseThrow().what())
                .contains("a folder is there already that is no release");
    }

    @Test
    void files_are_verified_and_releases_compared() throws IOException {
        decided("One", Preference.A);
        start();
        publish();
        decided("Two", Preference.A);
        viewModel.showRecipe();
        work();
        publish();
        viewModel.showEarlier();
        work();
        viewModel.earlier().compare();
        work();
        assertThat(viewModel.earlier().answerProperty().get())
                .isInstanceOfSatisfying(
                        Answer.Compared.class, it -> assertThat(it.diff().added()).isEqualTo(1));
        Files.writeString(folder.resolve("sample-1.1.0/README.md"), "x");
        viewModel.earlier().verify();
        work();

        assertThat(viewModel.earlier().answerProperty().get())
                .isInstanceOfSatisfying(
                        Answer.Verified.class, it -> assertThat(it.findings()).hasSize(1));
    }

    @Test
    void the_first_release_has_none_to_compare_with() {
        decided("One", Preference.A);
        start();
        publish();
        viewModel.showEarlier();
        work();
        viewModel.earlier().compare();
        work();

        assertThat(viewModel.earlier().before()).isEmpty();
        assertThat(viewModel.earlier().answerProperty().get()).isInstanceOf(Answer.None.class);
    }

    @Test
    void the_folder_of_a_release_is_shown_where_it_is() {
        decided("One", Preference.A);
        start();
        publish();
        viewModel.showEarlier();
        work();
        viewModel.openFolder();
        work();

        assertThat(opened).containsExactly(folder.resolve("sample-1.0.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bin/sh",
                "/tmp",
                "sample-1.0.0",
                "\\\\host\\share\\x",
                "//host/share/x",
                "a\0b"
            })
    void what_a_project_names_as_a_folder_is_not_opened_unless_it_holds_the_release(String named) {
        decided("One", Preference.A);
        start();
        publish();
        new ReleaseStore(database).move(new ReleaseVersion(1, 0, 0), named);
        viewModel.showEarlier();
        work();
        viewModel.openFolder();
        work();

        assertThat(opened).isEmpty();
        assertThat(viewModel.earlier().answerProperty().get())
                .isEqualTo(new Answer.Elsewhere(named));
    }

    @Test
    void a_failure_is_not_told_of_another_release() throws IOException {
        decided("One", Preference.A);
        start();
        publish();
        decided("Two", Preference.A);
        viewModel.showRecipe();
        work();
        publish();
        viewModel.showEarlier();
        work();
        Files.move(folder.resolve("sample-1.1.0"), folder.resolve("gone"));
        viewModel.earlier().compare();
        viewModel
                .earlier()
                .selectedProperty()
                .set(viewModel.earlier().allProperty().get().stream().reduce((one, two) -> two));
        work();

        assertThat(viewModel.earlier().answerProperty().get()).isInstanceOf(Answer.None.class);
    }

    @Test
    void an_annotator_is_told_nothing_of_releases() {
        decided("One", Preference.A);
        viewModel = viewModel(new AnnotatorService(database).person("Ada"));
        start();
        viewModel.showRecipe();
        viewModel.showEarlier();
        publish();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.KEPT);
        assertThat(viewModel.earlier().allProperty().get()).isEmpty();
        assertThat(viewModel.preview().previewProperty().get()).isEqualTo(new Preview.Stopped());
    }

    @Test
    void figures_stay_in_sight_while_somebody_types_and_are_found_once() {
        decided("One", Preference.A);
        Queue<Runnable> settled = new ArrayDeque<>();
        settling =
                act -> {
                    settled.clear();
                    settled.add(act);
                };
        viewModel = viewModel();
        start();
        viewModel.recipe().filterProperty().set("prompt ~ O");
        viewModel.recipe().filterProperty().set("prompt ~ Ox");

        assertThat(preview().exported()).isEqualTo(1);
        assertThat(waiting).isEmpty();
        settled.remove().run();
        assertThat(waiting).hasSize(1);
        work();
        assertThat(preview().exported()).isZero();
    }

    @Test
    void what_was_typed_is_not_looked_for_once_the_screen_is_left() {
        decided("One", Preference.A);
        Queue<Runnable> settled = new ArrayDeque<>();
        settling = settled::add;
        viewModel = viewModel();
        start();
        viewModel.recipe().filterProperty().set("prompt ~ Ox");
        viewModel.preview().stop();
        settled.remove().run();

        assertThat(waiting).isEmpty();
    }

    @Test
    void a_look_behind_what_is_known_is_let_go_too() {
        decided("One", Preference.A);
        start();
        viewModel.recipe().credits().titleProperty().set("Other");
        Preview known = viewModel.preview().previewProperty().get();
        viewModel.preview().stop();
        work();

        assertThat(viewModel.preview().previewProperty().get()).isSameAs(known);
    }

    @Test
    void an_empty_project_leads_to_the_label_screen() {
        start();
        viewModel.label();

        assertThat(went).containsExactly("label");
    }

    private void start() {
        viewModel.start();
        work();
    }

    private void publish() {
        places.add(folder);
        viewModel.publish();
        work();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void decided(String question, Preference preference) {
        Samples.add(database, Samples.decided(Samples.pair(question), Judgment.of(preference)));
    }

    private ReleasePreview preview() {
        assertThat(viewModel.preview().previewProperty().get()).isInstanceOf(Preview.Done.class);
        return ((Preview.Done) viewModel.preview().previewProperty().get()).found();
    }

    private ReleasePreviewService.Format format(String id) {
        return viewModel.recipe().formats().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ReleaseViewModel viewModel() {
        return viewModel(new AnnotatorService(database).person("mara"));
    }

    private ReleaseViewModel viewModel(Annotator viewer) {
        return new ReleaseViewModel(
                new ReleaseService(database),
                new ReleasePreviewService(database, viewer),
                new ProjectMixing(database, viewer),
                new Actor(viewer.name(), "mara"),
                folder,
                new Background(waiting::add, Runnable::run, e -> {}),
                settling,
                new Navigator() {
                    @Override
                    public void showLabeling() {
                        went.add("label");
                    }

                    @Override
                    public void openAgain() {
                        throw new IllegalStateException("It is open.");
                    }

                    @Override
                    public void importFiles(List<Path> files) {
                        throw new IllegalStateException("Nothing is imported here.");
                    }
                },
                new Dialogs() {
                    @Override
                    public List<Path> chooseFiles(
                            String title, String kind, List<String> patterns) {
                        return List.of();
                    }

                    @Override
                    public Optional<Path> chooseFolder(String title, Path suggested) {
                        return Optional.ofNullable(places.poll());
                    }

                    @Override
                    public void openFolder(Path shown) {
                        opened.add(shown);
                    }

                    @Override
                    public void openAddress(String address) {
                        throw new IllegalStateException("Nothing leads outside.");
                    }

                    @Override
                    public void unforeseen(Failure failure) {
                        throw new IllegalStateException(failure.details());
                    }
                },
                new Messages(Locale.ENGLISH));
    }
}
