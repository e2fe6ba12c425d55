package org.pairwright.ui.kit.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// The letters for emoji where the system's own can't be drawn: on Linux, JavaFX leaves a gap in
/// the place of a colored glyph. There, Noto Emoji comes with the program.
final class EmojiFont {
    private static final boolean NEEDED = System.getProperty("os.name", "").startsWith("Linux");

    /// No picture is narrower, in widths of what it stands in.
    private static final double LEAST = 0.1;

    private static final String FILE = "NotoEmoji-Regular.ttf";

    /// Loaded at its first use, once.
    private static final class Loaded {
        private static final Optional<String> FAMILY = load();
    }

    private EmojiFont() {}

    /// Whether the system's own won't do.
    static boolean isNeeded() {
        return NEEDED;
    }

    /// Empty where the system's own will do.
    static Optional<Font> ofSize(double size) {
        return Loaded.FAMILY.map(family -> Font.font(family, size));
    }

    /// Whether a font has one picture for a whole sequence. Where it has not, the pictures stand
    /// beside one another, or boxes for joiners beside them, which take no room of their own; or it
    /// has an empty one.
    static boolean hasOnePicture(Font font, String sequence) {
        Text first = text(font, Character.toString(sequence.codePointAt(0)));
        Text whole = text(font, sequence);
        double room = first.getLayoutBounds().getWidth();
        whole.setBoundsType(TextBoundsType.VISUAL);
        Bounds drawn = whole.getLayoutBounds();
        return drawn.getWidth() > LEAST * room && drawn.getMaxX() <= room;
    }

    private static Text text(Font font, String words) {
        Text text = new Text(words);
        text.setFont(font);
        return text;
    }

    private static Optional<String> load() {
        if (!NEEDED) {
            return Optional.empty();
        }
        try (InputStream file = EmojiFont.class.getResourceAsStream(FILE)) {
            return Optional.ofNullable(Font.loadFont(file, Font.getDefault().getSize()))
                    .map(Font::getFamily);
        } catch (IOException e) {
            throw new UncheckedIOException("The program can't read its own part " + FILE + ".", e);
        }
    }
}
