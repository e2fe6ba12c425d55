package org.pairwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.Main;

/// Whoever may write no larger files gets a sentence and keeps what there was. This is what a full
/// disk looks like where nobody may mount one.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The limit is set by a shell.")
class FileSizeLimitTest {
    /// In the unit of `ulimit`, of 512 or 1,024 bytes: more than an empty project and its log.
    private static final int LIMIT = 3_000;

    private static final int ROWS = 6_000;

    @TempDir Path folder;

    private Path project;

    @BeforeEach
    void make_a_project() throws IOException {
        project = Samples.projectOfPairs(folder);
    }

    @Test
    void an_import_that_grows_too_large_leaves_nothing() throws Exception {
        Path rows = Samples.file(folder, "many.jsonl", rows());
        List<String> before = names();

        Ran ran = limited("import", project, rows);

        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "A scratch file of the import can't be written: it would be larger than files may"
                                + " be here; choose another disk or raise the limit.");
        assertSound(3);
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void an_export_that_grows_too_large_leaves_the_file_that_is_there() throws Exception {
        assertThat(Ran.of("import", project, Samples.file(folder, "m.jsonl", rows())).exitCode())
                .isZero();
        Path target = Samples.file(folder, "archive.jsonl", "what was there");
        List<String> before = names();

        Ran ran = limited("export", project, "--format", "pairwright", "--out", target);

        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        target
                                + " can't be written: it would be larger than files may be here; choose"
                                + " another disk or raise the limit.");
        assertThat(target).hasContent("what was there");
        assertSound(3 + ROWS);
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void decisions_that_grow_too_large_are_refused_together() throws Exception {
        Path rows =
                Samples.file(
                        folder,
                        "decisions.jsonl",
                        Stream.of("p1", "p2")
                                .map(pair ->
                                        "{\"pair\":\"%s\",\"preference\":\"a\",\"rationale\":\"%s\"}\n"
                                                .formatted(pair, "x".repeat(4_000_000)))
                                .collect(Collectors.joining()));

        Ran ran = limited("annotate", project, "--annotator", "Mara", "--from", rows);

        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "The disk reported an error while "
                                + project
                                + " was in use. What was saved before is safe; check the disk.");
        assertSound(3);
        assertThat(Ran.of("stats", project, "--json").out()).doesNotContain("Mara");
        Ran again = Ran.of("annotate", project, "--annotator", "Mara", "--from", rows, "--json");
        assertThat(again.json().get("annotations").asInt()).isEqualTo(2);
        assertSound(3);
    }

    private void assertSound(int pairs) {
        Ran check = Ran.of("check", project);
        assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
        assertThat(Ran.of("stats", project, "--json").json().get("pairs").asInt()).isEqualTo(pairs);
    }

    /// Runs a command in a process of its own that may not write large files.
    private Ran limited(Object... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "sh",
                                "-c",
                                "ulimit -f " + LIMIT + " && exec \"$@\"",
                                "sh",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        Stream.of(words).map(Object::toString).forEach(command::add);
        Path out = folder.resolveSibling(folder.getFileName() + ".out");
        Path err = folder.resolveSibling(folder.getFileName() + ".err");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Ran(
                    process.exitValue(),
                    Files.readString(out, UTF_8),
                    Files.readString(err, UTF_8));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String rows() {
        return IntStream.range(0, ROWS)
                .mapToObj(i ->
                        "{\"id\":\"r%d\",\"prompt\":\"Question %d\",\"response_a\":\"%s\",\"response_b\":\"no\"}"
                                .formatted(i, i, "yes ".repeat(200)))
                .collect(Collectors.joining("\n"));
    }
}
