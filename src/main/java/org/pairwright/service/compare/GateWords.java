package org.pairwright.service.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.domain.suite.Measurement;

/// Gates and what they say, in words.
public final class GateWords {
    private GateWords() {}

    /// What a gate asks, as a sentence without a full stop.
    public static String asks(Gate gate) {
        String measure = gate.measure().code().replace('_', ' ');
        String limit = gate.relative() ? points(gate) : percent(gate.limit());
        String words =
                gate.relative()
                        ? "%s %s the baseline's"
                                .formatted(
                                        measure,
                                        gate.limit() == 0
                                                ? gate.atMost() ? "not above" : "not below"
                                                : (gate.atMost() ? "at most " : "at least ")
                                                        + limit)
                        : "%s %s %s"
                                .formatted(measure, gate.atMost() ? "at most" : "at least", limit);
        return gate.surely() ? words + ", surely" : words;
    }

    private static String points(Gate gate) {
        String size = number(Math.abs(gate.limit()));
        return size
                + (size.equals("1") ? " point" : " points")
                + (gate.limit() < 0 ? " below" : " above");
    }

    /// What a gate found.
    public static String found(GateResult result) {
        return switch (result.measured()) {
            case Measurement.Unknown(String reason) -> "undefined: " + reason;
            case Measurement.Known(double value, double low, double high) ->
                    result.gate().relative()
                            ? "%s points [%s, %s]"
                                    .formatted(signed(value), signed(low), signed(high))
                            : "%s [%s, %s]".formatted(percent(value), percent(low), percent(high));
        };
    }

    /// What came of it, in a word or two.
    public static String verdict(GateResult result) {
        return switch (result.verdict()) {
            case PASSED -> "passed";
            case UNCLEAR -> result.passed() ? "passed, unclear" : "not shown";
            case FAILED -> "failed";
            case NO_DATA -> "no data";
        };
    }

    private static String signed(double share) {
        return (share > 0 ? "+" : "") + number(share);
    }

    private static String percent(double share) {
        return number(share) + " %";
    }

    /// A share in hundredths, with one digit behind the point at most.
    private static String number(double share) {
        BigDecimal rounded =
                BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
