package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;
import org.pairwright.storage.EveryTable;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.Samples;

/// An archive holds every column of every table, but for those that are named here with a reason. A
/// column that a later version adds fails this test until an archive holds it, or somebody says why
/// not.
class EveryColumnArchivedTest {
    private static final Actor ALICE = new Actor("alice", "alice");

    private static final String OWN_IMPORT =
            "An import is told of by the project into which it comes; the archive keeps the file.";
    private static final String OWN_LOG = "The log of one project, which is added to by itself.";
    private static final String OWN_STACK = "What each can take back where they did it.";

    /// Tables, and columns of tables, that an archive leaves out, and why.
    private static final Map<String, String> LEFT_OUT =
            Map.ofEntries(
                    Map.entry("origin", OWN_LOG),
                    Map.entry("event", OWN_LOG),
                    Map.entry("act", OWN_STACK),
                    Map.entry("bulk_act", OWN_STACK),
                    Map.entry("bulk_change", OWN_STACK),
                    Map.entry("draft", "What is not decided yet."),
                    Map.entry("gold_answer", "The known answer is kept, not those behind it."),
                    Map.entry("release", "A release is a folder that tells of itself."),
                    Map.entry("project.uuid", "Another project that holds the same."),
                    Map.entry("project.origin", OWN_LOG),
                    Map.entry("project.created_at", "Another project that holds the same."),
                    Map.entry("annotator.role", "Nobody gets rights by a file."),
                    Map.entry("import_batch.uuid", OWN_IMPORT),
                    Map.entry("import_batch.rows_read", OWN_IMPORT),
                    Map.entry("import_batch.imported", OWN_IMPORT),
                    Map.entry("import_batch.duplicates", OWN_IMPORT),
                    Map.entry("import_batch.refused", OWN_IMPORT),
                    Map.entry("import_batch.warnings", OWN_IMPORT),
                    Map.entry("import_batch.pairs", OWN_IMPORT),
                    Map.entry("import_batch.annotations", OWN_IMPORT),
                    Map.entry("import_batch.actor", OWN_IMPORT),
                    Map.entry("import_batch.created_at", OWN_IMPORT),
                    Map.entry("import_batch.undone_at", OWN_IMPORT),
                    Map.entry("import_batch.machine_annotations", OWN_IMPORT),
                    Map.entry("pair_gold.batch", OWN_IMPORT),
                    Map.entry("annotation.origin", OWN_LOG),
                    Map.entry("annotation.number", OWN_LOG),
                    Map.entry(
                            "annotation.made_in",
                            "Each revision tells its origin, those that were made here too."),
                    Map.entry("annotation.batch", OWN_IMPORT));

    /// How rows are told from each other that have no identity to go by, in SQL on their table `t`.
    private static final Map<String, String> NAMES =
            Map.of(
                    "guidelines_version", "t.body || t.created_at",
                    "question_set_version", "t.body || t.created_at",
                    "taxonomy_version", "t.body || t.created_at",
                    "import_batch", "t.file || t.sha256 || t.format || t.license",
                    "prompt", "hex(t.key)",
                    "response",
                            "(select hex(q.key) from prompt q where q.id = t.prompt) || hex(t.key)",
                    "verdict",
                            "(select hex(n.uuid) from annotation n where n.id = t.annotation)"
                                    + " || coalesce(t.side, '')",
                    "origin", "t.name");

    @TempDir Path folder;
    private ProjectLocation.InFile one;
    private ProjectLocation.InFile two;

    @BeforeEach
    void take_a_project_with_something_everywhere_through_an_archive() {
        one = new ProjectLocation.InFile(folder.resolve("one.pairs"));
        two = new ProjectLocation.InFile(folder.resolve("two.pairs"));
        Path archive = folder.resolve("archive.jsonl");
        try (Database project = Database.create(one, Samples.project());
                Database again =
                        Database.create(
                                two,
                                new NewProject(
                                        ProjectService.defaults(two).title(),
                                        7,
                                        ProjectService.defaults(two).taxonomy(),
                                        ProjectService.defaults(two).guidelines()))) {
            new ProjectStore(again).recordMaker(ALICE);
            EveryTable.fill(project);
            assertThat(new CheckService(one).run(Progress.NONE).problems()).isEmpty();
            KilledExportTest.export(project, "pairwright", archive);
            ImportReport report =
                    new ImportService(again)
                            .run(ImportRequest.of(ALICE, List.of(archive)), Progress.NONE);
            assertThat(report.files().getFirst().problems())
                    .extracting("field")
                    .containsOnly("role");
            assertThat(new CheckService(two).run(Progress.NONE).problems()).isEmpty();
        }
    }

    @Test
    void what_an_archive_holds_is_the_same_in_the_project_that_it_makes() throws SQLException {
        for (Map.Entry<String, List<String>> table : EveryTable.columns(one).entrySet()) {
            List<String> held = held(table.getKey(), table.getValue());
            if (!held.isEmpty()) {
                assertThat(rows(two, table.getKey(), held))
                        .as("%s%s", table.getKey(), held)
                        .isEqualTo(rows(one, table.getKey(), held));
            }
        }
    }

    @Test
    void each_column_that_is_held_holds_something_here() throws SQLException {
        List<String> empty = new ArrayList<>();
        for (Map.Entry<String, List<String>> table : EveryTable.columns(one).entrySet()) {
            for (String column : held(table.getKey(), table.getValue())) {
                if (rows(one, table.getKey(), List.of(column)).stream()
                        .allMatch(it -> it.matches(".*=(null|0|)\\|"))) {
                    empty.add(table.getKey() + "." + column);
                }
            }
        }
        assertThat(empty).isEmpty();
    }

    @Test
    void what_is_left_out_on_purpose_is_there() throws SQLException {
        assertThat(
                        EveryTable.columns(one).entrySet().stream()
                                .flatMap(table ->
                                        Stream.concat(
                                                Stream.of(table.getKey()),
                                                table.getValue().stream()
                                                        .map(it -> table.getKey() + "." + it))))
                .containsAll(new TreeSet<>(LEFT_OUT.keySet()));
    }

    private static List<String> held(String table, List<String> columns) {
        if (LEFT_OUT.containsKey(table)) {
            return List.of();
        }
        return columns.stream()
                .filter(column -> !column.equals("id"))
                .filter(column -> !LEFT_OUT.containsKey(table + "." + column))
                .toList();
    }

    /// The rows of a table as texts, in an order that does not depend on keys. What a column names
    /// is told by what that is known by. Imports of one file come back as one.
    private static List<String> rows(
            ProjectLocation.InFile project, String table, List<String> columns)
            throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + project.path());
                Statement statement = file.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select "
                                        + (table.equals("import_batch") ? "distinct " : "")
                                        + String.join(
                                                ", ",
                                                columns.stream()
                                                        .map(column -> value(table, column))
                                                        .toList())
                                        + " from "
                                        + table
                                        + " c"
                                        + where(table))) {
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < columns.size(); i++) {
                    Object value = row.getObject(i + 1);
                    text.append(columns.get(i))
                            .append('=')
                            .append(
                                    value instanceof byte[] bytes
                                            ? HexFormat.of().formatHex(bytes)
                                            : value)
                            .append('|');
                }
                rows.add(text.toString());
            }
        }
        rows.sort(String::compareTo);
        return rows;
    }

    /// A project begins with versions that it gives up for those of the archive.
    private static String where(String table) {
        return table.endsWith("_version") && NAMES.containsKey(table)
                ? " where c.id > 1 or not exists (select 1 from event where body like '%first_import%')"
                : "";
    }

    private static String value(String table, String column) {
        return EveryTable.reference(table, column)
                .map(it ->
                        "(select %s from %s t where t.%s = c.%s)"
                                .formatted(
                                        NAMES.getOrDefault(it.parent(), "hex(t.uuid)"),
                                        it.parent(),
                                        it.key(),
                                        column))
                .orElse("c." + column);
    }
}
