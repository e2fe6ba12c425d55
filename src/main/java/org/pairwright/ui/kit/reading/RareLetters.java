package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.Set;

/// The letters that few texts need: emoji, and those of lines that run both ways.
public final class RareLetters {
    private static final String LINE = "Pairwright \uD83D\uDE42 \u05E9\u05DC\u05D5\u05DD";
    private static final double SIZE = 15;
    private static final double NARROW = 60;

    private RareLetters() {}

    /// Looks for them and breaks a line of them, so that the first text that has some does not hold
    /// the screen up. Can be done on any thread, once JavaFX is there.
    ///
    /// @return how many lines it became
    public static int load() {
        StyledText text =
                new Lettering(SIZE)
                        .prose(
                                Document.asTyped(LINE),
                                0,
                                LINE.length(),
                                Face.BODY,
                                List.of(new Run(0, LINE.length(), Set.of(), "")));
        return new LineBreaks(LINE, NARROW, text::widthOf).lines().size();
    }
}
