package org.pairwright.ui.kit.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of paragraphs, as sorted numbers that are quick to compare. A word counts the less, the
/// more paragraphs have it.
final class WordSets {
    /// More words of a paragraph than this are not looked at.
    private static final int MOST_WORDS = 200;

    /// More characters of a paragraph than this are not looked at.
    private static final int MOST_CHARACTERS = 2_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> uses = new ArrayList<>();
    private int paragraphs;

    /// All paragraphs are given here before any are compared.
    int[] of(String paragraph) {
        String beginning = beginningOf(paragraph).toLowerCase(Locale.ROOT);
        int[] words =
                Words.of(beginning).stream()
                        .map(it -> it.of(beginning))
                        .filter(it -> Character.isLetterOrDigit(it.codePointAt(0)))
                        .limit(MOST_WORDS)
                        .mapToInt(this::numberOf)
                        .sorted()
                        .distinct()
                        .toArray();
        paragraphs++;
        for (int word : words) {
            uses.set(word, uses.get(word) + 1);
        }
        return words;
    }

    private int numberOf(String word) {
        int next = uses.size();
        int number = numbers.computeIfAbsent(word, it -> next);
        if (number == next) {
            uses.add(0);
        }
        return number;
    }

    private static String beginningOf(String paragraph) {
        return paragraph.length() <= MOST_CHARACTERS
                ? paragraph
                : paragraph.substring(0, MOST_CHARACTERS);
    }

    /// The part of the words that two paragraphs share, by their weight: 0 for none, 1 for all.
    double alike(int[] left, int[] right) {
        double shared = 0;
        double all = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] == right[j]) {
                shared += weight(left[i]);
                i++;
                j++;
            } else {
                all += left[i] < right[j] ? weight(left[i++]) : weight(right[j++]);
            }
        }
        if (shared == 0) {
            return 0;
        }
        for (; i < left.length; i++) {
            all += weight(left[i]);
        }
        for (; j < right.length; j++) {
            all += weight(right[j]);
        }
        return 2 * shared / (2 * shared + all);
    }

    /// A word of one paragraph alone tells no more against a match than a word of two tells for it.
    private double weight(int word) {
        return Math.log((paragraphs + 1.0) / Math.max(2, uses.get(word)));
    }
}
