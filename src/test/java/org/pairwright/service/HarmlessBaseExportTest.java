package org.pairwright.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The decisions of `harmless-base/test.jsonl.gz` (anthropics/hh-rlhf at 354e5c3, 2,312 rows) go in
/// and come out again: 4 have an empty answer and are left out, all others are the source's texts.
@EnabledIfSystemProperty(
        named = "pairwright.data",
        matches = ".+",
        disabledReason = "the file is no part of the project: -Dpairwright.data says where it is")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HarmlessBaseExportTest {
    private static final String FILE = "hh-rlhf/harmless-base.test.jsonl.gz";
    private static final List<Integer> BLANK_LINES = List.of(87, 517, 926, 1104);
    private static final JsonMapper JSON = new JsonMapper();

    private final List<JsonNode> source = new ArrayList<>();
    private ExportReport report;
    private List<JsonNode> rows;

    @BeforeAll
    void import_and_export(@TempDir Path folder) throws IOException {
        Path file = Path.of(System.getProperty("pairwright.data")).resolve(FILE);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            lines.lines().map(JSON::readTree).forEach(source::add);
        }
        Path exported = folder.resolve("rows.jsonl");
        try (Database database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("project.pairs")),
                        Samples.project())) {
            new ImportService(database)
                    .run(
                            ImportRequest.of(new Actor("alice", "alice"), List.of(file)),
                            Progress.NONE);
            report =
                    new ExportService(database)
                            .run(
                                    new ExportRequest(
                                            ExportFormats.byId("trl-conversational").orElseThrow(),
                                            ResolutionPolicy.DEFAULT,
                                            exported.toString()),
                                    Progress.NONE);
        }
        try (Stream<String> lines = Files.lines(exported)) {
            rows = lines.map(JSON::readTree).toList();
        }
    }

    @Test
    void all_pairs_but_the_four_with_an_empty_answer_are_exported() {
        assertThat(report.pairs()).isEqualTo(2_312);
        assertThat(report.exported()).isEqualTo(2_308);
        assertThat(report.excluded()).isEqualTo(Map.of("blank", 4L));
    }

    @Test
    void chosen_and_rejected_are_the_sources_texts_row_for_row() {
        int row = 0;
        for (int line = 1; line <= source.size(); line++) {
            if (!BLANK_LINES.contains(line)) {
                JsonNode exported = rows.get(row++);
                assertThat(transcript(exported, "chosen"))
                        .as("chosen on line %d", line)
                        .isEqualTo(source.get(line - 1).get("chosen").asString());
                assertThat(transcript(exported, "rejected"))
                        .as("rejected on line %d", line)
                        .isEqualTo(source.get(line - 1).get("rejected").asString());
            }
        }
        assertThat(row).isEqualTo(rows.size());
    }

    /// The transcript that a row's messages were, put together as the source does.
    private static String transcript(JsonNode row, String side) {
        StringBuilder text = new StringBuilder();
        for (String part : List.of("prompt", side)) {
            for (JsonNode message : row.get(part)) {
                boolean user = message.get("role").asString().equals("user");
                text.append(user ? "\n\nHuman: " : "\n\nAssistant: ");
                text.append(message.get("content").asString());
            }
        }
        return text.toString();
    }
}
