package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The letters that people read by: the system's font, at a size and a line height.
final class ReadingFont {
    /// Height of a line in font sizes.
    private static final double LINE_HEIGHT = 1.6;

    /// One-colored fonts with emoji. On Linux, JavaFX can't draw the colored one that it would fall
    /// back to.
    private static final List<String> EMOJI_FAMILIES =
            List.of("Noto Emoji", "Symbola", "OpenMoji Black", "DejaVu Sans");

    private static final Pattern EMOJI =
            Pattern.compile(
                    "(?:\\p{IsEmoji_Presentation}[\\p{IsEmoji_Modifier}\\x{FE0F}\\x{200D}]*)+");

    private final Font font;
    private final Optional<Font> emoji;
    private final double natural;

    private ReadingFont(Font font, Optional<Font> emoji) {
        this.font = font;
        this.emoji = emoji;
        Text sample = new Text("Ag");
        sample.setFont(font);
        natural = sample.getLayoutBounds().getHeight();
    }

    /// The system's font in a size of `size` pixels.
    static ReadingFont ofSize(double size) {
        return new ReadingFont(
                Font.font(Font.getDefault().getFamily(), size),
                emojiFamily().map(family -> Font.font(family, size)));
    }

    /// The system's font with letters of one width.
    static ReadingFont monospaced(double size) {
        return new ReadingFont(Font.font("Monospaced", size), Optional.empty());
    }

    private static Optional<String> emojiFamily() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return Optional.empty();
        }
        List<String> installed = Font.getFamilies();
        return EMOJI_FAMILIES.stream().filter(installed::contains).findFirst();
    }

    /// What to put between lines, so that they are as far apart as they should be.
    double spacing() {
        return Math.max(0, lineHeight() - natural);
    }

    double lineHeight() {
        return Math.max(natural, Math.rint(font.getSize() * LINE_HEIGHT));
    }

    /// How wide `line` is when it isn't wrapped.
    double widthOf(String line) {
        return text(line).getLayoutBounds().getWidth();
    }

    Text text(String line) {
        Text text = new Text(line);
        text.setFont(font);
        return text;
    }

    /// The text in pieces of one font each.
    List<Text> runs(String text) {
        if (emoji.isEmpty()) {
            return List.of(text(text));
        }
        List<Text> runs = new ArrayList<>();
        Matcher matcher = EMOJI.matcher(text);
        int start = 0;
        while (matcher.find()) {
            Text pictures = text(matcher.group());
            pictures.setFont(emoji.orElse(font));
            Stream.of(text(text.substring(start, matcher.start())), pictures)
                    .filter(run -> !run.getText().isEmpty())
                    .forEach(runs::add);
            start = matcher.end();
        }
        if (start < text.length() || runs.isEmpty()) {
            runs.add(text(text.substring(start)));
        }
        return runs;
    }
}
