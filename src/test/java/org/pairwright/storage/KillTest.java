package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ProjectLocation;

/// A process that is killed at any moment loses nothing that it said was recorded.
class KillTest {
    /// How often a labeling process is killed; the benchmark asks for more.
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 10);

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void make_a_project() {
        file = folder.resolve("project.pairs");
        ImportedPair[] pairs = new ImportedPair[50];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Samples.pair("Question " + i);
        }
        try (Database database =
                Database.create(new ProjectLocation.InFile(file), Samples.project())) {
            Samples.add(database, pairs);
        }
    }

    @Test
    void a_killed_labeling_process_loses_no_decision() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<UUID> recorded = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (Child child =
                    new Child(LabelingProcess.class, file.toString(), "alice", "endless")) {
                List<String> said = new ArrayList<>(child.lines(1 + random.nextInt(60)));
                child.kill();
                said.addAll(child.rest());
                said.stream()
                        .filter(KillTest::isWhole)
                        .map(UUID::fromString)
                        .forEach(recorded::add);
            }
            assertSound("round " + round + ", seed " + seed, recorded);
        }
    }

    /// The last line may be cut off by the kill.
    private static boolean isWhole(String line) {
        return line.length() == 36;
    }

    private void assertSound(String when, List<UUID> recorded) {
        ProjectLocation location = new ProjectLocation.InFile(file);
        assertThat(Samples.check(location).problems()).as(when).isEmpty();
        try (Database database = Database.open(location)) {
            assertThat(new AnnotationStore(database).known(recorded))
                    .as(when)
                    .containsAll(recorded);
            assertThat(Samples.check(location).problems()).as(when).isEmpty();
        }
    }

    @Test
    void a_killed_importing_process_leaves_whole_imports() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 3; round++) {
            long pairs;
            try (Child child = new Child(ImportingProcess.class, file.toString())) {
                List<String> said = new ArrayList<>(child.lines(1 + random.nextInt(6)));
                child.kill();
                child.rest().forEach(said::add);
                // The last line may be cut off by the kill.
                pairs = Long.parseLong(said.get(Math.max(0, said.size() - 2)));
            }
            ProjectLocation location = new ProjectLocation.InFile(file);
            try (Database database = Database.open(location)) {
                assertThat(new PairStore(database).count())
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(pairs);
            }
            assertThat(Samples.check(location).problems()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void a_process_that_is_killed_while_it_merges_leaves_nothing() throws IOException {
        List<String> said;
        try (Child child = new Child(MergingProcess.class, file.toString())) {
            assertThat(child.lines(1)).containsExactly("merging");
            Path journal = folder.resolve("project.pairs-journal");
            while (!Files.exists(journal) && child.isAlive()) {
                Thread.onSpinWait();
            }
            child.kill();
            said = child.rest();
        }
        assertThat(said).as("killed too late").isEmpty();

        ProjectLocation location = new ProjectLocation.InFile(file);
        try (Database database = Database.open(location)) {
            assertThat(new PairStore(database).count()).isEqualTo(50);
        }
        assertThat(Samples.check(location).problems()).isEmpty();
        assertThat(folder).isDirectoryNotContaining("regex:.*/\\.pairwright-.*");
        assertThat(folder).isDirectoryNotContaining("glob:**-journal");
    }

    @Test
    void two_processes_label_in_one_file_at_once() {
        List<UUID> recorded = new ArrayList<>();
        try (Child bob = new Child(LabelingProcess.class, file.toString(), "bob", "40");
                Child carol = new Child(LabelingProcess.class, file.toString(), "carol", "40")) {
            bob.rest().stream().map(UUID::fromString).forEach(recorded::add);
            carol.rest().stream().map(UUID::fromString).forEach(recorded::add);
        }

        assertThat(recorded).hasSize(80);
        assertSound("after both", recorded);
    }
}
