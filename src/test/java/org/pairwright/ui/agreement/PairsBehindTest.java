package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.behavior.Drift;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.service.behavior.Speed;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.Reason;
import org.pairwright.ui.kit.Conditions;

/// Expressions for the pairs behind a figure.
class PairsBehindTest {
    private static final PairsBehind BEHIND =
            new PairsBehind(Conditions.of(Filter.parse("source = x")));

    /// Limits are as short as tells the parts from one another, and leave no pair out.
    @Test
    void a_part_by_length_has_the_pairs_between_it_and_the_next_one() {
        List<LengthBias.Decile> parts =
                List.of(part(1.0625, 1.25), part(4 / 3.0, 1.5), part(1.5625, 9));

        assertThat(BEHIND.choices(parts, 0))
                .isEqualTo(
                        "source = x and preference in (a, b)"
                                + " and length_ratio >= 1.06 and length_ratio < 1.3");
        assertThat(BEHIND.choices(parts, 1))
                .isEqualTo(
                        "source = x and preference in (a, b)"
                                + " and length_ratio >= 1.3 and length_ratio < 1.56");
        assertThat(BEHIND.choices(parts, 2))
                .isEqualTo("source = x and preference in (a, b) and length_ratio >= 1.56");
    }

    private static LengthBias.Decile part(double from, double to) {
        return new LengthBias.Decile(from, to, new Proportion(5, 10));
    }

    @Test
    void where_some_people_are_looked_at_the_pairs_are_among_theirs() {
        Conditions looked = Conditions.of(Filter.parse("source = x"));
        CategoryTerms terms = new CategoryTerms.AsDecided();
        PairsBehind one = new PairsBehind(looked, List.of("Ada"), terms);
        PairsBehind two = new PairsBehind(looked, List.of("Ada", "Ben"), terms);
        PairsBehind three = new PairsBehind(looked, List.of("Ada", "Ben", "Cleo"), terms);

        assertThat(one.all()).isEqualTo("source = x and annotator = Ada");
        assertThat(two.shared())
                .isEqualTo(
                        "source = x and annotator in (Ada, Ben)"
                                + " and annotator = Ada and annotator = Ben");
        assertThat(two.of(LabelType.SAFER, "a", "a"))
                .endsWith("and safer = a and (annotator = Ada and annotator = Ben)");
        assertThat(three.of(LabelType.SAFER, "a", "b"))
                .isEqualTo(
                        "source = x and annotator in (Ada, Ben, Cleo) and safer = a and safer = b");
        assertThat(three.shared())
                .isEqualTo("source = x and annotator in (Ada, Ben, Cleo) and decisions > 1");
    }

    @Test
    void two_answers_are_asked_of_the_pair_or_of_either_response() {
        assertThat(BEHIND.of(LabelType.STRENGTH, "-2", "3"))
                .isEqualTo("source = x and strength = -2 and strength = 3");
        assertThat(BEHIND.of(LabelType.MORE_HELPFUL, "tie", "tie"))
                .isEqualTo("source = x and helpful = tie and decisions > 1");
        assertThat(BEHIND.of(LabelType.SAFETY, "safe", "unsafe"))
                .isEqualTo(
                        "source = x and ((safety_a = safe and safety_a = unsafe)"
                                + " or (safety_b = safe and safety_b = unsafe))");
    }

    @Test
    void what_a_model_labeled_is_narrowed_down_to_what_people_say() {
        assertThat(BEHIND.ofModel("judge", LabelType.SAFER, "a"))
                .isEqualTo("source = x and annotator = judge and safer = a");
        assertThat(BEHIND.ofModel("guard", LabelType.SEVERITY, "2"))
                .isEqualTo(
                        "source = x and annotator = guard and (severity_a = 2 or severity_b = 2)");
    }

    @Test
    void a_probability_is_that_of_its_tenth() {
        assertThat(BEHIND.scored("guard", 0.34))
                .isEqualTo(
                        "source = x and annotator = guard and ((score_a >= 0.3 and score_a < 0.4)"
                                + " or (score_b >= 0.3 and score_b < 0.4))");
        assertThat(BEHIND.scored("guard", (0.7 + 0.7 + 0.7) / 3))
                .contains("score_a >= 0.7 and score_a < 0.8");
        assertThat(BEHIND.scored("guard", 0.699999)).contains("score_a >= 0.6 and score_a < 0.7");
        assertThat(BEHIND.scored("guard", 1)).endsWith(" and (score_a >= 0.9 or score_b >= 0.9)");
    }

    @Test
    void a_window_of_labels_has_the_time_from_its_first_to_its_last_one() {
        Figure none = new Figure.Undefined(Reason.NO_LABELS);

        assertThat(
                        BEHIND.of(
                                new Drift.Window(
                                        0,
                                        49,
                                        1_780_000_000,
                                        1_780_000_100,
                                        1_780_000_199,
                                        none,
                                        none,
                                        none,
                                        none)))
                .isEqualTo("source = x and decided = 2026-05-28T20:26:40..2026-05-28T20:30:00");
        assertThat(BEHIND.of(new Speed.Bin(4, 8, 3))).isEqualTo("source = x and seconds = 4..8");
    }
}
