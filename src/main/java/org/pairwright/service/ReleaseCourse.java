package org.pairwright.service;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.dataset.ExclusionCode;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.Split;
import org.pairwright.dataset.release.Figures;
import org.pairwright.dataset.release.FiguresTally;
import org.pairwright.domain.PairParts;
import org.pairwright.domain.ProjectState;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.filter.Filter;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.ExportRow;
import org.pairwright.exporting.Layout;
import org.pairwright.exporting.PairJournal;
import org.pairwright.exporting.PairLedger;
import org.pairwright.exporting.RowPlaces;
import org.pairwright.storage.ExportStore;

/// What a release wants to know of its export beyond the files: the state of the project, where
/// each pair went, and what the pairs are like, all from the one pass in which they are written.
final class ReleaseCourse implements ExportCourse, AutoCloseable {
    private final ExportStore store;
    private final ResolutionPolicy policy;
    private final Path in;
    private final Path out;
    private Optional<Attempt> attempt = Optional.empty();
    private volatile Optional<ProjectState> state = Optional.empty();

    /// @param in where the ledger of the pairs that go in is written
    /// @param out and of those that stay out
    ReleaseCourse(ExportStore store, ResolutionPolicy policy, Path in, Path out) {
        this.store = store;
        this.policy = policy;
        this.in = in;
        this.out = out;
    }

    private record Attempt(
            DatasetFormat format, Layout layout, PairLedger ledger, FiguresTally figures)
            implements PairJournal {
        @Override
        public void exported(ExportRow row, Split split, RowPlaces places) {
            ledger.exported(row, split, places);
            figures.exported(
                    row.pair(), row.prompts(format.target()), row.resolved(), row.written());
        }

        @Override
        public void excluded(StoredPair pair, ExclusionCode code) {
            ledger.excluded(pair, code);
            figures.excluded(pair);
        }
    }

    @Override
    public PairJournal begin(DatasetFormat format, Layout layout, Resolver resolver) {
        close();
        Attempt fresh =
                new Attempt(
                        format,
                        layout,
                        new PairLedger(format, in, out),
                        new FiguresTally(format.target(), policy, resolver));
        attempt = Optional.of(fresh);
        return fresh;
    }

    @Override
    public long forEachPair(
            Filter filter, PairParts parts, ProjectSurvey survey, Consumer<StoredPair> sink) {
        PairLedger ledger = attempt.orElseThrow().ledger();
        return store.forEachPair(
                filter, parts, survey, it -> state = Optional.of(it), ledger::filtered, sink);
    }

    /// Makes sure that the ledgers are on the disk.
    void finish() {
        attempt.orElseThrow().ledger().finish();
    }

    /// The format as it was written.
    DatasetFormat format() {
        return attempt.orElseThrow().format();
    }

    /// The layout's word.
    String layout() {
        return attempt.orElseThrow().layout().name().toLowerCase(Locale.ROOT);
    }

    Figures figures() {
        return attempt.orElseThrow().figures().figures();
    }

    /// The project at the moment that the pairs are of.
    ProjectState state() {
        return state.orElseThrow();
    }

    @Override
    public void close() {
        attempt.ifPresent(it -> it.ledger().close());
    }
}
