package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;
import static org.pairwright.domain.Preference.BOTH_BAD;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.TestPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;

/// Rows with everything that breaks naive writers, byte for byte as files that were checked by hand
/// and loaded with the `datasets` library.
class TrickyRowsTest {
    private static final String CALL =
            "[{\"id\":\"c1\",\"type\":\"function\",\"function\":{\"name\":\"weather\","
                    + "\"arguments\":{\"city\":\"Z\u00fcrich\"}}}]";
    private static final String OTHER_CALL =
            "[{\"id\":\"c2\",\"type\":\"function\",\"function\":{\"name\":\"weather\",\n"
                    + "\t\"arguments\":{\"days\":[1,2]}}}]";
    private static final String TOOLS =
            "[{\"type\":\"function\",\"function\":{\"name\":\"weather\"}}]";

    @TempDir Path folder;

    static List<String> formats() {
        return ExportFormats.all().stream()
                .filter(DatasetFormat.class::isInstance)
                .filter(format -> !format.extension().equals("parquet"))
                .map(ExportFormat::id)
                // Nobody says by how much these are better.
                .filter(id -> !id.equals("trl-reward"))
                // Nobody called these safe.
                .filter(id -> !id.equals("sft-safety"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void plain_rows_are_as_they_were_checked(String format) throws IOException {
        // Earlier turns want a column, and without strengths there are no rewards.
        boolean rich = format.equals("llama-factory-alpaca") || format.equals("nemo-aligner");
        Layout layout = rich ? Layout.RICH : Layout.PLAIN;
        assertThat(
                        Export.of(
                                format,
                                layout,
                                folder.resolve("train.jsonl"),
                                characters(),
                                scripts(),
                                conversation()))
                .isEqualTo(golden("plain_" + format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trl-conversational", "trl-implicit", "trl-standard", "trl-kto"})
    void rows_of_a_project_with_tools_are_as_they_were_checked(String format) throws IOException {
        assertThat(
                        Export.of(
                                format,
                                Layout.RICH,
                                folder.resolve("train.jsonl"),
                                conversation(),
                                characters(),
                                answeredCall(),
                                call()))
                .isEqualTo(golden("rich_" + format));
    }

    private static TestPair characters() {
        return new TestPair()
                .prompt("Tab\tquote\" backslash\\ bell\u0007 delete\u007f end\n")
                .a("line\r\nbreak \\n \u0000\u001f \"}],")
                .b("form\ffeed back\bspace </script>")
                .said(B);
    }

    private static TestPair scripts() {
        return new TestPair()
                .prompt("line\u2028and\u2029paragraph \ufeffmark")
                .a(" \ud83d\ude00 \u4f60\u597d \u0645\u0631\u062d\u0628\u0627 e\u0301")
                .b("\ud834\udd1e\uffff")
                .said(A);
    }

    private static TestPair conversation() {
        return new TestPair()
                .messages(
                        new Message(Role.SYSTEM, ""),
                        new Message(Role.USER, "Hi"),
                        new Message(Role.ASSISTANT, "Hello"),
                        new Message(Role.USER, "Bye"))
                .a("See you.")
                .b("")
                .b("No.")
                .said(BOTH_BAD, A, A);
    }

    private static TestPair answeredCall() {
        return new TestPair()
                .messages(
                        new Message(Role.USER, "Weather?", "Ada", "", ""),
                        new Message(Role.ASSISTANT, "", "", CALL, ""),
                        new Message(Role.TOOL, "12 \u00b0C", "weather", "", "c1"))
                .tools(TOOLS)
                .a("12 degrees.")
                .b("No idea.")
                .said(A);
    }

    private static TestPair call() {
        return new TestPair()
                .prompt("And tomorrow?")
                .tools(TOOLS)
                .a("")
                .aCalls(OTHER_CALL)
                .b("I can't know.")
                .said(A);
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream =
                TrickyRowsTest.class.getResourceAsStream("golden_" + name + ".jsonl")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
