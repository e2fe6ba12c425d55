package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Backup;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.StoredPair;

/// A copy of a whole project, made while others work on it.
class BackupTest extends StorageTest {
    private Path target;
    private List<Long> pairs;
    private Annotator alice;

    @BeforeEach
    void label_a_little() {
        target = folder.resolve("copy.pairs");
        pairs = addPairs(3);
        alice = annotator("alice");
        add(Samples.decided(Samples.pair("Décidé 🙂"), Judgment.of(Preference.B)));
        decide(alice, pairs.get(0), Judgment.of(Preference.A).withRationale("Because."));
        decide(alice, pairs.get(1), Judgment.of(Preference.TIE));
        new Acts(database).undo(ALICE, alice);
    }

    private Backup backup(boolean overwrite) {
        return new BackupStore(location).backup(target, overwrite, (stage, done, total) -> {});
    }

    private static List<StoredPair> all(Database database) {
        List<StoredPair> all = new ArrayList<>();
        new ExportStore(database).forEachPair(all::add);
        return all;
    }

    @Test
    void a_backup_is_a_sound_project_with_the_same_content() {
        backup(false);

        ProjectLocation copy = new ProjectLocation.InFile(target);
        assertThat(Samples.check(copy).problems()).isEmpty();
        try (Database opened = Database.open(copy)) {
            assertThat(new ProjectStore(opened).project())
                    .isEqualTo(new ProjectStore(database).project());
            assertThat(all(opened)).isEqualTo(all(database));
            assertThat(new CountStore(opened).counts())
                    .isEqualTo(new CountStore(database).counts());
        }
    }

    @Test
    void work_goes_on_in_a_backup() {
        backup(false);

        ProjectLocation copy = new ProjectLocation.InFile(target);
        try (Database opened = Database.open(copy)) {
            assertThat(new Acts(opened).redo(ALICE, alice)).isPresent();
            Samples.add(opened, Samples.pair("One more"));
        }
        assertThat(Samples.check(copy).problems()).isEmpty();
    }

    @Test
    void a_backup_says_its_size_and_digest() throws Exception {
        Backup made = backup(false);

        assertThat(made.file()).isEqualTo(target);
        assertThat(made.bytes()).isEqualTo(Files.size(target));
        assertThat(made.sha256())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(Files.readAllBytes(target))));
    }

    @Test
    void nothing_else_is_left_beside_a_backup() throws IOException {
        backup(false);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.startsWith("project.pairs"))
                    .containsExactly("copy.pairs");
        }
    }

    @Test
    void a_file_that_is_there_is_not_overwritten_unasked() throws IOException {
        Files.writeString(target, "Mine.");

        assertThatThrownBy(() -> backup(false))
                .isInstanceOf(StorageFailure.AlreadyThere.class)
                .hasMessage(
                        target + " is there already. It was left as it is; choose another name.");
        assertThat(target).hasContent("Mine.");
    }

    @Test
    void a_file_that_is_there_is_replaced_when_asked() throws IOException {
        Files.writeString(target, "Mine.");

        backup(true);

        assertThat(Samples.check(new ProjectLocation.InFile(target)).problems()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        target = folder.resolve("nowhere").resolve("copy.pairs");

        assertThatThrownBy(() -> backup(false))
                .isInstanceOf(StorageFailure.Unavailable.class)
                .hasMessage("There is no folder " + target.getParent() + " to put the backup in.");
    }

    @Test
    void others_write_while_a_backup_is_made() {
        List<String> stages = new ArrayList<>();
        new BackupStore(location)
                .backup(
                        target,
                        false,
                        (stage, done, total) -> {
                            if (stages.isEmpty()) {
                                decide(alice, pairs.get(2), Judgment.of(Preference.B));
                            }
                            stages.add(stage);
                        });
        decide(alice, pairs.get(2), Judgment.of(Preference.A));

        assertThat(Samples.check(new ProjectLocation.InFile(target)).problems()).isEmpty();
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_backup_that_is_stopped_leaves_nothing() throws IOException {
        add(manyPairs());

        assertThatThrownBy(() ->
                        new BackupStore(location)
                                .backup(
                                        target,
                                        false,
                                        (stage, done, total) -> {
                                            throw new IllegalStateException("stopped");
                                        }))
                .hasMessage("stopped");

        assertThat(target).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().endsWith(".tmp")))
                    .isEmpty();
        }
    }

    private static org.pairwright.domain.ImportedPair[] manyPairs() {
        var many = new org.pairwright.domain.ImportedPair[30_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = Samples.pair("Many " + i);
        }
        return many;
    }
}
