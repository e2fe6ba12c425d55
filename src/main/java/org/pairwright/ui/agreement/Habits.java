package org.pairwright.ui.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.ScaleUse;
import org.pairwright.service.behavior.SelfConsistency;
import org.pairwright.service.behavior.Significance;
import org.pairwright.service.behavior.TieHabit;
import org.pairwright.service.behavior.Triads;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Proportion;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// How steady annotators are, and how they use what they are asked.
record Habits(AgreementWords words, PairsBehind behind) {
    private record Drawing<T>(
            PerAnnotator<T> each, PerAnnotator.Drawn<T> drawn, Exhibit.Table table) {}

    private <T> Exhibit exhibit(
            String id,
            String title,
            String what,
            Drawing<T> drawing,
            double low,
            double high,
            List<Double> references,
            DoubleFunction<String> tick) {
        Optional<String> untested = drawing.each().untested();
        if (untested.isPresent()) {
            return Exhibit.missing(id, title, untested.orElseThrow());
        }
        List<IntervalPlot.Row> rows = drawing.each().rows(drawing.drawn());
        return Exhibit.drawn(
                id,
                title,
                what,
                new IntervalPlot(
                        rows,
                        Ranges.lowest(rows, low),
                        Math.max(Ranges.lowest(rows, low) + 0.1, Ranges.highest(rows, high)),
                        references,
                        tick),
                drawing.table());
    }

    Exhibit ties(Findings<TieHabit> found) {
        PerAnnotator<TieHabit> each = new PerAnnotator<>(found, words, behind);
        return exhibit(
                "agreement-ties",
                words.of("agreement.ties.title"),
                words.of("agreement.ties.what"),
                new Drawing<>(
                        each,
                        (name, habit, pairs) -> {
                            IntervalPlot.Row row = share(name, habit.ties(), pairs);
                            return isOther(habit) && !isOverall(found, habit) ? row.asBad() : row;
                        },
                        each.table(
                                it ->
                                        List.of(
                                                words.share(it.ties()),
                                                words.interval(it.ties()),
                                                words.count(it.ties().trials()),
                                                p(it.differs())),
                                "agreement.head.tied",
                                "agreement.head.interval",
                                "agreement.head.labels",
                                "agreement.head.p")),
                0,
                0.2,
                List.of(),
                words::percent);
    }

    private static boolean isOther(TieHabit habit) {
        return habit.differs().found().filter(Significance::isFound).isPresent();
    }

    private String p(Finding<Significance> test) {
        return switch (test) {
            case Finding.Tested<Significance>(Significance found) -> words.p(found);
            case Finding.Untested<Significance>(var obstacle) ->
                    words.of("agreement.untested.why", obstacle.words());
        };
    }

    private static boolean isOverall(Findings<TieHabit> found, TieHabit habit) {
        return found.overall().found().filter(habit::equals).isPresent();
    }

    private IntervalPlot.Row share(String name, Proportion share, String pairs) {
        return IntervalPlot.Row.of(
                name,
                Readings.of(share),
                words.share(share),
                words.of("agreement.each.spot", name, words.percent(share)),
                pairs);
    }

    Exhibit consistency(Findings<SelfConsistency> found) {
        PerAnnotator<SelfConsistency> each = new PerAnnotator<>(found, words, behind);
        return exhibit(
                "agreement-consistency",
                words.of("agreement.consistency.title"),
                words.of("agreement.consistency.what"),
                new Drawing<>(
                        each,
                        (name, it, pairs) ->
                                IntervalPlot.Row.of(
                                                name,
                                                Readings.of(it.all().same()),
                                                words.share(it.all().same()),
                                                words.of(
                                                        "agreement.consistency.spot",
                                                        name,
                                                        words.percent(it.all().same()),
                                                        words.percent(it.sameSide().same()),
                                                        words.percent(it.swapped().same()),
                                                        it.medianDays(),
                                                        p(it.swap())),
                                                pairs)
                                        .with(Readings.alone(it.swapped().same().share())),
                        each.table(
                                it ->
                                        List.of(
                                                words.share(it.all().same()),
                                                words.count(it.all().same().trials()),
                                                words.number(it.all().kappa(), it.all().interval()),
                                                words.percent(it.sameSide().same()),
                                                words.percent(it.swapped().same()),
                                                p(it.swap()),
                                                words.of("agreement.unit.days", it.medianDays())),
                                "agreement.head.same",
                                "agreement.head.repeats",
                                "agreement.head.kappa",
                                "agreement.head.sameSide",
                                "agreement.head.swapped",
                                "agreement.head.swapP",
                                "agreement.head.days")),
                0.5,
                1,
                List.of(),
                words::percent);
    }

    /// @param majorities what most annotators prefer together, which may go in circles, too
    Exhibit circles(Findings<Triads> found, Finding<Triads> majorities) {
        PerAnnotator<Triads> each = new PerAnnotator<>(found, words, behind);
        String together =
                switch (majorities) {
                    case Finding.Tested<Triads>(Triads it) ->
                            " "
                                    + words.of(
                                            "agreement.circles.majorities",
                                            words.percent(it.circular()));
                    case Finding.Untested<Triads> _ -> "";
                };
        return exhibit(
                "agreement-circles",
                words.of("agreement.circles.title"),
                words.of("agreement.circles.what") + together,
                new Drawing<>(
                        each,
                        (name, it, pairs) -> share(name, it.circular(), pairs),
                        each.table(
                                it ->
                                        List.of(
                                                words.share(it.circular()),
                                                words.interval(it.circular()),
                                                words.count(it.circular().trials()),
                                                words.p(it.significance()),
                                                words.count(it.prompts()),
                                                words.number(it.zeta())),
                                "agreement.head.circular",
                                "agreement.head.interval",
                                "agreement.head.triads",
                                "agreement.head.p",
                                "agreement.head.prompts",
                                "agreement.head.zeta")),
                0,
                Triads.BY_CHANCE + 0.05,
                List.of(Triads.BY_CHANCE),
                words::percent);
    }

    Exhibit scale(Findings<ScaleUse> found) {
        PerAnnotator<ScaleUse> each = new PerAnnotator<>(found, words, behind);
        return exhibit(
                "agreement-scale",
                words.of("agreement.scale.title"),
                words.of("agreement.scale.what"),
                new Drawing<>(
                        each,
                        this::scale,
                        each.table(
                                it ->
                                        List.of(
                                                words.number(it.meanLevel()),
                                                words.number(it.mean()),
                                                words.number(it.deviation()),
                                                words.number(it.spearman(), it.interval()),
                                                words.count(it.labels())),
                                "agreement.head.level",
                                "agreement.head.mean",
                                "agreement.head.deviation",
                                "agreement.head.spearman",
                                "agreement.head.labels")),
                0,
                3,
                List.of(),
                words::number);
    }

    private IntervalPlot.Row scale(String name, ScaleUse use, String pairs) {
        return IntervalPlot.Row.of(
                name,
                new Reading.Alone(use.meanLevel()),
                words.number(use.meanLevel()),
                words.of(
                        "agreement.scale.spot",
                        name,
                        words.number(use.meanLevel()),
                        words.number(use.mean()),
                        words.number(use.deviation()),
                        use.spearman() instanceof Figure.Known
                                ? words.number(use.spearman(), use.interval())
                                : words.number(use.spearman())),
                pairs);
    }

    Exhibit gold(Findings<Proportion> found) {
        PerAnnotator<Proportion> each = new PerAnnotator<>(found, words, behind);
        return exhibit(
                "agreement-gold",
                words.of("agreement.gold.title"),
                words.of("agreement.gold.what"),
                new Drawing<>(
                        each,
                        (name, it, pairs) -> share(name, it, pairs),
                        each.table(
                                it ->
                                        List.of(
                                                words.share(it),
                                                words.interval(it),
                                                words.count(it.trials())),
                                "agreement.head.right",
                                "agreement.head.interval",
                                "agreement.head.gold")),
                0.5,
                1,
                List.of(),
                words::percent);
    }
}
