package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.PairCounts;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Resolver;
import org.pairwright.domain.StoredPair;
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
    private static final int CHUNKS_AHEAD = 8;

    private final ExportStore store;

    public ExportService(Database database) {
        store = new ExportStore(database);
    }

    /// Exports a project. The file appears when it is whole and checked; until then, and after any
    /// failure, what stood there stands there.
    ///
    /// @throws InvalidPolicy when the policy asks for what the format has no form for
    /// @throws UnknownAnnotator when the policy names one
    /// @throws UnwritableFile when there is no place for the file
    /// @throws DatabaseInTheWay when a project lies there
    /// @throws ReadBackFailed when what was read back is not what a trainer can load
    /// @throws Cancelled when `progress` said so
    public ExportReport run(ExportRequest request, Progress progress) {
        requireKnown(request.policy().resolve());
        Resolver resolver = new Resolver(request.policy(), request.format().target());
        Path target = OutputFile.of(request.out(), request.format());
        if (DatabaseFile.isAt(target)) {
            throw new DatabaseInTheWay(target);
        }
        if (store.hasTools()) {
            return write(request, resolver, Layout.RICH, target, progress);
        }
        try {
            return write(request, resolver, Layout.PLAIN, target, progress);
        } catch (NeedsRichLayout e) {
            // Messages may have names without a tool anywhere, which shows only where one is met.
            return write(request, resolver, Layout.RICH, target, progress);
        }
    }

    private void requireKnown(ResolveRule rule) {
        if (rule instanceof ResolveRule.ByAnnotator(String name) && !store.knowsAnnotator(name)) {
            throw new UnknownAnnotator(name);
        }
    }

    private ExportReport write(
            ExportRequest request,
            Resolver resolver,
            Layout layout,
            Path target,
            Progress progress) {
        try (DatasetWriter writer = new DatasetWriter(request.format(), resolver, layout, target)) {
            long pairs = feed(writer, progress);
            PairCounts counts = writer.counts();
            counts.requireTotal(pairs);
            progress.report("checking", pairs, pairs);
            ExportedFile file = writer.publish();
            return new ExportReport(
                    request.format().id(),
                    request.policy().axis().code(),
                    request.policy().resolve().code(),
                    List.of(file),
                    pairs,
                    counts.exported(),
                    counts.excluded(),
                    writer.labels());
        }
    }

    /// Gives every pair to `writer` on a thread of its own, and counts them.
    private long feed(DatasetWriter writer, Progress progress) {
        long total = store.count();
        try (Lane<List<StoredPair>> lane =
                new Lane<>("export-writing", CHUNKS_AHEAD, pairs -> pairs.forEach(writer::add))) {
            PairChunks chunks =
                    new PairChunks((pairs, chunk) -> {
                        progress.requireWanted();
                        progress.report("exporting", pairs, total);
                        lane.put(chunk);
                    });
            store.forEachPair(chunks::add);
            long pairs = chunks.end();
            lane.finish();
            return pairs;
        }
    }
}
