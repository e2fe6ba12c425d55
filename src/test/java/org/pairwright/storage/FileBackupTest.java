package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProjectLocation;

/// What is particular about the backup of a project file.
class FileBackupTest {
    @TempDir Path folder;

    private Path file;
    private ProjectLocation location;

    @BeforeEach
    void make_a_project() {
        file = folder.resolve("project.pairs");
        location = new ProjectLocation.InFile(file);
        try (Database database = Database.create(location, Samples.project())) {
            Samples.add(
                    database, Samples.pair("One"), Samples.pair("Two", "x".repeat(50_000), "y"));
        }
    }

    private void backup(Path target, boolean overwrite) {
        new BackupStore(location).backup(target, overwrite, (stage, done, total) -> {});
    }

    @Test
    void a_project_is_never_its_own_backup() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> backup(file, true))
                .isInstanceOf(StorageFailure.AlreadyThere.class);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_project_that_is_in_use_is_not_replaced() {
        Path other = folder.resolve("other.pairs");
        try (Database used =
                Database.create(new ProjectLocation.InFile(other), Samples.project())) {
            Samples.add(used, Samples.pair("One"));
            new AnnotatorStore(used)
                    .require(
                            "alice",
                            org.pairwright.domain.AnnotatorKind.PERSON,
                            org.pairwright.domain.AnnotatorRole.LEAD);

            assertThatThrownBy(() -> backup(other, true))
                    .isInstanceOf(StorageFailure.AlreadyThere.class)
                    .hasMessageStartingWith(other + "-wal is there already");
        }
    }

    @Test
    void a_link_to_an_earlier_backup_stays_a_link() throws IOException {
        Path earlier = folder.resolve("earlier.pairs");
        backup(earlier, false);
        Path link = Files.createSymbolicLink(folder.resolve("newest.pairs"), earlier);

        backup(link, true);

        assertThat(link).isSymbolicLink();
        assertThat(Samples.check(new ProjectLocation.InFile(earlier)).problems()).isEmpty();
    }

    @Test
    void a_link_to_a_device_is_no_place_for_a_backup() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("null.pairs"), Path.of("/dev/null"));

        assertThatThrownBy(() -> backup(link, true))
                .isInstanceOf(StorageFailure.Unavailable.class)
                .hasMessageContaining("it is a device or a pipe, not a file");

        assertThat(link).isSymbolicLink();
        Files.delete(link);
    }

    @Test
    void a_backup_of_a_project_in_use_by_another_process_holds_what_was_recorded_before() {
        Path target = folder.resolve("copy.pairs");
        UUID last;
        try (Child child = new Child(LabelingProcess.class, file.toString(), "alice", "endless")) {
            last = UUID.fromString(child.lines(5).getLast());
            backup(target, false);
            child.lines(5);
        }

        ProjectLocation copy = new ProjectLocation.InFile(target);
        assertThat(Samples.check(copy).problems()).isEmpty();
        try (Database opened = Database.open(copy)) {
            assertThat(new AnnotationStore(opened).known(List.of(last))).containsExactly(last);
        }
    }

    @Test
    void a_backup_of_a_read_only_project_leaves_nothing_beside_it() throws IOException {
        readOnly();

        backup(folder.resolve("copy.pairs"), false);

        assertThat(names()).containsExactly("copy.pairs", "project.pairs");
    }

    @Test
    void a_backup_of_a_read_only_project_with_a_log_leaves_only_what_was_there()
            throws IOException {
        UUID last;
        try (Child child = new Child(LabelingProcess.class, file.toString(), "alice", "endless")) {
            last = UUID.fromString(child.lines(5).getLast());
        }
        Files.delete(folder.resolve("project.pairs-shm"));
        readOnly();
        Path target = folder.resolve("copy.pairs");

        backup(target, false);
        Samples.check(location);

        assertThat(names()).containsExactly("copy.pairs", "project.pairs", "project.pairs-wal");
        try (Database opened = Database.open(new ProjectLocation.InFile(target))) {
            assertThat(new AnnotationStore(opened).known(List.of(last))).containsExactly(last);
        }
    }

    private void readOnly() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_damaged_project_makes_no_backup() throws IOException {
        byte[] content = Files.readAllBytes(file);
        int at = new String(content, StandardCharsets.ISO_8859_1).indexOf("[{\"role\"");
        content[at / 16_384 * 16_384] ^= 8;
        Files.write(file, content);
        Path target = folder.resolve("copy.pairs");

        assertThatThrownBy(() -> backup(target, false)).isInstanceOf(StorageFailure.Damaged.class);

        assertThat(target).doesNotExist();
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    @Test
    void what_is_no_project_makes_no_backup() throws IOException {
        Files.writeString(file, "Is this a project? ".repeat(100));

        assertThatThrownBy(() -> backup(folder.resolve("copy.pairs"), false))
                .isInstanceOf(StorageFailure.NotAProject.class);
    }
}
