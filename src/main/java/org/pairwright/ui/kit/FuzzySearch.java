package org.pairwright.ui.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Finds the best places for letters in a text, by dynamic programming.
final class FuzzySearch {
    private static final int LETTER = 1;
    private static final int AT_WORD_START = 6;
    private static final int AT_TEXT_START = 2;
    private static final int SIDE_BY_SIDE = 8;
    private static final int APART = -4;
    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    private final String text;
    private final List<Integer> letters = new ArrayList<>();
    private final List<Boolean> beginWords = new ArrayList<>();

    /// The places of the letters, in order.
    record Found(int score, List<Integer> places) {}

    private FuzzySearch(String query, String text) {
        this.text = text;
        boolean afterSpace = false;
        for (int i = 0; i < query.length(); i++) {
            char letter = query.charAt(i);
            if (letter != ' ') {
                letters.add((int) letter);
                beginWords.add(afterSpace);
            }
            afterSpace = letter == ' ';
        }
    }

    static Optional<Found> of(String query, String text) {
        return new FuzzySearch(query, text).find();
    }

    private Optional<Found> find() {
        int length = text.length();
        int[][] cameFrom = new int[letters.size()][length];
        int[] before = new int[length];
        for (int i = 0; i < letters.size(); i++) {
            int[] scores = new int[length];
            int best = -1;
            for (int at = 0; at < length; at++) {
                int apart = best < 0 ? NOWHERE : before[best] + APART;
                int beside = i == 0 || at == 0 ? NOWHERE : before[at - 1] + SIDE_BY_SIDE;
                int sofar = i == 0 ? 0 : Math.max(apart, beside);
                cameFrom[i][at] = beside >= apart ? at - 1 : best;
                scores[at] = fits(i, at) && sofar > NOWHERE / 2 ? sofar + scoreOf(at) : NOWHERE;
                if (i > 0 && at > 0 && (best < 0 || before[at - 1] > before[best])) {
                    best = at - 1;
                }
            }
            before = scores;
        }
        return best(before, cameFrom);
    }

    private boolean fits(int letter, int at) {
        return text.charAt(at) == letters.get(letter)
                && (!beginWords.get(letter) || beginsWord(at));
    }

    private int scoreOf(int at) {
        return LETTER + (beginsWord(at) ? AT_WORD_START : 0) + (at == 0 ? AT_TEXT_START : 0);
    }

    private boolean beginsWord(int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static Optional<Found> best(int[] scores, int[][] cameFrom) {
        int score = Arrays.stream(scores).max().orElse(NOWHERE);
        if (score <= NOWHERE / 2) {
            return Optional.empty();
        }
        int at = 0;
        while (scores[at] < score) {
            at++;
        }
        Deque<Integer> places = new ArrayDeque<>();
        for (int i = cameFrom.length - 1; i >= 0; i--) {
            places.addFirst(at);
            at = cameFrom[i][at];
        }
        return Optional.of(new Found(score, List.copyOf(places)));
    }
}
