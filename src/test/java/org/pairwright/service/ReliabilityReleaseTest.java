package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.dataset.NotIdentified;
import org.pairwright.dataset.release.Figures;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Preference;
import org.pairwright.storage.Samples;

/// Releases whose pairs are settled by how reliable annotators are.
class ReliabilityReleaseTest extends ReleaseTest {
    private static final int PAIRS = 36;
    private static final String MODEL = "{'format':'trl-conversational','resolve':'dawid-skene'}";

    @Test
    void those_who_always_say_the_same_are_outvoted_by_as_many_who_look() {
        decideMany();
        ReleaseReport byMajority = build();
        ReleaseReport byModel = build(recipe(MODEL));

        // The model settles what was a draw of two against two; of whom nobody shares a pair with
        // it knows nothing.
        assertThat(byMajority.manifest().counts().excluded()).containsEntry("disputed", PAIRS / 2L);
        assertThat(byModel.manifest().counts().excluded()).containsEntry("disputed", 4L);
        assertThat(byModel.manifest().counts().exported()).isEqualTo(PAIRS);
    }

    @Test
    void the_manifest_says_how_reliable_each_is_who_said_enough() {
        decideMany();
        ReleaseReport report = build(recipe(MODEL));

        assertThat(report.manifest().recipe().resolve()).isEqualTo("dawid-skene");
        assertThat(report.manifest().figures().annotators())
                .filteredOn(it -> it.accuracy() != null)
                .extracting(Figures.Annotators::accuracy)
                .hasSize(4)
                .anySatisfy(it -> assertThat(it).isCloseTo(1, within(.02)))
                .anySatisfy(it -> assertThat(it).isCloseTo(.5, within(.1)));
    }

    @Test
    void whoever_builds_it_is_warned_of_a_model_that_rests_on_few_answers() {
        decideMany(PAIRS / 2);

        assertThat(build(recipe(MODEL)).warnings())
                .anySatisfy(it ->
                        assertThat(it)
                                .startsWith("Nobody answered 30 times or more")
                                .contains("Dawid and Skene"));
    }

    @Test
    void nobody_is_warned_of_one_that_rests_on_many() {
        decideMany();

        assertThat(build(recipe(MODEL)).warnings())
                .noneSatisfy(it -> assertThat(it).contains("Dawid and Skene"));
    }

    @Test
    void its_card_says_that_it_is_model_based() throws IOException {
        decideMany();
        Map<String, String> files = contents(build(recipe(MODEL)).folder());

        assertThat(files.get("README.md"))
                .contains("Whose word settles a pair: `dawid-skene`")
                .contains("Least probability of an outcome: 0.0")
                .contains("Outcomes are model-based.")
                .contains("Right by the model");
        assertThat(files.get("manifest.json")).contains("\"accuracy\" : ");
    }

    @Test
    void a_release_by_votes_says_nothing_of_a_model() throws IOException {
        decideMany();
        Map<String, String> files = contents(build().folder());

        assertThat(files.get("README.md")).doesNotContain("model-based");
        assertThat(files.get("manifest.json")).doesNotContain("accuracy");
    }

    @Test
    void the_same_state_and_recipe_are_the_same_bytes() throws IOException {
        decideMany();
        ReleaseReport first = build(recipe(MODEL));
        Map<String, String> bytes = contents(first.folder());
        ReleaseReport again = build(releases.find(first.manifest().version()).manifest().recipe());

        assertThat(again.again()).isTrue();
        assertThat(contents(again.folder())).isEqualTo(bytes);
    }

    @Test
    void it_is_verified_like_any_other() {
        decideMany();
        ReleaseReport report = build(recipe(MODEL));

        assertThat(releases.verify(releases.find("1.0.0"), report.folder(), Progress.NONE))
                .isEmpty();
    }

    @Test
    void a_diff_says_that_the_rule_is_another() {
        decideMany();
        build();
        ReleaseReport byModel = build(recipe(MODEL));

        assertThat(byModel.diff().recipe())
                .contains(new ReleaseDiff.RecipeChange("resolve", "majority", "dawid-skene"));
    }

    @Test
    void a_preview_counts_what_a_release_then_has() {
        decideMany();
        Annotator alice = new AnnotatorService(database).person(ALICE.name());
        ReleasePreview preview =
                new ReleasePreviewService(database, alice).of(recipe(MODEL), Progress.NONE);
        ReleaseReport report = build(recipe(MODEL));

        assertThat(preview.exported()).isEqualTo(report.manifest().counts().exported());
        assertThat(preview.excluded()).isEqualTo(report.manifest().counts().excluded());
        assertThat(preview.figures()).isEqualTo(report.manifest().figures());
    }

    @Test
    void where_nobody_can_tell_nothing_is_published() throws IOException {
        assertThatThrownBy(() -> build(recipe(MODEL))).isInstanceOf(NotIdentified.class);
        assertThat(names()).isEmpty();
        assertThat(releases.all()).isEmpty();
    }

    /// Two who look and two who always say the same.
    private void decideMany() {
        decideMany(PAIRS);
    }

    private void decideMany(int pairs) {
        for (int i = 0; i < pairs; i++) {
            Samples.add(database, Samples.pair("Question " + i));
        }
        for (int i = 0; i < pairs; i++) {
            Preference truth = i % 2 == 0 ? Preference.A : Preference.B;
            long pair = 6L + i;
            decide("Ada", pair, truth);
            decide("Bob", pair, truth);
            decide("Cleo", pair, Preference.A);
            decide("Dan", pair, Preference.A);
        }
    }
}
