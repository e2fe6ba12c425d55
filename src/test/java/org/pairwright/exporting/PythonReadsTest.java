package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.pairwright.domain.Preference.A;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairwright.dataset.TestPair;
import org.pairwright.domain.Strength;

/// Python, in which all trainers are written, loads each row and finds the same keys on all of
/// them. Where there is no Python, that is said and nothing is tested.
class PythonReadsTest {
    private static final String JSON_LINES =
            """
            import json, sys
            rows = [json.loads(line) for line in open(sys.argv[1], encoding='utf-8', newline='\\n')]
            print(len(rows), len({tuple(row) for row in rows}))
            """;

    private static final String CSV =
            """
            import csv, sys
            rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8', newline='')))
            print(len(rows), len({tuple(row) for row in rows}))
            """;

    @TempDir Path folder;

    static List<String> formats() {
        return ExportFormats.all().stream()
                .filter(DatasetFormat.class::isInstance)
                .filter(format -> !format.extension().equals("parquet"))
                .map(ExportFormat::id)
                // It has the rows of trl-sft, and nobody called these safe.
                .filter(id -> !id.equals("sft-safety"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void python_loads_what_was_written(String id) throws IOException, InterruptedException {
        assumeThat(python("import sys; print(sys.version_info[0])"))
                .as("there is a Python 3")
                .isEqualTo("3");
        Path target = folder.resolve("train");
        long rows =
                Export.write(
                                id,
                                Layout.PLAIN,
                                target,
                                new TestPair()
                                        .prompt("a\u2028b\n\"c\"")
                                        .a("x\u0085")
                                        .b("=y")
                                        .by(A, Strength.MUCH),
                                new TestPair()
                                        .prompt("\ud83d\ude00")
                                        .a("1,2;\r\n3")
                                        .b("\\")
                                        .by(A, Strength.SLIGHT))
                        .rows();

        assertThat(python(id.equals("csv") ? CSV : JSON_LINES, target.toString()))
                .isEqualTo(rows + " 1");
    }

    /// What a script prints; empty where Python is not there or fails.
    private static String python(String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-c", script));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return "";
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
