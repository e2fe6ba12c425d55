package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A project whose pairs all have one decision into a dataset for TRL.
record ExportScenario(
        Pairwright pairwright, Peers peers, Inputs inputs, Scratch scratch, Race race, int pairs)
        implements Scenario {

    @Override
    public String id() {
        return "export";
    }

    @Override
    public List<Result> run() throws IOException {
        Path file = inputs.annotated(pairs);
        Path project = scratch.fresh("export.pairs");
        pairwright.newProject(project);
        pairwright.importing(project, file, pairs);
        Path database = scratch.fresh("export.db");
        if (peers instanceof Peers.Present present) {
            present.time("import_peer.py", file, database);
        }
        return List.of(
                new Match(race, peers)
                        .play(
                                id(),
                                "Export of %,d annotated pairs".formatted(pairs),
                                "",
                                new Exporter(pairwright, project, scratch, pairs),
                                present -> present.exporter(scratch, database)));
    }
}
