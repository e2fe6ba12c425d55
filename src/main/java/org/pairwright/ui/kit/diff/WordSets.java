package org.pairwright.ui.kit.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of two texts' paragraphs, as sorted numbers that are quick to compare. A word counts
/// the less, the more paragraphs have it.
final class WordSets {
    /// More words of a paragraph than this are not looked at.
    private static final int MOST_WORDS = 200;

    /// More characters of a paragraph than this are not looked at.
    private static final int MOST_CHARACTERS = 2_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> left;
    private final List<int[]> right;
    private final double[] weights;

    WordSets(List<String> leftParagraphs, List<String> rightParagraphs) {
        left = leftParagraphs.stream().map(this::wordsOf).toList();
        right = rightParagraphs.stream().map(this::wordsOf).toList();
        List<int[]> all = new ArrayList<>(left);
        all.addAll(right);
        weights = weights(all, numbers.size());
    }

    private int[] wordsOf(String paragraph) {
        String beginning = beginningOf(paragraph).toLowerCase(Locale.ROOT);
        return Words.of(beginning).stream()
                .map(it -> it.of(beginning))
                .filter(it -> Character.isLetterOrDigit(it.codePointAt(0)))
                .limit(MOST_WORDS)
                .mapToInt(it -> numbers.computeIfAbsent(it, word -> numbers.size()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static String beginningOf(String paragraph) {
        return paragraph.length() <= MOST_CHARACTERS
                ? paragraph
                : paragraph.substring(0, MOST_CHARACTERS);
    }

    private static double[] weights(List<int[]> paragraphs, int words) {
        int[] uses = new int[words];
        for (int[] paragraph : paragraphs) {
            for (int word : paragraph) {
                uses[word]++;
            }
        }
        double[] weights = new double[words];
        for (int word = 0; word < words; word++) {
            // A word of one paragraph alone tells no more against a match than a word of two for
            // it.
            weights[word] = Math.log((paragraphs.size() + 1.0) / Math.max(2, uses[word]));
        }
        return weights;
    }

    /// The part of the words that two paragraphs share, by their weight: 0 for none, 1 for all.
    double alike(int leftParagraph, int rightParagraph) {
        int[] leftWords = left.get(leftParagraph);
        int[] rightWords = right.get(rightParagraph);
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < leftWords.length && j < rightWords.length) {
            if (leftWords[i] == rightWords[j]) {
                shared += weights[leftWords[i]];
                i++;
                j++;
            } else if (leftWords[i] < rightWords[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared == 0 ? 0 : 2 * shared / (weight(leftWords) + weight(rightWords));
    }

    private double weight(int[] words) {
        double sum = 0;
        for (int word : words) {
            sum += weights[word];
        }
        return sum;
    }
}
