package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Preference;

/// A preview says what the release will be.
class ReleasePreviewTest extends ReleaseTest {
    private ReleasePreviewService previews;

    @BeforeEach
    void begin() {
        previews = new ReleasePreviewService(database);
        decide("Ada", 1, Preference.B);
        decide("Ada", 2, Preference.B);
        decide("Ada", 4, Preference.TIE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'format':'trl-conversational'}",
                "{'format':'trl-kto','ties':'both'}",
                "{'format':'trl-conversational','filter':'prompt ~ T','split':'train=0.5,test=0.5'}",
                "{'format':'openai','min_annotators':2}"
            })
    void it_counts_what_is_published(String written) {
        Recipe recipe = recipe(written);
        ReleasePreview preview = previews.of(recipe, Progress.NONE);
        Manifest manifest = build(recipe).manifest();

        assertThat(preview.pairs()).isEqualTo(manifest.counts().pairs());
        assertThat(preview.exported()).isEqualTo(manifest.counts().exported());
        assertThat(preview.excluded()).isEqualTo(manifest.counts().excluded());
        assertThat(preview.figures()).isEqualTo(manifest.figures());
        assertThat(preview.splits().values().stream().mapToLong(it -> it).sum())
                .isEqualTo(preview.exported());
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
