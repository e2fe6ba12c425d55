package org.pairwright.ui.kit.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Code made to be slow or to break the spans. A scan that went back would not come to its end
/// here.
class HostileCodeTest {

    private static final List<String> LANGUAGES =
            List.of(
                    "python",
                    "java",
                    "javascript",
                    "typescript",
                    "c",
                    "c++",
                    "c#",
                    "go",
                    "rust",
                    "kotlin",
                    "swift",
                    "ruby",
                    "php",
                    "sql",
                    "bash",
                    "json",
                    "yaml",
                    "html",
                    "xml",
                    "css",
                    "diff",
                    "r",
                    "scala",
                    "dart",
                    "lua",
                    "toml",
                    "other");

    private static final String[] PIECES = {
        "\"",
        "'",
        "`",
        "\"\"\"",
        "'''",
        "/*",
        "*/",
        "//",
        "#",
        "--",
        "<!--",
        "-->",
        "${",
        "#{",
        "\\(",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "\\",
        "\n",
        "\r\n",
        " ",
        "\t",
        "<<EOF",
        "EOF",
        "r#\"",
        "\"#",
        "R\"x(",
        ")x\"",
        "$$",
        "$a$",
        "@",
        "$",
        ":",
        "- ",
        "|",
        "&a",
        "<script>",
        "</script>",
        "<a",
        ">",
        "if",
        "class",
        "Foo",
        "x",
        "0x1",
        "1e",
        "-",
        "+",
        ".",
        "é",
        "数",
        "😀",
        "\ud83d",
        "\ude00",
        "\u202e",
        "\u0000",
        "e\u0301",
        "f\"",
        "b'",
        "=begin",
        "[[",
        "--[["
    };

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                "\"",
                "'",
                "`",
                "/*",
                "/* */",
                "/",
                "/[",
                "#",
                "${",
                "`${",
                "f\"{",
                "\"#{",
                "\"\\(",
                "{",
                "(",
                "<",
                "<a ",
                "<a b=\"",
                "<!--",
                "</",
                "<script>",
                "&a",
                "<<EOF\n",
                "<<A",
                "r####",
                "#######",
                "R\"x(",
                "$a",
                "$",
                "\\",
                "a:",
                "a: ",
                "- ",
                "\" ",
                "\"a\" ",
                "1.",
                "0x",
                "'a",
                "😀",
                "[[",
                "a(",
                "|\n",
                "@@",
                "[=",
                "--[["
            })
    void much_of_the_same_takes_one_pass(String piece) {
        String code = piece.repeat(100_000 / piece.length());
        for (String language : LANGUAGES) {
            assertThat(CodeSpans.of(code, language).size()).isLessThanOrEqualTo(code.length());
        }
    }

    @RepeatedTest(100)
    void spans_are_in_order_apart_and_within_the_code() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        String code = text.toString();
        for (String language : LANGUAGES) {
            int before = 0;
            for (CodeSpan span : CodeSpans.of(code, language)) {
                assertThat(span.from())
                        .as("%s, seed %d", language, seed)
                        .isGreaterThanOrEqualTo(before);
                assertThat(span.to())
                        .as("%s, seed %d", language, seed)
                        .isLessThanOrEqualTo(code.length());
                assertThat(isBoundary(code, span.from()) && isBoundary(code, span.to()))
                        .as("%s, seed %d, %s", language, seed, span)
                        .isTrue();
                before = span.to();
            }
        }
    }

    private static boolean isBoundary(String code, int place) {
        return place == 0
                || place == code.length()
                || !Character.isSurrogatePair(code.charAt(place - 1), code.charAt(place));
    }
}
