package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ExclusionCode;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.NotIdentified;
import org.pairwright.dataset.PairCounts;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.SplitDrawing;
import org.pairwright.dataset.TokenCount;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Surveys;
import org.pairwright.exporting.ArchiveFormat;
import org.pairwright.exporting.Cl100k;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.DatasetWriter;
import org.pairwright.exporting.ExportedFile;
import org.pairwright.exporting.Layout;
import org.pairwright.exporting.NeedsRichLayout;
import org.pairwright.exporting.OutputFile;
import org.pairwright.exporting.ReadBackFailed;
import org.pairwright.exporting.UnwritableFile;
import org.pairwright.storage.Database;
import org.pairwright.storage.DatabaseFile;
import org.pairwright.storage.ExportStore;

/// Resolves all pairs and writes those that come through: read on one thread, written on a second,
/// read back and checked on a third, with a bound on what is in memory.
public final class ExportService {
    private static final int PAIRS_BETWEEN_REPORTS = 500;
    private static final int CHUNKS_AHEAD = 8;

    private final ExportStore store;
    private final ArchiveExport archives;

    public ExportService(Database database) {
        store = new ExportStore(database);
        archives = new ArchiveExport(database);
    }

    /// Exports a project. Files appear when all of them are whole and checked; until then, and
    /// after any failure, what stood there stands there.
    ///
    /// @throws InvalidPolicy when the policy asks for what the format has no form for
    /// @throws UnknownAnnotator when the policy names one
    /// @throws NotIdentified when the policy rests on how reliable annotators are, and nobody can
    ///   tell
    /// @throws UnwritableFile when there is no place for a file
    /// @throws DatabaseInTheWay when a project lies there
    /// @throws ReadBackFailed when what was read back is not what a trainer can load
    /// @throws Cancelled when `progress` said so
    public ExportReport run(ExportRequest request, Progress progress) {
        return switch (request.format()) {
            case DatasetFormat dataset -> run(dataset, request, ExportCourse.of(store), progress);
            case ArchiveFormat archive -> archives.run(archive, request, progress);
        };
    }

    /// As above, for whoever wants to know more of a dataset's export.
    ///
    /// @param asked the request's format
    ExportReport run(
            DatasetFormat asked, ExportRequest request, ExportCourse course, Progress progress) {
        DatasetFormat format = asWritten(asked, request.policy());
        Resolver resolver = resolver(format, request.policy());
        List<Path> targets = OutputFile.of(request.out(), format, request.splits());
        targets.forEach(ExportService::refuseDatabase);
        Job job = new Job(format, resolver, targets, course);
        try {
            return write(request, job, Layout.PLAIN, progress);
        } catch (NeedsRichLayout e) {
            // What needs it may stand anywhere, and shows only where it is met.
            return write(request, job, Layout.RICH, progress);
        }
    }

    /// The format as the project allows it to be written.
    DatasetFormat asWritten(DatasetFormat asked, ResolutionPolicy policy) {
        boolean strengths = policy.axis() == Axis.PREFERENCE && store.hasStrengths();
        return strengths ? asked : asked.withoutStrengths();
    }

    /// What finds out what pairs come to.
    ///
    /// @throws InvalidPolicy when the policy asks for what the format has no form for
    /// @throws UnknownAnnotator when the policy names one
    Resolver resolver(DatasetFormat format, ResolutionPolicy policy) {
        requireKnown(policy.resolve());
        return new Resolver(policy, format.target(), tokens(policy));
    }

    /// @throws DatabaseInTheWay when a project lies there
    static void refuseDatabase(Path target) {
        if (DatabaseFile.isAt(target)) {
            throw new DatabaseInTheWay(target);
        }
    }

    private record Job(
            DatasetFormat format, Resolver resolver, List<Path> targets, ExportCourse course) {}

    /// The tokenizer's tables take time and memory, so they are read only where they are needed.
    private static TokenCount tokens(ResolutionPolicy policy) {
        return policy.maxTokens() == ResolutionPolicy.NO_LIMIT ? text -> 0 : new Cl100k();
    }

    private void requireKnown(ResolveRule rule) {
        if (rule instanceof ResolveRule.ByAnnotator(String name) && !store.knowsAnnotator(name)) {
            throw new UnknownAnnotator(name);
        }
    }

    private ExportReport write(ExportRequest request, Job job, Layout layout, Progress progress) {
        SplitDrawing drawing = new SplitDrawing(request.splits(), () -> requireWanted(progress));
        try (DatasetWriter writer =
                new DatasetWriter(
                        job.format(),
                        job.resolver(),
                        layout,
                        drawing,
                        job.targets(),
                        job.course().begin(job.format(), layout, job.resolver()))) {
            ProjectSurvey survey =
                    new Surveys(
                            new Surveys(
                                    drawing, job.resolver().survey(() -> requireWanted(progress))),
                            writer.survey(lookingAhead(store.count(), progress)));
            Fed fed = feed(writer, survey, job.course(), request, progress);
            long pairs = fed.pairs();
            PairCounts counts = writer.counts();
            counts.exclude(ExclusionCode.FILTERED, pairs - fed.given());
            counts.requireTotal(pairs);
            requireWanted(progress);
            progress.report("checking", pairs, pairs);
            List<ExportedFile> files = writer.publish(() -> requireWanted(progress));
            return new ExportReport(
                    job.format().id(),
                    request.policy().axis().code(),
                    request.policy().resolve().code(),
                    files,
                    pairs,
                    counts.exported(),
                    counts.excluded(),
                    writer.obstacles(),
                    writer.corrected(),
                    writer.merged(),
                    writer.contradicted(),
                    writer.templated(),
                    writer.companion().stream().toList(),
                    new ExportWarnings(request.format(), job.format(), layout, files)
                            .of(writer, request.policy(), job.resolver()),
                    writer.labels(),
                    writer.lengths());
        }
    }

    /// @throws Cancelled when nobody wants the export any more
    static void requireWanted(Progress progress) {
        if (progress.cancelled()) {
            throw new Cancelled("Canceled. Nothing was written.");
        }
    }

    /// Says how far it is with what has to be told of all pairs before the first is written.
    private static Runnable lookingAhead(long total, Progress progress) {
        AtomicLong seen = new AtomicLong();
        return () -> {
            requireWanted(progress);
            long now = seen.getAndIncrement();
            if (now % PAIRS_BETWEEN_REPORTS == 0) {
                progress.report("reading", now, total);
            }
        };
    }

    /// How many pairs there were, and how many of them the writer was given.
    private record Fed(long pairs, long given) {}

    /// Gives every pair that is asked for to `writer` on a thread of its own, and counts them.
    private Fed feed(
            DatasetWriter writer,
            ProjectSurvey survey,
            ExportCourse course,
            ExportRequest request,
            Progress progress) {
        long total = store.count();
        try (Lane<List<StoredPair>> lane =
                new Lane<>("export-writing", CHUNKS_AHEAD, pairs -> pairs.forEach(writer::add))) {
            PairChunks chunks =
                    new PairChunks((pairs, chunk) -> {
                        requireWanted(progress);
                        progress.report("exporting", pairs, total);
                        lane.put(chunk);
                    });
            long pairs =
                    course.forEachPair(
                            request.filter(), request.policy().parts(), survey, chunks::add);
            long given = chunks.end();
            lane.finish();
            return new Fed(pairs, given);
        }
    }
}
