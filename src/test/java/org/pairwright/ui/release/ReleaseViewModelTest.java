package org.pairwright.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Ties;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.Preference;
import org.pairwright.domain.SavedView;
import org.pairwright.service.AnnotatorService;
import org.pairwright.storage.Samples;
import org.pairwright.storage.ViewStore;
import org.pairwright.ui.release.ReleaseViewModel.State;

/// Choosing a recipe and seeing what it comes to.
class ReleaseViewModelTest extends ReleaseScreen {
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
    void prompts_can_have_their_template_where_any_is_known() {
        decided("One", Preference.A);
        start();
        assertThat(viewModel.recipe().namesProperty().get().sent()).isFalse();

        Samples.addSent(
                database,
                Samples.decided(Samples.pair("Sky?"), Judgment.of(Preference.B)),
                "Answer: Sky?");
        viewModel = viewModel();
        start();
        assertThat(viewModel.recipe().namesProperty().get().sent()).isTrue();
        viewModel.recipe().withTemplateProperty().set(true);
        work();

        assertThat(viewModel.recipe().recipeProperty().get().withTemplate()).isTrue();
        assertThat(preview().samples()).last().asString().contains("Answer: Sky?");
        viewModel.recipe().take(Recipe.of("trl-kto"));
        assertThat(viewModel.recipe().withTemplateProperty().get()).isFalse();
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
}
