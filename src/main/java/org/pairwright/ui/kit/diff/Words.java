package org.pairwright.ui.kit.diff;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A text as words and signs, without the white space between them. Where a script writes no
/// spaces, each character counts as a word.
final class Words {
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private final String text;
    private final List<Range> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    /// In the order of the text. What the eye takes for one character is never split.
    static List<Range> of(String text) {
        Words split = new Words(text);
        split.split();
        return split.words;
    }

    private void split() {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        int from = 0;
        int wordFrom = -1;
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            boolean goesOn = isOfWord(text.codePointAt(from)) || joins(wordFrom, from, to);
            if (wordFrom >= 0 && !goesOn) {
                words.add(new Range(wordFrom, from));
                wordFrom = -1;
            }
            if (goesOn && wordFrom < 0) {
                wordFrom = from;
            } else if (!goesOn) {
                addSign(from, to);
            }
            from = to;
        }
        if (wordFrom >= 0) {
            words.add(new Range(wordFrom, text.length()));
        }
    }

    /// A joiner or an accent can follow a space without a letter.
    private void addSign(int from, int to) {
        int start = from;
        while (start < to && isSpace(text.charAt(start))) {
            start++;
        }
        if (start < to) {
            words.add(new Range(start, to));
        }
    }

    /// Whether a sign holds a word together: `don't`, `1,000.5`.
    private boolean joins(int wordFrom, int from, int to) {
        if (wordFrom < 0 || to >= text.length() || from == wordFrom) {
            return false;
        }
        int before = text.codePointBefore(from);
        int after = text.codePointAt(to);
        return switch (text.charAt(from)) {
            case '\'', '\u2019' -> Character.isLetter(before) && isOfWord(after);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private static boolean isOfWord(int letter) {
        return (Character.isLetterOrDigit(letter) || letter == '_') && !isWithoutSpaces(letter);
    }

    static boolean isWithoutSpaces(int letter) {
        return letter > 0x0E00 && WITHOUT_SPACES.contains(UnicodeScript.of(letter));
    }

    static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
