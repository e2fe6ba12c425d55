package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file of new pairs into a project that has many already.
record LargeImportScenario(
        Pairwright pairwright,
        Peers peers,
        Inputs inputs,
        LargeProject large,
        Scratch scratch,
        Race race,
        int pairs)
        implements Scenario {

    @Override
    public String id() {
        return "import-into-large";
    }

    @Override
    public List<Result> run() throws IOException {
        Path many = large.project();
        Path file = inputs.following(large.pairs(), pairs);
        Contender own =
                () -> {
                    Path project = scratch.fresh("large.pairs");
                    Files.copy(many, project);
                    return pairwright.importing(project, file, pairs);
                };
        return List.of(
                new Match(race, peers)
                        .play(
                                id(),
                                "Import %,d pairs into a project of %,d"
                                        .formatted(pairs, large.pairs()),
                                "the peer imports into an empty database: it can do nothing else",
                                own,
                                present -> present.importer(scratch, file, pairs)));
    }
}
