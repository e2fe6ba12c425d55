package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.TurnedAct;
import org.pairwright.domain.Verdict;

/// Many decisions in one transaction.
class RecordingTest extends StorageTest {
    private static final Judgment EVERYTHING =
            Judgment.of(Side.B, Strength.MUCH)
                    .withAxes(Preference.A, Preference.TIE)
                    .withPromptVerdict(PromptVerdict.LOOKS_UNSAFE)
                    .withVerdict(
                            Side.A,
                            new Verdict(
                                    Safety.UNSAFE,
                                    List.of("s2", "s1"),
                                    Severity.SEVERE,
                                    Refusal.PARTIAL))
                    .withVerdict(
                            Side.B,
                            new Verdict(
                                    Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED))
                    .withFlag(true, "look")
                    .withRationale("because");

    @Test
    void what_is_given_back_is_what_is_stored() {
        Annotator mara = annotator("Mara");
        List<Annotation> recorded =
                record(
                        revision(addPairs(1).getFirst(), mara, EVERYTHING),
                        revision(addPairs(1).getFirst(), mara, Judgment.skip(SkipReason.OTHER)));

        for (Annotation annotation : recorded) {
            assertThat(new AnnotationStore(database).current(annotation.pair(), mara, 0))
                    .contains(annotation);
        }
    }

    @Test
    void what_is_set_and_what_is_not_take_turns_however_often() {
        Annotator mara = annotator("Mara");
        List<Judgment> said = List.of(Judgment.skip(SkipReason.OTHER), EVERYTHING);
        List<Long> pairs = addPairs(48);
        for (int i = 0; i < 24; i++) {
            record(revision(pairs.get(i), mara, said.get(i % 2)));
        }
        List<NewAnnotation> together = new ArrayList<>();
        for (int i = 24; i < 48; i++) {
            together.add(revision(pairs.get(i), mara, said.get(i % 2)));
        }
        record(together.toArray(NewAnnotation[]::new));

        for (int i = 0; i < 48; i++) {
            assertThat(new AnnotationStore(database).current(pairs.get(i), mara, 0))
                    .map(Annotation::judgment)
                    .contains(said.get(i % 2));
        }
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_thousand_and_more_come_in_at_once_and_hold_a_check() {
        Annotator mara = annotator("Mara");
        List<NewAnnotation> revisions = new ArrayList<>();
        for (long pair : addPairs(1_200)) {
            revisions.add(revision(pair, mara, EVERYTHING));
        }

        record(revisions.toArray(NewAnnotation[]::new));

        assertThat(number("select count(*) from annotation_head")).isEqualTo(1_200);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_second_revision_of_a_chain_has_the_first_as_its_parent() {
        Annotator mara = annotator("Mara");
        long pair = addPairs(1).getFirst();

        List<Annotation> recorded =
                record(
                        revision(pair, mara, Judgment.of(Preference.A)),
                        revision(pair, mara, Judgment.of(Preference.B)),
                        revision(pair, mara, Judgment.of(Preference.TIE)));

        assertThat(number("select parent from annotation where id = " + recorded.get(1).id()))
                .isEqualTo(recorded.get(0).id());
        assertThat(number("select parent from annotation where id = " + recorded.get(2).id()))
                .isEqualTo(recorded.get(1).id());
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void each_is_an_act_of_its_own_that_can_be_taken_back() {
        Annotator mara = annotator("Mara");
        List<Long> pairs = addPairs(2);
        record(
                revision(pairs.get(0), mara, Judgment.of(Preference.A)),
                revision(pairs.get(1), mara, Judgment.of(Preference.B)));
        Acts acts = new Acts(database);

        assertThat(acts.undo(ALICE, mara).map(TurnedAct.OfPair.class::cast))
                .map(TurnedAct.OfPair::pair)
                .contains(pairs.get(1));
        assertThat(acts.undo(ALICE, mara).map(TurnedAct.OfPair.class::cast))
                .map(TurnedAct.OfPair::pair)
                .contains(pairs.get(0));
        assertThat(acts.undo(ALICE, mara)).isEmpty();
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void drafts_of_what_is_decided_are_gone_and_others_stay() {
        Annotator mara = annotator("Mara");
        List<Long> pairs = addPairs(2);
        AnnotationStore store = new AnnotationStore(database);
        pairs.forEach(pair -> store.saveDraft(pair, mara, 0, Judgment.of(Preference.TIE)));

        record(revision(pairs.get(0), mara, Judgment.of(Preference.A)));

        assertThat(store.draft(pairs.get(0), mara, 0)).isEmpty();
        assertThat(store.draft(pairs.get(1), mara, 0)).isPresent();
    }

    @Test
    void nothing_to_record_changes_nothing() {
        assertThat(new AnnotationStore(database).record(ALICE, List.of())).isEmpty();
        assertThat(number("select count(*) from event")).isZero();
    }

    @Test
    void the_current_words_of_one_annotator_are_found_for_many_pairs() {
        Annotator mara = annotator("Mara");
        List<Long> pairs = addPairs(3);
        record(
                revision(pairs.get(0), mara, Judgment.of(Preference.A)),
                revision(pairs.get(1), mara, Judgment.of(Preference.B)),
                revision(pairs.get(0), annotator("Noor"), Judgment.of(Preference.TIE)));
        new Acts(database).undo(ALICE, mara);

        List<Annotation> current =
                database.read(handle -> AnnotationStore.current(handle, mara, pairs));

        assertThat(current).extracting(Annotation::pair).containsExactly(pairs.get(0));
    }

    private List<Annotation> record(NewAnnotation... revisions) {
        return new AnnotationStore(database).record(ALICE, List.of(revisions));
    }

    private static NewAnnotation revision(long pair, Annotator annotator, Judgment judgment) {
        return new NewAnnotation(
                pair,
                annotator,
                0,
                judgment,
                Side.B,
                Instant.ofEpochMilli(1_000),
                Instant.ofEpochMilli(61_000),
                Duration.ofSeconds(42));
    }
}
