package org.pairwright.service;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pairwright.domain.Permission;
import org.pairwright.importing.ImportFile;
import org.pairwright.importing.ImportedRow;
import org.pairwright.importing.UnreadableFile;
import org.pairwright.storage.Database;
import org.pairwright.storage.ImportOutrun;
import org.pairwright.storage.ImportStaging;

/// Brings files of pairs into a project: read and checked into a side file on two threads, then
/// merged in one short transaction, so that a cancelled, failed or killed import leaves nothing and
/// labeling goes on meanwhile.
public final class ImportService {
    /// How often another import may get in first before this one gives up.
    private static final int MAX_ATTEMPTS = 10;

    private final Database database;

    public ImportService(Database database) {
        this.database = database;
    }

    /// Imports files; all come in, or none.
    ///
    /// @throws NotAllowed when whoever imports may not
    /// @throws UnreadableFile when a file as a whole can't be read
    /// @throws Cancelled when `progress` said so
    public ImportReport run(ImportRequest request, Progress progress) {
        new Permissions(database).require(request.actor(), Permission.IMPORT);
        Instant start = Instant.now();
        for (int attempt = 1; ; attempt++) {
            try {
                List<ImportReport.OfFile> files = attempt(request, progress);
                return new ImportReport(
                        files,
                        ImportSource.passedOver(request.files()),
                        Duration.between(start, Instant.now()));
            } catch (ImportOutrun e) {
                if (attempt == MAX_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private List<ImportReport.OfFile> attempt(ImportRequest request, Progress progress) {
        request.problems().begin();
        try (ImportStaging staging = ImportStaging.begin(database, request.gold())) {
            List<Staged> files = new ArrayList<>();
            List<ImportSource> sources = ImportSource.of(request.files());
            ImportCourse course = ImportCourse.over(sources, progress);
            for (ImportSource source : sources) {
                files.add(stage(request, source, staging, course));
                course.endFile(source);
            }
            List<ImportReport.OfFile> reports = files.stream().map(Staged::report).toList();
            requireAny(reports);
            progress.requireWanted();
            if (request.dryRun()) {
                return reports;
            }
            progress.report("merging", 0, 0);
            Iterator<UUID> batches = staging.merge(request.actor()).iterator();
            return files.stream().map(file -> file.merged(batches)).toList();
        }
    }

    /// A file that was laid out.
    ///
    /// @param batches how many it makes
    private record Staged(ImportReport.OfFile report, int batches) {
        /// @param ids those of all files, of which this one's come next
        ImportReport.OfFile merged(Iterator<UUID> ids) {
            return report.withBatches(
                    Stream.generate(() -> ids.next().toString()).limit(batches).toList());
        }
    }

    /// A folder in which nothing holds pairs is a mistake.
    private static void requireAny(List<ImportReport.OfFile> reports) {
        if (reports.stream().allMatch(ImportReport.OfFile::isLeftOut)) {
            throw UnreadableFile.of(
                    reports.getFirst().file(), reports.getFirst().problems().getFirst());
        }
    }

    private static Staged stage(
            ImportRequest request,
            ImportSource source,
            ImportStaging staging,
            ImportCourse course) {
        try (ImportFile file = ImportFile.open(source.file(), request.options())) {
            return stage(request, source.file(), file, staging, course);
        } catch (UnreadableFile e) {
            if (source.named() || !e.isNoPairs()) {
                throw e;
            }
            request.problems().add(source.file(), e.problem());
            return new Staged(ImportReport.OfFile.leftOut(source.file(), e.problem()), 0);
        }
    }

    private static Staged stage(
            ImportRequest request,
            Path path,
            ImportFile file,
            ImportStaging staging,
            ImportCourse course) {
        FileTally tally =
                new FileTally(
                        path, file.format().id(), request.license(), staging, request.problems());
        file.doubts().forEach(tally::warn);
        try (Lane<List<ImportedRow>> lane =
                new Lane<>("import-staging", 4, rows -> rows.forEach(tally::add))) {
            RowChunks chunks =
                    new RowChunks(rows -> {
                        lane.put(rows);
                        course.read(rows, file);
                    });
            file.forEachRow(chunks::add);
            chunks.end();
            lane.finish();
            ImportReport.OfFile report = tally.end(file.reasons(), file.sha256());
            return new Staged(report, tally.batches());
        }
    }
}
