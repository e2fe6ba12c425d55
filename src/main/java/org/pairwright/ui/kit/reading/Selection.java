package org.pairwright.ui.kit.reading;

import java.text.BreakIterator;

/// What a person has selected in a text.
final class Selection {
    /// How far around a place the ends of its word are looked for, in characters.
    private static final int REACH = 1_000;

    private final String text;
    private int anchor;
    private int caret;

    Selection(String text) {
        this.text = text;
    }

    int start() {
        return Math.min(anchor, caret);
    }

    int end() {
        return Math.max(anchor, caret);
    }

    String words() {
        return text.substring(start(), end());
    }

    void set(int from, int to) {
        anchor = Math.clamp(from, 0, text.length());
        caret = Math.clamp(to, 0, text.length());
    }

    /// The other end stays where it is.
    void to(int place) {
        set(anchor, place);
    }

    void all() {
        set(0, text.length());
    }

    void word(int place) {
        if (text.isEmpty()) {
            return;
        }
        int inside = Math.clamp(place, 0, text.length() - 1);
        int from = Math.max(0, inside - REACH);
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text.substring(from, Math.min(text.length(), inside + REACH)));
        int end = words.following(inside - from);
        set(from + words.previous(), from + end);
    }

    void line(int place) {
        int end = text.indexOf('\n', place);
        set(text.lastIndexOf('\n', place - 1) + 1, end < 0 ? text.length() : end);
    }
}
