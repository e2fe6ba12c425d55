package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// Any project at all comes back from its archive as it was. To try thousands of projects instead
/// of some, run it with `-Droundtrip.projects=5000`; to try those of one failure again, with the
/// seed that the failure tells, as `-Droundtrip.seed=...`.
class AnyProjectRoundTripTest {
    private static final int PROJECTS = Integer.getInteger("roundtrip.projects", 300);
    private static final long SEED = Long.getLong("roundtrip.seed", new Random().nextLong());
    private static final Actor ALICE = new Actor("alice", "alice");

    @TempDir Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void any_project_comes_back_as_it_was() throws IOException {
        Path empty = folder.resolve("empty.pairs");
        Database.create(new ProjectLocation.InFile(empty), Samples.project()).close();
        for (int i = 0; i < PROJECTS; i++) {
            roundTrip(empty, SEED + i);
        }
    }

    private void roundTrip(Path empty, long seed) throws IOException {
        List<ImportedPair> pairs = new AnyProject(seed).pairs();
        Path one = Files.copy(empty, folder.resolve("one.pairs"));
        Path two = Files.copy(empty, folder.resolve("two.pairs"));
        Path archive = folder.resolve("archive.jsonl");
        try (Database project = Database.open(new ProjectLocation.InFile(one));
                Database again = Database.open(new ProjectLocation.InFile(two))) {
            Samples.add(project, pairs.toArray(ImportedPair[]::new));
            KilledExportTest.export(project, "pairwright", archive);

            ImportReport report =
                    new ImportService(again)
                            .run(ImportRequest.of(ALICE, List.of(archive)), Progress.NONE);

            assertThat(report.files().getFirst().problems()).as("seed %d", seed).isEmpty();
            assertThat(report.pairs()).as("seed %d", seed).isEqualTo(pairs.size());
            assertThat(Archived.pairs(again))
                    .as("seed %d", seed)
                    .isEqualTo(Archived.pairs(project));
            assertThat(new CheckService(again.location()).run(Progress.NONE).problems())
                    .as("seed %d", seed)
                    .isEmpty();
        }
        for (Path file : List.of(one, two, archive)) {
            Files.delete(file);
        }
    }
}
