package org.pairwright.service.behavior;

import java.util.List;
import java.util.function.IntPredicate;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Proportion;
import org.pairwright.storage.AgreementLabels;

/// Looks at how annotators behave.
public final class Behaviors {
    private static final String STAGE = "computing behavior";
    private static final int STEPS = 5;

    private final AgreementLabels labels;
    private final Decisions decisions;

    private Behaviors(AgreementLabels labels, Decisions decisions) {
        this.labels = labels;
        this.decisions = decisions;
    }

    /// What people's labels tell.
    ///
    /// @param wanted which labels are meant
    /// @throws Cancelled when `progress` said so
    public static Behavior of(
            AgreementLabels labels, IntPredicate wanted, AuditOptions options, Progress progress) {
        Behaviors behaviors = new Behaviors(labels, Decisions.ofPeople(labels, wanted));
        return behaviors.look(wanted, options, progress);
    }

    private Behavior look(IntPredicate wanted, AuditOptions options, Progress progress) {
        step(progress, 0);
        Others others = Others.of(decisions);
        Findings<SideBias> side = sides();
        Findings<LengthBias> length = lengths();
        step(progress, 1);
        Finding<SourceStrengths> sources =
                SourceFits.of(labels, decisions.all(), options, progress::requireWanted);
        step(progress, 2);
        Findings<Drift> drift = drifts(new Drifts(labels, others));
        step(progress, 3);
        Findings<Speed> speed = speeds(new Speeds(SpeedMarks.of(decisions), others));
        step(progress, 4);
        ScaleUses scale = new ScaleUses(decisions);
        return new Behavior(
                side,
                length,
                sources,
                consistencies(decisions.withRepeats(wanted)),
                drift,
                speed,
                triads(),
                new TriadCounts(labels).add(decisions.all()).finding(),
                decisions.findings(rows -> GoldAnswers.of(labels, rows)),
                decisions.findings(scale::of),
                AdjustedFindings.ties(TieHabits.of(decisions)));
    }

    private static void step(Progress progress, int step) {
        progress.requireWanted();
        progress.report(STAGE, step, STEPS);
    }

    /// The first-time labels of annotators of any kind that are no skips.
    ///
    /// @param wanted which labels
    public static int[] decisions(AgreementLabels labels, IntPredicate wanted) {
        return Decisions.rows(labels, wanted);
    }

    /// Whether an annotator of any kind prefers what stands on the left.
    ///
    /// @param wanted which labels
    public static Finding<SideBias> side(AgreementLabels labels, IntPredicate wanted) {
        return SideBiases.of(labels, Decisions.rows(labels, wanted));
    }

    /// Whether an annotator of any kind prefers the longer response.
    ///
    /// @param wanted which labels
    public static Finding<LengthBias> length(AgreementLabels labels, IntPredicate wanted) {
        return LengthBiases.of(labels, Decisions.rows(labels, wanted));
    }

    /// How often the answers of an annotator of any kind are the known ones.
    ///
    /// @param wanted which labels
    public static Finding<Proportion> gold(AgreementLabels labels, IntPredicate wanted) {
        return GoldAnswers.of(labels, Decisions.rows(labels, wanted));
    }

    /// The same findings with p-values that are adjusted for all of them.
    public static List<Finding<SideBias>> adjustedSides(List<Finding<SideBias>> findings) {
        return Adjusting.adjusted(findings, List.of(AdjustedFindings.SIDE));
    }

    /// The same findings with p-values that are adjusted for all of them.
    public static List<Finding<LengthBias>> adjustedLengths(List<Finding<LengthBias>> findings) {
        return Adjusting.adjusted(findings, List.of(AdjustedFindings.LENGTH));
    }

    private Findings<SideBias> sides() {
        return AdjustedFindings.sides(decisions.findings(rows -> SideBiases.of(labels, rows)));
    }

    private Findings<LengthBias> lengths() {
        return AdjustedFindings.lengths(decisions.findings(rows -> LengthBiases.of(labels, rows)));
    }

    private Findings<SelfConsistency> consistencies(Decisions again) {
        return AdjustedFindings.consistencies(
                again.findings(rows -> Consistencies.of(labels, rows)));
    }

    private Findings<Drift> drifts(Drifts drifts) {
        return AdjustedFindings.drifts(decisions.findings(drifts::ofAll, drifts::of));
    }

    private Findings<Speed> speeds(Speeds speeds) {
        return AdjustedFindings.speeds(decisions.findings(speeds::of));
    }

    private Findings<Triads> triads() {
        return AdjustedFindings.triads(
                decisions.findings(
                        all -> {
                            TriadCounts counts = new TriadCounts(labels);
                            decisions.annotators().forEach(of -> counts.add(of.rows()));
                            return counts.finding();
                        },
                        rows -> new TriadCounts(labels).add(rows).finding()));
    }
}
