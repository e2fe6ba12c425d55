package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A file of pairs into a new project.
///
/// @param annotated whether each pair comes with a decision
record ImportScenario(
        Pairwright pairwright,
        Peers peers,
        Inputs inputs,
        Scratch scratch,
        Race race,
        int pairs,
        boolean annotated)
        implements Scenario {

    @Override
    public String id() {
        return annotated ? "import-annotated" : "import";
    }

    @Override
    public List<Result> run() throws IOException {
        Path file = annotated ? inputs.annotated(pairs) : inputs.plain(pairs);
        Contender own =
                () -> {
                    Path project = scratch.fresh("import.pairs");
                    pairwright.newProject(project);
                    return pairwright.importing(project, file, pairs);
                };
        String title =
                "Import %,d pairs%s".formatted(pairs, annotated ? " with a decision each" : "");
        return List.of(
                new Match(race, peers)
                        .play(
                                id(),
                                title,
                                "",
                                own,
                                present -> present.importer(scratch, file, pairs)));
    }
}
