package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.release.PairChange;
import org.pairwright.dataset.release.PairChange.Kind;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.dataset.release.ReleaseDiff.RecipeChange;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;
import org.pairwright.exporting.release.UnreadableRelease;

/// Which pairs came, went and changed between two releases, and why.
class ReleaseDiffTest extends ReleaseTest {
    private static final String CONVERSATIONAL = "{'format':'trl-conversational'";

    @Test
    void a_pair_that_came_in_with_a_new_import_is_new() {
        build();
        add("Six", Preference.B);
        build();

        assertThat(diff().first())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Kind.ADDED);
                    assertThat(change.why()).containsExactly("new");
                    assertThat(change.before()).isEmpty();
                    assertThat(change.after()).isEqualTo("train: a rejected, b chosen");
                });
    }

    @Test
    void a_pair_that_came_because_it_was_decided_says_that_it_was_not() {
        build();
        decide("Ada", 5, Preference.A);
        build();

        assertThat(diff().reasons().get(Kind.ADDED)).isEqualTo(Map.of("unlabeled", 1L));
    }

    @Test
    void a_pair_that_went_says_why_it_is_left_out_now() {
        build();
        decide("Ada", 1, Preference.B);
        build();

        ReleaseDiff diff = diff();
        assertThat(diff.removed()).isEqualTo(1);
        assertThat(diff.reasons().get(Kind.REMOVED)).isEqualTo(Map.of("disputed", 1L));
        assertThat(diff.kept()).isEqualTo(2);
    }

    @Test
    void a_pair_whose_import_was_taken_back_is_gone() {
        build();
        ImportHistoryService imports = new ImportHistoryService(database);
        ImportBatch first = imports.all().getFirst();
        assertThat(imports.undo(ALICE, Set.of(first.uuid())).imports()).hasSize(1);
        build();

        assertThat(diff().reasons().get(Kind.REMOVED)).isEqualTo(Map.of("gone", 1L));
    }

    @Test
    void a_pair_that_is_decided_otherwise_has_another_label() {
        build();
        decide("Ada", 1, Preference.B);
        decide("Bob", 1, Preference.B);
        build();

        assertThat(changes())
                .singleElement()
                .isEqualTo(
                        new PairChange(
                                changes().getFirst().pair(),
                                Kind.CHANGED,
                                List.of("label"),
                                "train: a chosen, b rejected",
                                "train: a rejected, b chosen"));
    }

    @Test
    void a_correction_changes_the_text() {
        String recipe = CONVERSATIONAL + ",'corrected':true}";
        build(recipe(recipe));
        decide("Ada", 1, Judgment.of(Preference.A).withCorrection(Side.A, "Yes, and why."));
        build(recipe(recipe));

        assertThat(changes()).extracting(PairChange::why).containsExactly(List.of("text"));
    }

    @Test
    void other_splits_move_pairs() {
        for (int i = 0; i < 20; i++) {
            add("Question " + i, Preference.A);
        }
        build(recipe(CONVERSATIONAL + ",'split':'train=0.5,test=0.5'}"));
        build(recipe(CONVERSATIONAL + ",'split':'train=0.5,test=0.5','seed':1}"));

        ReleaseDiff diff = diff();
        assertThat(diff.changed()).isPositive();
        assertThat(diff.reasons().get(Kind.CHANGED)).containsOnlyKeys("split");
        assertThat(diff.recipe()).containsExactly(new RecipeChange("seed", "0", "1"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void prompts_that_are_grouped_or_no_longer_are_told_as_a_change_of_recipe(boolean grouped) {
        add("Question", Preference.A);
        String split = CONVERSATIONAL + ",'split':'train=0.5,test=0.5','group_near_duplicates':%s}";
        build(recipe(split.formatted(!grouped)));
        build(recipe(split.formatted(grouped)));

        assertThat(diff().recipe())
                .containsExactly(
                        new RecipeChange("group_near_duplicates", "" + !grouped, "" + grouped));
    }

    @Test
    void another_strength_changes_the_margin_where_rows_have_one() {
        decide("Ada", 1, Judgment.of(Side.A, Strength.SLIGHT));
        build(Recipe.of("trl-reward"));
        decide("Bob", 1, Judgment.of(Side.A, Strength.MUCH));
        build(Recipe.of("trl-reward"));

        assertThat(changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.why()).containsExactly("margin");
                    assertThat(change.after()).isEqualTo("train: a chosen, b rejected, margin 2.0");
                });
    }

    @Test
    void another_format_changes_every_row() {
        build();
        build(Recipe.of("trl-kto"));

        ReleaseDiff diff = diff();
        assertThat(diff.changed()).isEqualTo(3);
        assertThat(diff.reasons().get(Kind.CHANGED)).isEqualTo(Map.of("format", 3L));
        assertThat(diff.recipe())
                .containsExactly(new RecipeChange("format", "trl-conversational", "trl-kto"));
    }

    @Test
    void a_filtered_pair_is_told_from_one_that_is_new_or_gone() {
        build(recipe(CONVERSATIONAL + ",'filter':'prompt ~ One'}"));
        add("Six", Preference.A);
        build();
        ImportHistoryService imports = new ImportHistoryService(database);
        ImportBatch last = imports.all().getLast();
        assertThat(imports.undo(ALICE, Set.of(last.uuid())).imports()).hasSize(1);
        build(recipe(CONVERSATIONAL + ",'filter':'prompt ~ Two'}"));

        assertThat(diff("1.0.0", "1.1.0").reasons().get(Kind.ADDED))
                .isEqualTo(Map.of("new", 1L, "filtered", 2L));
        assertThat(diff("1.1.0", "2.0.0").reasons().get(Kind.REMOVED))
                .isEqualTo(Map.of("gone", 1L, "filtered", 2L));
    }

    @Test
    void rows_that_moved_up_are_not_changed() {
        decide("Ada", 1, Preference.A);
        build();
        decide("Bob", 4, Preference.A);
        decide("Cem", 4, Preference.A);
        build();

        assertThat(diff().changed()).isZero();
        assertThat(diff().added()).isEqualTo(1);
    }

    @Test
    void no_more_changes_are_told_than_were_asked_for() {
        build();
        build(Recipe.of("trl-kto"));

        ReleaseDiff diff = releases.diff(releases.find("1.0.0"), releases.find("2.0.0"), 2);
        assertThat(diff.first()).hasSize(2);
        assertThat(diff.changed()).isEqualTo(3);
    }

    @Test
    void a_ledger_that_was_changed_is_not_compared() throws IOException {
        ReleaseReport first = build();
        Files.writeString(first.folder().resolve("pairs.csv"), "\"pair\"\n");
        add("Six", Preference.A);
        build();

        assertThatThrownBy(this::diff)
                .isInstanceOf(UnreadableRelease.class)
                .hasMessage(
                        "The release in "
                                + first.folder()
                                + " can't be read: pairs.csv is not as it was released.");
    }

    private List<PairChange> changes() {
        return diff().first();
    }

    private ReleaseDiff diff() {
        List<Released> all = releases.all();
        return releases.diff(all.get(all.size() - 2), all.getLast(), 100);
    }

    private ReleaseDiff diff(String before, String after) {
        return releases.diff(releases.find(before), releases.find(after), 100);
    }
}
