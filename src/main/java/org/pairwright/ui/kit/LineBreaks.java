package org.pairwright.ui.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Where a paragraph goes on to its next line.
///
/// JavaFX on Linux fails with an exception when it wraps text that runs from right to left, so such
/// paragraphs come to it line by line.
final class LineBreaks {
    private final String text;
    private final double width;
    private final ToDoubleFunction<String> measure;

    /// @param measure how wide a text is on one line
    LineBreaks(String text, double width, ToDoubleFunction<String> measure) {
        this.text = text;
        this.width = width;
        this.measure = measure;
    }

    /// The lines, none wider than the width unless a single character is; together they are the
    /// text.
    List<String> lines() {
        BreakIterator places = BreakIterator.getLineInstance();
        places.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int fitting = 0;
        for (int place = places.next(); place != BreakIterator.DONE; place = places.next()) {
            if (fitting > start && !fits(start, place)) {
                lines.add(text.substring(start, fitting));
                start = fitting;
            }
            while (!fits(start, place)) {
                int split = splitOf(start, place);
                lines.add(text.substring(start, split));
                start = split;
                if (start == place) {
                    break;
                }
            }
            fitting = place;
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /// Where a word that is too long for a line is cut.
    private int splitOf(int start, int end) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text.substring(start, end));
        int split = characters.next();
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (!fits(start, start + next)) {
                break;
            }
            split = next;
        }
        return start + split;
    }

    private boolean fits(int from, int to) {
        return measure.applyAsDouble(text.substring(from, to).stripTrailing()) <= width;
    }
}
