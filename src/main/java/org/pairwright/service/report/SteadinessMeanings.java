package org.pairwright.service.report;

import java.util.function.Function;
import org.pairwright.service.behavior.Drift;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Speed;
import org.pairwright.statistics.Proportion;

/// What it means how labels change over time, and how fast they were made.
public final class SteadinessMeanings {
    private final ReportWords words;
    private final FindingMeaning findings;

    SteadinessMeanings(ReportWords words) {
        this.words = words;
        findings = new FindingMeaning(words);
    }

    /// Whether labels change over time.
    public Meaning drift(String who, Finding<Drift> finding) {
        return findings.meaning(
                who,
                "meaning.untested.drift",
                finding,
                it ->
                        Meaning.of(
                                words.of(
                                        "meaning.drift",
                                        who,
                                        first(it.agreement()),
                                        FigureText.count(it.labels(), "label"),
                                        last(it.agreement()),
                                        it.agreement()
                                                .found()
                                                .map(trend ->
                                                        FigureText.p(trend.thirds().adjusted()))
                                                .orElse(words.of("meaning.drift.part")),
                                        first(it.left()),
                                        last(it.left()),
                                        first(it.ties()),
                                        last(it.ties())),
                                Source.BENJAMINI_HOCHBERG_1995));
    }

    private String first(Finding<Drift.Trend> trend) {
        return share(trend, Drift.Trend::first);
    }

    private String last(Finding<Drift.Trend> trend) {
        return share(trend, Drift.Trend::last);
    }

    private String share(Finding<Drift.Trend> trend, Function<Drift.Trend, Proportion> third) {
        return trend.found()
                .map(it -> FigureText.percent(third.apply(it).share()))
                .orElse(words.of("meaning.drift.part"));
    }

    /// Whether labels were made too fast.
    public Meaning speed(String who, Finding<Speed> finding) {
        return findings.meaning(
                who,
                "meaning.untested.speed",
                finding,
                it ->
                        Meaning.of(
                                words.of(
                                                "meaning.speed",
                                                who,
                                                FigureText.seconds(it.medianSeconds()),
                                                FigureText.seconds(it.medianSecondsPer100Words()),
                                                FigureText.count(it.unread().successes(), "label"),
                                                FigureText.count(it.unread().trials()),
                                                FigureText.count(Speed.READABLE))
                                        + it.fast().found().map(this::fast).orElse(""),
                                Source.IGLEWICZ_HOAGLIN_1993));
    }

    private String fast(Speed.FastLabels fast) {
        return " "
                + words.of(
                        "meaning.speed.fast",
                        FigureText.percent(fast.fast()),
                        FigureText.percent(fast.normal()),
                        FigureText.p(fast.significance().adjusted()));
    }
}
