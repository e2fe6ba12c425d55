package org.pairwright.service.report;

import java.util.Locale;
import java.util.function.Function;
import org.pairwright.service.agreement.Exclusions;
import org.pairwright.service.agreement.ModelAudit;
import org.pairwright.service.behavior.Drift;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.service.behavior.ScaleUse;
import org.pairwright.service.behavior.SelfConsistency;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.service.behavior.Significance;
import org.pairwright.service.behavior.SourceStrengths;
import org.pairwright.service.behavior.Speed;
import org.pairwright.service.behavior.TieHabit;
import org.pairwright.service.behavior.Triads;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;

/// What it means how annotators behave. Each method takes whom it is about, a name or [#everybody].
public final class BehaviorMeanings {
    private final ReportWords words;

    BehaviorMeanings(ReportWords words) {
        this.words = words;
    }

    /// All annotators together, as whom something is about.
    public String everybody() {
        return words.of("meaning.everybody");
    }

    /// Whether the left side is preferred.
    public Meaning side(String who, Finding<SideBias> finding) {
        return of(
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
                                        who.equals(everybody())
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
        return of(
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
        return of(
                everybody(),
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

    /// Whether the same pair gets the same answer again.
    public Meaning consistency(String who, Finding<SelfConsistency> finding) {
        return of(
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

    /// Whether labels change over time.
    public Meaning drift(String who, Finding<Drift> finding) {
        return of(
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
        return of(
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

    /// Whether preferences go in circles.
    public Meaning triads(String who, Finding<Triads> finding) {
        return of(
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
        return of(
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
        return of(
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
        return of(
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

    /// How far a model agrees with people.
    public Meaning model(ModelAudit model, ModelAudit.OfType type) {
        String name = model.name();
        String most = FigureText.percent(type.majority());
        String of = FigureText.count(type.majority().trials(), "item");
        return Meaning.of(
                type.shared() == 0
                        ? words.of("meaning.model.alone", name, most, of)
                        : words.of(
                                "meaning.model",
                                name,
                                most,
                                of,
                                FigureText.count(type.shared(), "item"),
                                FigureText.percent(type.personOnShared()),
                                FigureText.percent(type.people())),
                Source.ZHENG_2023);
    }

    /// Whether a model's probabilities are what comes true.
    public Meaning calibration() {
        return Meaning.of(words.of("meaning.model.calibration"));
    }

    /// What leaving pairs out does.
    public Meaning exclusions(Exclusions exclusions) {
        return Meaning.of(
                exclusions.pairs() == 0
                        ? words.of("meaning.exclusions.none")
                        : words.of(
                                "meaning.exclusions",
                                FigureText.count(exclusions.pairs(), "pair"),
                                FigureText.count(exclusions.labels(), "label")));
    }

    /// What the list of disagreements is for.
    public Meaning disagreements() {
        return Meaning.of(words.of("meaning.disagreements"));
    }

    private <T> Meaning of(
            String who, String whether, Finding<T> finding, Function<T, Meaning> meaning) {
        return switch (finding) {
            case Finding.Tested<T>(T result) -> meaning.apply(result);
            case Finding.Untested<T>(Obstacle obstacle) ->
                    Meaning.of(
                            words.of("meaning.untested", who, words.of(whether), obstacle.words()));
        };
    }
}
