package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;

/// The decisions that rows of plain pairs bring with them.
class DecisionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"preference", "label", "winner", "preferred", "choice"})
    void a_decision_goes_by_many_names(String name) {
        assertThat(with("\"" + name + "\":\"b\"").preference()).isEqualTo(Preference.B);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \""})
    void nothing_said_is_no_decision(String json) {
        assertThat(with("\"preference\":" + json))
                .returns(List.of(), reading -> reading.pair().annotations())
                .returns(List.of(), Reading::problems);
    }

    @Test
    void a_winner_may_be_called_by_the_name_of_the_model() {
        assertThat(
                        with("\"model_a\":\"model-2\",\"model_b\":\"model-1\",\"winner\":\"model-1\"")
                                .preference())
                .isEqualTo(Preference.B);
    }

    @Test
    void a_skip_is_a_skip() {
        assertThat(with("\"preference\":\"skip\"").pair().annotations())
                .containsExactly(new ImportedAnnotation("", Judgment.skip(SkipReason.UNSTATED)));
    }

    @Test
    void a_strength_goes_with_the_decision() {
        assertThat(with("\"preference\":\"a\",\"strength\":3").pair().annotations())
                .containsExactly(new ImportedAnnotation("", Judgment.of(Side.A, Strength.MUCH)));
    }

    @Test
    void the_strength_of_a_tie_is_left_out() {
        assertThat(with("\"preference\":\"tie\",\"strength\":0").pair().annotations())
                .containsExactly(new ImportedAnnotation("", Judgment.of(Preference.TIE)));
    }

    @Test
    void a_strength_off_the_scale_costs_the_decision_its_strength() {
        Reading reading = with("\"preference\":\"a\",\"strength\":4");

        assertThat(reading.pair())
                .returns(
                        List.of(new ImportedAnnotation("", Judgment.of(Preference.A))),
                        pair -> pair.annotations())
                .returns("{\"strength\":4}", pair -> pair.extras());
        assertThat(reading.problem())
                .isEqualTo(
                        Problem.warning(
                                1,
                                "strength",
                                ProblemCode.UNKNOWN_LABEL,
                                "A strength is 1, 2 or 3. The decision came in without one."));
    }

    @Test
    void an_annotator_that_the_row_names_is_kept() {
        assertThat(with("\"preference\":\"a\",\"annotator\":\"ann\"").pair().annotations())
                .containsExactly(new ImportedAnnotation("ann", Judgment.of(Preference.A)));
    }

    @Test
    void an_annotator_that_nobody_can_be_called_is_left_out_with_a_warning() {
        Reading reading = with("\"preference\":\"a\",\"annotator\":\"a\\u0007b\"");

        assertThat(reading.pair().annotations())
                .containsExactly(new ImportedAnnotation("", Judgment.of(Preference.A)));
        assertThat(reading.problem())
                .isEqualTo(
                        Problem.warning(
                                1,
                                "annotator",
                                ProblemCode.WRONG_TYPE,
                                "The annotator name \"a\u0007b\" holds a control character. The decision"
                                        + " came in under the name of the file."));
    }

    @Test
    void an_unknown_label_costs_the_row_its_decision() {
        Reading reading = with("\"preference\":\"perhaps\"");

        assertThat(reading.pair().extras()).isEqualTo("{\"preference\":\"perhaps\"}");
        assertThat(reading.problem())
                .isEqualTo(
                        Problem.warning(
                                1,
                                "preference",
                                ProblemCode.UNKNOWN_LABEL,
                                "The label \"perhaps\" is not known. The pair came in without a decision:"
                                        + " use a, b, tie or both_bad."));
    }

    @Test
    void a_label_that_is_a_list_costs_the_row_its_decision() {
        assertThat(with("\"preference\":[\"a\"]").problem())
                .isEqualTo(
                        Problem.warning(
                                1,
                                "preference",
                                ProblemCode.WRONG_TYPE,
                                "The label is a list. The pair came in without a decision."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2"})
    void a_number_that_can_mean_either_asks_for_the_base(String number) {
        Reading reading = Reading.ofText(row("0") + "\n" + row("2") + "\n" + row(number));

        assertThat(reading.problems())
                .last()
                .isEqualTo(
                        Problem.warning(
                                3,
                                "label",
                                ProblemCode.UNKNOWN_LABEL,
                                "The label "
                                        + number
                                        + " can mean either response, depending on where the count"
                                        + " begins. The pair came in without a decision: give"
                                        + " --label-base 0 or 1 to have it read."));
    }

    @ParameterizedTest
    @CsvSource({"ZERO,0,A", "ZERO,1,B", "ZERO,2,TIE", "ONE,1,A", "ONE,2,B", "ONE,0,TIE"})
    void a_stated_base_says_what_a_number_means(LabelBase base, String number, Preference meant) {
        Reading reading = Reading.ofText(row(number), ImportOptions.DETECT.withLabelBase(base));

        assertThat(reading.preference()).isEqualTo(meant);
    }

    @Test
    void labels_1_and_2_without_0_are_read_and_the_conclusion_is_told() {
        Reading reading = Reading.ofText(row("1") + "\n" + row("2"));

        assertThat(reading.reasons()).last().isEqualTo("The labels are numbers that count from 1.");
        assertThat(reading.pairs())
                .extracting(pair -> pair.annotations().getFirst().judgment().preference())
                .containsExactly(Preference.A, Preference.B);
    }

    @Test
    void responses_numbered_0_and_1_say_what_a_number_means() {
        assertThat(
                        Reading.ofText(
                                        "{\"prompt\":\"Q\",\"response_0\":\"A\",\"response_1\":\"B\",\"label\":1}")
                                .preference())
                .isEqualTo(Preference.B);
    }

    private static String row(String label) {
        return "{\"prompt\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\",\"label\":"
                + label
                + "}";
    }

    private static Reading with(String fields) {
        return Reading.ofText(
                "{\"prompt\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\"," + fields + "}");
    }
}
