package org.pairwright.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pairwright.domain.ArchivedPair;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.ProjectPart;
import org.pairwright.importing.ImportedRow;
import org.pairwright.storage.ImportStaging;
import org.pairwright.storage.MetHeads;

/// Lays the rows of one file out and counts what becomes of them.
final class FileTally {
    private final Path file;
    private final String format;
    private final String license;
    private final ImportStaging staging;
    private final ProblemSink sink;
    private final String annotatorOfFile;
    private final KeptProblems problems = new KeptProblems();
    private final Counts all = new Counts();
    private final Map<ArchivedPair.From, Open> open = new LinkedHashMap<>();
    private Counts batch = new Counts();
    private final List<ProjectPart> adopted = new ArrayList<>();
    private final List<MergedChains.Meeting> meetings = new ArrayList<>();
    private int batches;

    /// What became of the rows of a file, or of those that an archive has of one.
    private static final class Counts {
        private long read;
        private long imported;
        private long duplicates;
        private long refused;
        private long warnings;
        private long pairs;
        private long annotations;
        private long gold;
        private long changed;
        private long met;
    }

    /// A file from which an archive has pairs: its number, and what became of its rows.
    private record Open(long number, Counts counts) {}

    /// @param license under which the file may be used; what an archive says itself goes before it
    FileTally(Path file, String format, String license, ImportStaging staging, ProblemSink sink) {
        this.file = file;
        this.format = format;
        this.license = license;
        this.staging = staging;
        this.sink = sink;
        annotatorOfFile = ImportedNames.ofFile(file);
        staging.beginArchive();
    }

    /// Something doubtful about the file as a whole.
    void warn(Problem doubt) {
        report(doubt);
    }

    void add(ImportedRow row) {
        row.project().ifPresent(project -> adopt(row.line(), project));
        row.part().ifPresent(part -> add(row.line(), part));
        row.from().ifPresent(this::begin);
        count(counts -> counts.read += row.rows());
        row.problems().forEach(this::report);
        if (row.refused()) {
            count(counts -> counts.refused += row.rows());
            return;
        }
        if (row.pairs().isEmpty()) {
            return;
        }
        int known = 0;
        int turned = 0;
        for (ImportedPair pair : row.pairs()) {
            warnOfVersions(row.line(), staging.missingVersions(pair));
            ImportStaging.Added added =
                    staging.add(
                            ImportedNames.prefixed(answerable(row.line(), pair)),
                            row.from().map(ArchivedPair.From::line).orElse(row.line()),
                            annotatorOfFile);
            count(counts -> {
                counts.pairs += added.added() ? 1 : 0;
                counts.annotations += added.annotations();
                counts.gold += added.gold() ? 1 : 0;
                counts.changed += added.changed();
                counts.met += added.met().size();
            });
            added.met().forEach(met -> meet(row.line(), pair, met));
            known += added.added() ? 0 : 1;
            turned += added.turned() ? 1 : 0;
            added.sameIdAs()
                    .ifPresent(place ->
                            report(RowDoubts.sameId(pair, row.line(), place, added.added())));
            added.otherGold().ifPresent(gold -> report(RowDoubts.otherGold(row.line(), gold)));
        }
        if (known < row.pairs().size()) {
            count(counts -> counts.imported += row.rows());
            if (turned > 0) {
                report(RowDoubts.partlyKnown(row.line(), known, turned));
            }
        } else {
            count(counts -> counts.duplicates += row.rows());
            report(RowDoubts.duplicate(row.line(), turned > 0));
        }
    }

    /// Of two responses that say the same neither can be known to be the better one: the pair comes
    /// in without that answer.
    private ImportedPair answerable(long line, ImportedPair pair) {
        if (!staging.takesAnswers() || !pair.a().saysTheSameAs(pair.b())) {
            return pair;
        }
        List<ImportedAnnotation> possible =
                pair.annotations().stream()
                        .filter(said -> said.judgment().preference().side().isEmpty())
                        .toList();
        if (possible.size() == pair.annotations().size()) {
            return pair;
        }
        report(RowDoubts.unanswerable(line));
        return pair.withAnnotations(possible);
    }

    private void meet(long line, ImportedPair pair, MetHeads met) {
        MergedChains.Meeting meeting =
                new MergedChains.Meeting(
                        line,
                        pair.keys().pair().toString(),
                        pair.externalId(),
                        met.annotator(),
                        met.occurrence(),
                        met.taken());
        if (meetings.size() < KeptProblems.MOST) {
            meetings.add(meeting);
        }
        report(RowDoubts.met(meeting));
    }

    private void adopt(long line, ArchivedProject project) {
        ImportStaging.Adopted outcome =
                staging.adopt(project, ProjectService.defaults(staging.location()));
        adopted.addAll(outcome.taken());
        if (!outcome.left().isEmpty()) {
            report(Problem.warning(line, "", ProblemCode.OTHER_PROJECT, outcome.left()));
        }
    }

    private void add(long line, ArchivedPart part) {
        for (ImportStaging.Doubt doubt : staging.add(part)) {
            if (doubt.refused()) {
                count(counts -> {
                    counts.read++;
                    counts.refused++;
                });
                report(Problem.refusal(line, doubt.field(), ProblemCode.LEFT_OUT, doubt.words()));
            } else {
                report(
                        Problem.warning(
                                line, doubt.field(), ProblemCode.OTHER_PROJECT, doubt.words()));
            }
        }
    }

    private void warnOfVersions(long line, String missing) {
        if (!missing.isEmpty()) {
            report(
                    Problem.warning(
                            line,
                            "annotations.under",
                            ProblemCode.MISSING_FIELD,
                            "Decisions were made under "
                                    + missing
                                    + ", which the archive does not hold. They count as made under what the project uses."));
        }
    }

    private void count(Consumer<Counts> counting) {
        counting.accept(all);
        counting.accept(batch);
    }

    /// The pairs that follow came from this file before they were archived: with all others of it
    /// they make an import of their own, so that what is told of it stays true.
    private void begin(ArchivedPair.From next) {
        Open of = open.computeIfAbsent(next.withLine(0), file -> begun());
        staging.turnTo(of.number());
        batch = of.counts();
    }

    /// What was counted before the first file is told of that one.
    private Open begun() {
        return open.isEmpty()
                ? new Open(staging.file(), batch)
                : new Open(staging.beginFile(), new Counts());
    }

    private void endBatch(ArchivedPair.From file) {
        staging.endFile(
                new ImportStaging.Batch(
                        file.file(),
                        file.sha256(),
                        file.format(),
                        file.license().isEmpty() ? license : file.license(),
                        batch.read,
                        batch.imported,
                        batch.duplicates,
                        batch.refused,
                        batch.warnings,
                        batch.pairs,
                        batch.annotations));
        batches++;
    }

    private void report(Problem problem) {
        // Rows that add no pair are counted as duplicates, not once more as warnings.
        if (!problem.refused() && problem.code() != ProblemCode.DUPLICATE) {
            count(counts -> counts.warnings++);
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
    ImportReport.OfFile end(List<String> reasons, String sha256) {
        if (all.annotations > 0) {
            staging.nameBefore(sha256).ifPresent(before -> report(sameFile(before)));
        }
        if (open.isEmpty()) {
            endBatch(
                    new ArchivedPair.From(
                            String.valueOf(file.getFileName()), sha256, format, license, 0));
        }
        open.forEach((from, of) -> {
            staging.turnTo(of.number());
            batch = of.counts();
            endBatch(from);
        });
        return new ImportReport.OfFile(
                file,
                format,
                reasons,
                List.of(),
                adopted,
                all.read,
                all.imported,
                all.duplicates,
                all.refused,
                all.warnings,
                all.pairs,
                all.annotations,
                all.gold,
                new MergedChains(all.changed, all.met, meetings),
                problems.list());
    }

    /// How many imports the file made, once it has ended.
    int batches() {
        return batches;
    }
}
