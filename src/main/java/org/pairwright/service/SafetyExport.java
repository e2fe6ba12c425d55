package org.pairwright.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.SafetyBalance;
import org.pairwright.domain.PairParts;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.TargetFile;
import org.pairwright.domain.filter.Filter;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.ExportedFile;
import org.pairwright.exporting.HelpfulButUnsafe;
import org.pairwright.exporting.Layout;
import org.pairwright.exporting.OutputFile;
import org.pairwright.exporting.PairJournal;
import org.pairwright.exporting.SftMix;
import org.pairwright.exporting.UnmixableFile;
import org.pairwright.storage.Database;
import org.pairwright.storage.ExportStore;

/// An export that also tells how safe and how helpful its responses are, lists what it teaches
/// against though it is helpful, and mixes rows for safety into other ones.
public final class SafetyExport {
    private final Database database;

    public SafetyExport(Database database) {
        this.database = database;
    }

    /// What an export brought.
    ///
    /// @param balance [SafetyBalance#NONE] of an archive
    public record Exported(
            ExportReport report, SafetyBalance balance, Optional<SftMix.Mixed> mixed) {
        /// What stands in place: the mixed file, or those of the export.
        public List<ExportedFile> files() {
            return mixed.map(it -> List.of(it.file())).orElse(report.files());
        }
    }

    /// Exports as [ExportService#run] does.
    ///
    /// @param list where the pairs are listed whose rejected response is helpful but unsafe
    /// @param mixing what the rows are mixed into; the request's `out` is the mixed file then
    /// @throws UnmixableFile when that holds anything but such rows
    public Exported run(
            ExportRequest request,
            Optional<Path> list,
            Optional<SftMixing> mixing,
            Progress progress) {
        if (!(request.format() instanceof DatasetFormat dataset)) {
            return new Exported(
                    new ExportService(database).run(request, progress),
                    SafetyBalance.NONE,
                    Optional.empty());
        }
        list.ifPresent(ExportService::refuseDatabase);
        try (Course course = new Course(request.policy(), list)) {
            Exported exported =
                    mixing.isPresent()
                            ? mix(dataset, request, mixing.get(), course, progress)
                            : new Exported(
                                    run(dataset, request, course, progress),
                                    course.balance(),
                                    Optional.empty());
            course.publish();
            return exported;
        }
    }

    private ExportReport run(
            DatasetFormat format, ExportRequest request, Course course, Progress progress) {
        return new ExportService(database).run(format, request, course, progress);
    }

    private Exported mix(
            DatasetFormat format,
            ExportRequest request,
            SftMixing mixing,
            Course course,
            Progress progress) {
        if (request.splits().all().size() > 1) {
            throw new InvalidPolicy("split", "Rows are mixed into one file: leave --split out.");
        }
        Path out = OutputFile.of(request.out(), format, request.splits()).getFirst();
        ExportService.refuseDatabase(out);
        Path folder = beside(out);
        try {
            ExportRequest apart =
                    new ExportRequest(
                            request.format(),
                            request.policy(),
                            request.splits(),
                            request.filter(),
                            folder.resolve("safety.jsonl").toString());
            ExportReport report = run(format, apart, course, progress);
            progress.report("mixing", 0, 0);
            SftMix.Mixed mixed =
                    SftMix.write(
                            mixing.others(),
                            report.files().getFirst().path(),
                            mixing.amount(),
                            mixing.seed(),
                            out);
            return new Exported(report, course.balance(), Optional.of(mixed));
        } finally {
            delete(folder);
        }
    }

    private static Path beside(Path out) {
        try {
            Path absolute = TargetFile.of(out).toAbsolutePath();
            Path parent = absolute.getParent();
            if (parent == null) {
                throw new IOException("There is no folder for " + out + ".");
            }
            Files.createDirectories(parent);
            return Files.createTempDirectory(parent, ".safety-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve("safety.jsonl"));
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A plain export with somebody who adds up what goes out.
    private final class Course implements ExportCourse, AutoCloseable {
        private final ExportCourse plain = ExportCourse.of(new ExportStore(database));
        private final ResolutionPolicy policy;
        private final Optional<Path> list;
        private Optional<HelpfulButUnsafe> journal = Optional.empty();

        Course(ResolutionPolicy policy, Optional<Path> list) {
            this.policy = policy;
            this.list = list;
        }

        @Override
        public PairJournal begin(DatasetFormat format, Layout layout, Resolver resolver) {
            close();
            HelpfulButUnsafe fresh = new HelpfulButUnsafe(policy, format.target(), list);
            journal = Optional.of(fresh);
            return fresh;
        }

        @Override
        public long forEachPair(
                Filter filter, PairParts parts, ProjectSurvey survey, Consumer<StoredPair> sink) {
            return plain.forEachPair(filter, parts, survey, sink);
        }

        SafetyBalance balance() {
            return journal.map(HelpfulButUnsafe::balance).orElse(SafetyBalance.NONE);
        }

        void publish() {
            journal.ifPresent(HelpfulButUnsafe::publish);
        }

        @Override
        public void close() {
            journal.ifPresent(HelpfulButUnsafe::close);
        }
    }
}
