package org.pairwright.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.dataset.ExclusionCode;
import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.PairCounts;
import org.pairwright.dataset.Resolution;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.Splits;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.StoredPair;

/// Turns pairs into the files of a dataset, each pair into exactly one bucket. Used by one thread
/// at a time.
public final class DatasetWriter implements AutoCloseable {
    private final DatasetFormat format;
    private final Resolver resolver;
    private final Layout layout;
    private final Splits splits;
    private final List<SplitFile> files = new ArrayList<>();
    private final Optional<CompanionFile> companion;
    private final PairCounts counts = new PairCounts();
    private long corrected;
    private final Map<Obstacle, Long> obstacles = new EnumMap<>(Obstacle.class);

    /// Begins files that will stand at `targets`.
    ///
    /// @param targets as many as there are splits
    /// @throws UnwritableFile when there is no place for one
    public DatasetWriter(
            DatasetFormat format,
            Resolver resolver,
            Layout layout,
            Splits splits,
            List<Path> targets) {
        this.format = format;
        this.resolver = resolver;
        this.layout = layout;
        this.splits = splits;
        this.companion = format.companion(layout).map(it -> CompanionFile.of(it, targets));
        try {
            for (int i = 0; i < targets.size(); i++) {
                Path target = targets.get(i);
                files.add(new SplitFile(splits.all().get(i), format.rows(layout, target), target));
            }
        } catch (UnwritableFile e) {
            close();
            throw e;
        }
    }

    /// Writes the rows of `pair`, or counts why it has none.
    ///
    /// @throws NeedsRichLayout when a plain layout can't hold it
    public void add(StoredPair pair) {
        switch (resolver.resolve(pair)) {
            case Resolution.Excluded excluded -> counts.exclude(excluded.code());
            case Resolution.Resolved resolved -> add(new ExportRow(pair, resolved));
        }
    }

    private void add(ExportRow row) {
        Optional<Obstacle> obstacle = Obstacle.toAny(row).or(() -> format.obstacle(row));
        if (obstacle.isPresent()) {
            counts.exclude(ExclusionCode.CANNOT_CARRY);
            obstacles.merge(obstacle.get(), 1L, Long::sum);
            return;
        }
        if (!format.fits(row, layout)) {
            throw new NeedsRichLayout(row.pair().id());
        }
        if (!row.resolved().corrections().equals(Corrections.NONE)) {
            corrected++;
        }
        files.get(splits.index(row.pair().group())).add(row);
        counts.export();
    }

    /// Checks what was written and puts all files in their places, once all are good.
    ///
    /// @throws ReadBackFailed when one is not what it should be; the targets are what they were
    public List<ExportedFile> publish() {
        List<ExportedFile> checked = files.stream().map(SplitFile::check).toList();
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
        return counts;
    }

    /// What could not be carried, by words, in the order of [Obstacle]; their numbers add up to the
    /// pairs that are excluded for it.
    public Map<String, Long> obstacles() {
        Map<String, Long> words = new LinkedHashMap<>();
        obstacles.forEach((obstacle, count) -> words.put(obstacle.code(), count));
        return words;
    }

    /// How many pairs went out with a corrected response, so far.
    public long corrected() {
        return corrected;
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
