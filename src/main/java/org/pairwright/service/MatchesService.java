package org.pairwright.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pairwright.importing.ColumnsFile;
import org.pairwright.importing.UnreadableFile;
import org.pairwright.statistics.BradleyTerry;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Matches;

/// Fits strengths to any table of comparisons, with no project around it.
public final class MatchesService {
    private static final int ROWS_BETWEEN_REPORTS = 1 << 12;

    private MatchesService() {}

    /// Reads a table and fits strengths. Rows that can't be read are left out and told.
    ///
    /// @throws UnreadableFile when the file can't be read, or lacks a column
    /// @throws NoMatches when no row of it can be read, or nobody is called like the baseline
    /// @throws Cancelled when `progress` said so
    public static MatchesReport run(MatchesRequest request, Progress progress) {
        MatchesTable table = read(request, progress);
        if (table.size() == 0) {
            throw new NoMatches(request.file(), table.problems());
        }
        progress.report("computing", 0, 0);
        List<String> names = table.names();
        int baseline = request.baseline().isEmpty() ? 0 : names.indexOf(request.baseline());
        if (baseline < 0) {
            throw new NoMatches(request.file(), request.baseline());
        }
        Matches matches = table.matches();
        BradleyTerry model = BradleyTerry.of(matches, baseline);
        boolean asked = request.replicates() > 0 && model instanceof BradleyTerry.Estimated;
        List<Interval> intervals =
                asked
                        ? BradleyTerry.intervals(
                                matches, baseline, request.replicates(), request.seed())
                        : List.of();
        return new MatchesReport(
                table.contestants(), baseline, model, intervals, table.refused(), table.problems());
    }

    private static MatchesTable read(MatchesRequest request, Progress progress) {
        List<String> columns =
                new ArrayList<>(
                        List.of(
                                MatchesTable.FIRST,
                                MatchesTable.SECOND,
                                MatchesTable.WINNER,
                                MatchesTable.HOME));
        if (!request.cluster().isEmpty()) {
            columns.add(request.cluster());
        }
        MatchesTable table = new MatchesTable(request.cluster());
        try (ColumnsFile file = ColumnsFile.open(request.file())) {
            file.forEachRow(
                    columns,
                    Set.of(MatchesTable.HOME),
                    new WatchedRows(table, progress, file, ROWS_BETWEEN_REPORTS));
        }
        return table;
    }
}
