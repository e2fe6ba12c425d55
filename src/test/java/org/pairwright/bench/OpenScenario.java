package org.pairwright.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// From nothing to the first pair of a large project, without a window: a process of its own, so
/// that nothing is warm in Java.
record OpenScenario(Pairwright pairwright, LargeProject large, Scratch scratch, Race race)
        implements Scenario {

    @Override
    public String id() {
        return "open-large";
    }

    @Override
    public List<Result> run() throws IOException {
        Path project = large.project();
        Samples newcomer = race.alone(() -> open(project, Labelers.NEWCOMER, 1));
        Samples done = race.alone(() -> open(project, Labelers.BUSY.getFirst(), 0));
        String title = "Open a project of %,d pairs, ".formatted(large.pairs());
        return List.of(
                result("newcomer-process", title + "first pair, whole process", newcomer),
                result("newcomer", title + "first pair", inside(newcomer)),
                result("done", title + "nothing left to decide", inside(done)));
    }

    private Result result(String part, String title, Samples samples) {
        return Result.of(id() + "-" + part, title, samples, new Peer.None(), "");
    }

    private static Samples inside(Samples whole) {
        return whole.map(run -> run.taking(run.inside()));
    }

    private Sample open(Path project, String annotator, int pairs) {
        MeasuredProcess.Run run =
                MeasuredProcess.of(
                        scratch.folder(),
                        Map.of(),
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-classpath",
                                "target/test-classes" + File.pathSeparator + pairwright.jar(),
                                OpenProject.class.getName(),
                                project.toString(),
                                annotator));
        String[] said = run.output().strip().split(" ", 2);
        if (Integer.parseInt(said[0]) != pairs) {
            throw new BenchFailure(annotator + " was shown " + said[0] + " pairs of " + project);
        }
        return run.sample().withInside(Double.parseDouble(said[1]));
    }
}
