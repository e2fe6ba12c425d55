package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The same pairs out of each container, beside plain JSON lines.
record ContainerScenario(
        Pairwright pairwright, Inputs inputs, Scratch scratch, Race race, int pairs)
        implements Scenario {
    /// @param rows how many pairs there are in it
    private record Packed(String id, String title, Path file, long rows) {}

    @Override
    public String id() {
        return "container";
    }

    @Override
    public List<Result> run() throws IOException {
        List<Packed> all = new ArrayList<>();
        Path lines = inputs.plain(pairs);
        all.add(new Packed("lines", "JSON lines", lines, pairs));
        for (Containers container : Containers.values()) {
            Path file = folder(container.name()).resolve(container.fileName());
            container.make(lines, file);
            all.add(
                    new Packed(
                            container.name().toLowerCase(Locale.ROOT),
                            container.title(),
                            file,
                            pairs));
        }
        all.add(parquet());
        List<Samples> samples =
                race.inTurns(all.stream().map(packed -> importing(packed)).toList());
        List<Result> results = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            results.add(
                    Result.of(
                            id() + "-" + all.get(i).id(),
                            "Import %,d pairs from %s".formatted(pairs, all.get(i).title()),
                            samples.get(i),
                            new Peer.Timed(samples.getFirst()),
                            "Pairwright beside it, from JSON lines"));
        }
        return results;
    }

    private Contender importing(Packed packed) {
        return () -> {
            Path project = scratch.fresh("import.pairs");
            pairwright.newProject(project);
            return pairwright.importing(project, packed.file(), packed.rows());
        };
    }

    /// What an export writes: nothing else here writes Parquet.
    private Packed parquet() throws IOException {
        Path project = scratch.fresh("packed.pairs");
        pairwright.newProject(project);
        pairwright.importing(project, inputs.annotated(pairs), pairs);
        Path file = folder("parquet").resolve("pairs.parquet");
        Pairwright.Answer answer = pairwright.exporting(project, "parquet", file, pairs);
        return new Packed("parquet", "Parquet", file, answer.number("exported"));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(
                scratch.folder().resolve("container-" + name.toLowerCase(Locale.ROOT)));
    }
}
