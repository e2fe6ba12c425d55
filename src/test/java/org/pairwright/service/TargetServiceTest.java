package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.QueuePosition;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.Machine;
import org.pairwright.storage.Samples;

/// A queue that goes first where pairs are missing, by what machines see in them.
class TargetServiceTest {
    private static final Actor LEAD = new Actor("lead", "system-user");
    private static final int UNSAFE = 900_000;

    @TempDir Path folder;
    private Database database;
    private Annotator lead;
    private TargetService targets;

    /// Six pairs, of which a machine calls the second, the fourth and the sixth unsafe, in s1.
    @BeforeEach
    void make_a_project() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
        for (int i = 1; i <= 6; i++) {
            Samples.add(database, Samples.pair("Question " + i));
        }
        lead =
                new AnnotatorStore(database)
                        .require("lead", AnnotatorKind.PERSON, AnnotatorRole.LEAD);
        new Machine(database, LEAD, "guard")
                .score(Map.of(1L, 0, 2L, UNSAFE, 3L, 0, 4L, UNSAFE, 6L, UNSAFE));
        targets = new TargetService(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<Long> queue() {
        return new LabelingService(database, lead)
                .openAfter(QueuePosition.START, 10).stream().map(QueuePosition::pair).toList();
    }

    @Test
    void pairs_come_first_in_which_a_machine_sees_what_is_missing() {
        targets.set(LEAD, Map.of("s1", 500L));

        assertThat(targets.order(lead, Progress.NONE)).isEqualTo(3);
        assertThat(queue()).containsExactly(2L, 4L, 6L, 1L, 3L, 5L);
    }

    @Test
    void a_category_without_a_target_puts_nothing_first() {
        targets.set(LEAD, Map.of("s2", 500L));

        assertThat(targets.order(lead, Progress.NONE)).isZero();
        assertThat(queue()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void pairs_that_somebody_decided_or_made_urgent_stay_where_they_are() {
        new MarkingService(database, lead)
                .mark(new Marking.Urgency(7), new long[] {6}, Progress.NONE);
        LabelingService labeling = new LabelingService(database, lead);
        labeling.decide(labeling.task(2), Judgment.of(Preference.A), Instant.now(), Duration.ZERO);
        targets.set(LEAD, Map.of("s1", 500L));

        assertThat(targets.order(lead, Progress.NONE)).isEqualTo(1);
        assertThat(queue()).containsExactly(6L, 4L, 1L, 3L, 5L);
    }

    @Test
    void what_came_first_goes_back_once_the_target_is_gone() {
        targets.set(LEAD, Map.of("s1", 500L));
        targets.order(lead, Progress.NONE);

        targets.set(LEAD, Map.of("s1", 0L, "s2", 5L));
        targets.order(lead, Progress.NONE);

        assertThat(queue()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }
}
