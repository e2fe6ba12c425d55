package org.pairwright.service.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.pairwright.domain.suite.Measure;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.LabelPart;
import org.pairwright.service.agreement.Meant;
import org.pairwright.service.agreement.Slices;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.statistics.BenjaminiHochberg;
import org.pairwright.statistics.Reason;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// One comparison, of labels that were read.
final class Comparison {
    private static final int SKIP = 5;
    private static final int FAR_BEHIND = 1_000;

    private final CompareRequest request;
    private final Compared compared;
    private final AgreementLabels labels;
    private final List<String> names;
    private final IntPredicate counts;
    private final int baseline;

    /// @throws NoSuchContestant when the baseline is not there
    Comparison(CompareRequest request, Compared compared) {
        this.request = request;
        this.compared = compared;
        labels = compared.labels();
        names = compared.names();
        counts = counts(labels, request.annotators());
        baseline = request.baseline().isEmpty() ? -1 : number(request.baseline());
    }

    private static IntPredicate counts(AgreementLabels labels, List<String> annotators) {
        IntPredicate meant = Meant.of(labels, annotators);
        return label ->
                !labels.isRepeat(label)
                        && (annotators.isEmpty() ? !labels.isByModel(label) : meant.test(label))
                        && labels.label(LabelColumn.PREFERENCE, label) != SKIP;
    }

    private int number(String name) {
        int number = names.indexOf(name);
        if (number < 0) {
            throw NoSuchContestant.named(name, request.by(), names);
        }
        return number;
    }

    /// The candidate that is meant.
    ///
    /// @param name empty for the only one beside the baseline
    /// @throws NoSuchContestant when there is none of that name, or it is the baseline
    String candidate(String name) {
        if (name.equals(request.baseline())) {
            throw NoSuchContestant.itself(name);
        }
        if (!name.isEmpty()) {
            return names.get(number(name));
        }
        List<String> others = names.stream().filter(it -> !it.equals(request.baseline())).toList();
        if (others.size() != 1) {
            throw NoSuchContestant.unnamed(others);
        }
        return others.getFirst();
    }

    /// The same against another baseline.
    Comparison against(String name) {
        return new Comparison(request.against(name), compared);
    }

    /// The baseline that is asked for where it is there, else the one that most would choose; empty
    /// where there are not two.
    String baselineOr(String name) {
        if (names.contains(name)) {
            return name;
        }
        long[] decisions = new long[names.size()];
        for (int label = 0; label < labels.labels().size(); label++) {
            if (counts.test(label) && !isNameless(label)) {
                decisions[compared.side(label, false)]++;
                decisions[compared.side(label, true)]++;
            }
        }
        List<Integer> met =
                IntStream.range(0, decisions.length).filter(i -> decisions[i] > 0).boxed().toList();
        if (met.size() < 2) {
            return "";
        }
        return names.get(
                switch (request.by()) {
                    case SOURCE ->
                            met.stream()
                                    .max(
                                            Comparator.<Integer>comparingLong(i -> decisions[i])
                                                    .thenComparing(Comparator.reverseOrder()))
                                    .orElseThrow();
                    case PROMPT_VERSION -> met.get(met.size() - 2);
                });
    }

    /// Computes all figures.
    CompareReport report(Progress progress) {
        progress.report("comparing", 0, 0);
        int[] rows = compared.byPrompt(counts);
        Sweep sweep = Sweep.of(compared, rows, baseline, progress);
        Strengths strengths = Strengths.of(compared, rows, baseline, request.options());
        progress.requireWanted();
        return new CompareReport(
                request.by(),
                request.baseline(),
                contestants(sweep, strengths),
                strengths.tieParameter(),
                strengths.place(),
                strengths.placeInterval(),
                sweep.headToHead(),
                differences(sweep),
                slices(progress),
                labels.pairs().size(),
                rows.length,
                IntStream.of(rows).filter(this::isNameless).count());
    }

    private boolean isNameless(int label) {
        return compared.side(label, false) < 0 || compared.side(label, true) < 0;
    }

    private List<Contestant> contestants(Sweep sweep, Strengths strengths) {
        return IntStream.range(0, names.size())
                .mapToObj(i ->
                        Contestant.of(
                                names.get(i),
                                sweep.tally(i),
                                labels.categories(),
                                strengths.values().get(i),
                                strengths.intervals().get(i)))
                .filter(Contestant::isJudged)
                .sorted(
                        Comparator.comparingDouble(Comparison::rank)
                                .reversed()
                                .thenComparing(Contestant::name))
                .toList();
    }

    private static double rank(Contestant contestant) {
        // Those of whose strength nothing is known come after all others.
        return contestant
                .strength()
                .value()
                .orElseGet(() ->
                        contestant.rate(Measure.WIN_RATE).value().value().orElse(-1) - FAR_BEHIND);
    }

    private List<Difference> differences(Sweep sweep) {
        List<Difference> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (Map.Entry<Measure, Shared> shared : sweep.sharedWithBaseline(i).entrySet()) {
                all.add(
                        Difference.of(
                                names.get(i),
                                request.baseline(),
                                shared.getKey(),
                                shared.getValue(),
                                request.options().seed()));
            }
        }
        double[] adjusted =
                BenjaminiHochberg.adjusted(
                        all.stream().mapToDouble(Difference::significance).toArray());
        return IntStream.range(0, adjusted.length)
                .mapToObj(i -> all.get(i).adjusted(adjusted[i]))
                .toList();
    }

    private List<CompareSlice> slices(Progress progress) {
        if (request.slicing() == Slicing.NONE) {
            return List.of();
        }
        Strengths none = Strengths.unknown(names.size(), Reason.NOT_ASKED);
        List<LabelPart> parts = Slices.parts(labels, request.slicing(), counts);
        List<CompareSlice> slices = new ArrayList<>();
        for (LabelPart part : parts) {
            progress.report("comparing parts", slices.size(), parts.size());
            Sweep sweep = Sweep.of(compared, compared.byPrompt(part.in()), baseline, progress);
            slices.add(
                    new CompareSlice(
                            part.name(),
                            part.pairs(),
                            contestants(sweep, none),
                            differences(sweep)));
        }
        return slices;
    }

    /// The pairs on which a candidate is worse than the baseline, the worst first.
    List<Change> changes(String candidate, int limit) {
        return Changes.of(compared, compared.byPrompt(counts), number(candidate), baseline, limit);
    }
}
