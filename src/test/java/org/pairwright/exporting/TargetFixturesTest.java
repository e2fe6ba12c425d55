package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.TestPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;
import org.pairwright.domain.Strength;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rows that the documentation of each trainer asks for. Keys are compared in their order,
/// numbers by their value, as documentation writes whole ones without a point.
class TargetFixturesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;

    @Test
    void a_reward_row_is_as_trl_wants_it() throws IOException {
        TestPair pair = new TestPair().prompt("Q").a("good").b("bad").by(A, Strength.BETTER);
        assertThat(first("trl-reward", pair.prompt("Hi").a("Hello!").b("no")))
                .isEqualTo(
                        "{\"prompt\":[{\"role\":\"user\",\"content\":\"Hi\"}],"
                                + "\"chosen\":[{\"role\":\"assistant\",\"content\":\"Hello!\"}],"
                                + "\"rejected\":[{\"role\":\"assistant\",\"content\":\"no\"}],"
                                + "\"margin\":2.0}");
        assertThat(first("trl-reward", pair.prompt("Q").a("good").b("bad")))
                .isEqualTo(fixture("trl_reward_margin"));
    }

    @Test
    void a_tuning_row_is_as_trl_wants_it() throws IOException {
        assertThat(first("trl-sft", plain())).isEqualTo(fixture("trl_sft"));
    }

    @Test
    void a_row_is_as_openai_and_together_want_it() throws IOException {
        TestPair pair =
                new TestPair()
                        .prompt("How cold is SF today?")
                        .a("High near 68F.")
                        .b("Not cold.")
                        .said(A);
        assertThat(first("openai", pair))
                .isEqualTo(
                        "{\"input\":{\"messages\":[{\"role\":\"user\",\"content\":\"How cold is SF today?\"}],"
                                + "\"tools\":[],\"parallel_tool_calls\":true},"
                                + "\"preferred_output\":[{\"role\":\"assistant\",\"content\":\"High near 68F.\"}],"
                                + "\"non_preferred_output\":[{\"role\":\"assistant\",\"content\":\"Not cold.\"}]}");
    }

    @Test
    void a_chat_row_is_as_axolotl_wants_it() throws IOException {
        assertThat(first("axolotl-chat", withSystem()))
                .isEqualTo(fixture("axolotl_chat_template_default"));
    }

    @Test
    void rows_of_strings_are_as_axolotl_wants_them() throws IOException {
        assertThat(first("axolotl-intel", withSystem())).isEqualTo(fixture("axolotl_chatml_intel"));
        assertThat(first("axolotl-prompt-pairs", withSystem()))
                .isEqualTo(
                        "{\"system\":\"S\",\"prompt\":\"Q\",\"chosen\":\"good\",\"rejected\":\"bad\"}");
        assertThat(first("axolotl-argilla", withSystem()))
                .isEqualTo(
                        "{\"system\":\"S\",\"instruction\":\"Q\",\"chosen_response\":\"good\","
                                + "\"rejected_response\":\"bad\"}");
    }

    @Test
    void a_kto_row_is_as_axolotl_wants_it() throws IOException {
        assertThat(first("axolotl-kto", plain()))
                .isEqualTo(
                        "{\"system\":\"\",\"prompt\":\"Q\",\"completion\":\"good\",\"label\":true}");
    }

    @Test
    void a_ranking_row_is_as_llama_factory_wants_it() throws IOException {
        TestPair pair =
                new TestPair()
                        .messages(
                                new Message(Role.SYSTEM, "Be brief."),
                                new Message(Role.USER, "What color is the sky?"))
                        .a("Green.")
                        .b("Blue.")
                        .said(B);
        assertThat(first("llama-factory-sharegpt", pair))
                .isEqualTo(
                        "{\"conversations\":[{\"from\":\"system\",\"value\":\"Be brief.\"},"
                                + "{\"from\":\"human\",\"value\":\"What color is the sky?\"}],"
                                + "\"chosen\":{\"from\":\"gpt\",\"value\":\"Blue.\"},"
                                + "\"rejected\":{\"from\":\"gpt\",\"value\":\"Green.\"}}");
    }

    @Test
    void calls_of_tools_are_turns_to_llama_factory() throws IOException {
        String call =
                "[{\"id\":\"c1\",\"type\":\"function\",\"function\":{\"name\":\"clock\","
                        + "\"arguments\":\"{\\\"zone\\\":\\\"UTC\\\"}\"}}]";
        TestPair pair =
                new TestPair()
                        .messages(
                                new Message(Role.USER, "What time is it?"),
                                new Message(Role.ASSISTANT, "", "", call, ""),
                                new Message(Role.TOOL, "10:00", "clock", "", "c1"))
                        .tools("[{\"type\":\"function\",\"function\":{\"name\":\"clock\"}}]")
                        .a("It is ten.")
                        .b("")
                        .bCalls(call)
                        .said(A);
        assertThat(
                        Export.of(
                                "llama-factory-sharegpt",
                                Layout.RICH,
                                target(),
                                pair,
                                plain().prompt("Hi")))
                .isEqualTo(
                        """
                        {"conversations":[{"from":"human","value":"What time is it?"},\
                        {"from":"function_call","value":"{\\"name\\":\\"clock\\",\\"arguments\\":{\\"zone\\":\\"UTC\\"}}"},\
                        {"from":"observation","value":"10:00"}],\
                        "chosen":{"from":"gpt","value":"It is ten."},\
                        "rejected":{"from":"function_call","value":"{\\"name\\":\\"clock\\",\\"arguments\\":{\\"zone\\":\\"UTC\\"}}"},\
                        "tools":"[{\\"type\\":\\"function\\",\\"function\\":{\\"name\\":\\"clock\\"}}]"}
                        {"conversations":[{"from":"human","value":"Hi"}],\
                        "chosen":{"from":"gpt","value":"good"},"rejected":{"from":"gpt","value":"bad"},"tools":""}
                        """);
    }

    @Test
    void words_beside_a_call_have_no_turn_in_llama_factory() throws IOException {
        TestPair pair =
                plain().aCalls(
                                "[{\"type\":\"function\",\"function\":{\"name\":\"f\",\"arguments\":{}}}]");
        assertThat(Export.of("llama-factory-sharegpt", Layout.RICH, target(), pair)).isEmpty();
    }

    @Test
    void rewards_are_not_made_up_for_nemo_aligner() throws IOException {
        TestPair strong = plain().by(A, Strength.BETTER);
        assertThat(Export.of("nemo-aligner", Layout.PLAIN, target(), strong))
                .endsWith("\"chosen_reward\":2.0,\"rejected_reward\":0.0}\n");
        assertThatThrownBy(() -> Export.of("nemo-aligner", Layout.PLAIN, target(), strong, plain()))
                .isInstanceOf(NeedsRichLayout.class);
        assertThat(Export.of("nemo-aligner", Layout.RICH, target(), strong, plain()))
                .doesNotContain("reward");
    }

    @Test
    void an_alpaca_row_is_as_llama_factory_wants_it() throws IOException {
        assertThat(first("llama-factory-alpaca", withSystem()))
                .isEqualTo(fixture("llamafactory_alpaca_ranking"));
    }

    @Test
    void earlier_turns_are_history_to_alpaca() throws IOException {
        TestPair pair =
                plain().messages(
                                new Message(Role.USER, "1"),
                                new Message(Role.ASSISTANT, "2"),
                                new Message(Role.USER, "3"),
                                new Message(Role.ASSISTANT, "4"),
                                new Message(Role.USER, "5"));
        assertThat(Export.of("llama-factory-alpaca", Layout.RICH, target(), pair, plain()))
                .isEqualTo(
                        """
                        {"instruction":"5","input":"","chosen":"good","rejected":"bad","system":"","history":[["1","2"],["3","4"]]}
                        {"instruction":"Q","input":"","chosen":"good","rejected":"bad","system":"","history":[]}
                        """);
    }

    @Test
    void a_kto_row_is_as_llama_factory_wants_it() throws IOException {
        assertThat(first("llama-factory-kto", plain())).isEqualTo(fixture("llamafactory_kto"));
    }

    @Test
    void a_ranked_row_is_as_nemo_rl_wants_it() throws IOException {
        assertThat(first("nemo-rl-rank", plain())).isEqualTo(fixture("nemo_rl_rank"));
    }

    @Test
    void a_binary_row_is_as_nemo_rl_wants_it() throws IOException {
        assertThat(first("nemo-rl-binary", plain()))
                .isEqualTo("{\"prompt\":\"Q\",\"chosen\":\"good\",\"rejected\":\"bad\"}");
    }

    @Test
    void a_row_is_as_nemo_aligner_wants_it_and_its_rewards_are_the_margin() throws IOException {
        String row =
                first(
                        "nemo-aligner",
                        new TestPair().prompt("Q").a("good").b("bad").by(A, Strength.MUCH));
        assertThat(row)
                .isEqualTo(
                        "{\"prompt\":\"Q\",\"chosen_response\":\"good\",\"rejected_response\":\"bad\","
                                + "\"chosen_reward\":3.0,\"rejected_reward\":0.0}");
        JsonNode wanted = JSON.readTree(fixture("nemo_aligner"));
        assertThat(JSON.readTree(row).propertyNames())
                .containsExactlyElementsOf(wanted.propertyNames());
    }

    private static TestPair plain() {
        return new TestPair().prompt("Q").a("good").b("bad").said(A);
    }

    private static TestPair withSystem() {
        return plain().messages(new Message(Role.SYSTEM, "S"), new Message(Role.USER, "Q"));
    }

    private Path target() {
        return folder.resolve("train.jsonl");
    }

    private String first(String format, TestPair pair) throws IOException {
        return Export.of(format, Layout.PLAIN, target(), pair).lines().findFirst().orElseThrow();
    }

    private static String fixture(String name) throws IOException {
        try (InputStream stream =
                TargetFixturesTest.class.getResourceAsStream("export_" + name + ".jsonl")) {
            return JSON.writeValueAsString(JSON.readTree(stream));
        }
    }
}
