package org.pairwright.service.report;

import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.service.behavior.SourceStrengths;
import org.pairwright.statistics.Interval;

/// What it means which sides, lengths and sources annotators prefer.
public final class BiasMeanings {
    private final ReportWords words;
    private final FindingMeaning findings;

    BiasMeanings(ReportWords words) {
        this.words = words;
        findings = new FindingMeaning(words);
    }

    /// Whether the left side is preferred.
    public Meaning side(String who, Finding<SideBias> finding) {
        return findings.meaning(
                who,
                "meaning.untested.side",
                finding,
                it ->
                        Meaning.of(
                                words.of(
                                        "meaning.side",
                                        who,
                                        FigureText.percent(it.left()),
                                        FigureText.count(it.left().trials(), "choice"),
                                        FigureText.p(it.significance().p()),
                                        // Of all together there is nothing to correct for.
                                        who.equals(findings.everybody())
                                                ? ""
                                                : words.of(
                                                        "meaning.side.corrected",
                                                        FigureText.p(
                                                                it.significance().adjusted()))),
                                Source.WILSON_1927,
                                Source.BENJAMINI_HOCHBERG_1995));
    }

    /// Whether the longer response is.
    public Meaning length(String who, Finding<LengthBias> finding) {
        return findings.meaning(
                who,
                "meaning.untested.length",
                finding,
                it ->
                        Meaning.of(
                                words.of(
                                                "meaning.length",
                                                who,
                                                FigureText.percent(it.longer()),
                                                FigureText.count(it.longer().trials(), "choice"),
                                                FigureText.of(it.oddsRatio()),
                                                FigureText.range(it.low(), it.high()),
                                                FigureText.p(it.significance().adjusted()))
                                        + it.givenSources()
                                                .found()
                                                .map(given ->
                                                        " "
                                                                + words.of(
                                                                        "meaning.length.sources",
                                                                        FigureText.of(
                                                                                Math.exp(
                                                                                        given
                                                                                                .value())),
                                                                        FigureText.range(
                                                                                Math.exp(
                                                                                        given
                                                                                                .low()),
                                                                                Math.exp(
                                                                                        given
                                                                                                .high()))))
                                                .orElse(""),
                                Source.LIANG_ZEGER_1986,
                                Source.BENJAMINI_HOCHBERG_1995));
    }

    /// What the strengths of sources are.
    public Meaning sources() {
        return Meaning.of(
                words.of("meaning.sources"), Source.BRADLEY_TERRY_1952, Source.DAVIDSON_1970);
    }

    /// Why there are none.
    public Meaning sources(Obstacle obstacle) {
        return Meaning.of(words.of("meaning.sources.none", obstacle.words()));
    }

    /// Whether the left place counts given the strengths of sources.
    public Meaning position(Finding<SourceStrengths.Position> finding) {
        return findings.meaning(
                findings.everybody(),
                "meaning.untested.position",
                finding,
                it ->
                        Meaning.of(
                                words.of(
                                        "meaning.position",
                                        FigureText.of(Math.exp(it.logOdds())),
                                        it.interval()
                                                        instanceof
                                                        Interval.Known(
                                                                double low,
                                                                double high,
                                                                _,
                                                                _)
                                                ? FigureText.range(Math.exp(low), Math.exp(high))
                                                : ""),
                                Source.BRADLEY_TERRY_1952,
                                Source.DAVIDSON_1970));
    }
}
