package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;

class TextLengthTest {
    @Test
    void all_messages_and_the_longer_response_count() {
        TestPair pair =
                new TestPair()
                        .messages(new Message(Role.SYSTEM, "12"), new Message(Role.USER, "345"))
                        .a("6789")
                        .b("6");
        assertThat(length(pair)).isEqualTo(new TextLength(9, 9));
    }

    @Test
    void a_character_is_a_code_point_wherever_it_stands() {
        assertThat(length(new TestPair().prompt("é中😀").a("é中😀").b("")).characters()).isEqualTo(6);
    }

    @Test
    void an_escaped_character_counts_once() {
        assertThat(length(new TestPair().prompt("\"\n\u0001\\").a("").b("")))
                .isEqualTo(new TextLength(4, 4));
    }

    @Test
    void an_escape_counts_as_the_character_it_stands_for() {
        String json = "[{\"role\":\"user\",\"content\":\"\\u00e9\\u4e2d\\ud83d\\ude00\"}]";
        assertThat(length(new TestPair().rawMessages(json).a("").b("")))
                .isEqualTo(new TextLength(3, 2 + 3 + 4));
    }

    @Test
    void a_tool_call_counts_with_its_response() {
        assertThat(length(new TestPair().prompt("").a("").aCalls("[{}]").b("")).characters())
                .isEqualTo(4);
    }

    @Test
    void tokens_are_counted_text_by_text() {
        TestPair pair = new TestPair().prompt("a\nb\u00e9c").a("12345").b("1").bCalls("[{}]");
        assertThat(
                        TextLength.tokens(
                                pair.build(), TextLength.Prompts.of(pair.build()), TestPair.TOKENS))
                .isEqualTo(2 + 2);
    }

    private static TextLength length(TestPair pair) {
        return TextLength.of(pair.build(), TextLength.Prompts.of(pair.build()));
    }
}
