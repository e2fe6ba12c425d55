package org.pairwright.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.DataService;
import org.pairwright.service.Progress;
import org.pairwright.storage.Database;

/// Filters and searches a project, and prints the seconds to the first lines of the table and to
/// the end; and how long building the index for searching took, from nothing.
final class FindPairs {
    /// As many lines as a screen shows.
    private static final int SCREEN = 40;

    private static final int TIMES = 12;
    private static final int WARMUPS = 2;

    private FindPairs() {}

    /// What is looked for, by the names under which it is printed.
    static Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("state", "state = disputed");
        filters.put("two", "state = disputed and source = model-2");
        filters.put("withdrawn", "decisions < 3 and source = model-2");
        filters.put("said", "preference = tie and annotator = ada");
        filters.put("rare-text", "text ~ 'zanzibar'");
        filters.put("common-text", "text ~ 'how do i'");
        filters.put("text-and-state", "text ~ 'alcohol' and state = disputed");
        return filters;
    }

    /// Finds.
    ///
    /// @param arguments the project file, beside which the index is made
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        try (Database database = Database.open(new ProjectLocation.InFile(Path.of(arguments[0])))) {
            DataService data =
                    new DataService(database, new AnnotatorService(database).person("ada"));
            long begun = System.nanoTime();
            data.buildIndex(Progress.NONE);
            print("index", List.of(since(begun)));
            filters().forEach((name, expression) -> find(data, name, Filter.parse(expression)));
        }
    }

    private static void find(DataService data, String name, Filter filter) {
        List<Double> first = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < TIMES + WARMUPS; i++) {
            long begun = System.nanoTime();
            List<Double> shown = new ArrayList<>();
            data.find(
                    filter,
                    PairOrder.ADDED,
                    (ids, share) -> {
                        if (ids.length > 0 && shown.isEmpty()) {
                            List<Long> lines = new ArrayList<>();
                            for (int at = 0; at < Math.min(SCREEN, ids.length); at++) {
                                lines.add(ids[at]);
                            }
                            data.rows(lines);
                            shown.add(since(begun));
                        }
                        return true;
                    });
            double ended = since(begun);
            if (i >= WARMUPS) {
                first.add(shown.isEmpty() ? ended : shown.getFirst());
                all.add(ended);
            }
        }
        print(name + "-first", first);
        print(name + "-all", all);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void print(String name, List<Double> figures) {
        System.out.println(
                name
                        + figures.stream()
                                .map(figure -> String.format(Locale.ROOT, " %.6f", figure))
                                .collect(Collectors.joining()));
    }
}
