package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// WCAG 2.2, success criterion 1.4.3 (AA): text stands out from what it stands on by 4.5 to 1.
class ContrastTest {
    private static final double AA = 4.5;

    private record Pair(String text, String ground) {}

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("text", "surface"),
                    new Pair("text", "canvas"),
                    new Pair("text", "control"),
                    new Pair("text", "hover"),
                    new Pair("text", "selection"),
                    new Pair("text", "accent-soft"),
                    new Pair("text", "bad-soft"),
                    new Pair("muted", "surface"),
                    new Pair("muted", "canvas"),
                    new Pair("muted", "control"),
                    new Pair("muted", "hover"),
                    new Pair("faint", "surface"),
                    new Pair("accent", "surface"),
                    new Pair("accent", "accent-soft"),
                    new Pair("surface", "accent"),
                    new Pair("good", "surface"),
                    new Pair("good", "good-soft"),
                    new Pair("bad", "surface"),
                    new Pair("bad", "bad-soft"),
                    new Pair("text", "found"),
                    new Pair("text", "found-here"),
                    new Pair("muted", "found"),
                    new Pair("code-keyword", "control"),
                    new Pair("code-string", "control"),
                    new Pair("code-comment", "control"),
                    new Pair("code-number", "control"),
                    new Pair("code-name", "control"),
                    new Pair("code-type", "control"),
                    new Pair("code-keyword", "accent-soft"),
                    new Pair("code-string", "accent-soft"),
                    new Pair("code-comment", "accent-soft"),
                    new Pair("code-number", "accent-soft"),
                    new Pair("code-name", "accent-soft"),
                    new Pair("code-type", "accent-soft"),
                    new Pair("warn", "surface"),
                    new Pair("warn", "warn-soft"));

    @ParameterizedTest
    @ValueSource(strings = {".root", ".root:dark"})
    void text_stands_out_from_its_ground(String look) throws IOException {
        standsOut(colors(look));
    }

    @Test
    void text_stands_out_from_what_floats_in_the_dark() throws IOException {
        Map<String, Integer> colors = colors(".root:dark");
        colors.putAll(colors(".root:dark .palette"));

        standsOut(colors);
    }

    private static void standsOut(Map<String, Integer> colors) {
        assertThat(PAIRS)
                .allSatisfy(pair ->
                        assertThat(contrast(colors.get(pair.text()), colors.get(pair.ground())))
                                .as(pair.toString())
                                .isGreaterThanOrEqualTo(AA));
    }

    private static Map<String, Integer> colors(String look) throws IOException {
        try (InputStream file = Theme.class.getResourceAsStream("tokens.css")) {
            String css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int start = css.indexOf(look + " {");
            Matcher color =
                    Pattern.compile("-pw-([a-z-]+): #([0-9a-f]{6});")
                            .matcher(css.substring(start, css.indexOf('}', start)));
            Map<String, Integer> colors = new HashMap<>();
            while (color.find()) {
                colors.put(color.group(1), Integer.parseInt(color.group(2), 16));
            }
            return colors;
        }
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16 & 0xff)
                + 0.7152 * linear(color >> 8 & 0xff)
                + 0.0722 * linear(color & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
