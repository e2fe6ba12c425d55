package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;

/// Files that trainers read: OpenAI's, LLaMA-Factory's, Axolotl's and Intel's.
class TrainerFilesTest {

    @Test
    void tools_of_openai_s_input_are_the_prompt_s() {
        ImportedPair pair =
                Reading.ofText(
                                """
                                {"input":{"messages":[{"role":"user","content":"Q"}],"tools":[{"type":"function"}],\
                                "parallel_tool_calls":true},"preferred_output":[{"role":"assistant","content":"A"}],\
                                "non_preferred_output":[{"role":"assistant","content":"B"}]}
                                """)
                        .pair();

        assertThat(pair.prompt().tools()).isEqualTo("[{\"type\":\"function\"}]");
        assertThat(pair.extras()).isEqualTo("{\"input.parallel_tool_calls\":true}");
    }

    @Test
    void an_output_of_two_messages_is_refused() {
        assertThat(
                        Reading.ofText(
                                        """
                                        {"input":{"messages":[{"role":"user","content":"Q"}]},"preferred_output":\
                                        [{"role":"assistant","content":"A"},{"role":"user","content":"R"}],\
                                        "non_preferred_output":[{"role":"assistant","content":"B"}]}
                                        """)
                                .problem())
                .returns("preferred_output", Problem::field)
                .returns(ProblemCode.WRONG_TYPE, Problem::code);
    }

    @Test
    void a_function_call_of_sharegpt_becomes_a_tool_call() {
        ImportedPair pair =
                Reading.ofText(
                                """
                                {"conversations":[{"from":"human","value":"Q"},{"from":"function_call","value":\
                                "{\\"name\\": \\"find\\", \\"arguments\\": {\\"x\\": 1}}"},{"from":"observation",\
                                "value":"[]"}],"chosen":{"from":"gpt","value":"A"},"rejected":{"from":"gpt",\
                                "value":"B"}}
                                """)
                        .pair();

        assertThat(pair.prompt().messages())
                .containsExactly(
                        new Message(Role.USER, "Q"),
                        new Message(
                                Role.ASSISTANT,
                                "",
                                "",
                                "[{\"type\":\"function\",\"function\":{\"name\":\"find\",\"arguments\":{\"x\":1}}}]",
                                ""),
                        new Message(Role.TOOL, "[]"));
    }

    @Test
    void a_function_call_that_is_no_json_is_what_the_assistant_said() {
        ImportedPair pair =
                Reading.ofText(
                                """
                                {"conversations":[{"from":"human","value":"Q"}],"chosen":{"from":"function_call",\
                                "value":"find it"},"rejected":{"from":"gpt","value":"B"}}
                                """)
                        .pair();

        assertThat(pair.a().content() + pair.b().content()).contains("find it");
    }

    @Test
    void alpaca_s_history_comes_before_the_instruction() {
        ImportedPair pair =
                Reading.ofText(
                                """
                                {"instruction":"Why?","input":"","history":[["Hi","Hello"]],"chosen":"A","rejected":"B",\
                                "system":"S"}
                                """)
                        .pair();

        assertThat(pair.prompt().messages())
                .containsExactly(
                        new Message(Role.SYSTEM, "S"),
                        new Message(Role.USER, "Hi"),
                        new Message(Role.ASSISTANT, "Hello"),
                        new Message(Role.USER, "Why?"));
    }

    @Test
    void axolotl_s_messages_are_a_conversation_too() {
        Reading reading =
                Reading.ofText(
                        """
                        {"messages":[{"role":"system","content":"S"},{"role":"user","content":"Q"}],\
                        "chosen":{"role":"assistant","content":"A"},"rejected":{"role":"assistant","content":"B"}}
                        """);

        assertThat(reading.format()).isEqualTo("sharegpt-ranking");
        assertThat(reading.pair().prompt().messages()).hasSize(2);
    }

    @Test
    void an_empty_system_message_of_orca_is_none() {
        assertThat(Reading.of(Reading.sample("orca-dpo-pairs.jsonl")).pair().prompt().messages())
                .containsExactly(new Message(Role.USER, "Q"));
    }
}
