package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ProjectLocation;

/// A merge into a project file that fails leaves the project, and whoever writes next, as before.
class FailedMergeTest {
    private static final Actor ALICE = new Actor("alice", "system-user");

    @TempDir Path folder;

    private ProjectLocation location;
    private Database database;

    @BeforeEach
    void make_a_project() {
        location = new ProjectLocation.InFile(folder.resolve("project.pairs"));
        database = Database.create(location, Samples.project());
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    @Test
    void references_are_enforced_after_a_merge_that_could_not_begin() throws IOException {
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(staging, Samples.pair("One"));
            replaceScratchByFolders();

            assertThatThrownBy(() -> staging.merge(ALICE)).isInstanceOf(RuntimeException.class);
        }

        assertSound();
    }

    @Test
    void references_are_enforced_after_a_merge_that_was_outrun() {
        try (ImportStaging first = ImportStaging.begin(database, false);
                ImportStaging second = ImportStaging.begin(database, false)) {
            Samples.stage(first, Samples.pair("One"));
            Samples.stage(second, Samples.pair("Two"));
            first.merge(ALICE);

            assertThatThrownBy(() -> second.merge(ALICE)).isInstanceOf(ImportOutrun.class);
        }

        assertSound();
    }

    private void assertSound() {
        assertThat(writer("pragma foreign_keys")).isEqualTo("1");
        assertThat(writer("pragma main.journal_mode")).isEqualTo("wal");
        assertThat(writer("select group_concat(name) from pragma_database_list")).isEqualTo("main");
        Samples.add(database, Samples.pair("After"));
        assertThat(Samples.check(location).problems()).isEmpty();
    }

    private String writer(String query) {
        return database.onWriter(it -> it.createQuery(query).mapTo(String.class).one());
    }

    private void replaceScratchByFolders() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".pairwright-*.tmp")) {
            for (Path file : files) {
                Files.delete(file);
                Files.createDirectory(file);
            }
        }
    }
}
