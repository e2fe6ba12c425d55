package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One emoji in a text, with its skin tones and all that is joined to it: what Unicode Technical
/// Standard 51 calls a sequence.
///
/// @param to behind its last unit
record Emoji(int from, int to, String written) {
    private static final String JOINER = "\u200D";

    /// The box of a key. Behind it come the style, the skin tones, and what is an emoji by itself.
    private static final char LEAST = '\u20E3';

    /// No font has a picture for more at once.
    private static final int MOST_JOINED = 9;

    private static final String STYLE = "\\x{FE0F}";
    private static final String TONE = "\\p{IsEmoji_Modifier}";
    private static final String BOX = "\\x{20E3}";
    private static final String PICTURE = "\\p{IsExtended_Pictographic}";
    private static final String JOINED = JOINER + PICTURE;
    private static final String TAIL = "(?:" + STYLE + "|" + TONE + STYLE + "?)?+";

    /// Such as the digit 1 in a box.
    private static final String KEY = "[0-9#*]" + STYLE + "?" + BOX;

    /// By the two letters of a country, or the tags of a region.
    private static final String FLAG =
            "[\\x{1F1E6}-\\x{1F1FF}]{2}|\\x{1F3F4}[\\x{E0020}-\\x{E007F}]{1,7}";

    /// What is a letter by itself, such as a heart, is an emoji by what follows.
    private static final String FIRST =
            "(?:\\p{IsEmoji_Presentation}|"
                    + (PICTURE + "(?=" + STYLE + "|" + TONE + "|" + JOINED + ")")
                    + ")";

    private static final String PICTURES =
            FIRST + TAIL + "(?:" + JOINED + TAIL + "){0," + MOST_JOINED + "}";

    private static final Pattern SEQUENCE = Pattern.compile(KEY + "|" + FLAG + "|" + PICTURES);

    private static final Pattern UNSEEN = Pattern.compile(STYLE + "|" + BOX + "|(?<!^)" + TONE);

    /// Those in a part of a text, in order.
    static List<Emoji> in(String text, int from, int to) {
        if (!mayBeIn(text, from, to)) {
            return List.of();
        }
        List<Emoji> found = new ArrayList<>();
        Matcher matcher = SEQUENCE.matcher(text).region(from, to);
        while (matcher.find()) {
            found.add(new Emoji(matcher.start(), matcher.end(), matcher.group()));
        }
        return found;
    }

    /// Whether there is any of the characters without which no sequence is. Most texts have none,
    /// and to see that takes a fraction of what looking for sequences takes.
    private static boolean mayBeIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (unit >= LEAST || unit == JOINER.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    static boolean isIn(String text) {
        return mayBeIn(text, 0, text.length()) && SEQUENCE.matcher(text).find();
    }

    /// Whether it is a digit or sign in the picture of a key.
    boolean isKey() {
        return written.endsWith("\u20E3");
    }

    /// What is drawn for it with letters that have no colors, never longer than what is written:
    /// without skin tones, a digit without its key, and picture beside picture where the letters
    /// have none for the whole.
    ///
    /// @param isOnePicture whether the letters have one picture for a sequence
    String drawn(Predicate<String> isOnePicture) {
        String seen = UNSEEN.matcher(written).replaceAll("");
        return seen.contains(JOINER) && !isOnePicture.test(seen) ? seen.replace(JOINER, "") : seen;
    }
}
