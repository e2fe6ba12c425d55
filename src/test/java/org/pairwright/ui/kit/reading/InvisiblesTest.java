package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisiblesTest {

    private static List<String> names(String text) {
        return Invisibles.in(text).stream().map(Invisible::name).toList();
    }

    @Test
    void a_hidden_character_is_found_at_its_place() {
        assertThat(Invisibles.in("pay\u202Elapyap")).containsExactly(new Invisible(3, 4, "RLO"));
    }

    @ParameterizedTest
    @CsvSource({
        "200E, LRM",
        "200F, RLM",
        "061C, ALM",
        "202A, LRE",
        "202B, RLE",
        "202C, PDF U+202C",
        "202D, LRO",
        "202E, RLO",
        "2066, LRI",
        "2067, RLI",
        "2068, FSI",
        "2069, PDI",
        "200B, ZWSP",
        "200C, ZWNJ",
        "200D, ZWJ",
        "FEFF, BOM",
        "2060, WJ",
        "00AD, SHY",
        "0000, NUL",
        "0007, BEL",
        "001B, ESC",
        "007F, DEL",
        "0085, U+0085",
        "2028, LS",
        "2063, U+2063",
        "E0041, U+E0041",
        "FFF9, U+FFF9",
        "3164, HF",
        "D800, U+D800"
    })
    void each_kind_has_a_short_name(String code, String name) {
        assertThat(names("a" + Character.toString(Integer.parseInt(code, 16)) + "b"))
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain text",
                "tab\tand\r\nline",
                "a\u00A0b",
                "👩‍👩‍👧",
                "❤️‍🔥",
                "👩🏽‍🚀",
                "🏳️‍🌈",
                "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
                "می‌خواهم",
                "क्‍ष",
                "ක්‍ර",
                "e\u0301",
                "مَرْحَبًا",
                "你好"
            })
    void what_belongs_to_the_writing_is_no_secret(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void a_joiner_without_work_is_shown() {
        assertThat(names("a\u200Db")).containsExactly("ZWJ");
        assertThat(names("👩‍")).containsExactly("ZWJ");
        assertThat(names("\u200Cمن")).containsExactly("ZWNJ");
        assertThat(names("می\u200C\u200Cخواهم")).containsExactly("ZWNJ", "ZWNJ");
    }

    @Test
    void a_text_in_tags_is_shown() {
        assertThat(names("hi\uDB40\uDC68\uDB40\uDC69")).containsExactly("U+E0068", "U+E0069");
        assertThat(names("🏴\uDB40\uDC68\uDB40\uDC69")).containsExactly("U+E0068", "U+E0069");
    }

    @Test
    void a_variation_of_a_chinese_character_is_no_secret_and_of_a_letter_is() {
        assertThat(names("葛\uDB40\uDD00")).isEmpty();
        assertThat(names("a\uDB40\uDD00")).containsExactly("U+E0100");
    }

    @Test
    void places_are_in_order_apart_and_within_any_text() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        IntSupplier any =
                () ->
                        switch (random.nextInt(5)) {
                            case 0 -> 0x200B + random.nextInt(0x60);
                            case 1 -> 0xE0000 + random.nextInt(0x200);
                            case 2 -> random.nextInt(0x10000);
                            case 3 -> 0x1F300 + random.nextInt(0x300);
                            default -> random.nextInt(0x700);
                        };
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.appendCodePoint(any.getAsInt());
            }
            int before = 0;
            for (Invisible found : Invisibles.in(text.toString())) {
                assertThat(found.from()).as("seed %d", seed).isGreaterThanOrEqualTo(before);
                assertThat(found.to()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
                before = found.to();
            }
        }
    }
}
