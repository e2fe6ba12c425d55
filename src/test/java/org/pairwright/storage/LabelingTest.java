package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;

/// Chains of revisions, their heads and what they are counted as.
class LabelingTest extends StorageTest {
    private static final Judgment FULL =
            Judgment.of(Side.B, Strength.MUCH)
                    .withVerdict(
                            Side.A,
                            new Verdict(
                                    Safety.UNSAFE,
                                    List.of("s2", "s1"),
                                    Severity.SEVERE,
                                    Refusal.NONE))
                    .withVerdict(
                            Side.B,
                            new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.FULL))
                    .withPromptVerdict(PromptVerdict.UNSAFE)
                    .withAxes(Preference.TIE, Preference.B)
                    .withFlag(true, "Look again.")
                    .withRationale("A helps with harm.");

    private AnnotationStore annotations;
    private Annotator alice;
    private long pair;

    @BeforeEach
    void open_stores() {
        annotations = new AnnotationStore(database);
        alice = annotator("alice");
        pair = addPairs(1).getFirst();
    }

    @Test
    void everything_said_comes_back_after_reopening() {
        Annotation said = decide(alice, pair, FULL);
        reopen();

        Annotation read = new AnnotationStore(database).current(pair, alice, 0).orElseThrow();

        assertThat(read).isEqualTo(said);
        assertThat(read.judgment()).isEqualTo(FULL);
        assertThat(read.left()).contains(Side.A);
        assertThat(read.decidedAt()).isEqualTo(Instant.ofEpochMilli(61_000));
        assertThat(Duration.ofMillis(read.activeMillis())).isEqualTo(Duration.ofSeconds(42));
    }

    @Test
    void a_second_decision_follows_the_first_and_is_current() {
        Annotation first = decide(alice, pair, Judgment.of(Preference.A));
        Annotation second = decide(alice, pair, Judgment.of(Preference.B));

        assertThat(annotations.current(pair, alice, 0)).contains(second);
        assertThat(number("select parent from annotation where id = " + second.id()))
                .isEqualTo(first.id());
        assertThat(number("select count(*) from annotation_head")).isEqualTo(1);
    }

    @Test
    void revisions_are_numbered_without_holes() {
        decide(alice, pair, Judgment.of(Preference.A));
        decide(annotator("bob"), pair, Judgment.of(Preference.B));
        decide(alice, pair, Judgment.of(Preference.TIE));

        assertThat(texts("select cast(number as text) from annotation order by id"))
                .containsExactly("1", "2", "3");
        assertThat(number("select annotations from origin")).isEqualTo(3);
    }

    @Test
    void a_repeat_is_a_chain_of_its_own_and_is_not_counted() {
        decide(alice, pair, 0, Judgment.of(Preference.A));
        decide(alice, pair, 1, Judgment.of(Preference.B));

        assertThat(annotations.current(pair, alice, 0).orElseThrow().judgment().preference())
                .isEqualTo(Preference.A);
        assertThat(annotations.current(pair, alice, 1).orElseThrow().judgment().preference())
                .isEqualTo(Preference.B);
        assertThat(number("select decisions from pair_state")).isEqualTo(1);
    }

    @Test
    void a_skip_is_no_decision() {
        decide(alice, pair, Judgment.skip(SkipReason.LANGUAGE));

        assertThat(number("select decisions from pair_state")).isZero();
        assertThat(texts("select state from pair_state")).containsExactly("skipped");
        assertThat(annotations.current(pair, alice, 0).orElseThrow().judgment())
                .isEqualTo(Judgment.skip(SkipReason.LANGUAGE));
    }

    @Test
    void a_flag_is_counted_beside_the_decision() {
        decide(alice, pair, Judgment.of(Preference.A).withFlag(true, "Odd."));

        assertThat(number("select flags from pair_state")).isEqualTo(1);
        assertThat(number("select decisions from pair_state")).isEqualTo(1);
    }

    @Test
    void what_a_model_decides_is_not_counted() {
        decide(annotator("judge", AnnotatorKind.MODEL), pair, Judgment.of(Preference.B));
        decide(alice, pair, Judgment.of(Preference.A));

        assertThat(number("select decisions from pair_state")).isEqualTo(1);
        assertThat(texts("select state from pair_state")).containsExactly("agreed");
    }

    @Test
    void a_draft_survives_reopening() {
        annotations.saveDraft(pair, alice, 0, FULL);
        reopen();

        assertThat(new AnnotationStore(database).draft(pair, alice, 0)).contains(FULL);
        assertThat(new AnnotationStore(database).current(pair, alice, 0)).isEmpty();
    }

    @Test
    void a_decision_ends_its_draft() {
        annotations.saveDraft(pair, alice, 0, FULL);

        decide(alice, pair, Judgment.of(Preference.A));

        assertThat(annotations.draft(pair, alice, 0)).isEmpty();
    }

    @Test
    void an_empty_draft_is_none() {
        annotations.saveDraft(pair, alice, 0, FULL);

        annotations.saveDraft(pair, alice, 0, Judgment.EMPTY);

        assertThat(annotations.draft(pair, alice, 0)).isEqualTo(Optional.empty());
    }

    @Test
    void drafts_of_two_annotators_stand_apart() {
        annotations.saveDraft(pair, alice, 0, FULL);
        annotations.saveDraft(pair, annotator("bob"), 0, Judgment.of(Preference.A));

        assertThat(annotations.draft(pair, alice, 0)).contains(FULL);
    }

    @Test
    void each_decision_is_an_event_tied_to_the_one_before() {
        decide(alice, pair, Judgment.of(Preference.A));
        decide(alice, pair, Judgment.skip(SkipReason.OTHER));

        assertThat(
                        texts(
                                "select kind || ' ' || actor || ' ' || os_user from event order by number"))
                .containsExactly(
                        "import alice system-user",
                        "decision alice system-user",
                        "skip alice system-user");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void an_annotator_is_one_by_name_however_often_asked() {
        assertThat(annotator("alice")).isEqualTo(alice);
        assertThat(new AnnotatorStore(database).byName("alice")).contains(alice);
        assertThat(new AnnotatorStore(database).byName("Alice")).isEmpty();
    }
}
