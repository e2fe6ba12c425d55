package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The beginning of what may be long, with its form kept.
public final class Excerpt {
    private static final String CUT = "…";

    /// Of a list, or of the parts of a whole.
    private static final int MOST_PARTS = 40;

    private static final int MOST_LINES = 160;

    private Excerpt() {}

    /// A JSON value over several lines, each text in it cut to `most` characters and what is many
    /// to the first of them. Where it is none, the text itself, cut to ten times as many.
    public static String ofJson(String text, int most) {
        try {
            return firstLines(cut(Json.read(text), most).pretty());
        } catch (Json.NotJson e) {
            // A table, say; it is shown as it is.
            return cut(text, 10 * most);
        }
    }

    private static Json cut(Json json, int most) {
        return switch (json) {
            case Json.Words(String value) -> new Json.Words(cut(value, most));
            case Json.Plain plain -> plain;
            case Json.Items(List<Json> values) -> {
                List<Json> shorter = new ArrayList<>();
                values.stream().limit(MOST_PARTS).forEach(it -> shorter.add(cut(it, most)));
                if (values.size() > MOST_PARTS) {
                    shorter.add(new Json.Words(CUT));
                }
                yield new Json.Items(shorter);
            }
            case Json.Fields(Map<String, Json> values) -> {
                Map<String, Json> shorter = new LinkedHashMap<>();
                values.entrySet().stream()
                        .limit(MOST_PARTS)
                        .forEach(it -> shorter.put(it.getKey(), cut(it.getValue(), most)));
                if (values.size() > MOST_PARTS) {
                    shorter.put(CUT, new Json.Words(CUT));
                }
                yield new Json.Fields(shorter);
            }
        };
    }

    private static String firstLines(String text) {
        List<String> lines = text.lines().limit(MOST_LINES + 1L).toList();
        return lines.size() <= MOST_LINES
                ? text
                : String.join("\n", lines.subList(0, MOST_LINES)) + "\n" + CUT;
    }

    /// Never between the halves of a character.
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).stripTrailing() + CUT;
    }
}
