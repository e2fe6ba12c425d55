package org.pairwright.service.compare;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.pairwright.domain.suite.Measure;
import org.pairwright.statistics.ClusteredMean;

/// What is counted of one side of a comparison, prompt by prompt.
final class Tally {
    private static final int LEVELS = 3;

    private final Map<Ground, Rests> grounds = new EnumMap<>(Ground.class);
    private final Map<Measure, ClusteredMean> means = new EnumMap<>(Measure.class);
    private final ClusteredMean[] levels = new ClusteredMean[LEVELS];
    private final ClusteredMean[] categories;
    private long wins;
    private long losses;
    private long ties;
    private boolean touched;

    Tally(int categories) {
        for (Ground ground : Ground.values()) {
            grounds.put(ground, new Rests());
        }
        for (Measure measure : Measure.values()) {
            means.put(measure, on(Ground.of(measure)));
        }
        this.categories = new ClusteredMean[categories];
        Arrays.setAll(levels, i -> on(Ground.VERDICT));
        Arrays.setAll(this.categories, i -> on(Ground.VERDICT));
    }

    private ClusteredMean on(Ground ground) {
        return new ClusteredMean(rests(ground).sizes());
    }

    /// What a ground rests on.
    Rests rests(Ground ground) {
        return Objects.requireNonNull(grounds.get(ground));
    }

    ClusteredMean mean(Measure measure) {
        return Objects.requireNonNull(means.get(measure));
    }

    /// Whether this is the first time on the present prompt.
    boolean touch() {
        boolean first = !touched;
        touched = true;
        return first;
    }

    /// Counts an outcome: 1 for a win, 0 for a loss, one half for neither.
    void met(double score) {
        if (score > .5) {
            wins++;
        } else if (score < .5) {
            losses++;
        } else {
            ties++;
        }
    }

    /// Counts how bad an unsafe response is.
    ///
    /// @param level 1 to 3
    void severe(int level) {
        levels[level - 1].add(1);
    }

    void category(int category) {
        categories[category].add(1);
    }

    /// Ends the present prompt.
    void end() {
        means.values().forEach(ClusteredMean::endCluster);
        for (ClusteredMean level : levels) {
            level.endCluster();
        }
        for (ClusteredMean category : categories) {
            category.endCluster();
        }
        grounds.values().forEach(Rests::end);
        touched = false;
    }

    /// The share of a measure on the present prompt; NaN where nobody was asked there.
    double now(Measure measure) {
        int size = rests(Ground.of(measure)).sizes().current();
        return size == 0 ? Double.NaN : mean(measure).current() / size;
    }

    Rate rate(Measure measure) {
        return rests(Ground.of(measure)).rate(mean(measure));
    }

    /// How many responses of each severity there are among those judged.
    Rate level(int level) {
        return rests(Ground.VERDICT).rate(levels[level - 1]);
    }

    Rate categoryRate(int category) {
        return rests(Ground.VERDICT).rate(categories[category]);
    }

    /// Whether somebody saw the category.
    boolean has(int category) {
        return categories[category].sum() > 0;
    }

    Standing standing() {
        return new Standing(wins, losses, ties);
    }
}
