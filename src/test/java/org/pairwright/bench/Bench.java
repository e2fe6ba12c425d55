package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures everything, prints the table, and leaves it in `target/bench` with the figures as JSON.
///
/// Ends with 1 when something of ours failed or gave a wrong result; a peer that is not there is
/// named in the table.
final class Bench {
    /// Pairs of a project as most have it.
    private static final int SMALL = 1_000;

    private final BenchSettings settings;
    private final Scratch scratch;
    private final List<Scenario> scenarios;

    private Bench(BenchSettings settings, Scratch scratch, List<Scenario> scenarios) {
        this.settings = settings;
        this.scratch = scratch;
        this.scenarios = scenarios;
    }

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Bench bench = of(BenchSettings.of(System.getProperties(), Path.of("")));
        if (!bench.run()) {
            System.exit(1);
        }
    }

    private static Bench of(BenchSettings settings) throws IOException {
        Scratch scratch = Scratch.in(settings.folder().resolve("scratch"));
        Pairwright pairwright = new Pairwright(settings.distribution(), scratch.folder());
        Peers peers = Peers.find(settings.peers(), scratch.folder());
        Inputs inputs = Inputs.in(settings.folder().resolve("inputs"), peers);
        LargeProject large =
                new LargeProject(settings.folder(), pairwright, inputs, settings.large());
        LargeProject small =
                new LargeProject(
                        Files.createDirectories(settings.folder().resolve("small")),
                        pairwright,
                        inputs,
                        Math.min(SMALL, settings.large()));
        Headless headless = Headless.of(pairwright, scratch, settings.folder().resolve("classes"));
        Race race = new Race(settings.warmups(), settings.runs());
        int pairs = settings.pairs();
        return new Bench(
                settings,
                scratch,
                List.of(
                        new StartScenario(pairwright, race),
                        new ImportScenario(pairwright, peers, inputs, scratch, race, pairs, false),
                        new ImportScenario(pairwright, peers, inputs, scratch, race, pairs, true),
                        new ExportScenario(pairwright, peers, inputs, scratch, race, pairs),
                        new ContainerScenario(pairwright, inputs, scratch, race, pairs),
                        new TargetScenario(pairwright, inputs, scratch, race, pairs),
                        new LargeImportScenario(
                                pairwright, peers, inputs, large, scratch, race, pairs),
                        new LargeExportScenario(pairwright, peers, large, scratch, race),
                        new OpenScenario(pairwright, large, scratch, race),
                        new WindowScenario(headless, small, large, scratch, race),
                        new LabelingScenario(
                                headless,
                                small,
                                large,
                                scratch,
                                LabelingScenario.Acts.upTo(settings.large())),
                        new DataScenario(headless, pairwright, large, scratch),
                        new AgreementScenario(pairwright, peers, inputs, scratch, race),
                        new ReadingScenario(headless),
                        new TourScenario(headless, scratch),
                        new IdentityScenario(race),
                        new KillScenario(settings.folder().resolve("kill"))));
    }

    /// Whether all went well.
    private boolean run() throws IOException {
        Machine machine = Machine.here();
        List<Result> results = new ArrayList<>();
        String table = "";
        for (Scenario scenario : wanted()) {
            System.out.println("Measuring " + scenario.id());
            results.addAll(measured(scenario));
            scratch.clear();
            // Kept after each, so that a run that is stopped has not been for nothing.
            table = keep(machine, WithoutStart.added(results));
        }
        System.out.println("\n" + table);
        return results.stream().noneMatch(Result::hasFailed);
    }

    private List<Scenario> wanted() {
        List<String> ids = scenarios.stream().map(Scenario::id).toList();
        if (!ids.containsAll(settings.only())) {
            throw new IllegalArgumentException(
                    "bench.only names what is not measured. There are: " + String.join(", ", ids));
        }
        return scenarios.stream().filter(it -> settings.includes(it.id())).toList();
    }

    private String keep(Machine machine, List<Result> results) throws IOException {
        Files.writeString(
                settings.folder().resolve("results.json"),
                ResultsFile.of(Instant.now(), settings, machine, results));
        String table = ResultTable.of(settings, machine, results);
        Files.writeString(settings.folder().resolve("results.md"), table);
        return table;
    }

    /// What fails becomes a line of the table, so that the rest is still measured.
    private static List<Result> measured(Scenario scenario) {
        try {
            return scenario.run();
        } catch (IOException | RuntimeException e) {
            System.out.println("  failed: " + e);
            return List.of(Result.failed(scenario.id(), String.valueOf(e.getMessage())));
        }
    }
}
