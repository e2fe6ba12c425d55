package org.pairwright.ui.labeling;

import org.pairwright.ui.kit.Messages;

/// How long a text is, as people count it.
///
/// @param words runs of characters between white space
/// @param characters without white space
record TextLength(long words, long characters) {
    /// Above this many characters a word on average, the script puts no spaces between words.
    private static final int LONGEST_AVERAGE_WORD = 20;

    static TextLength of(String text) {
        long words = 0;
        long characters = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean space = Character.isWhitespace(text.codePointAt(i));
            words += !space && !inWord ? 1 : 0;
            characters += space ? 0 : 1;
            inWord = !space;
        }
        return new TextLength(words, characters);
    }

    String words(Messages messages) {
        return characters > words * LONGEST_AVERAGE_WORD
                ? messages.of("label.length.characters", characters)
                : messages.of("label.length.words", words);
    }
}
