package org.pairwright.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void quotes_and_backslashes_are_escaped() {
        assertThat(written("a \"b\" \\ c")).isEqualTo("\"a \\\"b\\\" \\\\ c\"");
    }

    @Test
    void control_characters_have_their_short_escapes() {
        assertThat(written("\b\t\n\f\r\u0000\u001f"))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\"");
    }

    @Test
    void what_need_not_be_escaped_stays_as_it_is() {
        assertThat(written("/ \u007f \u00e9 \u2028 \u2029 \ud83d\ude00"))
                .isEqualTo("\"/ \u007f \u00e9 \u2028 \u2029 \ud83d\ude00\"");
    }

    @Test
    void an_empty_text_is_two_quotes() {
        assertThat(written("")).isEqualTo("\"\"");
    }

    @Test
    void what_must_be_escaped_is_found_wherever_it_stands_among_eight_bytes() {
        for (int at = 0; at < 24; at++) {
            String before = "\u00e9".repeat(at / 2) + "x".repeat(at % 2);
            assertThat(JsonText.selfEnd((before + "\n" + "y".repeat(9)).getBytes(UTF_8), 0))
                    .isEqualTo(at);
        }
    }

    private static String written(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonText.write(text.getBytes(UTF_8), out);
        return out.toString(UTF_8);
    }
}
