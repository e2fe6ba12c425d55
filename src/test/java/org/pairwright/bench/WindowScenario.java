package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From the start of a process to the first pair in the window, and to an empty window with the
/// same options.
record WindowScenario(
        Headless headless, LargeProject small, LargeProject large, Scratch scratch, Race race)
        implements Scenario {

    @Override
    public String id() {
        return "window";
    }

    @Override
    public List<Result> run() throws IOException {
        List<Result> results = new ArrayList<>();
        for (LargeProject project : List.of(small, large)) {
            Path copy = scratch.fresh("window.pairs");
            Files.copy(project.project(), copy);
            List<Samples> samples =
                    race.inTurns(
                            List.of(
                                    () -> headless.run("MeasureStart", copy).until("painted"),
                                    () -> headless.run("MeasureStart").until("painted")));
            results.add(
                    Result.of(
                            id() + "-" + project.pairs(),
                            "Start to the first pair in the window, %,d pairs"
                                    .formatted(project.pairs()),
                            samples.getFirst(),
                            new Peer.Timed(samples.getLast()),
                            "an empty window beside it"));
        }
        return results;
    }
}
