package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/// The letters for lines that run from right to left, or both ways. On Linux, JavaFX puts the
/// pieces of such a line into the wrong order where they come from several fonts, so there it has
/// to be one in which Arabic, Hebrew, Latin letters and their punctuation stand together.
final class BidiFont {
    private static final List<String> FAMILIES =
            List.of("DejaVu Sans", "FreeSans", "Arial", "Tahoma");

    /// Looked for at its first use, once.
    private static final class Found {
        private static final Optional<String> FAMILY = find();
    }

    private BidiFont() {}

    /// Empty where the system's own will do, or nothing better is there.
    static Optional<String> family() {
        return Found.FAMILY;
    }

    private static Optional<String> find() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return Optional.empty();
        }
        List<String> installed = Font.getFamilies();
        return FAMILIES.stream().filter(installed::contains).findFirst();
    }
}
