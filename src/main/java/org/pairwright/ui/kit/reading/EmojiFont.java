package org.pairwright.ui.kit.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.text.Font;

/// The letters for emoji where the system's own can't be drawn: on Linux, JavaFX leaves a gap in
/// the place of a colored glyph. There, Noto Emoji comes with the program.
final class EmojiFont {
    /// Emoji that follow one another, with their joiners and skin tones.
    static final Pattern EMOJI =
            Pattern.compile(
                    "(?:\\p{IsEmoji_Presentation}[\\p{IsEmoji_Modifier}\\x{FE0F}\\x{200D}]*"
                            + "|\\p{IsEmoji}\\x{FE0F}\\x{200D}?)+");

    /// The first letter that is an emoji without being asked to be one.
    private static final char FIRST = '\u231A';

    private static final boolean NEEDED = System.getProperty("os.name", "").startsWith("Linux");

    private static final String FILE = "NotoEmoji-Regular.ttf";

    /// Loaded at its first use, once.
    private static final class Loaded {
        private static final Optional<String> FAMILY = load();
    }

    private EmojiFont() {}

    /// Whether a stretch of a text may have emoji for which the system's own won't do. Most have
    /// none, and to see that takes a fraction of what looking for [#EMOJI] takes.
    static boolean isNeededFor(String text, int from, int to) {
        if (NEEDED) {
            for (int i = from; i < to; i++) {
                if (text.charAt(i) >= FIRST) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Empty where the system's own will do.
    static Optional<Font> ofSize(double size) {
        return Loaded.FAMILY.map(family -> Font.font(family, size));
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
