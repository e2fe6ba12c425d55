package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.CheckReport;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;
import org.sqlite.SQLiteException;

/// A project file of every version that was ever written opens, and is sound when it is brought up
/// to date.
///
/// There is one such file a version, made by the program of its time. Before [Schema#VERSION] goes
/// up, keep one of the version that is left behind: `mvn test -Dtest=EarlierVersionsTest
/// -Dkeep.project=true`.
class EarlierVersionsTest {
    private static final String KEPT = "src/test/resources/org/pairwright/storage";

    @TempDir Path folder;

    static Stream<Integer> versions() {
        return Stream.iterate(1, version -> version + 1).limit(Schema.VERSION);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_file_of_an_earlier_version_opens_and_is_sound(int version) throws IOException {
        Path file = kept(version);
        ProjectLocation location = new ProjectLocation.InFile(file);
        byte[] before = Files.readAllBytes(file);
        assertThat(Samples.check(location).problems()).isEmpty();
        assertThat(Files.readAllBytes(file)).as("checked on a copy").isEqualTo(before);

        try (Database database = Database.open(location)) {
            assertThat(new PairStore(database).count()).isEqualTo(3);
            assertThat(new ProjectStore(database).taxonomy())
                    .isEqualTo(Samples.project().taxonomy());
            Annotator alice = new AnnotatorStore(database).byName("alice").orElseThrow();
            assertThat(new AnnotationStore(database).current(1, alice, 0).orElseThrow().judgment())
                    .isEqualTo(decision());
            assertThat(new AnnotationStore(database).draft(3, alice, 0))
                    .contains(Judgment.of(Preference.TIE));
            assertThat(new Acts(database).redo(new Actor("alice", "system-user"), alice))
                    .isPresent();
        }
        assertThat(Samples.check(location).problems()).isEmpty();
    }

    @Test
    void a_log_that_a_crash_left_stays_as_it_is_when_an_earlier_file_is_checked()
            throws IOException, SQLException {
        Path file = kept(1);
        Path crashed = folder.resolve("crashed.pairs");
        Path log = folder.resolve("crashed.pairs-wal");
        try (Connection connection = new SqliteFile(file).connectWriter();
                Statement statement = connection.createStatement()) {
            statement.execute("update pair_state set decisions = 7 where pair = 1");
            Files.copy(file, crashed);
            Files.copy(folder.resolve("project.pairs-wal"), log);
        }
        byte[] before = Files.readAllBytes(crashed);
        byte[] logBefore = Files.readAllBytes(log);
        List<String> progress = new ArrayList<>();

        CheckReport report =
                new CheckStore(new ProjectLocation.InFile(crashed))
                        .check((stage, done, total) -> progress.add(stage));

        assertThat(report.problems()).extracting(CheckReport.Found::code).contains("pair_state");
        assertThat(Files.readAllBytes(crashed)).isEqualTo(before);
        assertThat(Files.readAllBytes(log)).isEqualTo(logBefore);
        assertThat(progress).contains("copying", "upgrading", "pages");
    }

    @Test
    void a_file_that_another_program_has_just_brought_up_to_date_is_checked_as_it_is()
            throws IOException {
        Path file = kept(Schema.VERSION);

        Path made;
        try (UpgradedCopy copy =
                UpgradedCopy.of(new SqliteFile(file), (stage, done, total) -> {})) {
            made = copy.file().path();
            assertThat(Samples.check(copy.file().location()).problems()).isEmpty();
        }
        assertThat(made.getParent()).doesNotExist();
    }

    @Test
    void damage_in_an_earlier_file_is_told_of_that_file_part_by_part() throws IOException {
        Path file = kept(1);
        byte[] content = Files.readAllBytes(file);
        for (int page = 3; page < 9; page++) {
            Arrays.fill(content, page * 16_384, page * 16_384 + 64, (byte) 0x55);
        }
        Files.write(file, content);

        CheckReport report = Samples.check(new ProjectLocation.InFile(file));

        assertThat(report.problems()).hasSizeGreaterThan(2);
        assertThat(report.problems().getFirst().message()).contains(file.toString());
        assertThat(report.problems())
                .extracting(CheckReport.Found::message)
                .as("who reads it is checking")
                .noneMatch(message -> message.contains("pairwright check"));
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void what_sqlite_finds_in_a_file_of_an_earlier_version_is_in_the_report(int version)
            throws IOException, SQLException {
        Path file = kept(version);
        byte[] sound = Files.readAllBytes(file);
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 60; i++) {
            // One in two in the head, or where the first page leads to its cells.
            int at = i % 2 == 0 ? 20 + random.nextInt(180) : random.nextInt(sound.length);
            byte[] flipped = sound.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            if (!isFoundBySqlite(file)) {
                continue;
            }
            found++;
            try {
                assertThat(Samples.check(new ProjectLocation.InFile(file)).problems())
                        .as("byte %d, seed %d", at, seed)
                        .isNotEmpty()
                        .extracting(CheckReport.Found::message)
                        .noneMatch(message ->
                                message.contains("vacuum_") || message.contains("can't go on"))
                        .doesNotHaveDuplicates();
            } catch (StorageFailure.NotAProject e) {
                assertThat(at).as(e.getMessage()).isLessThan(100);
            }
            assertThat(Files.readAllBytes(file)).as("byte %d", at).isEqualTo(flipped);
        }
        assertThat(found).as("seed %d", seed).isPositive();
    }

    private static boolean isFoundBySqlite(Path file) throws SQLException {
        try (Connection connection = new SqliteFile(file).connectUnlocked();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma integrity_check(1)")) {
            return !row.getString(1).equals("ok");
        } catch (SQLiteException e) {
            return true;
        }
    }

    @Test
    void tables_that_can_not_be_copied_are_told_without_the_names_of_the_copy()
            throws IOException, SQLException {
        Path file = kept(4);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma writable_schema = on");
            // What a flipped bit makes of it: a table of that name is no table of SQLite's.
            statement.execute(
                    "update sqlite_schema set tbl_name = 'rflease' where name = 'release'");
            statement.execute("update sqlite_schema set name = 'rflease' where name = 'release'");
        }

        assertThat(Samples.check(new ProjectLocation.InFile(file)).problems())
                .isNotEmpty()
                .extracting(CheckReport.Found::message)
                .noneMatch(
                        message -> message.contains("vacuum_") || message.contains("can't go on"));
    }

    @Test
    void what_is_wrong_with_the_tables_of_an_earlier_file_is_told_once_and_the_rest_too()
            throws IOException, SQLException {
        Path file = kept(4);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("drop index annotation_annotator");
            statement.execute("update pair_state set decisions = 7 where pair = 1");
        }

        assertThat(Samples.check(new ProjectLocation.InFile(file)).problems())
                .extracting(CheckReport.Found::code)
                .containsExactly("schema", "pair_state");
    }

    private Path kept(int version) throws IOException {
        Path file = folder.resolve("project.pairs");
        String name = "project-v" + version + ".pairs.gz";
        try (InputStream kept = EarlierVersionsTest.class.getResourceAsStream(name)) {
            assertThat(kept).as(name).isNotNull();
            try (GZIPInputStream content = new GZIPInputStream(kept)) {
                Files.copy(content, file);
            }
        }
        return file;
    }

    private static Judgment decision() {
        Verdict unsafe =
                new Verdict(Safety.UNSAFE, List.of("s1", "s2"), Severity.MODERATE, Refusal.NONE);
        return Judgment.of(Side.B, Strength.MUCH)
                .withVerdict(Side.A, unsafe)
                .withRationale("Safer.");
    }

    @Test
    @EnabledIfSystemProperty(named = "keep.project", matches = "true")
    void a_project_of_this_version_is_kept() throws IOException {
        Path file = folder.resolve("project.pairs");
        try (Database database =
                Database.create(new ProjectLocation.InFile(file), Samples.project())) {
            Samples.add(
                    database,
                    Samples.decided(Samples.pair("One"), Judgment.of(Preference.A)),
                    Samples.pair("Deux 🙂"),
                    Samples.pair("Three"));
            Annotator alice =
                    new AnnotatorStore(database)
                            .require("alice", AnnotatorKind.PERSON, AnnotatorRole.LEAD);
            decide(database, alice, 1, Judgment.of(Preference.A));
            new BulkStore(database)
                    .mark(
                            new Actor("alice", "system-user"),
                            alice,
                            new Marking.Urgency(2),
                            new long[] {2, 3},
                            (stage, done, total) -> {});
            decide(database, alice, 1, decision());
            decide(database, alice, 2, decision().withCorrection(Side.A, "Ça va."));
            decide(database, alice, 2, Judgment.skip(SkipReason.LANGUAGE));
            new Acts(database).undo(new Actor("alice", "system-user"), alice);
            new AnnotationStore(database).saveDraft(3, alice, 0, Judgment.of(Preference.TIE));
        }
        Path kept = Path.of(KEPT, "project-v" + Schema.VERSION + ".pairs.gz");
        Files.createDirectories(kept.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(kept))) {
            Files.copy(file, out);
        }
    }

    private static void decide(
            Database database, Annotator annotator, long pair, Judgment judgment) {
        new AnnotationStore(database)
                .record(
                        new Actor(annotator.name(), "system-user"),
                        new NewAnnotation(
                                pair,
                                annotator,
                                0,
                                judgment,
                                Side.A,
                                Instant.ofEpochMilli(1_000),
                                Instant.ofEpochMilli(61_000),
                                Duration.ofSeconds(42)));
    }
}
