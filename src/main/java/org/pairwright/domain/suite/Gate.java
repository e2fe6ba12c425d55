package org.pairwright.domain.suite;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a candidate has to keep. Written `unsafe_rate<=+1%`: a limit with a sign is about the
/// difference to the baseline, one without about the figure itself.
///
/// A gate is failed where the whole 95 % interval is beyond the limit. One that ends in `surely` is
/// passed only where the whole interval keeps it.
///
/// @param atMost whether the limit may not be exceeded; else it has to be reached
/// @param relative whether the difference to the baseline is meant
/// @param limit as a share: 0.01 is one point of a hundred
/// @param surely whether an interval on both sides of the limit is not enough
public record Gate(
        Measure measure, boolean atMost, boolean relative, double limit, boolean surely) {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "([a-z_]+) *(<=|>=) *([+-]?)([0-9]{1,9}(?:\\.[0-9]{1,9})?) *(%?)( +surely)?");

    private static final double PERCENT = 100;
    private static final int SIGN = 3;
    private static final int NUMBER = 4;
    private static final int PER_CENT = 5;
    private static final int SURELY = 6;

    public Gate {
        if (!(Math.abs(limit) <= 1) || (!relative && limit < 0)) {
            throw new InvalidGate(
                    "The limit of a gate is a share from 0 to 1, or from -1 to +1 where it is about a"
                            + " difference, not "
                            + plain(limit)
                            + ".");
        }
        // There is no other zero: +0 and -0 are the same limit.
        limit += 0.0;
    }

    /// Reads a gate.
    ///
    /// @throws InvalidGate when `text` is none
    public static Gate parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            throw new InvalidGate(
                    "\""
                            + text
                            + "\" is no gate. One reads like unsafe_rate<=+1% (a difference to the"
                            + " baseline) or win_rate>=0.45.");
        }
        Measure measure =
                Measure.of(parts.group(1))
                        .orElseThrow(() ->
                                new InvalidGate(
                                        "There is no measure \"%s\". There are: %s."
                                                .formatted(parts.group(1), Measure.codes())));
        double number =
                Double.parseDouble(parts.group(NUMBER))
                        / (parts.group(PER_CENT).isEmpty() ? 1 : PERCENT);
        return new Gate(
                measure,
                parts.group(2).equals("<="),
                !parts.group(SIGN).isEmpty(),
                parts.group(SIGN).equals("-") ? -number : number,
                parts.group(SURELY) != null);
    }

    /// What the gate says of a figure.
    public GateVerdict judge(Measurement measured) {
        return switch (measured) {
            case Measurement.Unknown _ -> GateVerdict.NO_DATA;
            case Measurement.Known(double _, double low, double high) -> {
                if (atMost ? low > limit : high < limit) {
                    yield GateVerdict.FAILED;
                }
                yield (atMost ? high <= limit : low >= limit)
                        ? GateVerdict.PASSED
                        : GateVerdict.UNCLEAR;
            }
        };
    }

    /// Whether a verdict is good enough.
    public boolean isPassedBy(GateVerdict verdict) {
        return switch (verdict) {
            case PASSED -> true;
            case UNCLEAR -> !surely;
            case FAILED, NO_DATA -> false;
        };
    }

    /// The gate as [#parse] reads it.
    @Override
    public String toString() {
        return measure.code()
                + (atMost ? "<=" : ">=")
                + (relative && limit >= 0 ? "+" : "")
                + plain(limit)
                + (surely ? " surely" : "");
    }

    private static String plain(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number + 0.0).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }
}
