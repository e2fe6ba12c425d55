package org.pairwright.ui.kit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where two texts differ, to be marked in both.
public final class WordDiff {
    private WordDiff() {}

    /// The marks for two texts.
    ///
    /// @param left what the right text does not have
    /// @param right what the left text does not have
    public record Marks(List<Range> left, List<Range> right) {
        public Marks {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /// The differing words, in order and apart; words that differ side by side make one range.
    ///
    /// Without the ranges both texts are the same, apart from white space, in which differences are
    /// passed over. A short word that two differing passages happen to share is marked with them.
    /// Two long texts without much in common come out coarser, so that the time stays bounded.
    public static Marks of(String left, String right) {
        List<Range> leftMarks = new ArrayList<>();
        List<Range> rightMarks = new ArrayList<>();
        for (Gap gap : Gap.between(left, right)) {
            trimmed(left, gap.leftFrom(), gap.leftTo()).ifPresent(leftMarks::add);
            trimmed(right, gap.rightFrom(), gap.rightTo()).ifPresent(rightMarks::add);
        }
        return new Marks(leftMarks, rightMarks);
    }

    private static Optional<Range> trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Words.isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && Words.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Range(start, end)) : Optional.empty();
    }
}
