package org.pairwright.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finding pairs among very many with three decisions each: filters and searches to the first lines
/// of the table, building the index for searching, and opening and scrolling the Data screen.
record DataScenario(Headless headless, Pairwright pairwright, LargeProject large, Scratch scratch)
        implements Scenario {
    /// Pages that are scrolled through.
    private static final int PAGES = 200;

    @Override
    public String id() {
        return "data";
    }

    @Override
    public List<Result> run() throws IOException {
        Path copy = scratch.fresh("data.pairs");
        Files.copy(large.project(), copy);
        List<Result> results = new ArrayList<>(found(copy));
        results.addAll(shown(copy));
        return results;
    }

    private List<Result> found(Path project) {
        MeasuredProcess.Run run =
                MeasuredProcess.of(
                        scratch.folder(),
                        Map.of(),
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Xmx256m",
                                "-classpath",
                                "target/test-classes" + File.pathSeparator + pairwright.jar(),
                                FindPairs.class.getName(),
                                project.toString()));
        Figures figures = Figures.of(run.output());
        List<Result> results = new ArrayList<>();
        results.add(
                result(
                        "index",
                        "Building the index for searching %,d pairs".formatted(large.pairs()),
                        new Samples(
                                List.of(run.sample().taking(figures.named("index").getFirst()))),
                        "memory and processor time are those of finding too"));
        FindPairs.filters()
                .forEach((name, expression) ->
                        results.add(
                                result(
                                        "find-" + name,
                                        "First lines of %,d pairs for %s"
                                                .formatted(large.pairs(), expression),
                                        figures.samples(name + "-first"),
                                        "all of them found after "
                                                + Figures.millis(
                                                        figures.quantile(name + "-all", 0.5)))));
        return results;
    }

    private List<Result> shown(Path project) {
        Figures figures = headless.figures("MeasureData", project, scratch.folder(), PAGES);
        return List.of(
                result(
                        "open",
                        "Key to the Data screen painted, %,d pairs".formatted(large.pairs()),
                        figures.samples("open-painted"),
                        ""),
                result(
                        "scroll",
                        "Key to the next page of the table painted, %,d pairs, p99 of %,d"
                                .formatted(large.pairs(), PAGES),
                        Figures.one(figures.quantile("page-painted", 0.99)),
                        "p50 %s; screen's work p50 %s, p99 %s"
                                .formatted(
                                        Figures.millis(figures.quantile("page-painted", 0.5)),
                                        Figures.millis(figures.quantile("page-work", 0.5)),
                                        Figures.millis(figures.quantile("page-work", 0.99)))));
    }

    private Result result(String part, String title, Samples samples, String note) {
        return Result.of(id() + "-" + part, title, samples, new Peer.None(), note);
    }
}
