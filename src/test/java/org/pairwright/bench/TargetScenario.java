package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A project whose pairs all have one decision into datasets of other kinds, beside the usual one.
record TargetScenario(Pairwright pairwright, Inputs inputs, Scratch scratch, Race race, int pairs)
        implements Scenario {
    private static final List<String> FORMATS =
            List.of("trl-conversational", "trl-kto", "llama-factory-sharegpt", "csv", "parquet");

    @Override
    public String id() {
        return "target";
    }

    @Override
    public List<Result> run() throws IOException {
        Path project = scratch.fresh("target.pairs");
        pairwright.newProject(project);
        pairwright.importing(project, inputs.annotated(pairs), pairs);
        List<Samples> samples =
                race.inTurns(FORMATS.stream().map(format -> exporting(project, format)).toList());
        List<Result> results = new ArrayList<>();
        for (int i = 1; i < FORMATS.size(); i++) {
            results.add(
                    Result.of(
                            id() + "-" + FORMATS.get(i),
                            "Export of %,d annotated pairs as %s".formatted(pairs, FORMATS.get(i)),
                            samples.get(i),
                            new Peer.Timed(samples.getFirst()),
                            "Pairwright beside it, as " + FORMATS.getFirst()));
        }
        return results;
    }

    private Contender exporting(Path project, String format) {
        return () -> pairwright.exporting(project, format, scratch.fresh(format), pairs).sample();
    }
}
