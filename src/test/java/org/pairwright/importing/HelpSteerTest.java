package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;

/// HelpSteer2 and HelpSteer3.
class HelpSteerTest {

    @ParameterizedTest
    @CsvSource({"-3, A, MUCH", "-1, A, SLIGHT", "0, TIE, UNSTATED", "2, B, BETTER", "3.0, B, MUCH"})
    void the_sign_says_which_is_better_and_the_number_by_how_much(
            String number, Preference preference, Strength strength) {
        Judgment judgment =
                Reading.ofText(preference("\"preference_strength\":" + number))
                        .pair()
                        .annotations()
                        .getFirst()
                        .judgment();

        assertThat(judgment.preference()).isEqualTo(preference);
        assertThat(judgment.strength()).isEqualTo(strength);
    }

    @Test
    void a_number_beyond_the_scale_is_no_decision() {
        Reading reading = Reading.ofText(preference("\"preference_strength\":-100"));

        assertThat(reading.pair().annotations()).isEmpty();
        assertThat(reading.problem()).returns(ProblemCode.UNKNOWN_LABEL, Problem::code);
    }

    @Test
    void what_annotators_of_helpsteer2_said_becomes_one_annotator_each() {
        Reading reading =
                Reading.ofText(
                        preference(
                                "\"preference_strength\":-1,\"all_preferences_unprocessed\":["
                                        + "{\"strength\":-2,\"statement\":\"S\",\"elaboration\":\"E\"},"
                                        + "{\"strength\":1,\"statement\":\"T\",\"elaboration\":\"\"}]"));

        assertThat(reading.pair().annotations())
                .containsExactly(
                        new ImportedAnnotation(
                                "individual 1",
                                Judgment.of(Side.A, Strength.BETTER).withRationale("S\n\nE")),
                        new ImportedAnnotation(
                                "individual 2",
                                Judgment.of(Side.B, Strength.SLIGHT).withRationale("T")));
        assertThat(reading.pair().extras()).contains("\"preference_strength\":-1");
    }

    @Test
    void helpsteer3_s_overall_preference_counts_only_where_nobody_is_named() {
        String row =
                "{\"context\":[{\"role\":\"user\",\"content\":\"Q\"}],\"response1\":\"A\",\"response2\":\"B\","
                        + "\"overall_preference\":2,\"individual_preference\":[]}";

        assertThat(Reading.ofText(row).pair().annotations())
                .containsExactly(new ImportedAnnotation("", Judgment.of(Side.B, Strength.BETTER)));
    }

    @Test
    void conversations_within_one_text_are_taken_apart() {
        String prompt = "Hi\\n<extra_id_1>Assistant\\nHello\\n<extra_id_1>User\\nWhy?";

        assertThat(
                        Reading.ofText(
                                        preference("\"preference_strength\":1")
                                                .replace("\"Q\"", "\"" + prompt + "\""))
                                .pair()
                                .prompt()
                                .messages())
                .containsExactly(
                        new Message(Role.USER, "Hi"),
                        new Message(Role.ASSISTANT, "Hello"),
                        new Message(Role.USER, "Why?"));
    }

    @Test
    void rated_responses_that_follow_one_another_are_paired_by_helpfulness() {
        Reading reading =
                Reading.ofText(
                        rated("Q", "A", 1)
                                + rated("Q", "B", 4)
                                + rated("R", "C", 2)
                                + rated("R", "D", 2));

        assertThat(reading.rows()).extracting(ImportedRow::rows).containsExactly(2, 2);
        assertThat(reading.rows()).extracting(ImportedRow::line).containsExactly(1L, 3L);
        var first = reading.pairs().getFirst();
        Side better = first.annotations().getFirst().judgment().preference().side().orElseThrow();
        assertThat(first.response(better).content()).isEqualTo("B");
        assertThat(reading.pairs().getLast().annotations().getFirst().judgment().preference())
                .isEqualTo(Preference.TIE);
        assertThat(first.extras()).contains("\"verbosity\":3");
    }

    @Test
    void each_place_in_the_lists_of_disagreements_is_an_annotator() {
        Reading reading = Reading.ofText(listed("A", "[3,4,2]") + listed("B", "[1,4,3]"));

        ImportedPair pair = reading.pair();
        Preference forA = pair.a().content().equals("A") ? Preference.A : Preference.B;
        assertThat(pair.annotations())
                .containsExactlyInAnyOrder(
                        new ImportedAnnotation("individual 1", Judgment.of(forA)),
                        new ImportedAnnotation("individual 2", Judgment.of(Preference.TIE)),
                        new ImportedAnnotation("individual 3", Judgment.of(forA.turned())));
        assertThat(pair.extras()).contains("[3,4,2]", "[1,4,3]");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void
            lists_of_disagreements_of_which_one_is_longer_are_compared_as_far_as_both_go_and_said_so() {
        Reading reading = Reading.ofText(listed("A", "[3,4]") + listed("B", "[1,4,3,0]"));

        assertThat(reading.pair().annotations()).hasSize(2);
        assertThat(reading.pair().extras()).contains("[3,4]", "[1,4,3,0]");
        assertThat(reading.problem())
                .isEqualTo(
                        Problem.warning(
                                1,
                                "helpfulness",
                                ProblemCode.UNEVEN_LISTS,
                                "Line 1 lists the ratings of 2 people and line 2 of 4. Who gave which"
                                        + " is told by the place in the list alone, so only the first"
                                        + " 2 of each are compared. The lists are kept as they are."));
    }

    @Test
    void a_list_beside_a_single_rating_is_compared_as_a_whole_and_said_so() {
        Reading reading = Reading.ofText(listed("A", "[3,4]") + listed("B", "1"));

        assertThat(reading.pair().annotations()).hasSize(1);
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.UNEVEN_LISTS);
        assertThat(reading.problem().message()).contains("line 2 of 0", "so nobody's are compared");
    }

    @Test
    void lists_of_disagreements_may_be_written_within_texts() {
        assertThat(
                        Reading.ofText(listed("A", "\"[3,4]\"") + listed("B", "\"[1,4]\""))
                                .pair()
                                .annotations())
                .hasSize(2);
    }

    @Test
    void a_list_that_holds_no_ratings_is_refused() {
        Reading reading = Reading.ofText(listed("A", "[3,null]") + listed("B", "[1,4]"));

        assertThat(reading.problems().getFirst())
                .returns("helpfulness", Problem::field)
                .returns(true, Problem::refused);
    }

    private static String listed(String response, String helpfulness) {
        return rated("Q", response, 0)
                .replace("\"helpfulness\":0", "\"helpfulness\":" + helpfulness);
    }

    @Test
    void a_response_without_another_is_refused() {
        Reading reading =
                Reading.ofText(rated("Q", "A", 1) + rated("R", "C", 2) + rated("R", "D", 2));

        assertThat(reading.problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "response",
                                ProblemCode.NO_PAIR,
                                "The file has no second response to this prompt, so there is no pair."));
    }

    private static String preference(String more) {
        return "{\"split\":\"train\",\"prompt\":\"Q\",\"response_1\":\"A\",\"response_2\":\"B\","
                + more
                + "}";
    }

    private static String rated(String prompt, String response, int helpfulness) {
        return """
        {"prompt":"%s","response":"%s","helpfulness":%d,"correctness":1,"coherence":2,"complexity":1,"verbosity":3}
        """
                .formatted(prompt, response, helpfulness);
    }
}
