package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Recording;

/// The names of the annotators that stand for a file's decisions. They begin with `imported:`, so
/// that nobody takes them for a person of the project.
final class ImportedNames {
    private ImportedNames() {}

    /// The annotator of a file whose decisions name nobody: `imported:` and the file's name without
    /// its endings, so that importing a file again finds what it said before.
    static String ofFile(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem =
                name.replaceFirst(
                        "(?i)(\\.(jsonl|ndjson|json|csv|tsv|txt|parquet))?(\\.(gz|gzip|zst|zstd))?$",
                        "");
        return prefixed(stem.isEmpty() ? name : stem);
    }

    /// The same pair with each named annotator's name prefixed. Those of an archive keep theirs:
    /// they are who they were.
    static ImportedPair prefixed(ImportedPair pair) {
        if (pair.annotations().stream().noneMatch(ImportedNames::isPrefixed)) {
            return pair;
        }
        List<ImportedAnnotation> renamed =
                pair.annotations().stream()
                        .map(said ->
                                isPrefixed(said)
                                        ? new ImportedAnnotation(
                                                prefixed(said.annotator()), said.judgment())
                                        : said)
                        .toList();
        return pair.withAnnotations(renamed);
    }

    private static boolean isPrefixed(ImportedAnnotation said) {
        return !said.annotator().isEmpty() && said.recording() instanceof Recording.ByImport;
    }

    private static String prefixed(String name) {
        String clean = name.replaceAll("\\p{Cntrl}+", " ").strip();
        int room = Annotator.MAX_NAME - Annotator.IMPORTED.length();
        return Annotator.IMPORTED
                + (clean.length() > room ? clean.substring(0, room).strip() : clean);
    }
}
