package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Child;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// A process that is killed while it releases leaves whole releases or none, and the next one
/// tidies up behind it.
class KilledReleaseTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 4);
    private static final int PAIRS = 2_000;

    /// So many turns of waiting end before, within or after a release.
    private static final int LONG = 3_000_000;

    /// So many end within, as a rule, once it has begun.
    private static final int SHORT = 300_000;

    @TempDir Path folder;

    @Test
    void what_stands_under_a_name_is_whole_and_the_next_release_leaves_nothing_else()
            throws IOException {
        Path project = folder.resolve("project.pairs");
        Path out = Files.createDirectory(folder.resolve("out"));
        make(project);
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int cutOff = 0;
        for (int round = 0; round < ROUNDS || cutOff == 0; round++) {
            Path place = Files.createDirectories(out.resolve("round-" + round));
            try (Child child =
                    new Child(ReleasingProcess.class, project.toString(), place.toString())) {
                child.lines(1);
                // Every other one has begun to write, however slow the machine is.
                while (round % 2 == 1 && names(place).isEmpty()) {
                    Thread.onSpinWait();
                }
                for (int turns = random.nextInt(round % 2 == 1 ? SHORT : LONG);
                        turns > 0;
                        turns--) {
                    Thread.onSpinWait();
                }
                child.kill();
            }
            cutOff += names(place).stream().anyMatch(name -> name.endsWith(".part")) ? 1 : 0;
            try (Database database = Database.open(new ProjectLocation.InFile(project))) {
                ReleaseReport report = release(database, place);

                assertThat(report.manifest().version()).as("seed %d", seed).isEqualTo("1.0.0");
                assertThat(names(place)).as("seed %d", seed).containsExactly("sample-1.0.0");
                ReleaseService releases = new ReleaseService(database);
                assertThat(releases.verify(releases.find(""), report.folder(), Progress.NONE))
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(releases.all()).hasSize(1);
            }
        }
        assertThat(new CheckService(new ProjectLocation.InFile(project)).run(Progress.NONE).ok())
                .isTrue();
    }

    static ReleaseReport release(Database database, Path out) {
        return new ReleaseService(database)
                .build(
                        new ReleaseRequest(
                                new Actor("alice", "system-user"),
                                Recipe.of("trl-conversational"),
                                out),
                        Progress.NONE);
    }

    private static void make(Path file) {
        try (Database database =
                Database.create(new ProjectLocation.InFile(file), Samples.project())) {
            ImportedPair[] pairs = new ImportedPair[PAIRS];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] =
                        Samples.decided(
                                Samples.pair("Question " + i, "yes ".repeat(250), "no"),
                                Judgment.of(Preference.A));
            }
            Samples.add(database, pairs);
        }
    }

    private static List<String> names(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
