package org.pairwright.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.PairCounts;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.RowLengths;
import org.pairwright.dataset.SplitDrawing;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;

/// Turns pairs into the files of a dataset, each pair into exactly one bucket. Used by one thread
/// at a time.
public final class DatasetWriter implements AutoCloseable {
    private final DatasetFormat format;
    private final SplitDrawing drawing;
    private final PairSieve sieve;
    private final PairJournal journal;
    private final List<SplitFile> files = new ArrayList<>();
    private final Optional<CompanionFile> companion;

    /// Begins files that will stand at `targets`.
    ///
    /// @param targets as many as there are splits
    /// @param journal told where each pair goes
    /// @throws UnwritableFile when there is no place for one
    public DatasetWriter(
            DatasetFormat format,
            Resolver resolver,
            Layout layout,
            SplitDrawing drawing,
            List<Path> targets,
            PairJournal journal) {
        this.format = format;
        this.drawing = drawing;
        this.sieve = new PairSieve(format, resolver, layout, journal);
        this.journal = journal;
        this.companion = format.companion(layout).map(it -> CompanionFile.of(it, targets));
        try {
            for (int i = 0; i < targets.size(); i++) {
                Path target = targets.get(i);
                files.add(
                        new SplitFile(
                                drawing.splits().all().get(i),
                                format.rows(layout, target),
                                target));
            }
        } catch (UnwritableFile e) {
            close();
            throw e;
        }
    }

    /// What has to be told of all pairs before the first is added.
    ///
    /// @param look called again and again meanwhile; what it throws ends it
    public ProjectSurvey survey(Runnable look) {
        return sieve.survey(look);
    }

    /// Writes the rows of `pair`, or counts why it has none.
    ///
    /// @throws NeedsRichLayout when a plain layout can't hold it
    public void add(StoredPair pair) {
        sieve.sift(pair).ifPresent(this::write);
    }

    private void write(ExportRow row) {
        SplitFile file = files.get(drawing.index(row.pair().group()));
        long first = file.rows();
        if (!row.written().isEmpty()) {
            file.add(row);
        }
        journal.exported(row, file.split(), places(row, first, file.rows() - first));
    }

    private RowPlaces places(ExportRow row, long first, long rows) {
        List<Side> alone = format.alone(row);
        if (alone.isEmpty()) {
            return new RowPlaces(first, rows, first, first);
        }
        return new RowPlaces(
                first,
                rows,
                alone.contains(Side.A) ? place(row, Side.A, first) : RowPlaces.NOWHERE,
                alone.contains(Side.B) ? place(row, Side.B, first) : RowPlaces.NOWHERE);
    }

    private long place(ExportRow row, Side side, long first) {
        return row.contradicted().contains(side)
                ? RowPlaces.NOWHERE
                : sieve.distinct().place(row, side, first + row.written().indexOf(side));
    }

    /// Checks what was written and puts all files in their places, once all are good.
    ///
    /// @param look called again and again until they are; what it throws ends it, and the targets
    ///   are what they were
    /// @throws ReadBackFailed when one is not what it should be; the targets are what they were
    public List<ExportedFile> publish(Runnable look) {
        List<ExportedFile> checked = files.stream().map(file -> file.check(look)).toList();
        files.forEach(SplitFile::publish);
        companion.ifPresent(CompanionFile::publish);
        return checked;
    }

    /// A file that was put beside the dataset for its trainer; empty where none was.
    public Optional<Path> companion() {
        return companion.map(CompanionFile::path);
    }

    /// How many pairs went where, so far.
    public PairCounts counts() {
        return sieve.counts();
    }

    /// What could not be carried, by words, in the order of [Obstacle]; their numbers add up to the
    /// pairs that are excluded for it.
    public Map<String, Long> obstacles() {
        return sieve.obstacles();
    }

    /// How many pairs went out with a corrected response, so far.
    public long corrected() {
        return sieve.corrected();
    }

    /// How many pairs went out with what a model was sent beyond the prompt, so far.
    public long templated() {
        return sieve.templated();
    }

    /// How long the texts are that went out so far.
    public RowLengths lengths() {
        return sieve.lengths();
    }

    /// How many rows of single responses were not written, as an earlier one says the same.
    public long merged() {
        return sieve.distinct().merged();
    }

    /// How many rows of single responses were not written, as other pairs say the contrary of them.
    public long contradicted() {
        return sieve.distinct().contradicted();
    }

    /// How the labels stand so far; none where the format has no labels.
    public LabelBalance labels() {
        long desirable = files.stream().mapToLong(file -> file.labels().desirable()).sum();
        long undesirable = files.stream().mapToLong(file -> file.labels().undesirable()).sum();
        return new LabelBalance(desirable, undesirable);
    }

    /// Leaves nothing behind unless the files were published.
    @Override
    public void close() {
        files.forEach(SplitFile::close);
    }
}
