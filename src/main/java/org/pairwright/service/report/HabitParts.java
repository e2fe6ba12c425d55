package org.pairwright.service.report;

import java.util.List;
import java.util.OptionalDouble;
import org.pairwright.service.behavior.Behavior;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.ScaleUse;
import org.pairwright.service.behavior.SelfConsistency;
import org.pairwright.service.behavior.Significance;
import org.pairwright.service.behavior.TieHabit;
import org.pairwright.service.behavior.Triads;
import org.pairwright.statistics.Proportion;

/// The parts of a report about what annotators are like: whether they agree with themselves, with
/// what is known, and how they use ties and the scale.
final class HabitParts {
    private final Behavior behavior;
    private final Meanings meanings;

    HabitParts(Behavior behavior, Meanings meanings) {
        this.behavior = behavior;
        this.meanings = meanings;
    }

    List<Part> all() {
        return List.of(consistency(), gold(), triads(), ties(), scale());
    }

    private Part consistency() {
        return new Part.Draft("consistency", "The same pair again")
                .say(
                        meanings.habits()
                                .consistency(
                                        meanings.everybody(), behavior.consistency().overall()))
                .add(
                        new FindingTable<SelfConsistency>(
                                        "consistency",
                                        "Agreement of each annotator with themselves",
                                        List.of(
                                                Column.estimate("same", "The same answer"),
                                                Column.number("n", "Repeats"),
                                                Column.estimate("kappa", "Kappa"),
                                                Column.estimate("same_side", "Sides as before"),
                                                Column.number("same_side_n", "Repeats"),
                                                Column.estimate("swapped", "Sides swapped"),
                                                Column.number("swapped_n", "Repeats"),
                                                Column.number("swap_p", "p of both alike"),
                                                Column.number("swap_p_adjusted", "p, adjusted"),
                                                Column.number("median_days", "Days between")),
                                        HabitParts::consistency)
                                .of(behavior.consistency()))
                .done();
    }

    private static List<Cell> consistency(SelfConsistency it) {
        return List.of(
                Cell.percent(it.all().same()),
                Cell.of(it.all().same().trials()),
                Cell.of(it.all().kappa(), it.all().interval()),
                Cell.percent(it.sameSide().same()),
                Cell.of(it.sameSide().same().trials()),
                Cell.percent(it.swapped().same()),
                Cell.of(it.swapped().same().trials()),
                Cell.p(it.swap(), Significance::p),
                Cell.p(it.swap(), Significance::adjusted),
                new Cell.Amount(it.medianDays(), FigureText.of(it.medianDays())));
    }

    private Part gold() {
        Part.Draft part =
                new Part.Draft("gold", "Known answers")
                        .say(
                                meanings.habits()
                                        .gold(meanings.everybody(), behavior.gold().overall()));
        if (behavior.gold().overall() instanceof Finding.Tested) {
            part.draw(
                    new FindingChart<Proportion>(
                                    "gold-chart",
                                    "How often each annotator gave the known answer",
                                    "With 95 % intervals.",
                                    Axis.shares(),
                                    OptionalDouble.empty(),
                                    it ->
                                            new FindingChart.Line(
                                                    Cell.percent(it),
                                                    FigureText.count(it.trials(), "label"),
                                                    false))
                            .of(behavior.gold()));
        }
        return part.add(
                        new FindingTable<Proportion>(
                                        "gold",
                                        "Known answers given",
                                        List.of(
                                                Column.estimate("right", "Right"),
                                                Column.number("n", "Labels")),
                                        it -> List.of(Cell.percent(it), Cell.of(it.trials())))
                                .of(behavior.gold()))
                .done();
    }

    private Part triads() {
        List<Column> columns =
                List.of(
                        Column.number("prompts", "Prompts"),
                        Column.number("complete", "Sets of three"),
                        Column.estimate("circular", "In circles"),
                        Column.number("p", "p of a quarter"),
                        Column.number("p_adjusted", "p, adjusted"),
                        Column.number("tournaments", "Tournaments"),
                        Column.number("zeta", "Zeta"));
        return new Part.Draft("triads", "Preferences in circles")
                .say(meanings.habits().triads(meanings.everybody(), behavior.pooledTriads()))
                .add(
                        new FindingTable<Triads>(
                                        "triads",
                                        "Three responses to a prompt; together: what the majority"
                                                + " says",
                                        columns,
                                        it ->
                                                List.of(
                                                        Cell.of(it.prompts()),
                                                        Cell.of(it.circular().trials()),
                                                        Cell.percent(it.circular()),
                                                        Cell.p(it.significance().p()),
                                                        Cell.p(it.significance().adjusted()),
                                                        Cell.of(it.tournaments()),
                                                        Cell.of(it.zeta())))
                                .of(
                                        new Findings<>(
                                                behavior.pooledTriads(),
                                                behavior.triads().annotators())))
                .done();
    }

    private Part ties() {
        Part.Draft part =
                new Part.Draft("ties", "Ties")
                        .say(
                                meanings.habits()
                                        .ties(meanings.everybody(), behavior.ties().overall()));
        if (!behavior.ties().annotators().isEmpty()) {
            part.draw(
                    new FindingChart<TieHabit>(
                                    "ties-chart",
                                    "How often each annotator called it a tie, or both bad",
                                    FindingChart.MARKED,
                                    Axis.shares(),
                                    OptionalDouble.empty(),
                                    it ->
                                            new FindingChart.Line(
                                                    Cell.percent(it.ties()),
                                                    FigureText.count(it.ties().trials(), "label"),
                                                    it.differs()
                                                            .found()
                                                            .filter(Significance::isFound)
                                                            .isPresent()))
                            .of(behavior.ties()));
        }
        return part.add(
                        new FindingTable<TieHabit>(
                                        "ties",
                                        "A tie, or both bad",
                                        FindingTable.withSignificance(
                                                Column.estimate("ties", "Share"),
                                                Column.number("n", "Labels")),
                                        it ->
                                                FindingTable.with(
                                                        it.differs(),
                                                        Cell.percent(it.ties()),
                                                        Cell.of(it.ties().trials())))
                                .of(behavior.ties()))
                .done();
    }

    private Part scale() {
        return new Part.Draft("scale", "Use of the scale of strength")
                .say(meanings.habits().scale(meanings.everybody(), behavior.scale().overall()))
                .add(
                        new FindingTable<ScaleUse>(
                                        "scale",
                                        "Strengths that each annotator states",
                                        List.of(
                                                Column.number("labels", "Labels"),
                                                Column.number("mean", "Mean"),
                                                Column.number("deviation", "Deviation"),
                                                Column.number("mean_level", "Mean level"),
                                                Column.estimate("spearman", "Rank correlation"),
                                                Column.number("n", "Pairs shared")),
                                        it ->
                                                List.of(
                                                        Cell.of(it.labels()),
                                                        new Cell.Amount(
                                                                it.mean(),
                                                                FigureText.of(it.mean())),
                                                        Cell.of(it.deviation()),
                                                        new Cell.Amount(
                                                                it.meanLevel(),
                                                                FigureText.of(it.meanLevel())),
                                                        Cell.of(it.spearman(), it.interval()),
                                                        Cell.of(it.shared())))
                                .of(behavior.scale()))
                .done();
    }
}
