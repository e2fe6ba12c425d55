package org.pairwright.ui.kit.reading;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/// The letters and signs of Chinese, Japanese and Korean. Each is about as wide as two of others,
/// and they are written without spaces, or with few.
final class EastAsia {
    private EastAsia() {}

    static boolean has(int letter) {
        UnicodeBlock block = UnicodeBlock.of(letter);
        return UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
                || UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block)
                || switch (UnicodeScript.of(letter)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    default -> false;
                };
    }
}
