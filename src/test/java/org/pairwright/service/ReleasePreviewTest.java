package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.storage.Samples;

/// A preview says what the release will be.
class ReleasePreviewTest extends ReleaseTest {
    private ReleasePreviewService previews;

    @BeforeEach
    void begin() {
        previews =
                new ReleasePreviewService(
                        database, new AnnotatorService(database).person(ALICE.name()));
        decide("Ada", 1, Preference.B);
        decide("Ada", 2, Preference.B);
        decide("Ada", 4, Preference.TIE);
    }

    @Test
    void an_annotator_is_not_told_what_others_said() {
        ReleasePreviewService kept =
                new ReleasePreviewService(database, new AnnotatorService(database).person("Ada"));

        assertThat(kept.isTold()).isFalse();
        assertThatThrownBy(() -> kept.of(Recipe.of(DPO), Progress.NONE))
                .isInstanceOf(NotTold.class)
                .hasMessage("What a release holds is not told to annotators.");
    }

    @Test
    void an_annotator_publishes_nothing() {
        ReleaseRequest request =
                new ReleaseRequest(new Actor("Ada", "system-user"), Recipe.of(DPO), out);

        assertThatThrownBy(() -> releases.build(request, Progress.NONE))
                .isInstanceOf(NotAllowed.class)
                .hasMessage(
                        "Only a lead may publish releases, and Ada is an annotator in this project.");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_look_is_given_up_at_the_next_pair() {
        AtomicInteger asked = new AtomicInteger();
        Progress given =
                new Progress() {
                    @Override
                    public void report(String stage, long done, long total) {
                        // Nobody watches.
                    }

                    @Override
                    public boolean cancelled() {
                        return asked.incrementAndGet() > 1;
                    }
                };

        assertThatThrownBy(() -> previews.of(Recipe.of(DPO), given)).isInstanceOf(Cancelled.class);
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_look_is_given_up_though_no_pair_is_meant() {
        Progress given =
                new Progress() {
                    @Override
                    public void report(String stage, long done, long total) {
                        // Nobody watches.
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() ->
                        previews.of(
                                recipe("{'format':'openai','filter':'length_a > 100000'}"), given))
                .isInstanceOf(Cancelled.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'format':'trl-conversational'}",
                "{'format':'trl-kto','ties':'both'}",
                "{'format':'trl-conversational','filter':'prompt ~ T','split':'train=0.5,test=0.5'}",
                "{'format':'openai','min_annotators':2}",
                "{'format':'openai','split':'train=0.5,test=0.5','group_near_duplicates':true,'balance_categories':true}"
            })
    void it_counts_what_is_published(String written) {
        Recipe recipe = recipe(written);
        ReleasePreview preview = previews.of(recipe, Progress.NONE);
        Manifest manifest = build(recipe).manifest();

        assertThat(preview.pairs()).isEqualTo(manifest.counts().pairs());
        assertThat(preview.exported()).isEqualTo(manifest.counts().exported());
        assertThat(preview.excluded()).isEqualTo(manifest.counts().excluded());
        assertThat(preview.figures()).isEqualTo(manifest.figures());
        long rowsOfPair = preview.labels() ? 2 : 1;
        assertThat(preview.splits())
                .isEqualTo(
                        manifest.files().stream()
                                .collect(
                                        Collectors.toMap(
                                                Manifest.DataFile::split,
                                                file -> file.rows() / rowsOfPair)));
    }

    @Test
    void it_leaves_out_what_pairs_contradict_as_the_release_does() {
        addRanked("best", "middle");
        addRanked("middle", "worst");
        addRanked("best", "worst");
        Recipe recipe = recipe("{'format':'trl-kto','ties':'both'}");

        ReleasePreview preview = previews.of(recipe, Progress.NONE);
        ReleaseReport built = build(recipe);
        Manifest manifest = built.manifest();

        assertThat(preview.contradicted()).isEqualTo(manifest.counts().contradicted()).isEqualTo(2);
        assertThat(preview.merged()).isEqualTo(manifest.counts().merged()).isEqualTo(2);
        assertThat(preview.figures()).isEqualTo(manifest.figures());
        assertThat(releases.verify(releases.find(""), built.folder(), Progress.NONE)).isEmpty();
    }

    private void addRanked(String better, String worse) {
        Samples.add(
                database,
                Samples.decided(Samples.pair("Rank", better, worse), Judgment.of(Preference.A)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'format':'trl-conversational'}",
                "{'format':'trl-kto','ties':'both','split':'train=0.5,test=0.5'}"
            })
    void it_tells_the_version_that_is_published(String written) {
        Recipe recipe = recipe(written);
        NextRelease first = previews.of(recipe, Progress.NONE).next();
        requireLike(first, build(recipe));
        NextRelease again = previews.of(recipe, Progress.NONE).next();
        requireLike(again, build(recipe));
        add("Six", Preference.A);
        NextRelease more = previews.of(recipe, Progress.NONE).next();
        requireLike(more, build(recipe));
        decide("Ada", 6, Preference.B);
        NextRelease other = previews.of(recipe, Progress.NONE).next();
        requireLike(other, build(recipe));

        assertThat(first.previous()).isEmpty();
        assertThat(again.again()).isTrue();
        assertThat(more.diff().added()).isPositive();
        assertThat(other.version()).isEqualTo("2.0.0");
    }

    private static void requireLike(NextRelease next, ReleaseReport built) {
        assertThat(next.version()).isEqualTo(built.manifest().version());
        assertThat(next.again()).isEqualTo(built.again());
        assertThat(next.diff().added()).isEqualTo(built.diff().added());
        assertThat(next.diff().removed()).isEqualTo(built.diff().removed());
        assertThat(next.diff().changed()).isEqualTo(built.diff().changed());
        assertThat(next.diff().kept()).isEqualTo(built.diff().kept());
    }

    @Test
    void a_release_that_is_gone_makes_the_next_a_major_one() throws IOException {
        ReleaseReport gone = build(Recipe.of("csv"));
        Files.delete(gone.folder().resolve("pairs.csv"));
        NextRelease next = previews.of(Recipe.of("csv"), Progress.NONE).next();

        assertThat(next.compared()).isFalse();
        assertThat(next.version()).isEqualTo("2.0.0");
    }

    @Test
    void what_nobody_has_said_is_told_before() {
        assertThat(previews.of(Recipe.of("csv"), Progress.NONE).gaps())
                .containsExactly(ReleaseGap.LICENSE, ReleaseGap.CREATOR, ReleaseGap.URL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trl-conversational", "trl-kto", "csv", "llama-factory-alpaca"})
    void its_samples_are_the_first_rows(String format) throws IOException {
        ReleasePreview preview = previews.of(Recipe.of(format), Progress.NONE);
        ReleaseReport report = build(Recipe.of(format));

        String file =
                Files.readString(
                        report.folder().resolve(report.manifest().files().getFirst().path()));
        assertThat(file).contains(String.join("\n", preview.samples()));
    }

    @Test
    void a_project_without_decisions_has_no_samples() {
        ReleasePreview preview =
                previews.of(recipe("{'format':'csv','axis':'safety'}"), Progress.NONE);

        assertThat(preview.exported()).isZero();
        assertThat(preview.samples()).isEmpty();
    }

    @Test
    void ties_that_a_format_has_no_form_for_are_told() {
        Recipe recipe = recipe("{'format':'csv','ties':'both'}");

        assertThatThrownBy(() -> previews.of(recipe, Progress.NONE))
                .isInstanceOf(InvalidPolicy.class);
    }
}
