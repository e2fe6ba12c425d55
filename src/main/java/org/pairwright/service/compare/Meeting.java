package org.pairwright.service.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pairwright.domain.suite.Measure;
import org.pairwright.statistics.ClusteredMean;

/// What is counted of two sides that met, told of the first one.
final class Meeting {
    /// What is decided between two.
    static final List<Measure> MEASURES =
            List.of(Measure.WIN_RATE, Measure.HELPFUL_WIN_RATE, Measure.SAFER_WIN_RATE);

    private final Map<Measure, Rests> rests = new EnumMap<>(Measure.class);
    private final Map<Measure, ClusteredMean> means = new EnumMap<>(Measure.class);
    private final Map<Measure, ClusteredMean> turned = new EnumMap<>(Measure.class);
    private long wins;
    private long losses;
    private long ties;
    private boolean touched;

    Meeting() {
        for (Measure measure : MEASURES) {
            Rests ground = new Rests();
            rests.put(measure, ground);
            means.put(measure, new ClusteredMean(ground.sizes()));
            turned.put(measure, new ClusteredMean(ground.sizes()));
        }
    }

    boolean touch() {
        boolean first = !touched;
        touched = true;
        return first;
    }

    void add(Measure measure, double score, int annotator, boolean first) {
        rests(measure).add(annotator, first);
        Objects.requireNonNull(means.get(measure)).add(score);
        Objects.requireNonNull(turned.get(measure)).add(1 - score);
        if (measure == Measure.WIN_RATE) {
            wins += score > .5 ? 1 : 0;
            losses += score < .5 ? 1 : 0;
            ties += score == .5 ? 1 : 0;
        }
    }

    void end() {
        means.values().forEach(ClusteredMean::endCluster);
        turned.values().forEach(ClusteredMean::endCluster);
        rests.values().forEach(Rests::end);
        touched = false;
    }

    Rests rests(Measure measure) {
        return Objects.requireNonNull(rests.get(measure));
    }

    /// The share of the first on the present prompt; NaN where nobody decided there.
    double now(Measure measure) {
        int size = rests(measure).sizes().current();
        return size == 0 ? Double.NaN : Objects.requireNonNull(means.get(measure)).current() / size;
    }

    /// The share of each measure.
    ///
    /// @param ofSecond whether it is told of the second one instead
    Map<Measure, Rate> rates(boolean ofSecond) {
        Map<Measure, Rate> rates = new EnumMap<>(Measure.class);
        (ofSecond ? turned : means)
                .forEach((measure, mean) -> rates.put(measure, rests(measure).rate(mean)));
        return rates;
    }

    Standing standing() {
        return new Standing(wins, losses, ties);
    }
}
