package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseHeadTest {
    private static final Path LOCKS = Path.of("/proc/locks");

    @TempDir Path folder;

    private Path database(String... statements) throws SQLException {
        Path file = folder.resolve("some.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return file;
    }

    @Test
    void the_number_of_its_application_is_read_of_a_database() throws SQLException {
        assertThat(DatabaseHead.applicationId(database("pragma application_id = 7"))).hasValue(7);
    }

    @Test
    void one_that_is_cut_short_still_has_it() throws Exception {
        Path file = database("pragma application_id = 7", "create table t (x)");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThat(DatabaseHead.applicationId(file)).hasValue(7);
    }

    @Test
    void another_file_has_none() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Milk, bread.\n");

        assertThat(DatabaseHead.applicationId(file)).isEmpty();
    }

    @Test
    void looking_at_a_database_leaves_it_locked_and_makes_no_file() throws Exception {
        assumeThat(LOCKS).as("a system that lists its locks").isReadable();
        Path file = database("create table t (x)");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("begin exclusive");
            List<String> before = locksOn(file);
            List<Path> files = filesIn(folder);

            assertThat(DatabaseHead.applicationId(file)).hasValue(0);
            assertThat(DatabaseFile.isAt(file)).isTrue();

            assertThat(before).isNotEmpty();
            assertThat(locksOn(file)).isEqualTo(before);
            assertThat(filesIn(folder)).isEqualTo(files);
            statement.execute("rollback");
        }
    }

    /// As the system lists them, by the number of the file.
    private static List<String> locksOn(Path file) throws IOException {
        String number = ":" + Files.getAttribute(file, "unix:ino") + " ";
        return Files.readAllLines(LOCKS).stream()
                .filter(line -> line.contains(number))
                .map(line -> line.substring(line.indexOf(' ')))
                .toList();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
