package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.exporting.ExportFormat;
import org.pairwright.exporting.ExportFormats;

/// JSON that came in can be read again, whatever a parser's usual bounds are.
class LongNumberTest {
    private static final String DIGITS = "7".repeat(1_200);
    private static final String NAME = "n".repeat(60_000);

    private static final String ROW =
            """
            {"id":"p1","prompt":[{"role":"user","content":"Count"},{"role":"assistant","content":"",\
            "tool_calls":[{"type":"function","function":{"name":"count","arguments":{"%s":%s}}}]},\
            {"role":"tool","name":"count","content":"done"}],\
            "tools":[{"type":"function","function":{"name":"count","parameters":{"maximum":%s}}}],\
            "response_a":"Counted.","response_b":"No.","preference":"a","%s":%s}
            """
                    .formatted(NAME, DIGITS, DIGITS, NAME, DIGITS);

    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void bring_it_in() throws IOException {
        project = Samples.project(folder);
        Ran ran = Ran.of("import", project, Samples.file(folder, "numbers.jsonl", ROW), "--json");

        assertThat(ran.json().get("imported").asInt()).isEqualTo(1);
        assertThat(ran.json().get("annotations").asInt()).isEqualTo(1);
    }

    @Test
    void a_project_that_holds_it_is_in_order() {
        assertThat(Ran.of("check", project, "--json").exitCode()).isZero();
        assertThat(Ran.of("list", project, "--annotations").out()).contains(DIGITS).contains(NAME);
    }

    @Test
    void every_format_writes_it_or_leaves_it_out() {
        for (ExportFormat format : ExportFormats.all()) {
            Ran ran =
                    Ran.of(
                            "export",
                            project,
                            "--format",
                            format.id(),
                            "--out",
                            folder.resolve(format.id()),
                            "--json");

            assertThat(ran.exitCode()).as(format.id() + ": " + ran.err()).isZero();
        }
    }

    @Test
    void its_archive_makes_the_same_project() {
        Path archive = folder.resolve("archive.jsonl");
        Path again = folder.resolve("again.pairs");
        Ran.of("export", project, "--format", "pairwright", "--out", archive);
        Ran.of("new", again);

        assertThat(Ran.of("import", again, archive).exitCode()).isZero();
        assertThat(Ran.of("check", again, "--json").exitCode()).isZero();
    }
}
