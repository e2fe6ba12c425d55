package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// For how long the window does not answer at most while the tour is taken.
record TourScenario(Headless headless, Scratch scratch) implements Scenario {
    private static final String WHAT = "what ";

    @Override
    public String id() {
        return "tour";
    }

    @Override
    public List<Result> run() throws IOException {
        String output =
                headless.run("MeasureTour", Files.createTempDirectory(scratch.folder(), "tour"))
                        .output();
        Figures figures = Figures.of(output);
        String what =
                output.lines()
                        .filter(line -> line.startsWith(WHAT))
                        .findFirst()
                        .map(line -> line.substring(WHAT.length()))
                        .orElse("");
        return List.of(
                Result.of(
                        id() + "-longest-task",
                        "Tour, the longest the window did not answer",
                        Figures.one(figures.quantile("stall", 1)),
                        new Peer.None(),
                        "first time each thing is done: " + what));
    }
}
