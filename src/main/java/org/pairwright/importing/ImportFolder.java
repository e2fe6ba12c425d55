package org.pairwright.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// The files in a folder that may hold pairs, by how their names end: a folder of a data set also
/// holds its description and license.
public final class ImportFolder {
    /// The most files of one folder.
    static final int MAX_FILES = 10_000;

    /// How deep folders may lie in one another.
    static final int MAX_DEPTH = 20;

    private static final String ENDINGS =
            ".*\\.(parquet|(jsonl|ndjson|json|csv|tsv|txt)(\\.(gz|gzip|zst|zstd))?)";

    private ImportFolder() {}

    /// Those files, also of the folders in it, in the order of their paths. Hidden ones are left
    /// out, and links in it to other folders are not followed; it may be one itself.
    ///
    /// @throws UnreadableFile when there is none, or more than [#MAX_FILES]
    public static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder.toRealPath(), MAX_DEPTH)) {
            Path real = folder.toRealPath();
            List<Path> files =
                    walk.map(path -> folder.resolve(real.relativize(path)))
                            .filter(path -> mayHoldPairs(folder, path))
                            .limit(MAX_FILES + 1L)
                            .sorted()
                            .collect(Collectors.toUnmodifiableList());
            if (files.isEmpty()) {
                throw unreadable(
                        folder,
                        ProblemCode.EMPTY_FILE,
                        "The folder holds no file of JSON, CSV, TSV or Parquet.");
            }
            if (files.size() > MAX_FILES) {
                throw unreadable(
                        folder,
                        ProblemCode.TOO_LARGE,
                        "The folder holds more than "
                                + MAX_FILES
                                + " files, the most that are read at once. Give the folders in it one by"
                                + " one.");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFile(
                    folder,
                    Problem.refusal(
                            0,
                            "",
                            ProblemCode.UNREADABLE_FILE,
                            "The folder can't be read: " + e.getMessage() + "."),
                    e);
        }
    }

    private static boolean mayHoldPairs(Path folder, Path path) {
        for (Path part : folder.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return path.toString().toLowerCase(Locale.ROOT).matches(ENDINGS)
                && (Files.isRegularFile(path) || isBrokenLink(path));
    }

    /// Such a file is named as missing rather than passed over.
    private static boolean isBrokenLink(Path path) {
        return Files.isSymbolicLink(path) && !Files.exists(path);
    }

    private static UnreadableFile unreadable(Path folder, ProblemCode code, String message) {
        return UnreadableFile.of(folder, Problem.refusal(0, "", code, message));
    }
}
