package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;
import org.pairwright.storage.EveryTable;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.Samples;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whatever an edited archive says in a line that holds no pair, its pairs come in, the line is
/// told of or harmless, and the project is sound.
class HostileArchiveTest {
    private static final Actor BOB = new Actor("bob", "bob");

    /// Of so many combinations one is tried; `-Dhostile.share=1` tries all.
    private static final int SHARE = Integer.getInteger("hostile.share", 5);

    private static final List<String> NONSENSE =
            List.of(
                    "null",
                    "\"\"",
                    "\"nonsense\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "-1",
                    "1e400",
                    "9223372036854775807",
                    "true",
                    "[]",
                    "{\"\":-1}",
                    "\"+999999999-12-31T23:59:59Z\"");

    @TempDir static Path folder;

    private static List<String> archived;

    @BeforeAll
    static void archive_a_project_with_something_everywhere() throws IOException {
        try (Database one =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("one.pairs")),
                        Samples.project())) {
            EveryTable.fill(one);
            KilledExportTest.export(one, "pairwright", folder.resolve("one.jsonl"));
            archived = Files.readAllLines(folder.resolve("one.jsonl"));
        }
        try (Database empty =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("empty.pairs")),
                        Samples.project())) {
            new ProjectStore(empty).recordMaker(BOB);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nonsense_in_a_line_costs_no_other_line(ArchivedKind kind) throws IOException {
        List<ArchivedKind.Field> fields = kind.fields();
        for (int i = 0; i < NONSENSE.size(); i++) {
            for (int j = 0; j < fields.size(); j++) {
                if ((i + j) % SHARE == 0) {
                    check(kind, fields.get(j).name(), NONSENSE.get(i));
                }
            }
        }
    }

    private void check(ArchivedKind kind, String field, String nonsense) throws IOException {
        String what = kind.code() + "." + field + " = " + nonsense;
        Path file = Files.write(folder.resolve("edited.jsonl"), edited(kind, field, nonsense));
        Path copy = folder.resolve("copy.pairs");
        Files.deleteIfExists(copy);
        Files.copy(folder.resolve("empty.pairs"), copy);
        try (Database project = Database.open(new ProjectLocation.InFile(copy))) {
            ImportReport report =
                    new ImportService(project)
                            .run(ImportRequest.of(BOB, List.of(file)), Progress.NONE);

            assertThat(report.pairs()).as(what).isEqualTo(4);
            assertThat(report.files().getFirst().problems())
                    .as(what)
                    .extracting(Problem::line)
                    .allMatch(line -> line > 0);
            assertThat(new CheckService(project.location()).run(Progress.NONE).problems())
                    .as(what)
                    .isEmpty();
        }
        for (String rest : List.of("-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("copy.pairs" + rest));
        }
    }

    private static List<String> edited(ArchivedKind kind, String field, String nonsense) {
        List<String> lines = new ArrayList<>();
        for (String line : archived) {
            ObjectNode row = (ObjectNode) JsonMapper.shared().readTree(line);
            lines.add(
                    row.path("kind").asString("").equals(kind.code())
                            ? with(row, field, nonsense)
                            : line);
        }
        return lines;
    }

    private static String with(ObjectNode row, String field, String nonsense) {
        Map<String, String> fields = new LinkedHashMap<>();
        row.properties()
                .forEach(each ->
                        fields.put(
                                each.getKey(),
                                each.getKey().equals(field)
                                        ? nonsense
                                        : each.getValue().toString()));
        List<String> written = new ArrayList<>();
        fields.forEach((name, value) -> written.add("\"" + name + "\":" + value));
        return "{" + String.join(",", written) + "}";
    }
}
