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
        Path classes = Path.of(arguments[0]);
        ThemeSheets.write(classes);
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(classes)) {
            sheets = files.filter(it -> it.toString().endsWith(Stylesheets.TEXT)).toList();
        }
        for (Path sheet : sheets) {
            String name = Stylesheets.binary(String.valueOf(sheet.getFileName()));
            Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
        }
        writeWindow(classes);
    }

    /// Puts into one what a window wears: to open many takes longer than to read one.
    private static void writeWindow(Path classes) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String sheet : Stylesheets.OF_WINDOW) {
            all.append(Files.readString(classes.resolve(sheet.substring(1)))).append('\n');
        }
        Path folder = classes.resolve("org/pairwright/ui/kit");
        Path text = Files.writeString(folder.resolve(Stylesheets.WINDOW), all);
        Path binary = folder.resolve(Stylesheets.binary(Stylesheets.WINDOW));
        Stylesheet.convertToBinary(text.toFile(), binary.toFile());
        Files.delete(text);
    }
}
