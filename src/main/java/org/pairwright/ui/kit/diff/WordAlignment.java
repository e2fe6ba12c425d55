package org.pairwright.ui.kit.diff;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.ui.kit.diff.Alignment.Match;

/// Which words two texts share: word by word, or line by line first where that would take too long.
final class WordAlignment {
    private final Alignment words = new Alignment();
    private final List<String> leftWords;
    private final List<String> rightWords;
    private final int[] leftLines;
    private final int[] rightLines;

    private WordAlignment(
            String left, List<Range> leftWords, String right, List<Range> rightWords) {
        this.leftWords = texts(left, leftWords);
        this.rightWords = texts(right, rightWords);
        leftLines = lineStarts(left, leftWords);
        rightLines = lineStarts(right, rightWords);
    }

    /// Stretches of words that are the same, in order.
    static List<Match> of(
            String left, List<Range> leftWords, String right, List<Range> rightWords) {
        return new WordAlignment(left, leftWords, right, rightWords).align();
    }

    private List<Match> align() {
        if (!words.add(leftWords, rightWords, 0, 0)) {
            words.clear();
            alignByLines();
        }
        return words.matches();
    }

    private void alignByLines() {
        Alignment lines = new Alignment();
        lines.add(lines(leftWords, leftLines), lines(rightWords, rightLines), 0, 0);
        int left = 0;
        int right = 0;
        for (Match same : lines.matches()) {
            alignWithin(left, same.left(), right, same.right());
            left = same.left() + same.length();
            right = same.right() + same.length();
            words.match(
                    leftLines[same.left()],
                    rightLines[same.right()],
                    leftLines[left] - leftLines[same.left()]);
        }
        alignWithin(left, leftLines.length - 1, right, rightLines.length - 1);
    }

    private void alignWithin(int leftLine, int leftEnd, int rightLine, int rightEnd) {
        int left = leftLines[leftLine];
        int right = rightLines[rightLine];
        words.add(
                leftWords.subList(left, leftLines[leftEnd]),
                rightWords.subList(right, rightLines[rightEnd]),
                left,
                right);
    }

    private static List<String> texts(String text, List<Range> words) {
        return words.stream().map(it -> it.of(text)).toList();
    }

    private static List<List<String>> lines(List<String> words, int[] starts) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i + 1 < starts.length; i++) {
            lines.add(words.subList(starts[i], starts[i + 1]));
        }
        return lines;
    }

    /// The first word of each line that has words, and the number of all words.
    private static int[] lineStarts(String text, List<Range> words) {
        List<Integer> starts = new ArrayList<>();
        int lineEnd = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).from() > lineEnd) {
                starts.add(i);
                int end = text.indexOf('\n', words.get(i).from());
                lineEnd = end < 0 ? text.length() : end;
            }
        }
        starts.add(words.size());
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
