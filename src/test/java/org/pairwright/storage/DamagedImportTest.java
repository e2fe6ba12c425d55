package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ProjectLocation;

/// An import into a file with a broken page comes in whole, or is refused in a sentence with the
/// file left as it is to the byte.
class DamagedImportTest {
    private static final Actor ALICE = new Actor("alice", "system-user");
    private static final int PAGE_SIZE = 16_384;

    @TempDir Path folder;

    private Path file;
    private byte[] sound = {};

    @BeforeEach
    void make_a_project() throws IOException {
        file = folder.resolve("project.pairs");
        try (Database database =
                Database.create(new ProjectLocation.InFile(file), Samples.project())) {
            Samples.add(database, pairs("Before", 300));
        }
        sound = Files.readAllBytes(file);
    }

    private static ImportedPair[] pairs(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.pair(name + i, "a".repeat(200) + i, "b".repeat(200)))
                .toArray(ImportedPair[]::new);
    }

    @Test
    void that_has_the_file_to_itself() throws IOException {
        int refused = 0;
        for (int page = 1; page < sound.length / PAGE_SIZE; page++) {
            refused += refusals(page);
        }

        assertThat(refused).isGreaterThan(5);
    }

    /// A file that others have open, as one too large to be looked through, is changed through its
    /// log.
    @Test
    void beside_somebody_who_has_it_open() throws IOException, SQLException {
        int refused = 0;
        for (int page = 1; page < sound.length / PAGE_SIZE; page++) {
            Files.write(file, sound);
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = other.createStatement()) {
                statement.executeQuery("select count(*) from project").close();
                refused += refusals(page);
            }
        }

        assertThat(refused).isGreaterThan(5);
    }

    /// Breaks the kind of a page, which SQLite looks at whenever it comes upon it.
    private int refusals(int page) throws IOException {
        byte[] broken = sound.clone();
        broken[page * PAGE_SIZE] ^= (byte) 0xff;
        Files.write(file, broken);
        try (Database database = Database.open(new ProjectLocation.InFile(file));
                ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(staging, pairs("After", 300));
            staging.merge(ALICE);
            return 0;
        } catch (StorageFailure.Damaged refusal) {
            assertThat(refusal).hasMessageContaining("is damaged");
        }
        assertThat(Arrays.mismatch(broken, Files.readAllBytes(file)))
                .as("first byte that changed when page %d was broken", page + 1)
                .isEqualTo(-1);
        return 1;
    }
}
