package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void long_values_go_over_lines() {
        String words = "a".repeat(70);

        assertThat(Json.read("{\"a\":[1,2],\"b\":{\"c\":\"" + words + "\"},\"d\":[]}").pretty())
                .isEqualTo(
                        """
                        {
                          "a": [1, 2],
                          "b": {
                            "c": "%s"
                          },
                          "d": []
                        }\
                        """
                                .formatted(words));
    }

    @Test
    void escapes_are_read_and_written() {
        assertThat(Json.read("\"a\\n\\\"\\u00e9\\\\\"")).isEqualTo(new Json.Words("a\n\"é\\"));
        assertThat(new Json.Words("a\n\"\u0001").pretty()).isEqualTo("\"a\\n\\\"\\u0001\"");
    }

    @Test
    void numbers_stay_as_they_were_written() {
        assertThat(Json.read("-1.50e+3")).isEqualTo(new Json.Plain("-1.50e+3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1",
                "[1 2]",
                "{\"a\"}",
                "\"a",
                "\"\\u12",
                "\"\\uzzzz\"",
                "1 2",
                "{a:1}"
            })
    void broken_text_is_refused(String text) {
        assertThatExceptionOfType(Json.NotJson.class).isThrownBy(() -> Json.read(text));
    }

    @Test
    void what_is_too_deep_is_refused() {
        assertThatExceptionOfType(Json.NotJson.class)
                .isThrownBy(() -> Json.read("[".repeat(100_000)))
                .withMessage("Deeper than 64");
    }
}
