package org.pairwright.ui.kit.diff;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text as it is searched: without case, accents, invisible characters and forms of one letter;
/// and where each character of it came from.
public final class Folded {
    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private Folded(int length) {
        starts = new int[length];
        ends = new int[length];
    }

    public static Folded of(String text) {
        Folded result = new Folded(text.length());
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            result.add(letter, at, next);
            at = next;
        }
        return result;
    }

    private void add(int letter, int from, int to) {
        int before = folded.length();
        if (letter < 128) {
            folded.append(
                    Character.isWhitespace(letter) ? ' ' : (char) Character.toLowerCase(letter));
        } else {
            String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
            String cased = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            Normalizer.normalize(cased, Normalizer.Form.NFKD)
                    .codePoints()
                    .filter(it -> !isPassedOver(it))
                    .map(it -> Words.isSpace(it) ? ' ' : it)
                    .forEach(folded::appendCodePoint);
        }
        if (folded.length() > starts.length) {
            int larger = Math.max(folded.length(), starts.length * 2);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        if (folded.length() == before && before > 0) {
            // An accent or a joiner goes with the letter that it follows.
            ends[before - 1] = to;
        }
        for (int i = before; i < folded.length(); i++) {
            starts[i] = i == before ? from : -1;
            ends[i] = i + 1 == folded.length() ? to : -1;
        }
    }

    /// Accents and vowel points, and what is not to be seen at all.
    private static boolean isPassedOver(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT
                || (letter >= 0xFE00 && letter <= 0xFE0F)
                || (type == Character.NON_SPACING_MARK
                        && (letter < 0x0610
                                || (letter >= 0x064B && letter <= 0x0670)
                                || (letter >= 0x1AB0 && letter <= 0x1AFF)
                                || (letter >= 0x1DC0 && letter <= 0x1DFF)
                                || (letter >= 0x20D0 && letter <= 0x20FF)
                                || (letter >= 0xFE20 && letter <= 0xFE2F)));
    }

    /// What is compared; longer or shorter than the text that it came from.
    public String text() {
        return folded.toString();
    }

    /// Whether a character of the text begins here, and does not go on before it.
    boolean beginsAt(int place) {
        return starts[place] >= 0;
    }

    /// Whether a character of the text ends with the one before this place.
    boolean endsAt(int place) {
        return ends[place - 1] >= 0;
    }

    /// The characters of the original text that the folded ones came from.
    ///
    /// @param from a place in the folded text, before `to`
    public Range original(int from, int to) {
        int first = from;
        while (!beginsAt(first)) {
            first--;
        }
        int last = to;
        while (!endsAt(last)) {
            last++;
        }
        return new Range(starts[first], ends[last - 1]);
    }
}
