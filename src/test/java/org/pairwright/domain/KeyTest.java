package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyTest {

    private static final Key KEY = new Key(0x00ff000000000001L, 0x8000000000000002L);

    @Test
    void it_is_written_as_32_hexadecimal_digits() {
        assertThat(KEY).hasToString("00ff0000000000018000000000000002");
    }

    @Test
    void what_it_is_written_as_is_read_again() {
        assertThat(Key.parse(KEY.toString())).contains(KEY);
    }

    @Test
    void other_text_is_no_key() {
        assertThat(Key.parse("00ff000000000001800000000000000g")).isEmpty();
    }

    @Test
    void its_bytes_make_it_again() {
        assertThat(Key.of(KEY.bytes())).isEqualTo(KEY);
    }

    @Test
    void keys_are_ordered_as_unsigned_bytes() {
        assertThat(new Key(-1, 0)).isGreaterThan(new Key(1, -1)).isLessThan(new Key(-1, -1));
    }
}
