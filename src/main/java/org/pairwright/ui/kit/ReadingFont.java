package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The letters that people read by, at a size and a line height.
final class ReadingFont {
    /// Height of a line in font sizes.
    private static final double LINE_HEIGHT = 1.6;

    private final Font font;
    private final Optional<Font> emoji;
    private final double natural;

    private ReadingFont(Font font, Optional<Font> emoji) {
        this.font = font;
        this.emoji = emoji;
        natural = text("Ag", font).getLayoutBounds().getHeight();
    }

    /// The system's font in a size of `size` pixels.
    static ReadingFont ofSize(double size) {
        return new ReadingFont(
                Font.font(Font.getDefault().getFamily(), size), EmojiFont.ofSize(size));
    }

    /// The system's font with letters of one width.
    static ReadingFont monospaced(double size) {
        return new ReadingFont(Font.font("Monospaced", size), EmojiFont.ofSize(size));
    }

    /// The same size and line height, for lines that run from right to left or both ways.
    ReadingFont forBidi() {
        return BidiFont.ofSize(font.getSize())
                .map(bidi -> new ReadingFont(bidi, emoji))
                .orElse(this);
    }

    /// What to put between lines, so that they are as far apart as they should be.
    double spacing() {
        return lineHeight() - natural;
    }

    double lineHeight() {
        return Math.max(natural, Math.rint(font.getSize() * LINE_HEIGHT));
    }

    /// How wide `line` is when it isn't wrapped.
    double widthOf(String line) {
        return runs(line).stream().mapToDouble(run -> run.getLayoutBounds().getWidth()).sum();
    }

    /// The text in pieces of one font each.
    List<Text> runs(String text) {
        List<Text> runs = new ArrayList<>();
        int start = 0;
        if (emoji.isPresent()) {
            Matcher matcher = EmojiFont.EMOJI.matcher(text);
            while (matcher.find()) {
                add(runs, text.substring(start, matcher.start()), font);
                add(runs, matcher.group(), emoji.get());
                start = matcher.end();
            }
        }
        add(runs, text.substring(start), font);
        // Even an empty line has its height.
        return runs.isEmpty() ? List.of(text("", font)) : runs;
    }

    private static void add(List<Text> runs, String text, Font font) {
        if (!text.isEmpty()) {
            runs.add(text(text, font));
        }
    }

    private static Text text(String text, Font font) {
        Text run = new Text(text);
        run.setFont(font);
        return run;
    }
}
