package org.pairwright.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;

class StoredMessagesTest {
    private static final String CALLS = "[{\"function\":{\"arguments\":{\"q\":\"]}\\\"\"}}}]";

    @Test
    void a_prompt_that_ends_in_a_user_turn_wants_an_answer() {
        assertThat(of(new Message(Role.SYSTEM, "S"), new Message(Role.USER, "Q")).wantAnswer())
                .isTrue();
    }

    @Test
    void a_prompt_that_ends_in_a_tool_s_turn_wants_an_answer() {
        assertThat(of(new Message(Role.TOOL, "12 degrees", "weather", "", "c1")).wantAnswer())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYSTEM", "ASSISTANT"})
    void a_prompt_that_ends_otherwise_wants_none(String role) {
        assertThat(of(new Message(Role.valueOf(role), "Hello.")).wantAnswer()).isFalse();
    }

    @Test
    void the_content_is_found_between_escaped_quotes_and_backslashes() {
        StoredMessages messages = of(new Message(Role.USER, "say \"\\\" \u0001 \n here"));
        assertThat(content(messages, 0)).isEqualTo("say \\\"\\\\\\\" \\u0001 \\n here");
    }

    @Test
    void messages_behind_tool_calls_are_found() {
        StoredMessages messages =
                of(new Message(Role.ASSISTANT, "", "", CALLS, ""), new Message(Role.USER, "Q"));
        assertThat(content(messages, 1)).isEqualTo("Q");
    }

    @Test
    void a_name_makes_messages_rich() {
        assertThat(of(new Message(Role.USER, "Q", "Ada", "", "")).isPlain()).isFalse();
    }

    @Test
    void more_messages_than_expected_are_found() {
        Message[] turns = new Message[37];
        Arrays.fill(turns, new Message(Role.USER, "Q"));
        assertThat(of(turns).size()).isEqualTo(37);
    }

    @Test
    void the_answered_tool_call_is_found() {
        assertThat(of(new Message(Role.TOOL, "12", "", "", "c1")).hasToolCallId(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "[{\"role\":\"user\",\"content\":\"Q\"}",
                "[{\"role\":\"user\",\"content\":\"Q}]",
                "[{\"role\":\"user\",\"content\":\"Q\\",
                "[{\"role\":\"user\", \"content\":\"Q\"}]",
                "[{\"role\":\"robot\",\"content\":\"Q\"}]",
                "[{\"role\":\"user\",\"content\":\"Q\"},]",
                "[{\"role\":\"user\",\"content\":\"Q\"}]]",
                "[{\"role\":\"user\",\"content\":\"a\nb\"}]",
                "[{\"role\":\"user\",\"content\":\"Q\",\"tool_calls\":[{}",
                "[{\"role\":\"user\",\"content\":\"Q\",\"tool_calls\"",
                "[{\"role\":\"user\",\"content\":\"Q\",\"tool_calls\":]}]"
            })
    void what_is_not_in_the_stored_form_is_refused(String json) {
        assertThatThrownBy(() -> StoredMessages.of(new TestPair().id(7).rawMessages(json).build()))
                .isInstanceOf(DamagedPair.class)
                .hasMessage("Pair 7 is damaged: its messages begin " + json + ".");
    }

    private static StoredMessages of(Message... messages) {
        return StoredMessages.of(new TestPair().messages(messages).build());
    }

    private static String content(StoredMessages messages, int index) {
        int start = messages.contentStart(index);
        return new String(messages.json(), start, messages.contentEnd(index) - start, UTF_8);
    }
}
