package org.pairwright.service.report;

import java.util.Locale;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.service.behavior.ScaleUse;
import org.pairwright.service.behavior.SelfConsistency;
import org.pairwright.service.behavior.Significance;
import org.pairwright.service.behavior.TieHabit;
import org.pairwright.service.behavior.Triads;
import org.pairwright.statistics.Proportion;

/// What it means how annotators answer again, answer what is known, and use the scale.
public final class HabitMeanings {
    private final ReportWords words;
    private final FindingMeaning findings;

    HabitMeanings(ReportWords words) {
        this.words = words;
        findings = new FindingMeaning(words);
    }

    /// Whether the same pair gets the same answer again.
    public Meaning consistency(String who, Finding<SelfConsistency> finding) {
        return findings.meaning(
                who,
                "meaning.untested.consistency",
                finding,
                it ->
                        Meaning.of(
                                words.of(
                                                "meaning.consistency",
                                                who,
                                                FigureText.percent(it.all().same()),
                                                FigureText.count(
                                                        it.all().same().trials(), "repeat"),
                                                days(it.medianDays()),
                                                FigureText.percent(it.sameSide().same()),
                                                FigureText.percent(it.swapped().same()))
                                        + " "
                                        + swap(it.swap()),
                                Source.BENJAMINI_HOCHBERG_1995));
    }

    private String swap(Finding<Significance> swap) {
        return switch (swap) {
            case Finding.Tested<Significance>(Significance significance) ->
                    words.of("meaning.consistency.swap", FigureText.p(significance.adjusted()));
            case Finding.Untested<Significance>(Obstacle obstacle) ->
                    words.of("meaning.consistency.noSwap", obstacle.words());
        };
    }

    private static String days(double days) {
        return String.format(Locale.ENGLISH, days < 10 ? "%.1f days" : "%.0f days", days);
    }

    /// Whether preferences go in circles.
    public Meaning triads(String who, Finding<Triads> finding) {
        return findings.meaning(
                who,
                "meaning.untested.triads",
                finding,
                it ->
                        Meaning.of(
                                words.of(
                                        "meaning.triads",
                                        who,
                                        FigureText.count(it.circular().trials(), "set"),
                                        FigureText.percent(it.circular()),
                                        FigureText.p(it.significance().adjusted())),
                                Source.KENDALL_BABINGTON_SMITH_1940,
                                Source.BENJAMINI_HOCHBERG_1995));
    }

    /// How often the known answers are met.
    public Meaning gold(String who, Finding<Proportion> finding) {
        return findings.meaning(
                who,
                "meaning.untested.gold",
                finding,
                it ->
                        Meaning.of(
                                words.of(
                                        "meaning.gold",
                                        who,
                                        FigureText.percent(it),
                                        FigureText.count(it.trials(), "label")),
                                Source.WILSON_1927));
    }

    /// How the scale of strength is used.
    public Meaning scale(String who, Finding<ScaleUse> finding) {
        return findings.meaning(
                who,
                "meaning.untested.scale",
                finding,
                it ->
                        Meaning.of(
                                words.of(
                                        "meaning.scale",
                                        who,
                                        FigureText.of(it.mean()),
                                        FigureText.of(it.deviation()),
                                        FigureText.count(it.shared(), "label"),
                                        FigureText.of(it.spearman(), it.interval())),
                                Source.SPEARMAN_1904));
    }

    /// How often it is a tie.
    public Meaning ties(String who, Finding<TieHabit> finding) {
        return findings.meaning(
                who,
                "meaning.untested.ties",
                finding,
                it ->
                        Meaning.of(
                                words.of(
                                        "meaning.ties",
                                        who,
                                        FigureText.percent(it.ties()),
                                        FigureText.count(it.ties().trials(), "label"),
                                        it.differs()
                                                .found()
                                                .map(found -> FigureText.p(found.adjusted()))
                                                .orElse("no p")),
                                Source.BENJAMINI_HOCHBERG_1995));
    }
}
