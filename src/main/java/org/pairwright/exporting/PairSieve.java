package org.pairwright.exporting;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pairwright.dataset.ExclusionCode;
import org.pairwright.dataset.PairCounts;
import org.pairwright.dataset.Resolution;
import org.pairwright.dataset.Resolver;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.StoredPair;

/// Finds out of each pair whether it becomes rows of a format, and counts what becomes of all.
final class PairSieve {
    private final DatasetFormat format;
    private final Resolver resolver;
    private final Layout layout;
    private final PairJournal journal;
    private final PairCounts counts = new PairCounts();
    private final Map<Obstacle, Long> obstacles = new EnumMap<>(Obstacle.class);
    private long corrected;

    /// @param journal told which pairs stay out
    PairSieve(DatasetFormat format, Resolver resolver, Layout layout, PairJournal journal) {
        this.format = format;
        this.resolver = resolver;
        this.layout = layout;
        this.journal = journal;
    }

    /// What is to be written of `pair`; empty when it stays out.
    ///
    /// @throws NeedsRichLayout when a plain layout can't hold it
    Optional<ExportRow> sift(StoredPair pair) {
        return switch (resolver.resolve(pair)) {
            case Resolution.Excluded excluded -> exclude(pair, excluded.code());
            case Resolution.Resolved resolved -> carry(pair, new ExportRow(pair, resolved));
        };
    }

    private Optional<ExportRow> carry(StoredPair pair, ExportRow row) {
        Optional<Obstacle> obstacle = Obstacle.toAny(row).or(() -> format.obstacle(row));
        if (obstacle.isPresent()) {
            obstacles.merge(obstacle.get(), 1L, Long::sum);
            return exclude(pair, ExclusionCode.CANNOT_CARRY);
        }
        if (!format.fits(row, layout)) {
            throw new NeedsRichLayout(row.pair().id());
        }
        if (!row.resolved().corrections().equals(Corrections.NONE)) {
            corrected++;
        }
        counts.export();
        return Optional.of(row);
    }

    private Optional<ExportRow> exclude(StoredPair pair, ExclusionCode code) {
        counts.exclude(code);
        journal.excluded(pair, code);
        return Optional.empty();
    }

    PairCounts counts() {
        return counts;
    }

    /// What could not be carried, by words, in the order of [Obstacle].
    Map<String, Long> obstacles() {
        Map<String, Long> words = new LinkedHashMap<>();
        obstacles.forEach((obstacle, count) -> words.put(obstacle.code(), count));
        return words;
    }

    long corrected() {
        return corrected;
    }
}
