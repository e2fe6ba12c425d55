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

    private static final List<String> MONOSPACED_FAMILIES =
            List.of("DejaVu Sans Mono", "FreeMono", "Courier New");

    /// Looked for at their first use, once.
    private static final class Found {
        private static final Optional<String> FAMILY = find(FAMILIES);
        private static final Optional<String> MONOSPACED_FAMILY = find(MONOSPACED_FAMILIES);
    }

    private BidiFont() {}

    /// Empty where the system's own will do, or nothing better is there.
    static Optional<String> family() {
        return Found.FAMILY;
    }

    /// The same with letters of one width.
    static Optional<String> monospacedFamily() {
        return Found.MONOSPACED_FAMILY;
    }

    private static Optional<String> find(List<String> families) {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return Optional.empty();
        }
        List<String> installed = Font.getFamilies();
        return families.stream().filter(installed::contains).findFirst();
    }
}
