package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;
import org.pairwright.ui.kit.Messages;

class ConversationTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    private static Conversation of(Message... turns) {
        return Conversation.of(List.of(turns), MESSAGES);
    }

    @Test
    void turns_are_told_apart() {
        assertThat(
                        Outline.of(
                                of(
                                                new Message(Role.SYSTEM, "Be kind."),
                                                new Message(Role.USER, "One\n\n*two*"))
                                        .whole()))
                .containsExactly("system: Be kind.", "user: One", ": {emphasis:two}");
    }

    @Test
    void a_short_conversation_is_not_folded() {
        assertThat(of(new Message(Role.USER, "Hello")).isFolded()).isFalse();
    }

    @Test
    void a_long_conversation_is_folded_to_its_last_turn() {
        List<Message> turns = new ArrayList<>();
        turns.add(new Message(Role.SYSTEM, "Be kind."));
        for (int i = 1; i <= 6; i++) {
            turns.add(new Message(Role.USER, "Question " + i));
            turns.add(new Message(Role.ASSISTANT, "Answer " + i));
        }
        turns.add(new Message(Role.USER, "Last"));
        Conversation conversation = Conversation.of(turns, MESSAGES);

        assertThat(Outline.of(conversation.folded()))
                .containsExactly("system: Be kind.", "user: Last");
        assertThat(conversation.earlier()).isEqualTo(12);
        assertThat(conversation.asksFirst()).isTrue();
        assertThat(conversation.whole().blocks()).hasSize(14);
    }

    @Test
    void a_short_conversation_has_turns_before_the_question() {
        Conversation conversation =
                of(
                        new Message(Role.USER, "Hi"),
                        new Message(Role.ASSISTANT, "Hello"),
                        new Message(Role.USER, "Rain?"));

        assertThat(conversation.earlier()).isZero();
        assertThat(conversation.asksFirst()).isFalse();
    }

    @Test
    void what_a_tool_gave_back_is_cut_where_it_is_long() {
        Conversation conversation =
                of(
                        new Message(Role.USER, "Rain?"),
                        new Message(Role.TOOL, "wet ".repeat(500), "weather", "", "1"));

        assertThat(conversation.isFolded()).isTrue();
        assertThat(conversation.folded().text())
                .hasSizeLessThan(Conversation.RESULT + 50)
                .endsWith(" …");
        assertThat(conversation.whole().text()).hasSizeGreaterThan(1_900);
    }

    @Test
    void a_long_system_message_is_folded() {
        Conversation conversation =
                of(
                        new Message(Role.SYSTEM, "Be kind.\n\n".repeat(100)),
                        new Message(Role.USER, "Hello"));

        assertThat(conversation.folded().text()).hasSizeLessThan(200).contains("…", "Hello");
        assertThat(conversation.whole().text()).hasSizeGreaterThan(800);
    }

    @Test
    void a_folded_system_message_is_a_line_and_ends_with_a_whole_word() {
        Message question = new Message(Role.USER, "Hello");
        Conversation words = of(new Message(Role.SYSTEM, "faithfully ".repeat(20)), question);
        Conversation ideographs = of(new Message(Role.SYSTEM, "你好".repeat(40)), question);

        assertThat(Outline.of(words.folded()).getFirst())
                .isEqualTo("system: " + "faithfully ".repeat(9) + "…");
        assertThat(Outline.of(ideographs.folded()).getFirst())
                .isEqualTo("system: " + "你好".repeat(25) + " …");
    }

    @Test
    void kana_hangul_and_wide_signs_take_as_much_of_the_line_as_ideographs() {
        Message question = new Message(Role.USER, "Hello");
        Conversation kana = of(new Message(Role.SYSTEM, "こんにちは。".repeat(20)), question);
        Conversation hangul = of(new Message(Role.SYSTEM, "안녕하세요".repeat(20)), question);

        assertThat(Outline.of(kana.folded()).getFirst())
                .isEqualTo("system: " + "こんにちは。".repeat(8) + "こん …");
        assertThat(Outline.of(hangul.folded()).getFirst())
                .isEqualTo("system: " + "안녕하세요".repeat(10) + " …");
    }

    @Test
    void empty_lines_around_a_system_message_take_nothing_of_its_line() {
        Message question = new Message(Role.USER, "Hello");
        String space = "\n".repeat(200);

        assertThat(of(new Message(Role.SYSTEM, space + "Be kind." + space), question).isFolded())
                .isFalse();
        assertThat(
                        Outline.of(
                                        of(
                                                        new Message(
                                                                Role.SYSTEM,
                                                                space + "faithfully ".repeat(20)),
                                                        question)
                                                .folded())
                                .getFirst())
                .isEqualTo("system: " + "faithfully ".repeat(9) + "…");
    }

    @Test
    void a_call_of_a_tool_is_a_card_with_its_arguments() {
        String calls =
                """
                [{"id": "1", "function": {"name": "weather",
                  "arguments": "{\\"city\\": \\"Paris\\", \\"days\\": 3}"}}]
                """;

        assertThat(Outline.of(Conversation.answer("", calls, MESSAGES)))
                .containsExactly(
                        "card {muted:Calls }{code,strong:weather}",
                        "card {code,muted:city} | Paris / {code,muted:days} | 3");
    }

    @Test
    void folded_a_call_is_one_line_and_what_it_gave_back_is_all_there() {
        String calls =
                "[{\"function\": {\"name\": \"weather\", \"arguments\": \"{\\\"city\\\": \\\"Paris\\\"}\"}}]";
        Conversation conversation =
                of(
                        new Message(Role.USER, "Rain?"),
                        new Message(Role.ASSISTANT, "", "", calls, ""),
                        new Message(Role.TOOL, "12 mm", "weather", "", "1"));

        assertThat(conversation.isFolded()).isFalse();
        assertThat(conversation.folded().text())
                .contains("Calls weather  {\"city\": \"Paris\"}", "12 mm");
    }

    @Test
    void folded_a_call_with_much_is_cut() {
        String calls =
                "[{\"name\": \"search\", \"arguments\": {\"words\": \""
                        + "ab ".repeat(100)
                        + "\"}}]";
        Conversation conversation = of(new Message(Role.ASSISTANT, "", "", calls, ""));

        assertThat(conversation.folded().text()).hasSizeLessThan(100).endsWith(" …");
    }

    @Test
    void nested_arguments_are_shown_as_json() {
        String calls = "[{\"name\": \"f\", \"arguments\": {\"a\": [1, {\"b\": null}]}}]";

        assertThat(Outline.of(Conversation.answer("", calls, MESSAGES)))
                .containsExactly(
                        "card {muted:Calls }{code,strong:f}",
                        "card code(json) {\"a\": [1, {\"b\": null}]}");
    }

    @Test
    void a_call_that_is_no_json_is_shown_as_it_is() {
        assertThat(Outline.of(Conversation.answer("", "[broken", MESSAGES)))
                .containsExactly("card code(json) [broken");
    }

    @Test
    void what_a_tool_gives_back_is_laid_out() {
        assertThat(
                        Outline.of(
                                of(
                                                new Message(Role.USER, "Hi"),
                                                new Message(
                                                        Role.TOOL, "{\"a\":1}", "weather", "", "1"))
                                        .whole()))
                .containsExactly(
                        "user: Hi", "tool: {code,muted:weather}", ": card code(json) {\"a\": 1}");
    }

    @Test
    void the_last_turn_is_known_by_its_first_block() {
        Document document =
                of(new Message(Role.USER, "Hi"), new Message(Role.USER, "One\n\ntwo")).whole();

        assertThat(document.lastTurn()).isEqualTo(1);
        assertThat(Document.ofMarkdown("a\n\nb").lastTurn()).isZero();
    }

    @Test
    void what_is_to_be_answered_is_said_by_the_user_whatever_tools_gave_back() {
        Document document =
                of(
                                new Message(Role.USER, "Hi"),
                                new Message(Role.ASSISTANT, "Hello"),
                                new Message(Role.USER, "Rain?"),
                                new Message(Role.TOOL, "[1]", "", "", "1"))
                        .whole();

        assertThat(document.lastTurn()).isEqualTo(2);
    }

    @Test
    void an_empty_turn_keeps_its_place() {
        assertThat(
                        Outline.of(
                                of(
                                                new Message(Role.USER, "Hi"),
                                                new Message(Role.ASSISTANT, ""),
                                                new Message(Role.USER, "Hello?"))
                                        .whole()))
                .containsExactly("user: Hi", "assistant: ", "user: Hello?");
    }
}
