package org.pairwright.service.agreement;

import java.util.function.IntPredicate;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.UnknownAnnotator;
import org.pairwright.statistics.Plan;
import org.pairwright.statistics.PlannedFigure;
import org.pairwright.statistics.Planner;
import org.pairwright.statistics.Ratings;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.Database;

/// Tells how many more pairs, or how many more labels on each, it takes until the interval of a
/// figure of a project is narrow enough. What counts is what counts in an audit: what people say
/// now, for the first time.
public final class PlanService {
    private final LabelsInMemory inMemory;

    public PlanService(Database database) {
        this(new LabelsInMemory(database));
    }

    /// @param inMemory what others keep in memory, too
    PlanService(LabelsInMemory inMemory) {
        this.inMemory = inMemory;
    }

    /// Plans from the labels as they are now, which are read where they are not known.
    ///
    /// @throws UnknownAnnotator when nobody is called like one whose labels are meant
    /// @throws NoSuchSources when sources are to be compared that are not there
    /// @throws Cancelled when `progress` said so
    public PlanReport run(PlanRequest request, Progress progress) {
        AgreementLabels labels = inMemory.now(request.filter(), progress);
        IntPredicate wanted = Meant.of(labels, request.annotators());
        progress.requireWanted();
        progress.report("planning", 0, 0);
        return switch (request.target()) {
            case PlanTarget.Alpha(LabelType type) ->
                    report(
                            request,
                            request.target(),
                            TypeRatings.of(labels, TypeRatings.rows(labels, wanted), type)
                                    .ratings(),
                            new PlannedFigure.Alpha(type.metric()),
                            progress);
            case PlanTarget.WinRate asked -> {
                PlanTarget.WinRate named = SourceMatches.named(labels, asked);
                yield report(
                        request,
                        named,
                        SourceMatches.of(labels, named).ratings(wanted),
                        new PlannedFigure.MeanScore(SourceMatches.SCORES),
                        progress);
            }
        };
    }

    private static PlanReport report(
            PlanRequest request,
            PlanTarget target,
            Ratings ratings,
            PlannedFigure figure,
            Progress progress) {
        Plan plan =
                Planner.of(
                        ratings,
                        figure,
                        request.width(),
                        request.options(),
                        progress::requireWanted);
        return new PlanReport(target, request.width(), plan);
    }
}
