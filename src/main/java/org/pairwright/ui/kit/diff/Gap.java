package org.pairwright.ui.kit.diff;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.ui.kit.diff.Alignment.Match;

/// A place where two texts differ; one side may be empty. Before, between and behind these places
/// they are the same, character by character.
record Gap(int leftFrom, int leftTo, int rightFrom, int rightTo) {

    /// In order. The space around what differs belongs to it only as far as it differs too.
    static List<Gap> between(String left, String right) {
        List<Range> leftWords = Words.of(left);
        List<Range> rightWords = Words.of(right);
        List<Match> shared =
                new Islands(left, leftWords)
                        .swallowed(
                                WordAlignment.of(left, leftWords, right, rightWords),
                                leftWords.size(),
                                rightWords.size());
        List<Gap> gaps = new ArrayList<>();
        int leftAt = 0;
        int rightAt = 0;
        for (Match match : shared) {
            for (int i = 0; i < match.length(); i++) {
                Range leftWord = leftWords.get(match.left() + i);
                Range rightWord = rightWords.get(match.right() + i);
                new Gap(leftAt, leftWord.from(), rightAt, rightWord.from())
                        .tightened(left, right)
                        .addTo(gaps);
                leftAt = leftWord.to();
                rightAt = rightWord.to();
            }
        }
        new Gap(leftAt, left.length(), rightAt, right.length()).tightened(left, right).addTo(gaps);
        return gaps;
    }

    private Gap tightened(String left, String right) {
        int shorter = Math.min(leftTo - leftFrom, rightTo - rightFrom);
        int head = 0;
        while (head < shorter && sameSpace(left, leftFrom + head, right, rightFrom + head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && sameSpace(left, leftTo - 1 - tail, right, rightTo - 1 - tail)) {
            tail++;
        }
        return new Gap(leftFrom + head, leftTo - tail, rightFrom + head, rightTo - tail);
    }

    private void addTo(List<Gap> gaps) {
        if (leftFrom < leftTo || rightFrom < rightTo) {
            gaps.add(this);
        }
    }

    private static boolean sameSpace(String left, int leftAt, String right, int rightAt) {
        char here = left.charAt(leftAt);
        return here == right.charAt(rightAt) && Words.isSpace(here);
    }
}
