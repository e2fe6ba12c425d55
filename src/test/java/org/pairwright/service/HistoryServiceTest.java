package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.DecidedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.QueuePosition;
import org.pairwright.domain.Response;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// The way back to a pair, and where one goes on.
class HistoryServiceTest {
    @TempDir Path folder;
    private Database database;
    private LabelingService labeling;

    @BeforeEach
    void label_a_little() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("project.pairs")),
                        Samples.project());
        Response yes = new Response("Yes", "");
        Response no = new Response("No", "");
        Samples.add(
                database,
                Samples.pair("One"),
                Samples.pair("7", "Two", yes, no),
                Samples.pair("twin", "Three", yes, no),
                Samples.pair("twin", "Four", yes, no));
        labeling = new LabelingService(database, new AnnotatorService(database).person("mara"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void decide(long pair) {
        labeling.decide(
                labeling.task(pair),
                Judgment.of(Preference.TIE),
                Instant.EPOCH,
                Duration.ofSeconds(30));
    }

    @Test
    void a_number_means_the_pair_that_the_screen_calls_so() {
        assertThat(labeling.history().find("2")).isEqualTo(new NamedPair(2, 1));
    }

    @Test
    void a_number_of_no_pair_may_be_the_id_in_a_file() {
        assertThat(labeling.history().find("7")).isEqualTo(new NamedPair(2, 1));
    }

    @Test
    void an_id_that_two_pairs_have_is_said_to_be_of_two() {
        assertThat(labeling.history().find("twin")).isEqualTo(new NamedPair(3, 2));
    }

    @Test
    void a_pair_goes_by_its_own_id() {
        assertThat(labeling.history().find(labeling.task(3).uuid().toString()).pair()).isEqualTo(3);
    }

    @Test
    void what_nobody_is_called_is_not_found() {
        assertThat(labeling.history().find("99999999999999999999").candidates()).isZero();
    }

    @Test
    void pages_of_decisions_follow_each_other() {
        decide(1);
        decide(3);
        DecidedPair latest = labeling.history().latest(1).getFirst();

        assertThat(latest.snippet()).isEqualTo("Three");
        assertThat(labeling.history().before(latest, 10))
                .extracting(DecidedPair::snippet)
                .containsExactly("One");
    }

    @Test
    void one_goes_on_after_what_one_decided_last() {
        decide(2);

        assertThat(labeling.openAfter(labeling.start(), 1))
                .isEqualTo(List.of(new QueuePosition(0, 3)));
    }

    @Test
    void who_has_decided_nothing_begins_at_the_beginning() {
        assertThat(labeling.start()).isEqualTo(QueuePosition.START);
    }

    @Test
    void the_time_worked_is_counted() {
        decide(1);
        decide(2);

        assertThat(labeling.keptProgress(java.time.ZoneOffset.UTC).count().worked())
                .isEqualTo(Duration.ofMinutes(1));
    }
}
