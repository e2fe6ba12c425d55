package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.pairwright.service.behavior.Behavior;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.service.behavior.SourceStrengths;
import org.pairwright.statistics.Estimate;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;

/// The parts of a report about what sways annotators: the side of the screen, the length of
/// responses, and what is left once their sources are allowed for.
final class BiasParts {
    private static final double HALF = 0.5;

    private final Behavior behavior;
    private final Meanings meanings;

    BiasParts(Behavior behavior, Meanings meanings) {
        this.behavior = behavior;
        this.meanings = meanings;
    }

    List<Part> all() {
        return List.of(side(), length(), sources());
    }

    private Part side() {
        Part.Draft part =
                new Part.Draft("side", "Side of the screen")
                        .say(
                                meanings.biases()
                                        .side(meanings.everybody(), behavior.side().overall()));
        if (!behavior.side().annotators().isEmpty()) {
            part.draw(
                    new FindingChart<SideBias>(
                                    "side-chart",
                                    "How often each annotator chose the left response",
                                    FindingChart.MARKED,
                                    Axis.shares(),
                                    OptionalDouble.of(HALF),
                                    it ->
                                            new FindingChart.Line(
                                                    Cell.percent(it.left()),
                                                    FigureText.count(it.left().trials(), "choice"),
                                                    it.significance().isFound()))
                            .of(behavior.side()));
        }
        return part.add(
                        new FindingTable<SideBias>(
                                        "side",
                                        "Left response chosen",
                                        FindingTable.withSignificance(
                                                Column.estimate("left", "Left chosen"),
                                                Column.number("n", "Choices")),
                                        it ->
                                                FindingTable.with(
                                                        it.significance(),
                                                        Cell.percent(it.left()),
                                                        Cell.of(it.left().trials())))
                                .of(behavior.side()))
                .add(byStrength())
                .done();
    }

    private Table byStrength() {
        List<List<Cell>> rows = new ArrayList<>();
        behavior.side()
                .overall()
                .found()
                .ifPresent(side -> {
                    for (SideBias.AtStrength at : side.byStrength()) {
                        rows.add(
                                List.of(
                                        Cell.of(strength(at.strength())),
                                        Cell.percent(at.left()),
                                        Cell.of(at.left().trials()),
                                        Cell.p(at.p())));
                    }
                });
        return new Table(
                "side-by-strength",
                "Left response chosen, by how strong the preference was",
                List.of(
                        Column.words("strength", "Strength"),
                        Column.estimate("left", "Left chosen"),
                        Column.number("n", "Choices"),
                        Column.number("p", "p, not adjusted")),
                rows);
    }

    private static String strength(int level) {
        return switch (level) {
            case 1 -> "slightly better";
            case 2 -> "better";
            default -> "much better";
        };
    }

    private Part length() {
        Part.Draft part =
                new Part.Draft("length", "Length of responses")
                        .say(
                                meanings.biases()
                                        .length(meanings.everybody(), behavior.length().overall()));
        behavior.length()
                .overall()
                .found()
                .filter(it -> !it.deciles().isEmpty())
                .ifPresent(it -> part.draw(deciles(it)).add(decileTable(it)));
        return part.add(
                        new FindingTable<LengthBias>(
                                        "length",
                                        "Longer response chosen",
                                        FindingTable.withSignificance(
                                                Column.estimate("longer", "Longer chosen"),
                                                Column.number("n", "Choices"),
                                                Column.number(
                                                        "longer_p", "p of one half, not adjusted"),
                                                Column.estimate(
                                                        "odds_ratio", "Odds ratio per doubling"),
                                                Column.estimate(
                                                        "odds_ratio_given_sources",
                                                        "With sources allowed for")),
                                        BiasParts::length)
                                .of(behavior.length()))
                .done();
    }

    private static List<Cell> length(LengthBias it) {
        return FindingTable.with(
                it.significance(),
                Cell.percent(it.longer()),
                Cell.of(it.longer().trials()),
                Cell.p(it.longerP()),
                odds(it.perDoubling()),
                switch (it.givenSources()) {
                    case Finding.Tested<Estimate>(Estimate given) -> odds(given);
                    case Finding.Untested<Estimate>(var obstacle) ->
                            FindingTable.untested(obstacle);
                });
    }

    /// What is added to log odds, as what the odds are multiplied by.
    static Cell odds(Estimate estimate) {
        double ratio = Math.exp(estimate.value());
        double low = Math.exp(estimate.low());
        double high = Math.exp(estimate.high());
        return new Cell.Estimate(
                ratio, low, high, FigureText.of(ratio) + " " + FigureText.range(low, high));
    }

    private static PointChart deciles(LengthBias bias) {
        return new PointChart(
                "length-chart",
                "How often the longer response won, by how many times as long it was",
                "From left to right the longer response is more times as long as the other one.",
                Axis.shares(),
                OptionalDouble.of(HALF),
                PointChart.Kind.POINTS,
                bias.deciles().stream()
                        .map(it ->
                                new PointChart.Point(
                                        ratios(it),
                                        Cell.percent(it.longer()),
                                        "n " + FigureText.count(it.longer().trials())))
                        .toList());
    }

    private static String ratios(LengthBias.Decile decile) {
        return "%s\u2013%s".formatted(FigureText.of(decile.from()), FigureText.of(decile.to()));
    }

    private static Table decileTable(LengthBias bias) {
        return new Table(
                "length-ratio",
                "Longer response chosen, by the ratio of lengths",
                List.of(
                        Column.words("ratio", "Times as long"),
                        Column.number("ratio_from", "From"),
                        Column.number("ratio_to", "To"),
                        Column.estimate("longer", "Longer chosen"),
                        Column.number("n", "Choices")),
                bias.deciles().stream()
                        .map(it ->
                                List.of(
                                        Cell.of(ratios(it)),
                                        new Cell.Amount(it.from(), FigureText.of(it.from())),
                                        new Cell.Amount(it.to(), FigureText.of(it.to())),
                                        Cell.percent(it.longer()),
                                        Cell.of(it.longer().trials())))
                        .toList());
    }

    private Part sources() {
        Part.Draft part = new Part.Draft("sources", "Sources of responses");
        List<List<Cell>> rows = new ArrayList<>();
        switch (behavior.sources()) {
            case Finding.Untested<SourceStrengths>(var obstacle) ->
                    part.say(meanings.biases().sources(obstacle));
            case Finding.Tested<SourceStrengths>(SourceStrengths it) -> {
                part.say(meanings.biases().sources())
                        .say(meanings.biases().position(it.position()));
                part.draw(strengths(it));
                it.sources().forEach(source -> rows.add(row(source)));
            }
        }
        return part.add(
                        new Table(
                                "sources",
                                "Strength of each source",
                                List.of(
                                        Column.words("source", "Source"),
                                        Column.estimate("strength", "Strength, log odds"),
                                        Column.number("standard_error", "Fisher\u2019s error"),
                                        Column.number("best_rank", "Best rank"),
                                        Column.number("worst_rank", "Worst rank"),
                                        Column.number("n", "Comparisons")),
                                rows))
                .done();
    }

    private static List<Cell> row(SourceStrengths.Source source) {
        return List.of(
                Cell.of(source.name()),
                strength(source),
                new Cell.Amount(source.standardError(), FigureText.of(source.standardError())),
                Cell.of(source.bestRank()),
                Cell.of(source.worstRank()),
                Cell.of(source.comparisons()));
    }

    private static Cell strength(SourceStrengths.Source source) {
        return source.interval() instanceof Interval.Known(double low, double high, _, _)
                ? new Cell.Estimate(
                        source.strength(),
                        low,
                        high,
                        FigureText.of(source.strength()) + " " + FigureText.range(low, high))
                : Cell.of(new Figure.Known(source.strength()), source.interval());
    }

    private static IntervalChart strengths(SourceStrengths it) {
        double widest =
                it.sources().stream()
                        .map(BiasParts::strength)
                        .mapToDouble(cell ->
                                cell instanceof Cell.Estimate estimate
                                        ? Math.max(
                                                Math.abs(estimate.low()), Math.abs(estimate.high()))
                                        : 1)
                        .max()
                        .orElse(1);
        return new IntervalChart(
                "sources-chart",
                "Strength of each source, with 95 % intervals",
                "The logarithm of the odds of winning against an average source.",
                Axis.around(widest, FigureText::of),
                OptionalDouble.of(0),
                it.sources().stream()
                        .map(source ->
                                new IntervalChart.Row(
                                        source.name(),
                                        strength(source),
                                        FigureText.count(source.comparisons(), "comparison"),
                                        false))
                        .toList());
    }
}
