package org.pairwright.ui.kit.reading;

import java.text.BreakIterator;

/// The longest part of a text that a line end does not divide.
record LongestWord(int from, int to) {
    static LongestWord in(String text) {
        BreakIterator places = BreakIterator.getLineInstance();
        places.setText(text);
        LongestWord longest = new LongestWord(0, 0);
        int from = 0;
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            int end = from + text.substring(from, to).stripTrailing().length();
            if (end - from > longest.to() - longest.from()) {
                longest = new LongestWord(from, end);
            }
            from = to;
        }
        return longest;
    }
}
