package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectCounts;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Verdict;

/// How many there are of everything.
class CountTest extends StorageTest {
    private static final Verdict UNSAFE =
            new Verdict(Safety.UNSAFE, List.of("s1", "s2"), Severity.UNSTATED, Refusal.UNSTATED);

    private ProjectCounts counts() {
        return new CountStore(database).counts();
    }

    private List<Long> secondsOf(Annotator annotator, int limit) {
        return new ProgressStore(database)
                .activeMillis(annotator, limit).stream().map(millis -> millis / 1_000).toList();
    }

    private void decide(Annotator annotator, long pair, Preference preference, int seconds) {
        new AnnotationStore(database)
                .record(
                        ALICE,
                        new NewAnnotation(
                                pair,
                                annotator,
                                0,
                                Judgment.of(preference),
                                Side.A,
                                Instant.ofEpochMilli(1_000),
                                Instant.ofEpochMilli(61_000),
                                Duration.ofSeconds(seconds)));
    }

    @Test
    void an_empty_project_counts_nothing() {
        ProjectCounts counts = counts();

        assertThat(counts.pairs()).isZero();
        assertThat(counts.annotations()).isZero();
        assertThat(counts.preferences())
                .isEqualTo(Map.of("a", 0L, "b", 0L, "tie", 0L, "both_bad", 0L, "skip", 0L));
        assertThat(counts.annotators()).isEmpty();
    }

    @Test
    void current_annotations_are_counted_and_former_ones_not() {
        List<Long> pairs = addPairs(3);
        Annotator alice = annotator("alice");
        Annotator bob = annotator("bob");
        decide(alice, pairs.get(0), Judgment.of(Preference.A).withVerdict(Side.B, UNSAFE));
        decide(alice, pairs.get(0), Judgment.of(Preference.B).withVerdict(Side.A, UNSAFE));
        decide(alice, pairs.get(1), Judgment.skip(SkipReason.OTHER));
        decide(bob, pairs.get(0), Judgment.of(Preference.A));
        decide(bob, pairs.get(2), Judgment.of(Preference.A));
        new Acts(database).undo(ALICE, bob);

        ProjectCounts counts = counts();

        assertThat(counts.prompts()).isEqualTo(3);
        assertThat(counts.responses()).isEqualTo(6);
        assertThat(counts.pairs()).isEqualTo(3);
        assertThat(counts.annotations()).isEqualTo(3);
        assertThat(counts.preferences())
                .isEqualTo(Map.of("a", 1L, "b", 1L, "tie", 0L, "both_bad", 0L, "skip", 1L));
        assertThat(counts.categories()).isEqualTo(Map.of("s1", 1L, "s2", 1L));
        assertThat(counts.labeledPairs()).isEqualTo(1);
        assertThat(counts.disputedPairs()).isEqualTo(1);
        assertThat(counts.annotators())
                .containsExactly(
                        new ProjectCounts.OfAnnotator("alice", "person", "annotator", 2, 2),
                        new ProjectCounts.OfAnnotator("bob", "person", "annotator", 1, 1));
    }

    @Test
    void what_a_model_says_is_counted_apart() {
        List<Long> pairs = addPairs(1);
        decide(annotator("alice"), pairs.getFirst(), Judgment.of(Preference.A));
        decide(
                annotator("judge", AnnotatorKind.MODEL),
                pairs.getFirst(),
                Judgment.of(Preference.B).withVerdict(Side.A, UNSAFE));

        ProjectCounts counts = counts();

        assertThat(counts.annotations()).isEqualTo(1);
        assertThat(counts.modelAnnotations()).isEqualTo(1);
        assertThat(counts.preferences()).containsEntry("a", 1L).containsEntry("b", 0L);
        assertThat(counts.categories()).isEmpty();
        assertThat(counts.annotators())
                .extracting(ProjectCounts.OfAnnotator::annotations)
                .containsExactly(1L, 1L);
    }

    @Test
    void the_time_of_the_latest_decisions_comes_newest_first() {
        List<Long> pairs = addPairs(3);
        Annotator alice = annotator("alice");
        decide(alice, pairs.get(0), Preference.A, 10);
        decide(alice, pairs.get(1), Preference.A, 20);
        decide(alice, pairs.get(2), Preference.A, 30);
        decide(annotator("bob"), pairs.get(2), Preference.A, 99);

        assertThat(secondsOf(alice, 2)).containsExactly(30L, 20L);
    }

    @Test
    void the_time_of_a_decision_that_was_taken_back_does_not_count() {
        List<Long> pairs = addPairs(2);
        Annotator alice = annotator("alice");
        decide(alice, pairs.get(0), Preference.A, 10);
        decide(alice, pairs.get(1), Preference.A, 20);
        new Acts(database).undo(ALICE, alice);

        assertThat(secondsOf(alice, 50)).containsExactly(10L);
    }

    @Test
    void the_time_of_a_decision_that_was_taken_back_and_made_again_counts_once() {
        List<Long> pairs = addPairs(2);
        Annotator alice = annotator("alice");
        decide(alice, pairs.get(0), Preference.A, 10);
        decide(alice, pairs.get(1), Preference.A, 20);
        new Acts(database).undo(ALICE, alice);
        new Acts(database).redo(ALICE, alice);

        assertThat(secondsOf(alice, 50)).containsExactly(20L, 10L);
    }

    @Test
    void the_time_of_a_changed_decision_is_that_of_its_change() {
        List<Long> pairs = addPairs(1);
        Annotator alice = annotator("alice");
        decide(alice, pairs.get(0), Preference.A, 10);
        decide(alice, pairs.get(0), Preference.B, 20);

        assertThat(secondsOf(alice, 50)).containsExactly(20L);
    }
}
