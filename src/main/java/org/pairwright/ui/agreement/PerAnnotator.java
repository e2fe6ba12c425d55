package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Mark;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What was found of each annotator, and of all together where there are several, as rows of a
/// picture and of its table. Where something cannot be tested it says so, and why.
///
/// @param <T> what a test tells
record PerAnnotator<T>(Findings<T> findings, AgreementWords words, PairsBehind behind) {
    /// So many rows are seen at once.
    private static final int MANY = 13;

    /// Makes a row of what a test tells.
    interface Drawn<T> {
        /// The row of one annotator, or of all.
        ///
        /// @param pairs the expression for the pairs behind it
        IntervalPlot.Row row(String name, T found, String pairs);
    }

    /// One line: of whom, and what was found.
    private record Line<T>(String name, Finding<T> finding, String pairs) {}

    private List<Line<T>> lines() {
        List<Line<T>> lines = new ArrayList<>();
        if (findings.annotators().size() > 1) {
            lines.add(
                    new Line<>(
                            words.of("agreement.each.everybody"),
                            findings.overall(),
                            behind.all()));
        }
        for (Findings.Of<T> each : findings.annotators()) {
            lines.add(
                    new Line<>(
                            each.annotator(),
                            each.finding(),
                            behind.of(TextField.ANNOTATOR, each.annotator())));
        }
        return lines;
    }

    /// Why nothing can be tested at all; empty where something can.
    Optional<String> untested() {
        List<Line<T>> lines = lines();
        if (lines.stream().anyMatch(it -> it.finding() instanceof Finding.Tested)) {
            return Optional.empty();
        }
        Obstacle obstacle =
                findings.overall() instanceof Finding.Untested<T>(Obstacle of)
                        ? of
                        : Obstacle.NO_LABELS;
        return Optional.of(words.of("agreement.untested.all", obstacle.words()));
    }

    List<IntervalPlot.Row> rows(Drawn<T> drawn) {
        List<IntervalPlot.Row> rows = lines().stream().map(line -> row(line, drawn)).toList();
        return rows.size() > MANY
                ? Stream.concat(
                                rows.stream().limit(1),
                                rows.stream()
                                        .skip(1)
                                        .sorted(Comparator.comparing(PerAnnotator::isCalm)))
                        .toList()
                : rows;
    }

    /// Of many, those that mean trouble stand behind all together, before the rest.
    private static boolean isCalm(IntervalPlot.Row row) {
        return row.shape() != Mark.Shape.DIAMOND;
    }

    private IntervalPlot.Row row(Line<T> line, Drawn<T> drawn) {
        return switch (line.finding()) {
            case Finding.Tested<T>(T found) -> drawn.row(line.name(), found, line.pairs());
            case Finding.Untested<T>(Obstacle obstacle) ->
                    IntervalPlot.Row.of(
                            line.name(),
                            new Reading.Nothing(),
                            words.of("agreement.untested.why", obstacle.words()),
                            words.of("agreement.untested.of", line.name(), obstacle.words()),
                            line.pairs());
        };
    }

    /// The names of those annotators of whom something holds.
    List<String> who(Function<T, Boolean> holds) {
        return findings.annotators().stream()
                .filter(it -> it.finding().found().filter(holds::apply).isPresent())
                .map(Findings.Of::annotator)
                .toList();
    }

    /// @param heads of the columns behind the one of names, as message keys
    Exhibit.Table table(Function<T, List<String>> values, String... heads) {
        List<String> all = new ArrayList<>(List.of(words.of("agreement.head.annotator")));
        for (String head : heads) {
            all.add(words.of(head));
        }
        return new Exhibit.Table(
                all, lines().stream().map(line -> values(line, values, heads.length)).toList());
    }

    private List<String> values(Line<T> line, Function<T, List<String>> values, int columns) {
        List<String> all = new ArrayList<>(List.of(line.name()));
        switch (line.finding()) {
            case Finding.Tested<T>(T found) -> all.addAll(values.apply(found));
            case Finding.Untested<T>(Obstacle obstacle) -> {
                all.add(words.of("agreement.untested.why", obstacle.words()));
                for (int i = 1; i < columns; i++) {
                    all.add("");
                }
            }
        }
        return all;
    }
}
