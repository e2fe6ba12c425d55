package org.pairwright.service;

import java.util.List;
import java.util.Set;
import org.pairwright.importing.ColumnsFile;
import org.pairwright.importing.UnreadableFile;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Level;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.RatingsAudit;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.TwoWayBootstrap;

/// Audits any long table of ratings, with no project around it.
public final class RatingsService {
    private static final int ROWS_BETWEEN_REPORTS = 1 << 12;

    private RatingsService() {}

    /// Reads a table and computes its figures. Rows that can't be read are left out and told.
    ///
    /// @throws UnreadableFile when the file can't be read, or lacks a column
    /// @throws NoRatings when no row of it can be read
    /// @throws Cancelled when `progress` said so
    public static RatingsReport run(RatingsRequest request, Progress progress) {
        RatingsTable table = read(request, progress);
        if (table.size() == 0) {
            throw new NoRatings(request.file(), table.problems());
        }
        progress.report("computing", 0, 0);
        return request.level() == Level.SET ? ofSets(request, table) : ofLabels(request, table);
    }

    private static RatingsTable read(RatingsRequest request, Progress progress) {
        RatingsTable table = new RatingsTable(request);
        boolean clustered = !request.cluster().isEmpty();
        List<String> columns =
                clustered
                        ? List.of(
                                request.item(),
                                request.annotator(),
                                request.label(),
                                request.cluster())
                        : List.of(request.item(), request.annotator(), request.label());
        try (ColumnsFile file = ColumnsFile.open(request.file())) {
            file.forEachRow(
                    columns,
                    Set.of(),
                    new WatchedRows(table, progress, file, ROWS_BETWEEN_REPORTS));
        }
        return table;
    }

    private static RatingsReport ofLabels(RatingsRequest request, RatingsTable table) {
        LabelScheme scheme = LabelScheme.of(request.level(), table.labels(), request.categories());
        Ratings ratings = table.ratings().relabeled(scheme.names().size(), scheme.codes());
        RatingsAudit audit =
                RatingsAudit.of(ratings, scheme.metric(), request.options(), scheme.scale());
        Interval twoWay = twoWay(request, ratings, scheme.metric());
        return report(table, ratings, scheme.names(), audit, twoWay, SetsReport.NONE);
    }

    private static RatingsReport ofSets(RatingsRequest request, RatingsTable table) {
        SetRatings sets = SetRatings.of(request, table);
        return report(
                table, sets.ratings(), sets.names(), sets.audit(), sets.twoWay(), sets.report());
    }

    /// The interval with other annotators, where it was asked for.
    static Interval twoWay(RatingsRequest request, Ratings ratings, Metric metric) {
        return request.twoWay()
                ? TwoWayBootstrap.of(ratings, metric, request.options())
                : new Interval.Undefined(Reason.NOT_ASKED);
    }

    private static RatingsReport report(
            RatingsTable table,
            Ratings ratings,
            List<String> categories,
            RatingsAudit audit,
            Interval twoWay,
            SetsReport sets) {
        return new RatingsReport(
                table.items(),
                ratings.labels(),
                table.missing(),
                table.annotators(),
                categories,
                audit,
                twoWay,
                sets,
                table.refused(),
                table.problems());
    }
}
