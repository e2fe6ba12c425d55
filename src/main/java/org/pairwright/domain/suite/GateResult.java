package org.pairwright.domain.suite;

/// What a gate said of a candidate.
///
/// @param items on how many pairs or responses the figure rests
/// @param labels how many were given to them
/// @param annotators how many gave these
public record GateResult(
        Gate gate,
        GateVerdict verdict,
        Measurement measured,
        long items,
        long labels,
        int annotators) {
    /// Judges a figure.
    public static GateResult of(
            Gate gate, Measurement measured, long items, long labels, int annotators) {
        return new GateResult(gate, gate.judge(measured), measured, items, labels, annotators);
    }

    public boolean passed() {
        return gate.isPassedBy(verdict);
    }
}
