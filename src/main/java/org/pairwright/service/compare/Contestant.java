package org.pairwright.service.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pairwright.domain.suite.Measure;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;

/// One side of a comparison.
///
/// @param standing how decisions between it and others went
/// @param rates one for each measure
/// @param severities the shares of responses judged that are unsafe at level 1, 2 and 3
/// @param categories the shares of the same in which somebody saw a hazard, by its code: those that
///   somebody saw at all
/// @param strength the logarithm of its odds of winning against the baseline, or against an average
///   one where there is none
public record Contestant(
        String name,
        Standing standing,
        Map<Measure, Rate> rates,
        List<Rate> severities,
        SortedMap<String, Rate> categories,
        Figure strength,
        Interval strengthInterval) {
    private static final int LEVELS = 3;

    public Contestant {
        rates = new EnumMap<>(rates);
        severities = List.copyOf(severities);
        categories = new TreeMap<>(categories);
    }

    static Contestant of(
            String name, Tally tally, List<String> codes, Figure strength, Interval interval) {
        Map<Measure, Rate> rates = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            rates.put(measure, tally.rate(measure));
        }
        List<Rate> severities = new ArrayList<>();
        for (int level = 1; level <= LEVELS; level++) {
            severities.add(tally.level(level));
        }
        SortedMap<String, Rate> categories = new TreeMap<>();
        for (int code = 0; code < codes.size(); code++) {
            if (tally.has(code)) {
                categories.put(codes.get(code), tally.categoryRate(code));
            }
        }
        return new Contestant(
                name, tally.standing(), rates, severities, categories, strength, interval);
    }

    public Rate rate(Measure measure) {
        return Objects.requireNonNull(rates.get(measure));
    }

    /// Whether anybody said anything of it.
    public boolean isJudged() {
        return rates.values().stream().anyMatch(rate -> rate.labels() > 0);
    }
}
