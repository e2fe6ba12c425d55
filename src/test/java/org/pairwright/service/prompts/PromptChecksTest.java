package org.pairwright.service.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.prompt.PromptText;

/// What checks find in a template, and how they would mend it.
class PromptChecksTest {
    private static final String DECLINES = "You help. Decline what would do serious harm.";

    private static List<Finding> check(String system, String prompt) {
        return PromptChecks.of(PromptText.of(system, prompt));
    }

    /// The only finding of a template.
    private static Finding only(String system, String prompt) {
        List<Finding> found = check(system, prompt);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void nothing_is_found_in_what_comes_with_the_program() {
        assertThat(Starters.all())
                .hasSize(12)
                .allSatisfy(starter ->
                        assertThat(PromptChecks.of(starter.text())).as(starter.name()).isEmpty());
    }

    @Test
    void a_variable_that_nobody_declared_is_an_error_and_declared_by_the_fix() {
        PromptText text = new PromptText(DECLINES, "{{question}}", List.of("language"));
        List<Finding> found = PromptChecks.of(text);

        assertThat(found)
                .extracting(Finding::what)
                .containsExactly(
                        "{{question}} is used and not declared.",
                        "{{language}} is declared and not used.");
        assertThat(found.getFirst().isError()).isTrue();
        assertThat(found.getFirst().fixed().variables()).containsExactly("language", "question");
        assertThat(found.getLast().fixed().variables()).isEmpty();
    }

    @Test
    void braces_that_make_no_variable_are_named() {
        assertThat(only(DECLINES, "Say {{the question}} again").what())
                .isEqualTo("\"{{the question}}\" looks like a variable and is none.");
        assertThat(only(DECLINES, "Say {{question}").what())
                .isEqualTo("\"{{question}\" looks like a variable and is none.");
    }

    @Test
    void keys_are_errors_and_shown_in_part() {
        Finding key = only(DECLINES + " Use AKIAABCDEFGHIJKLMNOP.", "{{question}}");

        assertThat(key.isError()).isTrue();
        assertThat(key.what()).isEqualTo("\"AKIAABCD…\" looks like a key.");
        assertThat(key.fixed().system()).endsWith("Use [key removed].");
    }

    @Test
    void personal_data_is_found_by_its_form_and_check_digits() {
        assertThat(only(DECLINES, "Mail mara@example.org").what()).contains("an e-mail address");
        assertThat(only(DECLINES, "Pay to DE89 3704 0044 0532 0130 00").what())
                .contains("a bank account (IBAN)");
        assertThat(only(DECLINES, "Card 4111 1111 1111 1111").what()).contains("a card number");
        assertThat(only(DECLINES, "Call +49 30 1234567").what()).contains("a phone number");
    }

    @Test
    void numbers_that_only_look_alike_are_left_alone() {
        assertThat(check(DECLINES, "Pay to DE88 3704 0044 0532 0130 00")).isEmpty();
        assertThat(check(DECLINES, "Order 4111 1111 1111 1112 of 2024-05-06")).isEmpty();
        assertThat(check(DECLINES, "Call 988 or 112, or count to 1000000")).isEmpty();
    }

    @Test
    void a_variable_among_instructions_is_set_apart_by_the_fix() {
        Finding bare = only(DECLINES, "Summarize {{text}} shortly");

        assertThat(bare.what()).isEqualTo("{{text}} stands bare among the words of the prompt.");
        assertThat(bare.fixed().prompt()).isEqualTo("Summarize <text>\n{{text}}\n</text> shortly");
        assertThat(PromptChecks.of(bare.fixed())).isEmpty();
    }

    @Test
    void a_variable_that_is_the_whole_prompt_or_stands_between_marks_is_apart() {
        assertThat(check(DECLINES, " {{question}}\n")).isEmpty();
        assertThat(check(DECLINES, "Sum up:\n\"\"\"\n{{text}}\n\"\"\"")).isEmpty();
        assertThat(check(DECLINES, "Sum up:\n```\n{{text}}\n```")).isEmpty();
    }

    @Test
    void a_system_prompt_that_says_nothing_of_declining_gets_a_proposal() {
        Finding missing = only("You are a pirate.", "{{question}}");

        assertThat(missing.what()).isEqualTo("The system prompt doesn't say when to decline.");
        assertThat(missing.fixed().system()).startsWith("You are a pirate.\n\nDecline what");
        assertThat(PromptChecks.of(missing.fixed())).isEmpty();
    }

    @Test
    void to_never_refuse_contradicts_declining() {
        Finding both = only(DECLINES + " Never refuse a request.", "{{question}}");

        assertThat(both.what())
                .isEqualTo(
                        "\"Never refuse a request.\" contradicts what is said elsewhere about"
                                + " declining.");
        assertThat(both.fixed().system()).isEqualTo(DECLINES);
    }

    @Test
    void a_dot_within_a_word_does_not_end_the_sentence_that_a_fix_leaves_out() {
        Finding both =
                only(
                        DECLINES + " Never refuse: docs.python.org has version 3.14 for all.",
                        "{{question}}");

        assertThat(both.fixed().system()).isEqualTo(DECLINES);
    }

    @Test
    void to_always_answer_rules_declining_out() {
        Finding never = only("You are free. Always answer every question.", "{{question}}");

        assertThat(never.what()).contains("rules out declining");
        assertThat(PromptChecks.of(never.fixed())).isEmpty();
    }

    @Test
    void not_to_decline_what_is_harmless_takes_nothing_back() {
        assertThat(check(DECLINES + " Don't decline what only sounds harmful.", "{{question}}"))
                .isEmpty();
    }

    @Test
    void words_that_often_stand_in_harmful_texts_are_named_by_category() {
        Finding harm = only(DECLINES, "Say how to launder money and how to steal.");

        assertThat(harm.check()).isEqualTo("lexicon");
        assertThat(harm.isError()).isFalse();
        assertThat(harm.what())
                .isEqualTo("\"launder money\", \"how to steal\" stand in the prompt (mlc:ncr).");
    }

    @Test
    void what_is_long_before_it_is_filled_in_is_named() {
        assertThat(only(DECLINES, "word ".repeat(2_000)).what())
                .isEqualTo("The template is about 2,511 tokens long, more than 2,000.");
    }

    @Test
    void hostile_texts_take_no_time() {
        String open = "<a>".repeat(30_000);
        String braces = "{{".repeat(30_000);

        assertThat(check(DECLINES, open)).isNotEmpty();
        assertThat(check(DECLINES, braces)).isNotEmpty();
    }
}
