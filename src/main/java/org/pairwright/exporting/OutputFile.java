package org.pairwright.exporting;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.Splits;
import org.pairwright.domain.TargetFile;

/// Which files `--out` means.
public final class OutputFile {
    private static final List<String> PACKED = List.of(".gz", ".zst");

    private OutputFile() {}

    /// The files that are written for `out`, one for each split: itself, or those that are named
    /// after the splits with the format's extension in it where it is a folder. A folder is what is
    /// one already, ends in a separator, or is not there yet and has no extension. Where a link
    /// leads to a file, that file is meant.
    ///
    /// @throws UnwritableFile when something other than a file or folder stands there
    /// @throws InvalidPolicy when there are several splits and `out` is one file, or when that has
    ///   the name of a packed file, as files are written unpacked
    public static List<Path> of(String out, ExportFormat format, Splits splits) {
        Path path = parse(out);
        if (Files.isDirectory(path)
                || endsInSeparator(out)
                || (!Files.exists(path) && !hasExtension(path))) {
            return splits.all().stream()
                    .map(split -> file(path.resolve(split.name() + "." + format.extension())))
                    .toList();
        }
        if (splits.all().size() > 1) {
            throw new InvalidPolicy(
                    "split", "Several splits are several files: give a folder, not " + path + ".");
        }
        refusePacked(path);
        return List.of(file(path));
    }

    /// A program that goes by the name could not read the file.
    private static void refusePacked(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (PACKED.stream().anyMatch(name::endsWith)) {
            throw new InvalidPolicy(
                    "out",
                    "Files are written unpacked, and "
                            + path
                            + " has the name of a packed one. Leave its last extension out, and pack the file afterwards.");
        }
    }

    private static Path file(Path path) {
        try {
            return TargetFile.of(path);
        } catch (IOException e) {
            throw new UnwritableFile(path, e);
        }
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
