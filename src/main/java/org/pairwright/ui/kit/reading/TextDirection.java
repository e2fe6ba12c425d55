package org.pairwright.ui.kit.reading;

import java.text.Bidi;
import java.util.Optional;
import javafx.geometry.NodeOrientation;

/// Which way a line of text runs.
final class TextDirection {
    private TextDirection() {}

    /// By the first letter that has a direction; left to right where none has.
    static NodeOrientation of(String line) {
        return said(line).orElse(NodeOrientation.LEFT_TO_RIGHT);
    }

    /// By the first letter that has a direction; nothing where none has.
    static Optional<NodeOrientation> said(String line) {
        return line.codePoints()
                .map(Character::getDirectionality)
                .filter(TextDirection::isStrong)
                .mapToObj(it ->
                        it == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                ? NodeOrientation.LEFT_TO_RIGHT
                                : NodeOrientation.RIGHT_TO_LEFT)
                .findFirst();
    }

    /// Whether any of the text runs from right to left.
    static boolean mixes(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length);
    }

    /// Whether nothing but Arabic runs from right to left in the text.
    static boolean isArabicAlone(String text) {
        return text.codePoints()
                .noneMatch(it ->
                        Character.getDirectionality(it) == Character.DIRECTIONALITY_RIGHT_TO_LEFT);
    }

    private static boolean isStrong(int directionality) {
        return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
