package org.pairwright.cli;

import org.pairwright.service.RatingsReport;
import org.pairwright.service.SetsReport;
import org.pairwright.statistics.AlphaEstimate;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Level;
import org.pairwright.statistics.RatingsAudit;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.TwoWayBootstrap;

/// The audit of a table of ratings in words.
final class RatingsWords {
    /// More annotators than these make a table that nobody reads on a terminal.
    private static final int MAX_ANNOTATORS = 30;

    private static final String OTHER_ANNOTATORS = "  with other annotators";
    private static final int ENOUGH_ANNOTATORS = TwoWayBootstrap.STABLE_ANNOTATORS;

    private final RatingsReport report;
    private final RatingsAudit audit;
    private final StringBuilder words = new StringBuilder();

    private RatingsWords(RatingsReport report) {
        this.report = report;
        audit = report.audit();
    }

    static String of(RatingsReport report, Level level, AuditOptions options) {
        return new RatingsWords(report).words(level, options);
    }

    private String words(Level level, AuditOptions options) {
        basis();
        line(
                "percent agreement",
                FigureWords.with(audit.percent().mean(), audit.chanceIntervals().observed()));
        line("  expected by chance", FigureWords.of(audit.chance().chance()));
        line(
                "alpha (%s)".formatted(level == Level.SET ? "MASI" : level.code()),
                alpha(audit.alpha()));
        twoWay();
        if (level == Level.SET) {
            line("alpha (Jaccard)", FigureWords.of(report.tags().jaccard()));
        }
        chance("Fleiss' kappa", audit.chance().fleiss(), audit.chanceIntervals().fleiss());
        chance("Gwet's AC1", audit.chance().gwet(), audit.chanceIntervals().gwet());
        if (level != Level.NOMINAL && level != Level.SET) {
            chance("Gwet's AC2 (quadratic)", audit.ac2(), audit.ac2Interval());
        }
        report.tags().tags().forEach(this::tag);
        annotators();
        if (options.replicates() > 0) {
            words.append(
                    "Intervals: 95 %%, %s resampled sets of items, seed %s."
                            .formatted(Words.number(options.replicates()), options.seed()));
        }
        return words.toString().strip();
    }

    private void basis() {
        line(
                "items",
                "%s, %s with two labels or more"
                        .formatted(
                                Words.number(report.items()), Words.number(audit.basis().items())));
        line("annotators", Words.number(report.annotators().size()));
        line("labels", Words.number(report.labels()));
        count("  repeats left out", audit.repeats());
        count("  single labels left out", audit.basis().single());
        count("  rows without a label", report.missing());
        count("  rows refused", report.refused());
    }

    private void tag(SetsReport.OfTag tag) {
        line(
                "  " + tag.tag(),
                "alpha %s, AC1 %s, positive agreement %s, %s"
                        .formatted(
                                alpha(tag.alpha()),
                                FigureWords.of(tag.ac1()),
                                FigureWords.of(tag.positive()),
                                Words.count(tag.labels(), "label")));
    }

    private void annotators() {
        if (audit.dawidSkene() instanceof DawidSkene.Undefined undefined) {
            line("Dawid-Skene", "undefined: " + undefined.reason().words());
        }
        int shown = Math.min(MAX_ANNOTATORS, report.annotators().size());
        for (int i = 0; i < shown; i++) {
            StringBuilder figures = new StringBuilder();
            figures.append("agrees with the others ")
                    .append(FigureWords.of(audit.rest().get(i).agreement()))
                    .append(" on ")
                    .append(Words.count(audit.rest().get(i).items(), "item"));
            if (audit.dawidSkene() instanceof DawidSkene.Estimated(var fit)) {
                figures.append(", accuracy by the model ").append(FigureWords.of(fit.accuracy(i)));
            }
            line("  " + report.annotators().get(i), figures.toString());
        }
        if (shown < report.annotators().size()) {
            line(
                    "  ...",
                    "%s more; --json has them all"
                            .formatted(
                                    Words.count(report.annotators().size() - shown, "annotator")));
        }
    }

    private void count(String name, long number) {
        if (number > 0) {
            line(name, Words.number(number));
        }
    }

    private void line(String name, String value) {
        words.append("%-26s %s%n".formatted(name, value));
    }

    private void twoWay() {
        switch (report.twoWay()) {
            case Interval.Known known when audit.basis().annotators() >= ENOUGH_ANNOTATORS ->
                    line(OTHER_ANNOTATORS, FigureWords.of(known));
            case Interval.Known known ->
                    line(
                            OTHER_ANNOTATORS,
                            "%s, unstable with fewer than %s annotators"
                                    .formatted(FigureWords.of(known), ENOUGH_ANNOTATORS));
            case Interval.Undefined(Reason reason) -> {
                if (reason != Reason.NOT_ASKED) {
                    line(OTHER_ANNOTATORS, "undefined: " + reason.words());
                }
            }
        }
    }

    private void chance(String name, Figure figure, Interval interval) {
        line(name, FigureWords.with(figure, interval));
    }

    private static String alpha(AlphaEstimate alpha) {
        return FigureWords.with(alpha.alpha(), alpha.interval());
    }
}
