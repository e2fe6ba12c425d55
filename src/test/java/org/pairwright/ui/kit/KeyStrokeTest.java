package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyStrokeTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "?", "+", "Shortcut++", "Shortcut+Shift+Z", "Alt+Left", "F5", "я"})
    void what_is_written_is_read_back(String written) {
        assertThat(KeyStroke.of(written).toString().toLowerCase(Locale.ROOT))
                .isEqualTo(written.toLowerCase(Locale.ROOT));
        assertThat(KeyStroke.of(KeyStroke.of(written).toString())).isEqualTo(KeyStroke.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hyper+A", "Enterr", "Shortcut+", "+Z", "AB", " ", "\t"})
    void what_is_no_key_is_refused(String written) {
        assertThat(KeyStroke.parse(written)).isEmpty();
        assertThatThrownBy(() -> KeyStroke.of(written))
                .hasMessage("There is no key \"" + written + "\".");
    }

    @Test
    void a_letter_is_the_same_in_both_cases() {
        assertThat(KeyStroke.of("z")).isEqualTo(KeyStroke.of("Z"));
    }

    @Test
    void a_character_alone_has_its_shift_in_itself() {
        assertThat(new KeyStroke(false, false, true, "?")).isEqualTo(KeyStroke.of("?"));
    }

    @Test
    void a_sign_with_control_needs_no_shift() {
        assertThat(KeyStroke.of("Shortcut+Shift++")).isEqualTo(KeyStroke.of("Shortcut++"));
    }

    @ParameterizedTest
    @CsvSource({"a, true", "?, true", "Space, true", "Enter, false", "Shortcut+A, false"})
    void only_bare_characters_are_text(String written, boolean text) {
        assertThat(KeyStroke.of(written).isText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"Alt+Left, Alt ←", "Shift+PageDown, Shift PgDn", "s, S"})
    void a_key_cap_shows_the_stroke_in_words(String written, String words) {
        assertThat(KeyStroke.of(written).words()).isEqualTo(words);
    }
}
