package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void numbers_have_thousands_separators() {
        assertThat(messages.of("label.header.count", 12345L, 678L))
                .isEqualTo("of 12,345 done · 678 today");
    }

    @Test
    void one_is_no_plural() {
        assertThat(messages.of("label.length.words", 1L)).isEqualTo("1 word");
        assertThat(messages.of("label.length.words", 0L)).isEqualTo("0 words");
        assertThat(messages.of("label.length.words", 1726L)).isEqualTo("1,726 words");
    }
}
