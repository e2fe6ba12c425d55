package org.pairwright.ui.labeling;

import java.util.EnumSet;
import java.util.Set;
import org.pairwright.ui.kit.Messages;

/// How long a text is, as people count it.
///
/// @param words runs of characters between white space
/// @param characters without white space
/// @param unspaced those of them that belong to a script without spaces between words
record TextLength(long words, long characters, long unspaced) {
    private static final Set<Character.UnicodeScript> UNSPACED =
            EnumSet.of(
                    Character.UnicodeScript.HAN,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA,
                    Character.UnicodeScript.THAI,
                    Character.UnicodeScript.LAO,
                    Character.UnicodeScript.KHMER,
                    Character.UnicodeScript.MYANMAR);

    static TextLength of(String text) {
        long words = 0;
        long characters = 0;
        long unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            boolean space = Character.isWhitespace(character);
            words += !space && !inWord ? 1 : 0;
            characters += space ? 0 : 1;
            unspaced += UNSPACED.contains(Character.UnicodeScript.of(character)) ? 1 : 0;
            inWord = !space;
        }
        return new TextLength(words, characters, unspaced);
    }

    /// Whether words can't be told apart in it.
    boolean isUnspaced() {
        return 3 * unspaced > characters;
    }

    /// In words, or in characters where words can't be told apart in it or in the text that it is
    /// compared with: two lengths are of use in one unit.
    String besides(TextLength other, Messages messages) {
        return isUnspaced() || other.isUnspaced()
                ? messages.of("label.length.characters", characters)
                : messages.of("label.length.words", words);
    }
}
