package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0", " \u3000 ", "\u2028", "\u001f"})
    void white_space_of_any_script_is_blank(String text) {
        assertThat(ResponseTexts.anyBlank(new TestPair().a(text).build())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", " x", "\u00a0x", "中", "\u0001"})
    void anything_else_is_not_blank(String text) {
        assertThat(ResponseTexts.anyBlank(new TestPair().a(text).build())).isFalse();
    }

    @Test
    void a_tool_call_is_not_blank() {
        TestPair pair = new TestPair().a("").aCalls("[{}]");
        assertThat(ResponseTexts.anyBlank(pair.build())).isFalse();
    }

    @Test
    void the_same_words_with_other_tool_calls_are_not_identical() {
        TestPair pair = new TestPair().a("x").b("x").aCalls("[{\"id\":1}]").bCalls("[{\"id\":2}]");
        assertThat(ResponseTexts.identical(pair.build())).isFalse();
    }

    @Test
    void texts_are_identical_exactly_when_they_are_equal_trimmed_and_composed() {
        long seed = 20261124;
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            String one = anyText(random);
            String other = anyText(random);
            assertThat(ResponseTexts.identical(new TestPair().a(one).b(other).build()))
                    .as("seed %d, \"%s\" and \"%s\"", seed, one, other)
                    .isEqualTo(plainly(one).equals(plainly(other)));
        }
    }

    private static String plainly(String text) {
        String trimmed = text.replaceAll("^[\\s\u00a0\u3000\u001c]+|[\\s\u00a0\u3000\u001c]+$", "");
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    /// Short and of few characters, so that equal ones are met often.
    private static String anyText(Random random) {
        String[] parts = {
            " ", "\u00a0", "\u3000", "\n", "\u001c", "e", "\u0301", "é", "e\u0301", "x"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}
