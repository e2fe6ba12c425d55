package org.pairwright.exporting;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.dataset.ExclusionCode;
import org.pairwright.dataset.PairCounts;
import org.pairwright.dataset.Resolution;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.RowLengths;
import org.pairwright.dataset.StoredMessages;
import org.pairwright.dataset.Target;
import org.pairwright.dataset.TextLength;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;

/// Finds out of each pair whether it becomes rows of a format, and counts what becomes of all.
final class PairSieve {
    private final DatasetFormat format;
    private final Resolver resolver;
    private final Layout layout;
    private final PairJournal journal;
    private final DistinctRows distinct;
    private final UnsafePrompts unsafePrompts = new UnsafePrompts();
    private final PairCounts counts = new PairCounts();
    private final Map<Obstacle, Long> obstacles = new EnumMap<>(Obstacle.class);
    private final RowLengths.Tally lengths = new RowLengths.Tally();
    private long corrected;
    private long templated;

    /// @param journal told which pairs stay out
    PairSieve(DatasetFormat format, Resolver resolver, Layout layout, PairJournal journal) {
        this.format = format;
        this.resolver = resolver;
        this.layout = layout;
        this.journal = journal;
        this.distinct = new DistinctRows(format.target());
    }

    /// What has to be known of all pairs before the first is sifted: what they say of responses
    /// that several have.
    ///
    /// @param look called again and again meanwhile; what it throws ends it
    ProjectSurvey survey(Runnable look) {
        if (format.wantsUnsafePrompts()) {
            return unsafePrompts;
        }
        return format.target() == Target.LABELS
                ? new Foresight(pair -> {
                    look.run();
                    foresee(pair);
                })
                : ProjectSurvey.NONE;
    }

    private record Foresight(Consumer<StoredPair> sink) implements ProjectSurvey {
        @Override
        public boolean wantsLook() {
            return true;
        }

        @Override
        public void look(StoredPair pair) {
            sink.accept(pair);
        }
    }

    private void foresee(StoredPair pair) {
        if (resolver.resolve(pair) instanceof Resolution.Resolved resolved) {
            ExportRow row = new ExportRow(pair, resolved);
            if (obstacle(row).isEmpty()) {
                distinct.foresee(row, format.alone(row));
            }
        }
    }

    private Optional<Obstacle> obstacle(ExportRow row) {
        return row.byPrompt(format.target()).stream()
                .flatMap(it -> obstacleTo(it).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<Obstacle> obstacleTo(ExportRow row) {
        return Obstacle.toAny(row)
                .or(() ->
                        Obstacle.first(
                                format.wantsUnsafePrompts() && !unsafePrompts.has(row.pair()),
                                Obstacle.PROMPT_NOT_UNSAFE))
                .or(() -> format.obstacle(row));
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
        Optional<Obstacle> obstacle = obstacle(row);
        if (obstacle.isPresent()) {
            return exclude(pair, obstacle.get());
        }
        if (!row.byPrompt(format.target()).stream().allMatch(it -> format.fits(it, layout))) {
            throw new NeedsRichLayout(row.pair().id());
        }
        List<Side> alone = format.alone(row);
        return alone.isEmpty()
                ? export(row)
                : exportDistinct(pair, distinct.distinct(row, alone), alone);
    }

    private Optional<ExportRow> exportDistinct(StoredPair pair, ExportRow row, List<Side> alone) {
        return row.contradicted().equals(alone)
                ? exclude(pair, Obstacle.CONTRADICTED)
                : export(row);
    }

    private Optional<ExportRow> export(ExportRow row) {
        if (row.hasCorrection()) {
            corrected++;
        }
        if (row.hasTemplate(format.target())) {
            templated++;
        }
        counts.export();
        addLengths(row);
        return Optional.of(row);
    }

    private void addLengths(ExportRow row) {
        if (row.written().size() < Side.values().length) {
            // What others say already, or the contrary of, goes out with them or not at all.
            row.written()
                    .forEach(side ->
                            lengths.add(
                                    TextLength.of(row.prompt(side)).characters(),
                                    TextLength.of(row.pair().response(side)).characters()));
            return;
        }
        List<StoredMessages> prompts = row.prompts(format.target());
        long first = TextLength.of(prompts.getFirst()).characters();
        long a = TextLength.of(row.pair().a()).characters();
        long b = TextLength.of(row.pair().b()).characters();
        if (prompts.size() == 1) {
            lengths.add(first, a, b);
        } else {
            lengths.add(first, TextLength.of(prompts.getLast()).characters(), a, b);
        }
    }

    private Optional<ExportRow> exclude(StoredPair pair, Obstacle obstacle) {
        obstacles.merge(obstacle, 1L, Long::sum);
        return exclude(pair, ExclusionCode.CANNOT_CARRY);
    }

    private Optional<ExportRow> exclude(StoredPair pair, ExclusionCode code) {
        counts.exclude(code);
        journal.excluded(pair, code);
        return Optional.empty();
    }

    /// Which rows of single responses are there.
    DistinctRows distinct() {
        return distinct;
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

    RowLengths lengths() {
        return lengths.lengths();
    }

    long corrected() {
        return corrected;
    }

    long templated() {
        return templated;
    }
}
