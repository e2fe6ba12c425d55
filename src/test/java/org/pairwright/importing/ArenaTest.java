package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;

/// Votes on whole conversations: the arenas, MT-Bench and Kaggle.
class ArenaTest {
    private static final String KAGGLE =
            "id,model_a,model_b,prompt,response_a,response_b,winner_model_a,winner_model_b,winner_tie\n";

    @ParameterizedTest
    @CsvSource({
        "model_a, A",
        "model_b, B",
        "tie, TIE",
        "tie (bothbad), BOTH_BAD",
        "both_bad, BOTH_BAD",
    })
    void a_winner_is_a_decision(String winner, Preference preference) {
        Reading reading = Reading.ofText(row(winner, turn("Q", "A"), turn("Q", "B"), 1));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.preference()).isEqualTo(preference);
    }

    @Test
    void a_winner_that_is_not_known_is_no_decision() {
        Reading reading = Reading.ofText(row("m3", turn("Q", "A"), turn("Q", "B"), 1));

        assertThat(reading.pair().annotations()).isEmpty();
        assertThat(reading.problem())
                .isEqualTo(
                        Problem.warning(
                                1,
                                "winner",
                                ProblemCode.UNKNOWN_LABEL,
                                "The label \"m3\" is not known. The pair came in without this decision:"
                                        + " known are model_a, model_b, tie, both_bad and tie (bothbad)."));
        assertThat(reading.pair().extras()).contains("\"winner\":\"m3\"");
    }

    @Test
    void the_judge_is_the_annotator_and_the_models_are_the_sources() {
        Reading reading = Reading.ofText(row("model_a", turn("Q", "A"), turn("Q", "B"), 1));

        assertThat(reading.pair().annotations())
                .extracting(ImportedAnnotation::annotator)
                .containsExactly("expert_3");
        assertThat(reading.pair().a()).isEqualTo(new Response("A", "m1"));
        assertThat(reading.pair().b()).isEqualTo(new Response("B", "m2"));
    }

    @Test
    void where_histories_differ_the_first_answers_come_in_without_the_vote() {
        Reading reading =
                Reading.ofText(
                        row(
                                "model_a",
                                turn("Q1", "A1") + "," + turn("Q2", "A2"),
                                turn("Q1", "B1") + "," + turn("Q2", "B2"),
                                2));

        assertThat(reading.pair().prompt().messages())
                .extracting(Message::content)
                .containsExactly("Q1");
        assertThat(reading.pair().a().content()).isEqualTo("A1");
        assertThat(reading.pair().annotations()).isEmpty();
        assertThat(reading.pair().extras()).contains("\"conversation_a\"", "A2");
        assertThat(reading.problem())
                .isEqualTo(
                        Problem.warning(
                                1,
                                "",
                                ProblemCode.NO_PAIR,
                                "The conversations go on after the first answers that differ, and the"
                                        + " vote is on all of them. The first answers came in as a pair,"
                                        + " without a decision."));
    }

    @Test
    void where_only_the_last_answers_differ_the_vote_counts() {
        Reading reading =
                Reading.ofText(
                        row(
                                "model_b",
                                turn("Q1", "same") + "," + turn("Q2", "A2"),
                                turn("Q1", "same") + "," + turn("Q2", "B2"),
                                2));

        assertThat(reading.pair().prompt().messages()).hasSize(3);
        assertThat(reading.preference()).isEqualTo(Preference.B);
    }

    @Test
    void a_vote_on_the_first_turn_leaves_the_second_one_out() {
        Reading reading =
                Reading.ofText(
                        row(
                                "model_a",
                                turn("Q1", "A1") + "," + turn("Q2", "A2"),
                                turn("Q1", "B1") + "," + turn("Q2", "B2"),
                                1));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.pair().b().content()).isEqualTo("B1");
        assertThat(reading.preference()).isEqualTo(Preference.A);
    }

    @Test
    void conversations_that_do_not_part_at_an_answer_are_refused() {
        Reading reading = Reading.ofText(row("model_a", turn("Q", "A"), turn("R", "B"), 1));

        assertThat(reading.problem())
                .returns(true, Problem::refused)
                .returns(ProblemCode.NO_PAIR, Problem::code);
    }

    @Test
    void rows_with_pictures_are_refused() {
        String text =
                "{\"id\":\"1\",\"model_a\":\"m1\",\"model_b\":\"m2\",\"winner\":\"model_a\",\"evaluation_order\":1,"
                        + "\"conversation_a\":[{\"role\":\"user\",\"content\":[{\"type\":\"image\",\"image\":\"x\"}]}],"
                        + "\"conversation_b\":[{\"role\":\"user\",\"content\":[{\"type\":\"image\",\"image\":\"x\"}]}]}";

        assertThat(Reading.ofText(text).problem())
                .returns(true, Problem::refused)
                .returns(ProblemCode.NON_TEXT_PART, Problem::code);
    }

    @Test
    void kaggle_s_turns_are_json_within_texts() {
        Reading reading =
                Reading.ofText(
                        KAGGLE
                                + "7,m1,m2,\"[\"\"Q \\\"\"x\\\"\" \\n\"\"]\",\"[\"\"A\"\"]\",\"[\"\"\\ud83d\\ude00\"\"]\",0,0,1\n");

        assertThat(reading.pair().prompt().last().content()).isEqualTo("Q \"x\" \n");
        assertThat(reading.pair().b().content()).isEqualTo("\ud83d\ude00");
        assertThat(reading.preference()).isEqualTo(Preference.TIE);
        assertThat(reading.externalIds()).containsExactly("7");
    }

    @Test
    void half_a_character_in_kaggle_s_texts_costs_its_row_alone() {
        Reading reading =
                Reading.ofText(
                        KAGGLE
                                + "1,m1,m2,\"[\"\"Q\"\"]\",\"[\"\"\\ud83d\"\"]\",\"[\"\"B\"\"]\",1,0,0\n"
                                + "2,m1,m2,\"[\"\"Q\"\"]\",\"[\"\"A\"\"]\",\"[\"\"B\"\"]\",1,0,0\n");

        assertThat(reading.externalIds()).containsExactly("2");
        assertThat(reading.problem()).returns(ProblemCode.LONE_SURROGATE, Problem::code);
    }

    @Test
    void a_turn_that_is_null_was_blank() {
        Reading reading =
                Reading.ofText(
                        KAGGLE + "1,m1,m2,\"[\"\"Q\"\"]\",\"[null]\",\"[\"\"B\"\"]\",0,1,0\n");

        assertThat(reading.pair().a().isBlank()).isTrue();
        assertThat(reading.problem()).returns(ProblemCode.BLANK_RESPONSE, Problem::code);
        assertThat(reading.preference()).isEqualTo(Preference.B);
    }

    private static String turn(String question, String answer) {
        return "{\"role\":\"user\",\"content\":\"%s\"},{\"role\":\"assistant\",\"content\":\"%s\"}"
                .formatted(question, answer);
    }

    private static String row(String winner, String a, String b, int turn) {
        return """
        {"question_id":81,"model_a":"m1","model_b":"m2","winner":"%s","judge":"expert_3",\
        "conversation_a":[%s],"conversation_b":[%s],"turn":%d}
        """
                .formatted(winner, a, b, turn);
    }
}
