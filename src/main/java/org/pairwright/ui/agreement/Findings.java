package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pairwright.service.MachineHelpService;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.service.behavior.Behavior;
import org.pairwright.statistics.Figure;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What an audit found, ready to be shown.
///
/// @param exhibits by the part of the screen where they are
/// @param disagreements the pairs that lower the figures most
/// @param notes where the pairs behind a value differ from those that it counts, a sentence each
/// @param suggested what came of suggestions by machines; empty where nobody was shown one
/// @param matrices what each annotator takes for what
record Findings(
        AgreementReport report,
        List<Headline> headlines,
        Map<Tab, List<Exhibit>> exhibits,
        List<PairLine> disagreements,
        List<String> notes,
        String suggested,
        DawidSkeneMatrices matrices) {
    /// Makes ready what an audit found; best where nobody waits.
    ///
    /// @param report with months as its parts
    /// @param optedOut pairs that who looks does not want to be shown
    static Findings of(
            AgreementReport report,
            Set<Long> optedOut,
            MachineHelpService.Suggested suggested,
            PairsBehind behind,
            AgreementWords words) {
        return new Making(report, optedOut, words, behind)
                .made(
                        new BehindNotes(words).of(report, suggested, behind.people()),
                        suggested.shown() == 0
                                ? ""
                                : words.of(
                                        "agreement.models.suggested",
                                        suggested.shown(),
                                        suggested.changed()));
    }

    /// The same, whose headlines follow what was said since.
    ///
    /// @param figures by the ids of their cards
    Findings withFigures(Map<String, Figure> figures) {
        return new Findings(
                report,
                headlines.stream()
                        .map(it -> it.withFigure(figures.getOrDefault(it.id(), it.figure())))
                        .toList(),
                exhibits,
                disagreements,
                notes,
                suggested,
                matrices);
    }

    /// Whether nobody labeled what somebody else labeled, so that no figure can be told.
    boolean isUnshared() {
        return Stream.of(
                                report.types().stream().map(it -> it.audit().basis()),
                                Stream.of(report.categories().masi().basis()),
                                report.criteria().stream().map(it -> it.alpha().basis()))
                        .flatMap(it -> it)
                        .allMatch(it -> it.items() == 0)
                && headlines.stream().noneMatch(Headline::hasFigure);
    }

    /// What is shown on a part of the screen.
    List<Exhibit> on(Tab tab) {
        return exhibits.getOrDefault(tab, List.of());
    }

    /// How findings are made ready.
    private record Making(
            AgreementReport report, Set<Long> optedOut, AgreementWords words, PairsBehind behind) {
        Findings made(List<String> notes, String suggested) {
            Map<Tab, List<Exhibit>> exhibits = new EnumMap<>(Tab.class);
            exhibits.put(Tab.OVERVIEW, overview());
            exhibits.put(Tab.PARTS, parts());
            exhibits.put(Tab.PEOPLE, people());
            exhibits.put(Tab.BIAS, bias());
            exhibits.put(Tab.MODELS, models());
            return new Findings(
                    report,
                    new Headlines(report, words).all(),
                    exhibits,
                    report.disagreements().stream()
                            .map(it -> PairLine.of(it, optedOut.contains(it.pair()), words, behind))
                            .toList(),
                    notes,
                    suggested,
                    new DawidSkeneMatrices(report.types(), words, behind));
        }

        /// Preferences where there are some, else what there is.
        private Optional<TypeAudit> first() {
            return report.types().stream()
                    .filter(it -> it.type() == LabelType.PREFERENCE)
                    .findFirst()
                    .or(() -> report.types().stream().findFirst());
        }

        private List<Exhibit> overview() {
            List<Exhibit> all = new ArrayList<>();
            all.add(ByCategory.of(report.categories(), words, behind));
            if (!report.criteria().isEmpty()) {
                all.add(new ByCriterion(words, behind).of(report.criteria()));
            }
            all.add(LeftSide.of(report.behavior().side(), words, behind));
            // A large one would push the others out of sight.
            first().ifPresent(it ->
                    all.add(
                            it.annotators().size() > WhoAgrees.MANY ? all.size() : 0,
                            WhoAgrees.of(it, words, behind)));
            return List.copyOf(all);
        }

        private List<Exhibit> parts() {
            List<Exhibit> all = new ArrayList<>();
            PartsCard parts = new PartsCard(words, behind);
            first().ifPresent(it -> all.add(parts.overTime(report.slices(), it.type().code())));
            ConfusionCard confusion = new ConfusionCard(words, behind);
            report.types().forEach(it -> all.add(confusion.of(it)));
            report.types().stream()
                    .filter(it -> it.type() == LabelType.PREFERENCE)
                    .findFirst()
                    .ifPresent(it -> all.add(new Published(words, behind).of(it)));
            all.add(new ExclusionsCard(report.exclusions(), words, behind).exhibit());
            return List.copyOf(all);
        }

        private List<Exhibit> people() {
            Behavior behavior = report.behavior();
            Habits habits = new Habits(words, behind);
            Pace pace = new Pace(behavior.speed(), words, behind);
            Drifting drifting = new Drifting(behavior.drift(), words, behind);
            List<Exhibit> all = new ArrayList<>();
            first().ifPresent(it -> all.add(new Competence(it, words, behind).exhibit()));
            first().filter(it -> it.accuracy(0) instanceof Figure.Undefined)
                    .ifPresent(it -> all.add(DawidSkeneMatrices.missing(it, words)));
            all.add(drifting.each());
            all.add(drifting.course());
            all.add(pace.all());
            all.add(pace.each());
            all.add(habits.ties(behavior.ties()));
            all.add(habits.scale(behavior.scale()));
            all.add(habits.consistency(behavior.consistency()));
            all.add(habits.circles(behavior.triads(), behavior.pooledTriads()));
            // One that is as wide as the screen would part what stands beside the first.
            report.types().stream()
                    .filter(it -> it.type() == LabelType.STRENGTH)
                    .findFirst()
                    .map(it -> WhoAgrees.of(it, words, behind))
                    .ifPresent(it -> all.add(it.wide() ? all.size() : Math.min(1, all.size()), it));
            return List.copyOf(all);
        }

        private List<Exhibit> bias() {
            LongerWins longer = new LongerWins(report.behavior().length(), words, behind);
            return List.of(
                    LeftSide.of(report.behavior().side(), words, behind),
                    longer.byRatio(),
                    longer.byAnnotator(),
                    Sources.of(report.behavior().sources(), words, behind));
        }

        private List<Exhibit> models() {
            List<Exhibit> all = new ArrayList<>();
            all.add(new Habits(words, behind).gold(report.behavior().gold()));
            all.addAll(new ModelCards(words, behind).of(report.models()));
            return List.copyOf(all);
        }
    }
}
