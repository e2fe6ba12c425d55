package org.pairwright.exporting;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Which file `--out` means.
public final class OutputFile {
    /// The split that all pairs are in as long as none was asked for.
    public static final String SPLIT = "train";

    private OutputFile() {}

    /// The file that is written for `out`: itself, or `train` with the format's extension in it
    /// where it is a folder. A folder is what is one already, ends in a separator, or is not there
    /// yet and has no extension.
    ///
    /// @throws UnwritableFile when something other than a file or folder stands there
    public static Path of(String out, ExportFormat format) {
        Path path = parse(out);
        if (Files.isDirectory(path)
                || endsInSeparator(out)
                || (!Files.exists(path) && !hasExtension(path))) {
            path = path.resolve(SPLIT + "." + format.extension());
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new UnwritableFile(path, "it is not a file");
        }
        return path.toAbsolutePath().normalize();
    }

    private static Path parse(String out) {
        try {
            return Path.of(out);
        } catch (InvalidPathException e) {
            throw new UnwritableFile(out, e);
        }
    }

    private static boolean endsInSeparator(String out) {
        return out.endsWith("/") || out.endsWith(File.separator);
    }

    private static boolean hasExtension(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().lastIndexOf('.') > 0;
    }
}
