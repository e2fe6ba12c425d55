package org.pairwright.storage;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes texts apart into the short runs of characters by which the search index finds them: what
/// has a text in it has all runs of that text in it, so an index of runs, unlike one of words,
/// misses nothing that `~` means. Small and capital letters are one.
///
/// A run is three characters, and two where characters are words or syllables, as those of Chinese,
/// Japanese, Korean and Thai are. It is written as a word of four letters made from it by hashing;
/// runs that share a word cost a look at texts that don't have it, and nothing else.
final class Grams {
    private static final int BITS = 20;
    private static final int LETTER_BITS = 5;
    private static final byte[] LETTERS = {
        'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r',
        's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '2', '3', '4', '5', '6', '7'
    };

    private final long[] seen = new long[1 << (BITS - 6)];
    private int[] found = new int[1 << 10];
    private int size;

    /// Adds the runs of a text.
    void add(String text) {
        int before = 0;
        int last = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            int folded = fold(character);
            if (isDense(folded)) {
                if (isDense(last)) {
                    add(hash(0, last, folded));
                }
            } else if (before != 0 && !isDense(last) && !isDense(before)) {
                add(hash(before, last, folded));
            }
            before = last;
            last = folded;
        }
    }

    private void add(int gram) {
        long bit = 1L << gram;
        if ((seen[gram >>> 6] & bit) == 0) {
            seen[gram >>> 6] |= bit;
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = gram;
        }
    }

    /// The words of all runs added so far, each once, a space between; and begins anew.
    String take() {
        byte[] words = new byte[Math.max(0, size * 5 - 1)];
        for (int i = 0, at = 0; i < size; i++) {
            int gram = found[i];
            seen[gram >>> 6] = 0;
            if (i > 0) {
                words[at++] = ' ';
            }
            for (int shift = BITS - LETTER_BITS; shift >= 0; shift -= LETTER_BITS) {
                words[at++] = LETTERS[(gram >>> shift) & (LETTERS.length - 1)];
            }
        }
        size = 0;
        return new String(words, java.nio.charset.StandardCharsets.US_ASCII);
    }

    /// The words that every text with `text` in it has; none where `text` is too short for a run.
    static List<String> of(String text) {
        Grams grams = new Grams();
        grams.add(text);
        String words = grams.take();
        return words.isEmpty() ? List.of() : new ArrayList<>(List.of(words.split(" ", -1)));
    }

    /// One form for all that a search takes for the same letter.
    static int fold(int character) {
        return Character.toLowerCase(Character.toUpperCase(character));
    }

    private static boolean isDense(int character) {
        // Most texts hold none: the look at the script is kept from them.
        if (character < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, BOPOMOFO, YI -> true;
            default -> false;
        };
    }

    private static int hash(int first, int second, int third) {
        long mixed = ((first * 0x10FFFFL + second) * 0x10FFFFL + third) * 0x9E37_79B9_7F4A_7C15L;
        return (int) (mixed >>> (Long.SIZE - BITS));
    }
}
