package org.pairwright.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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

    /// What a release has beside its data. Each is so called elsewhere, too.
    private static final Set<String> OF_RELEASE =
            Set.of("manifest.json", "croissant.json", "pairs.csv", "excluded.csv");

    /// By these a folder is known as a release.
    private static final List<String> MARKS = List.of("manifest.json", "pairs.csv", "SHA256SUMS");

    /// What trainers want beside data.
    private static final String DATASET_INFO = "dataset_info.json";

    /// Those files, also of the folders in it, in the order of their paths. Hidden ones are left
    /// out and so are [#papers]; links in it to other folders are not followed; it may be one
    /// itself.
    ///
    /// @throws UnreadableFile when there is none, or more than [#MAX_FILES]
    public static List<Path> files(Path folder) {
        List<Path> files = found(folder, path -> !isPaper(path));
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
    }

    /// What tells of a dataset and is none: a release's manifest, lists of pairs and description,
    /// and the list of files that trainers want beside data.
    public static List<Path> papers(Path folder) {
        return found(folder, ImportFolder::isPaper);
    }

    private static List<Path> found(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> walk = Files.walk(folder.toRealPath(), MAX_DEPTH)) {
            Path real = folder.toRealPath();
            return walk.map(path -> folder.resolve(real.relativize(path)))
                    .filter(path -> mayHoldPairs(folder, path))
                    .filter(wanted)
                    .limit(MAX_FILES + 1L)
                    .sorted()
                    .collect(Collectors.toUnmodifiableList());
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

    private static boolean isPaper(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.equals(DATASET_INFO)
                || (OF_RELEASE.contains(name)
                        && MARKS.stream()
                                .allMatch(mark -> Files.isRegularFile(path.resolveSibling(mark))));
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
