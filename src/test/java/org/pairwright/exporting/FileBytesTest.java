package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class FileBytesTest {
    private static final JsonFactory JSON = new JsonFactory();

    @Test
    void any_text_that_is_escaped_is_read_as_the_same_text() {
        long seed = 1124;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = anyText(random);
            assertThat(parsed('"' + escaped(text) + '"'))
                    .as("seed %d, text %d", seed, i)
                    .isEqualTo(text);
        }
    }

    @Test
    void every_character_of_ascii_is_read_as_itself() {
        for (char c = 0; c < 128; c++) {
            assertThat(parsed("\"1234567" + escaped(String.valueOf(c)) + '"'))
                    .isEqualTo("1234567" + c);
        }
    }

    @Test
    void what_need_not_be_escaped_stays_as_it_is() {
        assertThat(escaped("/ \u007f \u00e9 \u2028 \u2029 \ud83d\ude00"))
                .isEqualTo("/ \u007f \u00e9 \u2028 \u2029 \ud83d\ude00");
    }

    @Test
    void control_characters_have_their_short_escapes() {
        assertThat(escaped("\b\t\n\f\r\u0000\u001f")).isEqualTo("\\b\\t\\n\\f\\r\\u0000\\u001f");
    }

    @Test
    void json_over_several_lines_becomes_one_line() {
        FileBytes out = new FileBytes(1);
        byte[] json = "[\r\n\t{\"a\":\"\\n\"}\n]".getBytes(UTF_8);
        out.onOneLine(json, 0, json.length);
        assertThat(text(out)).isEqualTo("[   {\"a\":\"\\n\"} ]");
    }

    @Test
    void what_was_cleared_is_gone() {
        FileBytes out = new FileBytes(1);
        out.escaped("before".getBytes(UTF_8));
        out.clear();
        out.ascii('x');
        assertThat(text(out)).isEqualTo("x");
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append("\"\\/\u2028".charAt(random.nextInt(4)));
                case 2 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                case 3 -> text.append((char) random.nextInt(0xd800));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }

    private static String escaped(String text) {
        FileBytes out = new FileBytes(4);
        out.escaped(text.getBytes(UTF_8));
        return text(out);
    }

    private static String text(FileBytes out) {
        return new String(out.array(), 0, out.length(), UTF_8);
    }

    private static String parsed(String json) {
        try (JsonParser parser =
                JSON.createParser(ObjectReadContext.empty(), json.getBytes(UTF_8))) {
            parser.nextToken();
            return parser.getString();
        }
    }
}
