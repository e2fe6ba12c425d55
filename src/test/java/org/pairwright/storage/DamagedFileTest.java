package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.CheckReport;
import org.pairwright.domain.ProjectLocation;
import org.sqlite.SQLiteException;

/// A file that can't be opened is refused in a sentence, and left as it is to the byte.
class DamagedFileTest {
    private static final String COLUMN = "external_id ";

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final int PAGE_SIZE = 16_384;

    /// What SQLite minds in a full check, and uses nowhere where a file does not shrink by itself.
    private static final int UNUSED_FROM = 64;

    private static final int UNUSED_TO = 68;

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void make_a_project() {
        file = folder.resolve("project.pairs");
        try (Database database = Database.create(location(), Samples.project())) {
            Samples.add(
                    database, Samples.pair("One"), Samples.pair("Two", "x".repeat(100_000), "y"));
        }
    }

    private ProjectLocation location() {
        return new ProjectLocation.InFile(file);
    }

    private void put(byte[] content) throws IOException {
        Files.write(file, content);
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    private void flip(int at, int bit) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[at] ^= (byte) (1 << bit);
        put(content);
    }

    /// Opens the file and gives what it is refused with.
    private StorageFailure refusal() throws IOException {
        byte[] before = Files.readAllBytes(file);
        FileTime modified = Files.getLastModifiedTime(file);
        StorageFailure refusal = open();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(modified);
        assertThat(besides()).isEmpty();
        return refusal;
    }

    private StorageFailure open() {
        try (Database opened = Database.open(location())) {
            throw new AssertionError("It was opened: " + opened.location());
        } catch (StorageFailure refusal) {
            return refusal;
        }
    }

    private List<Path> besides() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(other -> !other.equals(file)).toList();
        }
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(file);

        assertThat(open())
                .isInstanceOf(StorageFailure.Missing.class)
                .hasMessage("There is no file " + file + ".");
        assertThat(besides()).isEmpty();
    }

    @Test
    void a_folder_is_no_project() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);

        assertThat(open())
                .isInstanceOf(StorageFailure.NotAProject.class)
                .hasMessage(file + " is a folder, not a project file.");
    }

    @Test
    void an_empty_file_is_too_short() throws IOException {
        put(new byte[0]);

        assertThat(refusal())
                .isInstanceOf(StorageFailure.NotAProject.class)
                .hasMessage(file + " is too short to be a Pairwright project (0 bytes).");
    }

    @Test
    void a_text_is_no_project() throws IOException {
        put(
                "{\"prompt\": \"Is this a project?\"}\n"
                        .repeat(1_000)
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(refusal())
                .isInstanceOf(StorageFailure.NotAProject.class)
                .hasMessage(
                        file
                                + " is not a Pairwright project. To read pairs from it, make a project and import it.");
    }

    @Test
    void the_database_of_another_program_is_no_project() throws IOException, SQLException {
        Files.delete(file);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("create table bookmark (url text)");
        }
        Files.setLastModifiedTime(file, LONG_AGO);

        assertThat(refusal())
                .isInstanceOf(StorageFailure.NotAProject.class)
                .hasMessageContaining("is not a Pairwright project.");
    }

    @Test
    void a_project_of_a_newer_program_is_left_alone() throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[63] = Schema.VERSION + 1;
        put(content);

        assertThat(refusal())
                .isInstanceOf(StorageFailure.NotAProject.class)
                .hasMessage(
                        file
                                + " was made by a newer Pairwright (project version "
                                + (Schema.VERSION + 1)
                                + ", this one reads up to "
                                + Schema.VERSION
                                + "). Update Pairwright to open it.");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 1_000, PAGE_SIZE, 3 * PAGE_SIZE, 5 * PAGE_SIZE + 17})
    void a_file_cut_short_says_how_much_is_there(int length) throws IOException {
        byte[] content = Files.readAllBytes(file);
        put(java.util.Arrays.copyOf(content, length));

        assertThat(refusal())
                .isInstanceOf(StorageFailure.Damaged.class)
                .hasMessage(
                        "The project file "
                                + file
                                + " is cut short: only "
                                + length
                                + " bytes of it are there. It was left as it is; open the newest file in its backups folder.");
    }

    @Test
    void a_file_that_lost_its_last_byte_is_cut_short() throws IOException {
        byte[] content = Files.readAllBytes(file);
        put(java.util.Arrays.copyOf(content, content.length - 1));

        assertThat(refusal())
                .isInstanceOf(StorageFailure.Damaged.class)
                .hasMessageContaining("is cut short");
    }

    @Test
    void a_broken_description_of_the_tables_is_damage() throws IOException {
        byte[] content = Files.readAllBytes(file);
        String text = new String(content, StandardCharsets.ISO_8859_1);
        // Pages that were divided keep what they gave away.
        for (int at = text.indexOf(COLUMN); at >= 0; at = text.indexOf(COLUMN, at + 1)) {
            flip(at, 1);
        }

        assertThat(refusal())
                .isInstanceOf(StorageFailure.Damaged.class)
                .hasMessage(
                        "The project file "
                                + file
                                + " is damaged. What it holds was left as it is; open the newest file in its backups folder, or run `pairwright check` to see what is wrong.");
    }

    @Test
    void a_head_that_misleads_about_the_pages_is_refused_before_anything_is_written()
            throws IOException {
        byte[] content = Files.readAllBytes(file);
        // How many bytes at the end of each page are not SQLite's.
        content[20] ^= (byte) 0xff;
        Files.write(file, content);

        assertThat(refusal()).isInstanceOf(StorageFailure.Damaged.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    /// Not every bit of the header matters, but where one does, it is a sentence and no harm is
    /// done. What is written into a file that opens all the same finds it as sound, and leaves it.
    @Test
    void a_flipped_bit_in_the_header_is_a_sentence_or_no_matter() throws IOException, SQLException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] sound = Files.readAllBytes(file);
        int refused = 0;
        for (int at = 0; at < 140; at += 1 + random.nextInt(2)) {
            if (at >= UNUSED_FROM && at < UNUSED_TO) {
                continue;
            }
            String where = "seed " + seed + ", byte " + at;
            put(sound);
            flip(at, random.nextInt(8));
            byte[] flipped = Files.readAllBytes(file);
            boolean whole = isWhole();
            try (Database opened = Database.open(location())) {
                assertThat(whole).as(where).isTrue();
                assertThat(new PairStore(opened).count()).isEqualTo(2);
                Samples.add(opened, Samples.pair("Three", "z".repeat(100_000), "y"));
            } catch (StorageFailure refusal) {
                refused++;
                assertThat(refusal.getMessage()).as(where).contains(file.toString()).endsWith(".");
                assertThat(Files.readAllBytes(file)).as(where).isEqualTo(flipped);
                assertThat(besides()).as(where).isEmpty();
                continue;
            }
            assertThat(isWhole()).as(where).isTrue();
        }
        assertThat(refused).as("seed %d", seed).isGreaterThan(10);
    }

    private boolean isWhole() throws SQLException {
        try (Connection connection = new SqliteFile(file).connectUnlocked();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma integrity_check(1)")) {
            return row.getString(1).equals("ok");
        } catch (SQLiteException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 18, 130})
    void a_head_that_lets_nobody_write_is_damage(int written) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[18] = (byte) written;
        put(content);

        assertThat(refusal())
                .isInstanceOf(StorageFailure.Damaged.class)
                .hasMessageContaining("is damaged");
        assertThat(Samples.check(location()).problems())
                .extracting(CheckReport.Found::message)
                .anyMatch(it -> it.contains("Its head says that it may not be written."));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 19, 21})
    void a_head_that_sqlite_can_not_make_sense_of_is_damage_where_it_is_a_projects(int at)
            throws IOException {
        flip(at, 3);

        assertThat(refusal())
                .isInstanceOf(StorageFailure.Damaged.class)
                .hasMessageContaining("is damaged");
        assertThat(Samples.check(location()).problems()).isNotEmpty();
    }

    @Test
    void a_first_page_whose_free_room_is_not_where_it_says_is_refused_untouched()
            throws IOException {
        // Where the content of the first page begins, behind the head of the file.
        flip(100 + 5, 4);

        assertThat(refusal()).isInstanceOf(StorageFailure.Damaged.class);
    }

    @Test
    void a_list_of_free_pages_that_leads_elsewhere_is_refused_untouched()
            throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            statement.execute("delete from response");
            statement.execute("pragma journal_mode = delete");
            statement.execute("pragma journal_mode = wal");
        }
        // The number of the first free page.
        flip(35, 0);

        assertThat(refusal()).isInstanceOf(StorageFailure.Damaged.class);
    }

    @Test
    void a_flipped_bit_in_a_text_is_found_by_the_check_which_changes_nothing() throws IOException {
        byte[] content = Files.readAllBytes(file);
        int at = new String(content, StandardCharsets.ISO_8859_1).indexOf("xxxxxxxx");
        flip(at + 5_000, 0);
        byte[] before = Files.readAllBytes(file);

        CheckReport report = Samples.check(location());

        assertThat(report.problems())
                .containsExactly(
                        new CheckReport.Found(
                                "text", "The text or source of response 3 is not what came in."));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(besides()).isEmpty();
    }

    @Test
    void a_broken_page_is_found_by_the_check_which_changes_nothing() throws IOException {
        byte[] content = Files.readAllBytes(file);
        // The root page of the table of prompts, whatever its number, holds the first prompt.
        int at = new String(content, StandardCharsets.ISO_8859_1).indexOf("[{\"role\"");
        int page = at / PAGE_SIZE * PAGE_SIZE;
        flip(page, 3);
        byte[] before = Files.readAllBytes(file);

        CheckReport report = Samples.check(location());

        assertThat(report.problems())
                .extracting(CheckReport.Found::code)
                .contains("file", "unreadable");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(besides()).isEmpty();
    }

    @Test
    void a_flipped_bit_anywhere_is_a_report_and_no_failure() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] sound = Files.readAllBytes(file);
        for (int i = 0; i < 40; i++) {
            put(sound);
            flip(100 + random.nextInt(sound.length - 100), random.nextInt(8));
            byte[] flipped = Files.readAllBytes(file);

            CheckReport report = Samples.check(location());

            assertThat(report.problems()).as("seed %d", seed).hasSizeLessThan(200);
            assertThat(Files.readAllBytes(file)).as("seed %d", seed).isEqualTo(flipped);
        }
    }

    @Test
    void the_check_of_a_file_cut_short_says_so() throws IOException {
        byte[] content = Files.readAllBytes(file);
        put(java.util.Arrays.copyOf(content, content.length / 2));

        assertThat(Samples.check(location()).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("file");
                    assertThat(problem.message()).contains("is cut short");
                });
    }

    @Test
    void a_sound_file_is_left_alone_by_the_check() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Files.setLastModifiedTime(file, LONG_AGO);

        assertThat(Samples.check(location()).problems()).isEmpty();

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(besides()).isEmpty();
    }

    @Test
    void a_read_only_file_is_refused_and_can_be_checked() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThat(refusal())
                .isInstanceOf(StorageFailure.Unavailable.class)
                .hasMessage(
                        "The project file "
                                + file
                                + " is read-only. To work on it, allow writing or copy it to a folder of yours.");
        assertThat(Samples.check(location()).problems()).isEmpty();
        assertThat(besides()).isEmpty();
    }

    @Test
    void a_read_only_file_can_be_read_and_stays_as_it_is() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (Database database = Database.openToRead(location())) {
            assertThat(new PairStore(database).count()).isEqualTo(2);
            assertThat(new CountStore(database).counts().pairs()).isEqualTo(2);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(besides()).isEmpty();
    }

    @Test
    void a_link_that_leads_in_a_circle_is_in_nobodys_way() throws IOException {
        Path circle = folder.resolve("circle.pairs");
        Files.createSymbolicLink(circle, circle);

        assertThatThrownBy(() ->
                        Database.create(new ProjectLocation.InFile(circle), Samples.project()))
                .isInstanceOf(StorageFailure.AlreadyThere.class)
                .hasMessage(
                        circle + " is there already. It was left as it is; choose another name.");
    }

    @Test
    void a_log_left_by_a_former_project_is_not_taken_over() throws IOException {
        Files.delete(file);
        Path log = folder.resolve("project.pairs-wal");
        Files.write(log, new byte[] {1});

        assertThatThrownBy(() -> Database.create(location(), Samples.project()))
                .isInstanceOf(StorageFailure.AlreadyThere.class)
                .hasMessageStartingWith(log + " is there already");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_name_with_signs_of_a_url_is_a_name() {
        for (String name :
                List.of("what?.pairs", "100%25.pairs", "a#b&c=d.pairs", "grüße 你好.pairs")) {
            file = folder.resolve(name);
            Database.create(location(), Samples.project()).close();

            assertThat(file).exists();
            assertThat(Samples.check(location()).problems()).isEmpty();
        }
    }

    @Test
    void a_check_names_the_part_that_can_not_be_read() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma writable_schema = on");
            statement.execute(
                    "update sqlite_schema set sql = 'create table act (' where name = 'act'");
        }

        assertThat(Samples.check(location()).problems())
                .extracting(CheckReport.Found::message)
                .anyMatch(it -> it.startsWith("A part of the project can't be read (tables): "))
                .noneMatch(it -> it.contains("()"));
    }
}
