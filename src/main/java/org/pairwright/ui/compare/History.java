package org.pairwright.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.domain.suite.Gate;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.domain.suite.Measure;
import org.pairwright.domain.suite.Measurement;
import org.pairwright.domain.suite.Suite;
import org.pairwright.domain.suite.SuiteRun;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.Contestant;
import org.pairwright.service.compare.GateWords;
import org.pairwright.service.compare.Rate;
import org.pairwright.statistics.Interval;
import org.pairwright.ui.kit.chart.Ink;
import org.pairwright.ui.kit.chart.LinePlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Figures in the course of versions, and what suites said of each candidate.
record History(
        CompareReport report,
        Map<Suite, List<SuiteRun>> suites,
        CompareWords words,
        PairsBehind behind) {
    private static final List<Measure> MEASURES =
            List.of(Measure.WIN_RATE, Measure.UNSAFE_RATE, Measure.OVER_REFUSAL_RATE);

    List<Exhibit> all() {
        List<Exhibit> all = new ArrayList<>();
        if (report.by() == CompareBy.PROMPT_VERSION) {
            versions()
                    .forEach((template, versions) -> {
                        if (versions.size() > 1) {
                            MEASURES.forEach(
                                    measure -> all.add(course(template, versions, measure)));
                        }
                    });
        }
        suites.forEach((suite, runs) -> all.add(runs(suite, runs)));
        if (all.isEmpty()) {
            all.add(
                    Exhibit.missing(
                            "compare-history",
                            words.of("compare.history.title"),
                            words.of("compare.history.none")));
        }
        return all;
    }

    /// The versions of each template, the first first.
    private Map<String, List<Contestant>> versions() {
        Map<String, List<Contestant>> versions = new TreeMap<>();
        report.contestants().stream()
                .sorted(Comparator.comparingInt(it -> number(it.name())))
                .forEach(it ->
                        versions.computeIfAbsent(template(it.name()), name -> new ArrayList<>())
                                .add(it));
        return versions;
    }

    private static String template(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('@')));
    }

    private static int number(String name) {
        String digits = name.substring(name.lastIndexOf('@') + 1);
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private Exhibit course(String template, List<Contestant> versions, Measure measure) {
        String id = "compare-course-" + measure.code() + "-" + template.hashCode();
        String title = words.of("compare.course.title", template, words.measure(measure));
        List<LinePlot.Step> steps = new ArrayList<>();
        for (Contestant version : versions) {
            if (version.rate(measure).labels() > 0) {
                steps.add(step(version, version.rate(measure), template));
            }
        }
        if (steps.isEmpty()) {
            return Exhibit.missing(id, title, words.of("compare.course.none"));
        }
        return Exhibit.drawn(
                id,
                title,
                words.of("compare.course.what"),
                new LinePlot(
                        steps,
                        0,
                        1,
                        measure.isOfMeetings() ? List.of(.5) : List.of(),
                        words::percent),
                new Exhibit.Table(
                        List.of(
                                words.of("compare.head.name"),
                                words.measure(measure),
                                words.of("compare.head.interval"),
                                words.of("compare.head.labels"),
                                words.of("compare.head.annotators")),
                        versions.stream().map(it -> values(it.name(), it.rate(measure))).toList()));
    }

    private LinePlot.Step step(Contestant version, Rate rate, String template) {
        return new LinePlot.Step(
                version.name().substring(template.length()).strip(),
                words.of("compare.unit.n", rate.labels()),
                CompareWords.reading(rate.value(), rate.interval()),
                rate.interval() instanceof Interval.Known ? Ink.ACCENT : Ink.FAINT,
                words.of(
                        "compare.rate.spot",
                        version.name(),
                        words.percent(rate.value(), rate.interval()),
                        words.basis(rate)),
                behind.of(version.name()));
    }

    private List<String> values(String name, Rate rate) {
        return List.of(
                name,
                words.percent(rate.value()),
                words.interval(rate.interval()),
                words.count(rate.labels()),
                words.count(rate.annotators()));
    }

    /// What a suite said: a line for its first gate, and a table of all.
    private Exhibit runs(Suite suite, List<SuiteRun> runs) {
        String id = "compare-suite-" + suite.name().hashCode();
        String title = words.of("compare.suite.title", suite.name());
        String gates = String.join("; ", suite.gates().stream().map(GateWords::asks).toList());
        if (runs.isEmpty()) {
            return Exhibit.missing(id, title, words.of("compare.suite.none", gates));
        }
        Gate first = suite.gates().getFirst();
        List<LinePlot.Step> steps = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (SuiteRun run : runs) {
            for (GateResult result : run.results()) {
                if (result.gate().equals(first)) {
                    steps.add(step(run, result));
                }
                rows.add(
                        List.of(
                                run.candidate(),
                                run.baseline(),
                                GateWords.asks(result.gate()),
                                GateWords.found(result),
                                words.of(verdict(result)),
                                words.count(result.labels()),
                                words.count(result.annotators()),
                                run.at().toString(),
                                run.actor()));
            }
        }
        Map<String, Double> ends = ends(runs, first);
        return Exhibit.drawn(
                id,
                title,
                words.of("compare.suite.what", gates),
                new LinePlot(
                        steps,
                        ends.getOrDefault("low", 0.0),
                        ends.getOrDefault("high", 1.0),
                        List.of(first.limit()),
                        first.relative() ? words::tick : words::percent),
                new Exhibit.Table(
                        List.of(
                                words.of("compare.head.name"),
                                words.of("compare.head.against"),
                                words.of("compare.head.gate"),
                                words.of("compare.head.found"),
                                words.of("compare.head.finding"),
                                words.of("compare.head.labels"),
                                words.of("compare.head.annotators"),
                                words.of("compare.head.at"),
                                words.of("compare.head.by")),
                        rows));
    }

    private static Map<String, Double> ends(List<SuiteRun> runs, Gate gate) {
        double low = Math.min(0, gate.limit());
        double high = Math.max(gate.relative() ? .1 : .2, gate.limit());
        for (SuiteRun run : runs) {
            for (GateResult result : run.results()) {
                if (result.gate().equals(gate)
                        && result.measured() instanceof Measurement.Known known) {
                    low = Math.min(low, known.low());
                    high = Math.max(high, known.high());
                }
            }
        }
        Map<String, Double> ends = new LinkedHashMap<>();
        ends.put("low", Math.floor(low * 10) / 10);
        ends.put("high", Math.ceil(high * 10) / 10);
        return ends;
    }

    private LinePlot.Step step(SuiteRun run, GateResult result) {
        Reading reading =
                switch (result.measured()) {
                    case Measurement.Known(double value, double low, double high) ->
                            new Reading.Within(value, low, high);
                    case Measurement.Unknown _ -> new Reading.Nothing();
                };
        return new LinePlot.Step(
                run.candidate(),
                words.of(verdict(result)),
                reading,
                result.passed() ? Ink.GOOD : Ink.BAD,
                words.of(
                        "compare.suite.spot",
                        run.candidate(),
                        run.baseline(),
                        GateWords.asks(result.gate()),
                        GateWords.found(result),
                        words.of(verdict(result))),
                behind.of(run.candidate(), run.baseline()));
    }

    /// The message key of what came of a gate.
    static String verdict(GateResult result) {
        return switch (result.verdict()) {
            case PASSED -> "compare.verdict.passed";
            case UNCLEAR ->
                    result.passed() ? "compare.verdict.unclear" : "compare.verdict.notShown";
            case FAILED -> "compare.verdict.failed";
            case NO_DATA -> "compare.verdict.noData";
        };
    }
}
