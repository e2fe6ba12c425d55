package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.storage.Child;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// A process that is killed while it exports leaves the old file or the new one, whole.
class KilledExportTest {
    /// What is written by turns to the same file.
    static final List<String> FORMATS = List.of("trl-conversational", "pairwright");

    /// How often an exporting process is killed.
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 4);

    private static final int PAIRS = 2_000;

    @TempDir Path folder;

    @Test
    void the_file_is_the_old_one_or_the_new_one_and_the_next_export_tidies_up() throws IOException {
        Path project = folder.resolve("project.pairs");
        Path out = Files.createDirectory(folder.resolve("out"));
        Path target = out.resolve("data.jsonl");
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int cutOff = 0;
        try (Database database = make(project)) {
            List<Path> whole = FORMATS.stream().map(format -> export(database, format)).toList();
            long size = Files.size(whole.getFirst());
            Files.copy(whole.getFirst(), target);
            // A kill between two exports shows nothing, so that at least one has to hit.
            for (int round = 0; round < ROUNDS || cutOff == 0; round++) {
                killSomewhere(project, target, random, size);

                assertThat(whole)
                        .as("round %d, seed %d", round, seed)
                        .anySatisfy(file -> assertThat(target).hasSameBinaryContentAs(file));
                cutOff += names(out).size() - 1;
                export(database, FORMATS.getFirst(), target);
                assertThat(target).hasSameBinaryContentAs(whole.getFirst());
                assertThat(names(out)).as("seed %d", seed).containsExactly("data.jsonl");
            }
        }
        assertThat(new CheckService(new ProjectLocation.InFile(project)).run(Progress.NONE))
                .extracting(report -> report.problems().size())
                .isEqualTo(0);
    }

    /// Kills an exporting process once a file has grown to a size that is drawn, or a little later.
    private void killSomewhere(Path project, Path target, Random random, long size)
            throws IOException {
        try (Child child =
                new Child(ExportingProcess.class, project.toString(), target.toString())) {
            child.lines(1 + random.nextInt(4));
            long enough = random.nextLong(size);
            while (child.isAlive() && largestPart(target.getParent()) < enough) {
                Thread.onSpinWait();
            }
            for (int turns = random.nextInt(200_000); turns > 0; turns--) {
                Thread.onSpinWait();
            }
            child.kill();
        }
    }

    private static long largestPart(Path out) throws IOException {
        long largest = -1;
        for (String name : names(out)) {
            if (name.endsWith(".part")) {
                largest = Math.max(largest, size(out.resolve(name)));
            }
        }
        return largest;
    }

    private static long size(Path part) throws IOException {
        try {
            return Files.size(part);
        } catch (NoSuchFileException e) {
            // It has its name by now.
            return -1;
        }
    }

    private static Database make(Path file) {
        Database database = Database.create(new ProjectLocation.InFile(file), Samples.project());
        ImportedPair[] pairs = new ImportedPair[PAIRS];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] =
                    Samples.decided(
                            Samples.pair("Question " + i, "yes ".repeat(250), "no"),
                            Judgment.of(Preference.A));
        }
        Samples.add(database, pairs);
        return database;
    }

    private Path export(Database database, String format) {
        Path file = folder.resolve(format + ".jsonl");
        export(database, format, file);
        return file;
    }

    static void export(Database database, String format, Path target) {
        new ExportService(database)
                .run(
                        new ExportRequest(
                                ExportFormats.byId(format).orElseThrow(),
                                ResolutionPolicy.DEFAULT,
                                target.toString()),
                        Progress.NONE);
    }

    private static List<String> names(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
