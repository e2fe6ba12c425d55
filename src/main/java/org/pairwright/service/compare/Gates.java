package org.pairwright.service.compare;

import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.domain.suite.Measure;
import org.pairwright.domain.suite.Measurement;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;

/// Judges candidates by what a comparison found.
public final class Gates {
    private static final String NEVER_MET = "no pair has a response of each of the two";

    private Gates() {}

    /// Whether a candidate met the baseline of a report.
    public static boolean haveMet(CompareReport report, String candidate) {
        return report.headToHead().stream()
                .anyMatch(it ->
                        it.name().equals(candidate)
                                && it.against().equals(report.baseline())
                                && it.winRate().labels() > 0);
    }

    /// What a gate says of a candidate. A limit without a sign is about the candidate's own figure;
    /// of two who meet, about how the candidate did against the baseline.
    ///
    /// @param report with a baseline
    public static GateResult judge(Gate gate, String candidate, CompareReport report) {
        if (gate.relative()) {
            return report.differencesOf(candidate).stream()
                    .filter(it -> it.measure() == gate.measure())
                    .findFirst()
                    .map(it ->
                            GateResult.of(
                                    gate,
                                    measurement(it.difference(), it.interval()),
                                    it.items(),
                                    it.labels(),
                                    it.annotators()))
                    .orElseGet(() -> none(gate, "there is no prompt on which both were judged"));
        }
        return gate.measure().isOfMeetings()
                ? ofMeeting(gate, candidate, report)
                : ofCandidate(gate, candidate, report);
    }

    private static GateResult ofMeeting(Gate gate, String candidate, CompareReport report) {
        Measure measure = gate.measure();
        return report.headToHead().stream()
                .filter(it -> it.name().equals(candidate) && it.against().equals(report.baseline()))
                .findFirst()
                .map(it -> result(gate, it.rate(measure)))
                .orElseGet(() -> none(gate, NEVER_MET));
    }

    private static GateResult ofCandidate(Gate gate, String candidate, CompareReport report) {
        return report.contestants().stream()
                .filter(it -> it.name().equals(candidate))
                .findFirst()
                .map(it -> result(gate, it.rate(gate.measure())))
                .orElseGet(() -> none(gate, "nobody judged it"));
    }

    private static GateResult result(Gate gate, Rate rate) {
        return GateResult.of(
                gate,
                measurement(rate.value(), rate.interval()),
                rate.items(),
                rate.labels(),
                rate.annotators());
    }

    private static GateResult none(Gate gate, String reason) {
        return GateResult.of(gate, new Measurement.Unknown(reason), 0, 0, 0);
    }

    private static Measurement measurement(Figure figure, Interval interval) {
        return switch (figure) {
            case Figure.Undefined undefined -> new Measurement.Unknown(undefined.reason().words());
            case Figure.Known known ->
                    switch (interval) {
                        case Interval.Known bounds ->
                                new Measurement.Known(known.number(), bounds.low(), bounds.high());
                        case Interval.Undefined undefined ->
                                new Measurement.Unknown(undefined.reason().words());
                    };
        };
    }
}
