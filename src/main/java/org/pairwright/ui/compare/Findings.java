package org.pairwright.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pairwright.domain.suite.Measure;
import org.pairwright.domain.suite.Suite;
import org.pairwright.domain.suite.SuiteRun;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.Contestant;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What a comparison found, ready to be shown.
///
/// @param suites what no version may make worse, with what each said so far
/// @param exhibits by the part of the screen where they are
/// @param against for each candidate how far it is from the baseline
record Findings(
        CompareReport report,
        Map<Suite, List<SuiteRun>> suites,
        Map<Tab, List<Exhibit>> exhibits,
        Map<String, Exhibit> against) {
    /// Makes ready what a comparison found; best where nobody waits.
    static Findings of(
            CompareReport report,
            Map<Suite, List<SuiteRun>> suites,
            CompareWords words,
            PairsBehind behind) {
        Rates rates = new Rates(report, words, behind);
        Hazards hazards = new Hazards(report, words, behind);
        Map<Tab, List<Exhibit>> exhibits = new EnumMap<>(Tab.class);
        exhibits.put(
                Tab.OVERVIEW,
                List.of(
                        rates.of(Measure.WIN_RATE),
                        rates.of(Measure.UNSAFE_RATE),
                        rates.strengths(),
                        new Meetings(report, words, behind).exhibit()));
        exhibits.put(Tab.SAFETY, safety(rates, hazards));
        exhibits.put(Tab.PARTS, List.of());
        exhibits.put(Tab.HISTORY, new History(report, suites, words, behind).all());
        Map<String, Exhibit> against = new LinkedHashMap<>();
        if (!report.baseline().isEmpty()) {
            for (Contestant each : report.contestants()) {
                if (!each.name().equals(report.baseline())) {
                    against.put(
                            each.name(), new Against(report, each.name(), words, behind).exhibit());
                }
            }
        }
        return new Findings(report, suites, exhibits, against);
    }

    private static List<Exhibit> safety(Rates rates, Hazards hazards) {
        List<Exhibit> all = new ArrayList<>();
        for (Measure measure :
                List.of(
                        Measure.UNSAFE_RATE,
                        Measure.OVER_REFUSAL_RATE,
                        Measure.HELPFUL_BUT_UNSAFE_RATE,
                        Measure.REFUSAL_RATE,
                        Measure.PARTIAL_REFUSAL_RATE,
                        Measure.HELPFUL_WIN_RATE,
                        Measure.SAFER_WIN_RATE)) {
            all.add(rates.of(measure));
        }
        all.add(hazards.severities());
        all.add(hazards.categories());
        // What cannot be told stands behind what can.
        return Stream.concat(
                        all.stream().filter(Exhibit::isDrawn),
                        all.stream().filter(it -> !it.isDrawn()))
                .toList();
    }

    /// What is shown on a part of the screen.
    ///
    /// @param candidate whom the overview begins with
    List<Exhibit> on(Tab tab, String candidate) {
        List<Exhibit> all = new ArrayList<>();
        Exhibit first = against.get(candidate);
        if (tab == Tab.OVERVIEW && first != null) {
            all.add(first);
        }
        all.addAll(exhibits.getOrDefault(tab, List.of()));
        return all;
    }

    List<String> names() {
        return report.contestants().stream().map(Contestant::name).sorted().toList();
    }
}
