package org.pairwright.ui.kit.reading;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// Where a character without width is part of how a text is written.
final class Joining {
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int CANCEL_TAG = 0xE007F;
    private static final int EMOJI_STYLE = 0xFE0F;

    /// A flag of a region has at most six tags and their end.
    private static final int MOST_TAGS = 7;

    private static final Set<UnicodeScript> WITH_JOINERS =
            EnumSet.of(
                    UnicodeScript.ARABIC,
                    UnicodeScript.SYRIAC,
                    UnicodeScript.NKO,
                    UnicodeScript.MANDAIC,
                    UnicodeScript.MONGOLIAN,
                    UnicodeScript.DEVANAGARI,
                    UnicodeScript.BENGALI,
                    UnicodeScript.GURMUKHI,
                    UnicodeScript.GUJARATI,
                    UnicodeScript.ORIYA,
                    UnicodeScript.TAMIL,
                    UnicodeScript.TELUGU,
                    UnicodeScript.KANNADA,
                    UnicodeScript.MALAYALAM,
                    UnicodeScript.SINHALA,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN);

    private Joining() {}

    /// Whether a joiner or non-joiner stands behind a letter, or its marks, of a script that uses
    /// them, and not before another of its kind.
    static boolean isNeeded(String text, int at, int next) {
        if (at == 0) {
            return false;
        }
        int before = text.codePointBefore(at);
        boolean doubled = next < text.length() && isJoiner(text.codePointAt(next));
        return !doubled
                && (Character.isLetter(before) || isMark(before))
                && WITH_JOINERS.contains(scriptBefore(text, at));
    }

    /// The script of the last character before this place that has one of its own.
    private static UnicodeScript scriptBefore(String text, int at) {
        int place = at;
        UnicodeScript script = UnicodeScript.INHERITED;
        // A letter carries few marks.
        for (int i = 0; i < 8 && place > 0 && script == UnicodeScript.INHERITED; i++) {
            int letter = text.codePointBefore(place);
            script = UnicodeScript.of(letter);
            place -= Character.charCount(letter);
        }
        return script;
    }

    /// Whether a joiner stands between two pictures.
    static boolean joinsEmoji(String text, int at, int next) {
        if (at == 0 || next >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        if (before == EMOJI_STYLE) {
            int picture = at - Character.charCount(before);
            before = picture > 0 ? text.codePointBefore(picture) : before;
        }
        return isPicture(before) && isPicture(text.codePointAt(next));
    }

    /// Whether a tag belongs to a flag of a region, such as that of Wales.
    static boolean isInFlag(String text, int at, int next) {
        int start = at;
        int end = next;
        for (int i = 0; i < MOST_TAGS && start > 0 && isTag(text.codePointBefore(start)); i++) {
            start -= 2;
        }
        for (int i = 0; i < MOST_TAGS && end < text.length() && isTag(text.codePointAt(end)); i++) {
            end += 2;
        }
        return start > 0
                && text.codePointBefore(start) == BLACK_FLAG
                && text.codePointBefore(end) == CANCEL_TAG
                && end - start <= 2 * MOST_TAGS;
    }

    private static boolean isTag(int letter) {
        return letter >= 0xE0020 && letter <= CANCEL_TAG;
    }

    private static boolean isPicture(int letter) {
        return Character.isExtendedPictographic(letter) || Character.isEmojiModifier(letter);
    }

    private static boolean isJoiner(int letter) {
        return letter == 0x200C || letter == 0x200D;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
