package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.RowLengths;
import org.pairwright.dataset.Split;
import org.pairwright.dataset.Splits;
import org.pairwright.domain.filter.Filter;
import org.pairwright.exporting.ArchiveFormat;
import org.pairwright.exporting.ArchiveWriter;
import org.pairwright.exporting.ExportedFile;
import org.pairwright.exporting.OutputFile;
import org.pairwright.storage.ArchiveStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.ExportStore;

/// Writes what holds for a project and everything that it holds of its pairs into one file.
final class ArchiveExport {
    private static final int REPORT_EVERY = 500;

    private final ArchiveStore archive;
    private final ExportStore store;

    ArchiveExport(Database database) {
        archive = new ArchiveStore(database);
        store = new ExportStore(database);
    }

    /// @throws InvalidPolicy when less than everything was asked for
    ExportReport run(ArchiveFormat format, ExportRequest request, Progress progress) {
        if (!request.policy().equals(ResolutionPolicy.DEFAULT)
                || !request.splits().equals(Splits.NONE)
                || !request.filter().equals(Filter.ALL)) {
            throw new InvalidPolicy(
                    "format",
                    format.id()
                            + " writes the whole project into one file: nothing is resolved, left out"
                            + " or split. Leave those options out.");
        }
        Splits whole = new Splits(List.of(new Split(ArchiveWriter.SPLIT, 1)), 0);
        Path target = OutputFile.of(request.out(), format, whole).getFirst();
        ExportService.refuseDatabase(target);
        try (ArchiveWriter writer = new ArchiveWriter(target)) {
            long pairs = feed(writer, progress);
            ExportService.requireWanted(progress);
            progress.report("checking", pairs, pairs);
            ExportedFile file = writer.publish(() -> ExportService.requireWanted(progress));
            return report(format, request, file, pairs);
        }
    }

    private long feed(ArchiveWriter writer, Progress progress) {
        long total = store.count();
        long[] written = new long[1];
        long[] parts = new long[1];
        return archive.forEach(
                writer::begin,
                part -> {
                    writer.add(part);
                    if (++parts[0] % REPORT_EVERY == 0) {
                        ExportService.requireWanted(progress);
                    }
                },
                pair -> {
                    writer.add(pair);
                    if (++written[0] % REPORT_EVERY == 0) {
                        ExportService.requireWanted(progress);
                        progress.report("exporting", written[0], total);
                    }
                });
    }

    private static ExportReport report(
            ArchiveFormat format, ExportRequest request, ExportedFile file, long pairs) {
        return new ExportReport(
                format.id(),
                request.policy().axis().code(),
                request.policy().resolve().code(),
                List.of(file),
                pairs,
                pairs,
                Map.of(),
                Map.of(),
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                LabelBalance.NONE,
                RowLengths.NONE);
    }
}
