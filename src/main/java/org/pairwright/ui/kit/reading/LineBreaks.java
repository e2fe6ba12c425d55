package org.pairwright.ui.kit.reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// Where a paragraph goes on to its next line.
///
/// JavaFX on Linux fails with an exception when it wraps text that runs from right to left, so such
/// paragraphs come to it line by line.
final class LineBreaks {
    /// Measures a part of a text on one line.
    interface Measure {
        double widthOf(int from, int to);
    }

    private final String text;
    private final double width;
    private final Measure measure;

    LineBreaks(String text, double width, Measure measure) {
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
        double before = 0;
        for (int place = places.next(); place != BreakIterator.DONE; place = places.next()) {
            // Letters join within words alone, so the words of a line are measured one by one.
            double word = measure.widthOf(fitting, place);
            if (before + word > width && before + withoutSpace(fitting, place) > width) {
                if (fitting > start) {
                    lines.add(text.substring(start, fitting));
                    start = fitting;
                    before = 0;
                }
                while (start < place && withoutSpace(start, place) > width) {
                    int split = splitOf(start, place);
                    lines.add(text.substring(start, split));
                    start = split;
                }
                word = measure.widthOf(start, place);
            }
            before += word;
            fitting = place;
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /// Where a word that is too long for a line is cut: behind the most characters that fit.
    private int splitOf(int start, int end) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text.substring(start, end));
        List<Integer> places = new ArrayList<>();
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            places.add(start + next);
        }
        int low = 0;
        int high = places.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.widthOf(start, places.get(middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return places.get(low);
    }

    private double withoutSpace(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return measure.widthOf(from, end);
    }
}
