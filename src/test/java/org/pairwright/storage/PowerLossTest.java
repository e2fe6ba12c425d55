package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Utf8;

/// What a power cut leaves of a project file opens, is sound, and holds every decision that was
/// acknowledged before.
///
/// A cut leaves what the disk was made to write, and of what came later any part. So while a
/// process labels, this test copies the file and its log, and then spoils in the copy what was
/// written to the log since the process last stood still with everything acknowledged.
///
/// The two copies must be such as one moment could leave. The log may be copied while it grows:
/// that is a cut within a write. The file itself changes only when the log's content is carried
/// over into it: were that to happen between the two copies, the file would be older than the log
/// supposes, or newer, and pages of two times would mix, which no cut does. So the file is read
/// before and after the log, and the copy counts only where both are the same to the byte.
class PowerLossTest {
    private static final int COPIES = 12;

    @TempDir Path folder;

    private Path file;
    private Path log;

    /// A copy of the file and its log that one moment could have left.
    private record Copy(Utf8 file, Utf8 log) {}

    @Test
    void every_copy_is_sound_and_holds_what_was_acknowledged() throws IOException {
        file = folder.resolve("project.pairs");
        log = folder.resolve("project.pairs-wal");
        ImportedPair[] pairs = new ImportedPair[30];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Samples.pair("Question " + i);
        }
        try (Database database =
                Database.create(new ProjectLocation.InFile(file), Samples.project())) {
            Samples.add(database, pairs);
        }
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<UUID> acknowledged = new ArrayList<>();
        try (Child child = new Child(LabelingProcess.class, file.toString(), "alice", "asked")) {
            for (int round = 0; round < COPIES; round++) {
                ask(child, 1 + random.nextInt(20)).forEach(acknowledged::add);
                byte[] synced = Files.readAllBytes(log);
                int more = 1 + random.nextInt(8);
                for (int i = 0; i < more; i++) {
                    child.tell("go on");
                }
                Copy copy = copy();
                verify(
                        spoiled(copy, synced, random),
                        acknowledged,
                        "seed " + seed + ", copy " + round);
                child.lines(more).stream().map(UUID::fromString).forEach(acknowledged::add);
            }
        }
    }

    /// Has some decisions made and waits for each; afterwards the process stands still.
    private static List<UUID> ask(Child child, int count) {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            child.tell("go on");
            made.add(UUID.fromString(child.lines(1).getFirst()));
        }
        return made;
    }

    private Copy copy() throws IOException {
        while (true) {
            byte[] before = Files.readAllBytes(file);
            byte[] written = Files.readAllBytes(log);
            byte[] after = Files.readAllBytes(file);
            if (Arrays.equals(before, after)) {
                return new Copy(Utf8.ofBytes(before), Utf8.ofBytes(written));
            }
        }
    }

    /// The copy with the part of its log spoiled that the disk had not confirmed yet.
    private static Copy spoiled(Copy copy, byte[] synced, Random random) {
        byte[] log = copy.log().bytes().clone();
        boolean begunAnew =
                log.length < synced.length
                        || !Arrays.equals(log, 0, synced.length, synced, 0, synced.length);
        int unconfirmed = log.length - synced.length;
        if (begunAnew || unconfirmed == 0) {
            return copy;
        }
        int from = synced.length + random.nextInt(unconfirmed);
        switch (random.nextInt(3)) {
            case 0 -> log = Arrays.copyOf(log, from);
            case 1 -> Arrays.fill(log, from, log.length, (byte) 0);
            default -> {
                for (int i = from; i < log.length; i += 1 + random.nextInt(4_096)) {
                    log[i] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return new Copy(copy.file(), Utf8.ofBytes(log));
    }

    private void verify(Copy copy, List<UUID> acknowledged, String when) throws IOException {
        Path there = Files.createTempDirectory(folder, "copy").resolve("copy.pairs");
        Files.write(there, copy.file().bytes());
        Files.write(there.resolveSibling("copy.pairs-wal"), copy.log().bytes());
        ProjectLocation location = new ProjectLocation.InFile(there);
        try (Database database = Database.open(location)) {
            assertThat(new AnnotationStore(database).known(acknowledged))
                    .as(when)
                    .containsAll(acknowledged);
        }
        assertThat(Samples.check(location).problems()).as(when).isEmpty();
    }
}
