package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeyReaderTest {
    private static KeyEvent typed(String character, boolean control, boolean alt) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, control, alt, false);
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
    }

    @Test
    void a_character_counts_when_it_is_typed_wherever_its_key_lies() {
        assertThat(KeyReader.read(typed("y", false, false))).contains(KeyStroke.of("Y"));
        assertThat(KeyReader.read(pressed(KeyCode.Z, false, false, false))).isEmpty();
    }

    @Test
    void alt_gr_only_reaches_for_a_character() {
        assertThat(KeyReader.read(typed("?", true, true))).contains(KeyStroke.of("?"));
    }

    @Test
    void a_character_typed_with_control_comes_with_the_press() {
        assertThat(KeyReader.read(typed("k", true, false))).isEmpty();
        assertThat(KeyReader.read(pressed(KeyCode.K, false, true, false)))
                .contains(KeyStroke.of("Shortcut+K"));
    }

    @Test
    void a_key_with_a_name_counts_when_it_is_pressed() {
        assertThat(KeyReader.read(pressed(KeyCode.LEFT, false, false, true)))
                .contains(KeyStroke.of("Alt+Left"));
        assertThat(KeyReader.read(typed("\r", false, false))).isEmpty();
    }

    @Test
    void digits_of_the_number_block_are_digits() {
        assertThat(KeyReader.read(pressed(KeyCode.NUMPAD3, false, false, true)))
                .contains(KeyStroke.of("Alt+3"));
    }

    @Test
    void plus_with_control_needs_no_shift_where_it_lies_above_the_equals_sign() {
        assertThat(KeyReader.read(pressed(KeyCode.EQUALS, true, true, false)))
                .contains(KeyStroke.of("Shortcut++"));
    }

    @Test
    void a_modifier_alone_is_no_stroke() {
        assertThat(KeyReader.read(pressed(KeyCode.CONTROL, false, true, false))).isEmpty();
    }
}
