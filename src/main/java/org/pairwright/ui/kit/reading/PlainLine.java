package org.pairwright.ui.kit.reading;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// One line of a text that a label can't draw, for it has letters that the system lacks or runs
/// from right to left; as labels do, it ends with dots where there is no room.
public final class PlainLine extends Region {
    private static final String DOTS = "…";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String words;
    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private final Lettering letters;
    private final StyledText whole;
    private final TextFlow shown = new TextFlow();
    private double fitted = -1;

    /// @param size of its letters, in pixels
    PlainLine(String words, double size) {
        this.words = SPACE.matcher(words).replaceAll(" ");
        characters.setText(this.words);
        letters = new Lettering(size);
        whole = styled(this.words);
        getStyleClass().add("plain-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        shown.setManaged(false);
        shown.setNodeOrientation(TextDirection.of(words));
        getChildren().add(shown);
        setMinWidth(0);
    }

    /// Lets a label, or a cell, show a line out of a file, whatever letters that has and whichever
    /// way it runs.
    ///
    /// @param size of its letters, in pixels
    public static void show(Labeled label, String words, double size) {
        boolean needed = isNeeded(words);
        label.setText(needed ? "" : words);
        label.setGraphic(needed ? new PlainLine(words, size) : null);
    }

    /// Whether a label can't draw a text: it lets all run from left to right, so that Arabic
    /// sentences would stand in the wrong order, with the dots where they begin.
    public static boolean isNeeded(String words) {
        return (EmojiFont.isNeeded() && Emoji.isIn(words)) || TextDirection.mixes(words);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(whole.widthOf(0, whole.length())) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return whole.natural();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != fitted) {
            fitted = getWidth();
            fit();
        }
        double width = Math.ceil(shown.prefWidth(-1)) + 1;
        double height = shown.prefHeight(width);
        shown.resizeRelocate(0, Math.rint((getHeight() - height) / 2), width, height);
    }

    private void fit() {
        StyledText fitting = whole;
        if (whole.widthOf(0, whole.length()) > fitted) {
            int few = 0;
            int many = words.length();
            while (few < many) {
                int middle = (few + many + 1) / 2;
                StyledText some = cut(middle);
                if (some.widthOf(0, some.length()) <= fitted) {
                    few = middle;
                } else {
                    many = middle - 1;
                }
            }
            fitting = cut(few);
        }
        shown.getChildren().setAll(fitting.nodes(0, fitting.length()));
    }

    /// Its beginning up to a place, or to the start of the character that the place is in.
    private StyledText cut(int place) {
        int end = characters.isBoundary(place) ? place : characters.preceding(place);
        return styled(words.substring(0, end).strip() + DOTS);
    }

    private StyledText styled(String line) {
        return PlainText.styled(line, letters, Face.BODY, Set.of());
    }
}
