package org.pairwright.service.behavior;

import java.util.List;
import java.util.function.IntPredicate;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.AgreementLabels;

/// Looks at how annotators behave.
public final class Behaviors {
    private Behaviors() {}

    /// What people's labels tell.
    ///
    /// @param wanted which labels are meant
    public static Behavior of(AgreementLabels labels, IntPredicate wanted, AuditOptions options) {
        Decisions decisions = Decisions.ofPeople(labels, wanted);
        return new Behavior(
                sides(decisions),
                none(),
                new Finding.Untested<>(Obstacle.NO_SOURCES),
                none(),
                none(),
                none(),
                none(),
                new Finding.Untested<>(Obstacle.NO_TRIADS),
                none(),
                none(),
                none());
    }

    private static <T> Findings<T> none() {
        return new Findings<>(new Finding.Untested<>(Obstacle.NO_LABELS), List.of());
    }

    private static Findings<SideBias> sides(Decisions decisions) {
        return Adjusting.adjusted(
                decisions.findings(rows -> SideBiases.of(decisions.labels(), rows)),
                SideBias::significance,
                (bias, significance) -> new SideBias(bias.left(), significance, bias.byStrength()));
    }
}
