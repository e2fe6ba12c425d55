package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.ExportFormat;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// The small file of each import format, all in one project, comes out of each export format byte
/// for byte as a file that was checked by hand. The two with "The sky is" are the same pair.
class SamplesThroughTest {
    private static final List<String> FILES =
            List.of(
                    "plain",
                    "hh-rlhf",
                    "trl-conversational",
                    "trl-implicit",
                    "trl-standard",
                    "trl-standard-implicit");

    @TempDir Path folder;

    /// Tables and archives hold ids and times, which are never the same.
    static List<String> formats() {
        return ExportFormats.all().stream()
                .filter(DatasetFormat.class::isInstance)
                .filter(format -> format.extension().equals("jsonl"))
                .map(ExportFormat::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_came_in_goes_out_as_it_was_checked(String format) throws IOException {
        Path out = folder.resolve("rows.jsonl");
        try (Database database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("project.pairs")),
                        Samples.project())) {
            new ImportService(database)
                    .run(ImportRequest.of(new Actor("alice", "alice"), files()), Progress.NONE);
            new ExportService(database)
                    .run(
                            new ExportRequest(
                                    ExportFormats.byId(format).orElseThrow(),
                                    ResolutionPolicy.DEFAULT,
                                    out.toString()),
                            Progress.NONE);
        }

        assertThat(Files.readString(out)).isEqualTo(resource("golden_" + format + ".jsonl"));
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : FILES) {
            String text = resource("/org/pairwright/importing/" + name + ".jsonl");
            files.add(Files.writeString(folder.resolve(name + ".jsonl"), text));
        }
        return files;
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = SamplesThroughTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
