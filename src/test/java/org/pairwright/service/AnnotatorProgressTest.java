package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// What is kept up with acts says the same as what is counted anew.
class AnnotatorProgressTest {
    @TempDir Path folder;
    private Database database;
    private LabelingService labeling;
    private AnnotatorProgress progress;

    @BeforeEach
    void decide_one_and_count() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("project.pairs")),
                        Samples.project());
        Samples.add(
                database,
                Samples.pair("One"),
                Samples.pair("Two"),
                Samples.pair("Three"),
                Samples.pair("Four"));
        labeling = new LabelingService(database, new AnnotatorService(database).person("mara"));
        decide(1, Preference.A, 10);
        progress = labeling.keptProgress(ZoneOffset.UTC);
        progress.count();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void decide(long pair, Preference preference, int seconds) {
        labeling.decide(
                labeling.task(pair),
                Judgment.of(preference),
                Instant.EPOCH,
                Duration.ofSeconds(seconds));
    }

    private LabelingProgress counted() {
        return labeling.keptProgress(ZoneOffset.UTC).count();
    }

    @Test
    void a_decision_counts_once() {
        decide(2, Preference.A, 20);

        assertThat(progress.after(2)).isEqualTo(counted());
        assertThat(progress.after(2)).isEqualTo(counted());
        assertThat(progress.after(2).done()).isEqualTo(2);
    }

    @Test
    void a_skip_is_done_and_not_labeled_until_the_pair_is_decided() {
        decide(2, Preference.SKIP, 5);
        assertThat(progress.after(2)).isEqualTo(counted());
        assertThat(progress.after(2))
                .returns(2L, LabelingProgress::done)
                .returns(1L, LabelingProgress::skipped)
                .returns(1L, LabelingProgress::labeled);
        decide(2, Preference.B, 5);

        assertThat(progress.after(2)).isEqualTo(counted());
        assertThat(progress.after(2).labeled()).isEqualTo(2);
    }

    @Test
    void a_changed_decision_counts_with_its_new_time() {
        decide(1, Preference.B, 30);

        assertThat(progress.after(1)).isEqualTo(counted());
        assertThat(progress.after(1).worked()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void what_is_taken_back_no_longer_counts_until_it_is_done_again() {
        labeling.undo();
        assertThat(progress.after(1)).isEqualTo(counted());
        assertThat(progress.after(1).done()).isZero();
        labeling.redo();

        assertThat(progress.after(1)).isEqualTo(counted());
        assertThat(progress.after(1).done()).isEqualTo(1);
    }

    @Test
    void acts_that_are_looked_at_late_and_out_of_order_still_add_up() {
        decide(2, Preference.A, 20);
        decide(3, Preference.B, 30);
        labeling.undo();
        decide(2, Preference.B, 40);
        progress.after(3);
        progress.after(2);
        decide(3, Preference.B, 50);
        progress.after(2);

        assertThat(progress.after(3)).isEqualTo(counted());
    }

    @Test
    void before_anything_is_counted_all_is() {
        AnnotatorProgress fresh = labeling.keptProgress(ZoneOffset.UTC);
        decide(2, Preference.A, 20);

        assertThat(fresh.after(2)).isEqualTo(counted());
        assertThat(labeling.keptProgress(ZoneOffset.UTC).latest()).isEqualTo(counted());
    }
}
