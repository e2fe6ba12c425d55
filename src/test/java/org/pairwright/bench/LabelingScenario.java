package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From a key to the frame that shows what came of it, in the real window on a real project that
/// three others have labeled; beside it other words in two texts of an empty window, in the same
/// process. And the same after sums that keep a processor busy for as long as a decision does: what
/// they take in the slowest of a hundred is the machine's doing.
///
/// @param acts how many decisions are timed, and are then made in a row
record LabelingScenario(
        Headless headless, LargeProject small, LargeProject large, Scratch scratch, Acts acts)
        implements Scenario {
    private static final int ENDS = 10;

    /// @param timed decisions with a person's pauses
    /// @param inRow decisions without
    record Acts(int timed, int inRow) {
        /// As many as there are pairs for, half of which are left for warming up.
        static Acts upTo(int pairs) {
            return new Acts(Math.clamp(pairs / 4, 20, 300), Math.clamp(pairs / 4, 20, 2_000));
        }
    }

    @Override
    public String id() {
        return "labeling";
    }

    @Override
    public List<Result> run() throws IOException {
        List<Result> results = new ArrayList<>();
        Figures few = measured(small, 0);
        Figures many = measured(large, acts.inRow());
        for (String act : List.of("next", "undo")) {
            results.add(result(act, small, few));
            results.add(result(act, large, many));
        }
        results.add(inRow(many));
        return results;
    }

    private Figures measured(LargeProject project, int inRow) throws IOException {
        Path copy = scratch.fresh("labeling.pairs");
        Files.copy(project.project(), copy);
        return headless.figures("MeasureLabeling", copy, scratch.folder(), acts.timed(), inRow);
    }

    private Result result(String act, LargeProject project, Figures figures) {
        String painted = act + "-painted";
        String title =
                act.equals("next") ? "Key to next pair painted" : "Key to pair taken back painted";
        double most = figures.quantile(painted, 0.99);
        double least = figures.quantile("texts-painted", 0.99);
        return Result.of(
                id() + "-" + act + "-" + project.pairs(),
                "%s, %,d pairs, p99 of %,d"
                        .formatted(title, project.pairs(), figures.named(painted).size()),
                Figures.one(most),
                new Peer.Timed(Figures.one(least)),
                "two texts beside it; %s more; two texts after sums %s; p50 %s and %s; laid out p50 %s, p99 %s; screen's work p50 %s, p99 %s"
                        .formatted(
                                Figures.millis(most - least),
                                Figures.millis(figures.quantile("summed-painted", 0.99)),
                                Figures.millis(figures.quantile(painted, 0.5)),
                                Figures.millis(figures.quantile("texts-painted", 0.5)),
                                Figures.millis(figures.quantile(act + "-laid-out", 0.5)),
                                Figures.millis(figures.quantile(act + "-laid-out", 0.99)),
                                Figures.millis(figures.quantile(act + "-work", 0.5)),
                                Figures.millis(figures.quantile(act + "-work", 0.99))));
    }

    /// The last tenth beside the first.
    private Result inRow(Figures figures) {
        List<Double> row = figures.named("row-painted");
        int part = Math.max(1, row.size() / ENDS);
        List<Double> heap = figures.named("heap");
        return Result.of(
                id() + "-row",
                "%,d decisions in a row, each, at the end".formatted(row.size()),
                Figures.one(Figures.quantile(row.subList(row.size() - part, row.size()), 0.5)),
                new Peer.Timed(Figures.one(Figures.quantile(row.subList(0, part), 0.5))),
                "at the beginning beside it; heap after collection %.1f MB, then %.1f MB"
                        .formatted(heap.getFirst() / 1e6, heap.getLast() / 1e6));
    }
}
