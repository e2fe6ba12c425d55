package org.pairwright.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.Verdict;
import org.pairwright.ui.kit.Messages;

class SaidWordsTest {
    private static final Judgment JUDGED =
            Judgment.of(Side.A, Strength.MUCH).withVerdict(Side.A, verdict(Safety.SAFE));

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final SaidWords words =
            new SaidWords(
                    new DataWords(
                            messages, ZoneOffset.UTC, () -> Map.of("s2", "Non-violent crimes")),
                    messages);

    @Test
    void how_bad_an_unsafe_response_is_stands_before_its_hazards() {
        assertThat(
                        said(
                                new Verdict(
                                        Safety.UNSAFE,
                                        List.of("s2"),
                                        Severity.MODERATE,
                                        Refusal.UNSTATED)))
                .isEqualTo("A much better, A safe, B unsafe, moderate (Non-violent crimes)");
    }

    @Test
    void what_was_not_said_of_an_unsafe_response_is_left_out() {
        assertThat(said(verdict(Safety.UNSAFE))).isEqualTo("A much better, A safe, B unsafe");
    }

    @Test
    void it_is_told_which_response_stood_left_where_one_did() {
        assertThat(words.places(annotation(AnnotatorKind.PERSON, "a")))
                .contains("A stood left, B right");
        assertThat(words.places(annotation(AnnotatorKind.PERSON, "b")))
                .contains("B stood left, A right");
        assertThat(words.places(annotation(AnnotatorKind.IMPORT, ""))).isEmpty();
    }

    @Test
    void the_history_says_what_a_machine_said() {
        assertThat(words.line(annotation(AnnotatorKind.MODEL, ""))).contains("Ada (machine): A");
        assertThat(words.line(annotation(AnnotatorKind.PERSON, "a"))).contains("Ada: A");
    }

    private String said(Verdict ofB) {
        return words.said(annotation(AnnotatorKind.PERSON, "a", JUDGED.withVerdict(Side.B, ofB)));
    }

    private static Verdict verdict(Safety safety) {
        return new Verdict(safety, List.of(), Severity.UNSTATED, Refusal.UNSTATED);
    }

    private static Annotation annotation(AnnotatorKind kind, String left) {
        return annotation(kind, left, JUDGED);
    }

    private static Annotation annotation(AnnotatorKind kind, String left, Judgment judgment) {
        return new Annotation(
                1,
                UuidV7.next(),
                1,
                new Annotator(1, UuidV7.next(), "Ada", kind, AnnotatorRole.LEAD),
                0,
                false,
                judgment,
                left,
                Instant.EPOCH,
                0);
    }
}
