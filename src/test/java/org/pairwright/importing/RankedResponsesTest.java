package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;

/// Rows with more than two responses to a prompt: UltraFeedback and Open-Assistant.
class RankedResponsesTest {

    @Test
    void ultrafeedback_s_unlike_system_prompts_and_missing_ratings_are_counted() {
        String row =
                """
                {"instruction":"Q","completions":[\
                {"model":"m1","custom_system_prompt":"S1","response":"A","annotations":{"h":{"Rating":"N/A"}}},\
                {"model":"m2","custom_system_prompt":"S2","response":"B","annotations":{"h":{"Rating":"4"}}}]}
                """;

        Reading reading = Reading.ofText(row + row.replace("\"Q\"", "\"R\""));

        assertThat(reading.pairs()).hasSize(2).allMatch(pair -> pair.annotations().isEmpty());
        assertThat(reading.rows().stream().mapToInt(ImportedRow::rows).sum()).isEqualTo(2);
        assertThat(reading.problems())
                .extracting(problem -> problem.message().replaceAll("\\..*", ""))
                .containsExactly(
                        "The two answers of 2 pairs had different system prompts",
                        "2 ratings are no number, such as \"N/A\", and count for nothing");
        assertThat(reading.problems()).noneMatch(Problem::refused);
    }

    @ParameterizedTest
    @CsvSource({"UNSTATED, 6", "ALL, 6", "ADJACENT, 3", "BEST_WORST, 1"})
    void four_completions_make_as_many_pairs_as_are_asked_for(PairChoice choice, int pairs) {
        Reading reading =
                Reading.of(
                        Reading.sample("ultrafeedback-raw.jsonl"),
                        ImportOptions.DETECT.withPairs(choice));

        assertThat(reading.pairs()).hasSize(pairs).allMatch(pair -> pair.annotations().size() == 1);
    }

    @Test
    void the_higher_mean_of_the_ratings_is_preferred() {
        Reading reading =
                completions(completion("m1", "", "5", "N/A"), completion("m2", "", "3", "4"));

        assertThat(preferred(reading.pair())).isEqualTo("text of m1");
    }

    @Test
    void where_there_are_no_ratings_nobody_decided() {
        Reading reading =
                completions(completion("m1", "", "N/A", "N/A"), completion("m2", "", "3", "4"));

        assertThat(reading.pair().annotations()).isEmpty();
    }

    @Test
    void equal_ratings_are_a_tie() {
        Reading reading =
                completions(completion("m1", "", "3", "4"), completion("m2", "", "4", "3"));

        assertThat(reading.preference()).isEqualTo(Preference.TIE);
    }

    @Test
    void a_system_prompt_that_both_had_is_part_of_the_prompt() {
        ImportedPair pair =
                completions(completion("m1", "S", "3", "4"), completion("m2", "S", "1", "1"))
                        .pair();

        assertThat(pair.prompt().messages())
                .containsExactly(new Message(Role.SYSTEM, "S"), new Message(Role.USER, "Q"));
        assertThat(pair.extras()).doesNotContain("custom_system_prompt");
    }

    @Test
    void system_prompts_that_differ_are_kept_beside_the_pair() {
        ImportedPair pair =
                completions(completion("m1", "S", "3", "4"), completion("m2", "T", "1", "1"))
                        .pair();

        assertThat(pair.prompt().messages()).containsExactly(new Message(Role.USER, "Q"));
        assertThat(pair.extras())
                .contains("\"custom_system_prompt\":\"S\"", "\"custom_system_prompt\":\"T\"");
    }

    @Test
    void equal_scores_of_the_binarized_data_are_a_tie() {
        String row =
                "{\"prompt\":\"Q\",\"chosen\":[{\"role\":\"user\",\"content\":\"Q\"},{\"role\":\"assistant\",\"content\":\"A\"}],"
                        + "\"rejected\":[{\"role\":\"user\",\"content\":\"Q\"},{\"role\":\"assistant\",\"content\":\"B\"}],"
                        + "\"score_chosen\":7.5,\"score_rejected\":7.5}";

        assertThat(Reading.ofText(row).preference()).isEqualTo(Preference.TIE);
    }

    @Test
    void answers_deep_in_a_tree_are_paired_with_the_way_to_them_as_the_prompt() {
        String why =
                question(
                        "Why?",
                        answer("x", "\"rank\":1,"),
                        answer("y", "\"rank\":0,"),
                        answer("z", ""));

        ImportedPair pair = tree(question("Q", answer("A", "", why))).pair();

        assertThat(pair.prompt().messages())
                .extracting(Message::content)
                .containsExactly("Q", "A", "Why?");
        assertThat(preferred(pair)).isEqualTo("y");
    }

    @Test
    void a_tree_without_two_ranked_answers_is_refused() {
        assertThat(tree(question("Q", answer("x", "\"rank\":0,"))).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "prompt",
                                ProblemCode.NO_PAIR,
                                "No message of the tree has two ranked answers."));
    }

    @Test
    void deleted_messages_are_left_out() {
        Reading reading =
                tree(
                        question(
                                "Q",
                                answer("x", "\"rank\":0,"),
                                answer("y", "\"rank\":1,\"deleted\":true,")));

        assertThat(reading.problem().code()).isEqualTo(ProblemCode.NO_PAIR);
    }

    private static String preferred(ImportedPair pair) {
        return pair.response(
                        pair.annotations().getFirst().judgment().preference().side().orElseThrow())
                .content();
    }

    private static Reading completions(String... completions) {
        return Reading.ofText(
                "{\"instruction\":\"Q\",\"completions\":[" + String.join(",", completions) + "]}");
    }

    private static String completion(String model, String system, String honesty, String truth) {
        return """
        {"model":"%s","custom_system_prompt":"%s","response":"text of %s","annotations":\
        {"honesty":{"Rating":"%s"},"truthfulness":{"Rating":"%s"}}}
        """
                .formatted(model, system, model, honesty, truth)
                .strip();
    }

    private static Reading tree(String root) {
        return Reading.ofText("{\"message_tree_id\":\"t\",\"prompt\":" + root + "}");
    }

    private static String question(String text, String... replies) {
        return message(text, "prompter", "", replies);
    }

    private static String answer(String text, String more, String... replies) {
        return message(text, "assistant", more, replies);
    }

    private static String message(String text, String role, String more, String... replies) {
        return "{\"message_id\":\"m\",\"text\":\"%s\",\"role\":\"%s\",%s\"replies\":[%s]}"
                .formatted(text, role, more, String.join(",", replies));
    }
}
