package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/// What is taken for what, in shares of each row.
///
/// @param categories their codes
/// @param times how often, row by row
/// @param against takes the words for a row and a column and tells what met what
record ConfusionChart(
        List<String> categories, List<List<Long>> times, BinaryOperator<String> against) {
    GridChart of(String id, String title, String description) {
        List<String> names = categories.stream().map(TypeWords::category).toList();
        List<List<GridChart.Field>> fields = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            List<GridChart.Field> line = new ArrayList<>();
            for (int column = 0; column < names.size(); column++) {
                line.add(field(names, row, column));
            }
            fields.add(line);
        }
        return new GridChart(id, title, description, names, names, fields);
    }

    private GridChart.Field field(List<String> names, int row, int column) {
        long all = times.get(row).stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return GridChart.Field.NOTHING;
        }
        long met = times.get(row).get(column);
        double share = (double) met / all;
        return new GridChart.Field(
                GridChart.Look.FIGURE,
                share,
                FigureText.percent(share),
                "%s: %s times"
                        .formatted(
                                against.apply(names.get(row), names.get(column)),
                                FigureText.count(met)));
    }
}
