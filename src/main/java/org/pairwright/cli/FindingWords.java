package org.pairwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.pairwright.service.behavior.Drift;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.service.behavior.ScaleUse;
import org.pairwright.service.behavior.SelfConsistency;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.service.behavior.Significance;
import org.pairwright.service.behavior.Speed;
import org.pairwright.service.behavior.TieHabit;
import org.pairwright.service.behavior.Triads;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Proportion;

/// What was found of annotators, in a few words each.
final class FindingWords {
    /// What four digits can tell from nothing.
    private static final double LEAST_P = 1e-4;

    private FindingWords() {}

    static <T> String of(Finding<T> finding, Function<T, String> words) {
        return switch (finding) {
            case Finding.Untested<T>(Obstacle obstacle) -> untested(obstacle);
            case Finding.Tested<T>(T result) -> words.apply(result);
        };
    }

    static String untested(Obstacle obstacle) {
        return "cannot be tested: " + obstacle.words();
    }

    static String side(SideBias bias) {
        return "left %s of %s, %s"
                .formatted(
                        interval(bias.left()),
                        Words.count(bias.left().trials(), "choice"),
                        p(bias.significance()));
    }

    static String length(LengthBias bias) {
        return "odds x %s [%s, %s] for twice the length, %s; longer chosen %s of %s"
                .formatted(
                        FigureWords.of(bias.oddsRatio()),
                        FigureWords.of(bias.low()),
                        FigureWords.of(bias.high()),
                        p(bias.significance()),
                        interval(bias.longer()),
                        Words.number(bias.longer().trials()));
    }

    static String consistency(SelfConsistency consistency) {
        return "same %s, kappa %s; same side %s, other side %s%s; %s days between"
                .formatted(
                        share(consistency.all().same()),
                        FigureWords.of(consistency.all().kappa()),
                        share(consistency.sameSide().same()),
                        share(consistency.swapped().same()),
                        consistency.swap().found().map(it -> ", " + p(it)).orElse(""),
                        String.format(Locale.ENGLISH, "%.1f", consistency.medianDays()));
    }

    static String drift(Drift drift) {
        List<String> found = new ArrayList<>();
        add(found, "agreement with the others", drift.agreement());
        add(found, "choosing the left side", drift.left());
        add(found, "ties", drift.ties());
        return "%s, %s"
                .formatted(
                        Words.count(drift.labels(), "label"),
                        found.isEmpty() ? "nothing found" : String.join("; ", found));
    }

    private static void add(List<String> found, String what, Finding<Drift.Trend> finding) {
        finding.found()
                .filter(trend -> trend.slopeSignificance().isFound() || trend.thirds().isFound())
                .ifPresent(trend ->
                        found.add(
                                "%s: odds x %s (%s), %s in the first third, %s in the last (%s)"
                                        .formatted(
                                                what,
                                                FigureWords.of(trend.oddsRatio()),
                                                p(trend.slopeSignificance()),
                                                FigureWords.of(trend.first().share()),
                                                FigureWords.of(trend.last().share()),
                                                p(trend.thirds()))));
    }

    static String speed(Speed speed) {
        String agreement =
                speed.fast()
                        .found()
                        .map(fast ->
                                "; fast labels agree with most others %s, the rest %s, %s"
                                        .formatted(
                                                FigureWords.of(fast.fast().share()),
                                                FigureWords.of(fast.normal().share()),
                                                p(fast.significance())))
                        .orElse("");
        return "%s s in the middle of %s, %s words a minute; faster than reading %s%s"
                .formatted(
                        String.format(Locale.ENGLISH, "%.1f", speed.medianSeconds()),
                        Words.count(speed.labels(), "label"),
                        Words.number(Math.round(speed.medianWordsPerMinute())),
                        share(speed.unread()),
                        agreement);
    }

    static String triads(Triads triads) {
        return "circular %s on %s, %s of a quarter"
                        .formatted(
                                share(triads.circular()),
                                Words.count(triads.prompts(), "prompt"),
                                p(triads.significance()))
                + (triads.zeta() instanceof Figure.Known
                        ? ", zeta " + FigureWords.of(triads.zeta())
                        : "");
    }

    static String scale(ScaleUse scale) {
        return "mean %s, deviation %s, rank correlation with the others %s on %s"
                .formatted(
                        FigureWords.of(scale.mean()),
                        FigureWords.of(scale.deviation()),
                        FigureWords.with(scale.spearman(), scale.interval()),
                        Words.count(scale.shared(), "pair"));
    }

    static String ties(TieHabit habit) {
        return share(habit.ties()) + habit.differs().found().map(it -> ", " + p(it)).orElse("");
    }

    /// A share with its interval and what it is a share of.
    static String share(Proportion share) {
        return share.trials() == 0
                ? "of none"
                : interval(share) + " of " + Words.number(share.trials());
    }

    private static String interval(Proportion share) {
        Proportion.Bounds bounds = share.wilson();
        return "%s [%s, %s]"
                .formatted(
                        FigureWords.of(share.share()),
                        FigureWords.of(bounds.low()),
                        FigureWords.of(bounds.high()));
    }

    private static String p(Significance significance) {
        double p = significance.adjusted();
        return p < LEAST_P
                ? "adjusted p < 0.0001"
                : "adjusted p " + String.format(Locale.ENGLISH, "%.4f", p);
    }
}
