package org.pairwright.service.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.pairwright.domain.suite.Measure;

/// How one did against another.
///
/// @param rates one for each measure that is about two who met
public record HeadToHead(String name, String against, Standing standing, Map<Measure, Rate> rates) {
    public HeadToHead {
        rates = new EnumMap<>(rates);
    }

    /// How often it won.
    public Rate winRate() {
        return rate(Measure.WIN_RATE);
    }

    public Rate rate(Measure measure) {
        return Objects.requireNonNull(rates.get(measure));
    }
}
