package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Long values are cut, and their form stays.
class ExcerptTest {
    @Test
    void long_texts_are_cut_and_the_rest_is_kept() {
        assertThat(Excerpt.ofJson("{\"a\":[\"four and more\",\"four\"],\"n\":null}", 4))
                .isEqualTo("{\"a\": [\"four…\", \"four\"], \"n\": null}");
    }

    @Test
    void of_many_turns_the_first_are_shown() {
        String many = "[" + "{\"role\":\"user\",\"content\":\"Hello\"},".repeat(500) + "1]";

        assertThat(Excerpt.ofJson(many, 4).lines().count()).isLessThanOrEqualTo(161);
        assertThat(Excerpt.ofJson(many, 4)).endsWith("\"…\"\n]");
    }

    @Test
    void no_character_is_torn() {
        assertThat(Excerpt.ofJson("\"abc😀d\"", 4)).isEqualTo("\"abc…\"");
    }

    @Test
    void what_is_no_json_is_shown_as_it_is() {
        assertThat(Excerpt.ofJson("prompt,chosen", 4)).isEqualTo("prompt,chosen");
    }
}
