package org.pairwright.ui.kit.reading;

import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// One line of a text that a label can't draw, for it has letters that the system lacks; as labels
/// do, it ends with dots where there is no room.
public final class PlainLine extends Region {
    private static final String DOTS = "…";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String words;
    private final Lettering letters;
    private final StyledText whole;
    private final TextFlow shown = new TextFlow();
    private double fitted = -1;

    /// @param size of its letters, in pixels
    public PlainLine(String words, double size) {
        this.words = SPACE.matcher(words).replaceAll(" ");
        letters = new Lettering(size);
        whole = PlainText.styled(this.words, letters, false);
        getStyleClass().add("plain-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        shown.setManaged(false);
        getChildren().add(shown);
        setMinWidth(0);
    }

    /// Whether a text needs it.
    public static boolean isNeeded(String words) {
        return EmojiFont.isNeededFor(words, 0, words.length()) && EmojiFont.EMOJI.matcher(words).find();
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
            int characters = words.codePointCount(0, words.length());
            int few = 0;
            while (few < characters) {
                int middle = (few + characters + 1) / 2;
                StyledText some = cut(middle);
                if (some.widthOf(0, some.length()) <= fitted) {
                    few = middle;
                } else {
                    characters = middle - 1;
                }
            }
            fitting = cut(few);
        }
        shown.getChildren().setAll(fitting.nodes(0, fitting.length()));
    }

    private StyledText cut(int characters) {
        String begin = words.substring(0, words.offsetByCodePoints(0, characters));
        return PlainText.styled(begin.strip() + DOTS, letters, false);
    }
}
