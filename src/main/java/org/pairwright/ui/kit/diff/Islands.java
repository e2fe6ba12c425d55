package org.pairwright.ui.kit.diff;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.ui.kit.diff.Alignment.Match;

/// Drops shared stretches that say nothing: an "of" or a comma that two passages on different
/// things happen to share would only tear their marks apart.
final class Islands {
    /// How much a stretch may weigh between changes of a few words, and between long ones.
    private static final int LIGHT = 4;

    private static final int LIGHT_IN_LONG = 8;

    private static final int SEVERAL_WORDS = 3;
    private static final int LONG = 10;

    /// A character that is a word, and a digit, weigh more than a letter.
    private static final int WEIGHT_OF_WORD_CHARACTER = 3;

    private static final int WEIGHT_OF_DIGIT = 5;

    private final String text;
    private final List<Range> words;

    /// @param text the left text, with its words
    Islands(String text, List<Range> words) {
        this.text = text;
        this.words = words;
    }

    /// @param leftSize the number of words on the left
    List<Match> swallowed(List<Match> matches, int leftSize, int rightSize) {
        List<Match> kept = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            boolean last = i + 1 == matches.size();
            int nextLeft = last ? leftSize : matches.get(i + 1).left();
            int nextRight = last ? rightSize : matches.get(i + 1).right();
            int before = Math.max(match.left() - left, match.right() - right);
            int after =
                    Math.max(
                            nextLeft - match.left() - match.length(),
                            nextRight - match.right() - match.length());
            if (!isIsland(match, before, after)) {
                kept.add(match);
                left = match.left() + match.length();
                right = match.right() + match.length();
            }
        }
        return kept;
    }

    private boolean isIsland(Match match, int before, int after) {
        int shorter = Math.min(before, after);
        if (shorter == 0 || before + after < SEVERAL_WORDS) {
            return false;
        }
        int limit = shorter >= LONG ? LIGHT_IN_LONG : LIGHT;
        int weight = 0;
        for (int i = 0; i < match.length() && weight <= limit; i++) {
            weight += weightOf(words.get(match.left() + i));
        }
        return weight <= limit;
    }

    private int weightOf(Range word) {
        int first = text.codePointAt(word.from());
        if (Words.isWithoutSpaces(first)) {
            return WEIGHT_OF_WORD_CHARACTER;
        }
        if (Character.isDigit(first)) {
            return WEIGHT_OF_DIGIT;
        }
        return Character.isLetter(first) ? word.to() - word.from() : 1;
    }
}
