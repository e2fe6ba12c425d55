package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The check finds every text that is not the one that came in.
class CheckedTextsTest extends StorageTest {
    @BeforeEach
    void bring_pairs_in() {
        addPairs(3);
    }

    @Test
    void an_edited_prompt_is_found() {
        tamper("update prompt set messages = replace(messages, 'Question 1', 'Question 7')");

        assertThat(found()).containsExactly("text: The text of prompt 2 is not what came in.");
    }

    @Test
    void a_prompt_that_is_no_longer_one_is_found() {
        tamper("update prompt set messages = '[{]' where id = 2");

        assertThat(found())
                .containsExactly(
                        "text: The text of prompt 2 is not what came in: A prompt in the project is damaged: its messages begin [{].");
    }

    @Test
    void an_edited_response_is_found() {
        tamper("update response set content = content || ' ' where id = 3");

        assertThat(found())
                .containsExactly("text: The text or source of response 3 is not what came in.");
    }

    @Test
    void an_edited_source_is_found() {
        tamper("update response_source set source = 'model-nine' where response = 3");

        assertThat(found())
                .containsExactly("text: The text or source of response 3 is not what came in.");
    }

    @Test
    void an_exchanged_response_is_found() {
        tamper("update pair set response_a = response_b where id = 2");

        assertThat(found())
                .contains("text: Pair 2 is not of the prompt and responses that it came in with.");
    }
}
