package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.importing.ImportedRow;
import org.pairwright.storage.ImportStaging;

/// Lays the rows of one file out and counts what becomes of them.
final class FileTally {
    private final Path file;
    private final ImportStaging staging;
    private final ProblemSink sink;
    private final String annotatorOfFile;
    private final KeptProblems problems = new KeptProblems();
    private long read;
    private long imported;
    private long duplicates;
    private long refused;
    private long warnings;
    private long pairs;
    private long annotations;

    FileTally(Path file, ImportStaging staging, ProblemSink sink) {
        this.file = file;
        this.staging = staging;
        this.sink = sink;
        annotatorOfFile = ImportedNames.ofFile(file);
    }

    /// Something doubtful about the file as a whole.
    void warn(Problem doubt) {
        report(doubt);
    }

    void add(ImportedRow row) {
        read += row.rows();
        row.problems().forEach(this::report);
        if (row.refused()) {
            refused += row.rows();
            return;
        }
        long before = pairs;
        int known = 0;
        int turned = 0;
        for (ImportedPair pair : row.pairs()) {
            ImportStaging.Added added =
                    staging.add(ImportedNames.prefixed(pair), row.line(), annotatorOfFile);
            pairs += added.added() ? 1 : 0;
            annotations += added.annotations();
            known += added.added() ? 0 : 1;
            turned += added.turned() ? 1 : 0;
            added.sameIdAs()
                    .ifPresent(place -> report(sameId(pair, row.line(), place, added.added())));
            added.otherGold().ifPresent(gold -> report(otherGold(row.line(), gold)));
        }
        if (pairs > before) {
            imported += row.rows();
            if (turned > 0) {
                report(partlyKnown(row.line(), known, turned));
            }
        } else {
            duplicates += row.rows();
            report(duplicate(row.line(), turned > 0));
        }
    }

    private static Problem sameId(ImportedPair pair, long line, String place, boolean added) {
        return Problem.warning(
                line,
                "id",
                ProblemCode.SAME_ID_OTHER_TEXT,
                "The id \""
                        + pair.externalId()
                        + "\" belongs to "
                        + place
                        + " already, whose texts or sources differ. This row "
                        + (added
                                ? "came in as another pair."
                                : "is a pair that has another id: name it by its key."));
    }

    private static Problem otherGold(long line, Preference known) {
        return Problem.warning(
                line,
                "",
                ProblemCode.CONTRADICTION,
                "The known answer of this pair is "
                        + known.code()
                        + " already, and this row has another. The first one stays.");
    }

    private static Problem duplicate(long line, boolean turned) {
        return Problem.warning(
                line,
                "",
                ProblemCode.DUPLICATE,
                "The project has this pair already"
                        + (turned ? ", with A and B the other way round" : "")
                        + ". No pair was added; what the row decides counts if it is new.");
    }

    /// A row that makes several pairs and brought some of them is no duplicate; that it calls A
    /// what the project calls B is still to be told.
    private static Problem partlyKnown(long line, int known, int turned) {
        return Problem.warning(
                line,
                "",
                ProblemCode.KNOWN_PAIR,
                "Of this row's pairs the project had "
                        + known
                        + " already, "
                        + turned
                        + " of them with A and B the other way round. What the row decides there counts for the same texts.");
    }

    private void report(Problem problem) {
        // Rows that add no pair are counted as duplicates, not once more as warnings.
        if (!problem.refused() && problem.code() != ProblemCode.DUPLICATE) {
            warnings++;
        }
        problems.add(problem);
        sink.add(file, problem);
    }

    /// A copy of a file under another name would give its decisions another voice.
    private Problem sameFile(String before) {
        return Problem.warning(
                0,
                "",
                ProblemCode.SAME_FILE,
                "The same bytes came in before, as "
                        + before
                        + ". What they decide counts once more, under the name "
                        + annotatorOfFile
                        + ": undo this import unless that is meant.");
    }

    /// Ends the file.
    ImportReport.OfFile end(String format, List<String> reasons, String sha256, String license) {
        if (annotations > 0) {
            staging.nameBefore(sha256).ifPresent(before -> report(sameFile(before)));
        }
        staging.endFile(
                new ImportStaging.Batch(
                        String.valueOf(file.getFileName()),
                        sha256,
                        format,
                        license,
                        read,
                        imported,
                        duplicates,
                        refused,
                        warnings,
                        pairs,
                        annotations));
        return new ImportReport.OfFile(
                file,
                format,
                reasons,
                "",
                read,
                imported,
                duplicates,
                refused,
                warnings,
                pairs,
                annotations,
                problems.list());
    }
}
