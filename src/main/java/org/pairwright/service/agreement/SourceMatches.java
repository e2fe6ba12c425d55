package org.pairwright.service.agreement;

import java.util.List;
import java.util.function.IntPredicate;
import org.pairwright.statistics.Ratings;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Decisions between the responses of two sources.
record SourceMatches(AgreementLabels labels, int source, int against) {
    /// What a decision is worth to the source: it wins, nobody does, it loses.
    static final double[] SCORES = {1, .5, 0};

    private static final int WIN = 0;
    private static final int NEITHER = 1;
    private static final int LOSS = 2;
    private static final int NONE = -1;

    /// The sources that are meant.
    ///
    /// @throws NoSuchSources when there are none of these names, or it is not clear which
    static PlanTarget.WinRate named(AgreementLabels labels, PlanTarget.WinRate asked) {
        List<String> sources =
                labels.sources().stream().filter(it -> !it.isEmpty()).sorted().toList();
        for (String name : List.of(asked.source(), asked.against())) {
            if (!name.isEmpty() && !sources.contains(name)) {
                throw NoSuchSources.unknown(name, sources);
            }
        }
        String source = or(asked.source(), asked.against(), sources);
        String against = or(asked.against(), source, sources);
        if (source.equals(against)) {
            throw NoSuchSources.same(source);
        }
        return new PlanTarget.WinRate(source, against);
    }

    /// A name, or the first that is not the other one.
    private static String or(String name, String other, List<String> sources) {
        if (!name.isEmpty()) {
            return name;
        }
        if (sources.size() != 2) {
            throw NoSuchSources.unnamed(sources);
        }
        return sources.stream().filter(it -> !it.equals(other)).findFirst().orElseThrow();
    }

    static SourceMatches of(AgreementLabels labels, PlanTarget.WinRate named) {
        return new SourceMatches(
                labels,
                labels.sources().indexOf(named.source()),
                labels.sources().indexOf(named.against()));
    }

    /// @param wanted which labels are meant
    Ratings ratings(IntPredicate wanted) {
        return TypeRatings.of(
                        labels,
                        TypeRatings.rows(labels, wanted),
                        false,
                        SCORES.length,
                        (label, b) -> score(label))
                .ratings();
    }

    private int score(int label) {
        int a = labels.ofPair(PairColumn.SOURCE_A, label);
        int b = labels.ofPair(PairColumn.SOURCE_B, label);
        boolean meant = (a == source && b == against) || (a == against && b == source);
        return meant ? score(labels.label(LabelColumn.PREFERENCE, label), a == source) : NONE;
    }

    private static int score(int preference, boolean sourceIsA) {
        return switch (preference) {
            case 1 -> sourceIsA ? WIN : LOSS;
            case 2 -> sourceIsA ? LOSS : WIN;
            case 3, 4 -> NEITHER;
            default -> NONE;
        };
    }
}
