package org.pairwright.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes each style sheet in a folder once more as JavaFX would keep it after reading, so that no
/// start has to read it as text. Run whenever the program is built.
final class BinarySheets {
    private BinarySheets() {}

    /// Writes them beside the style sheets.
    ///
    /// @param arguments the folder, which is searched with all that is in it
    public static void main(String[] arguments) throws IOException {
        ThemeSheets.write(Path.of(arguments[0]));
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            sheets = files.filter(it -> it.toString().endsWith(Stylesheets.TEXT)).toList();
        }
        for (Path sheet : sheets) {
            String name = Stylesheets.binary(String.valueOf(sheet.getFileName()));
            Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
        }
    }
}
