package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `agreement --report`.
class AgreementReportTest {
    @TempDir Path folder;
    Path project;

    @BeforeEach
    void label_some_pairs() throws IOException {
        project = Samples.project(folder);
        StringBuilder pairs = new StringBuilder();
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            pairs.append(
                    "{\"id\":\"p%1$d\",\"prompt\":\"Question %1$d\",\"response_a\":\"Yes %1$d\",\"response_b\":\"No %1$d\"}%n"
                            .formatted(i));
            one.append("{\"pair\":\"p%d\",\"preference\":\"a\"}%n".formatted(i));
            other.append(
                    "{\"pair\":\"p%d\",\"preference\":\"%s\"}%n"
                            .formatted(i, i % 3 == 0 ? "b" : "a"));
        }
        assertThat(
                        Ran.of("import", project, Samples.file(folder, "p.jsonl", pairs.toString()))
                                .exitCode())
                .isZero();
        assertThat(Samples.annotate(project, "Mara", one.toString()).exitCode()).isZero();
        assertThat(Samples.annotate(project, "Jon", other.toString()).exitCode()).isZero();
    }

    @Test
    void a_page_json_and_tables_are_written_and_the_figures_still_printed() throws IOException {
        Ran ran =
                Ran.of(
                        "agreement",
                        project,
                        "--report",
                        folder.resolve("new/audit.html"),
                        "--json");
        JsonNode written =
                JsonMapper.shared().readTree(Files.readString(folder.resolve("new/audit.json")));

        assertThat(ran.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("new/audit.html")))
                .startsWith("<!DOCTYPE html>");
        assertThat(folder.resolve("new/audit-tables/agreement-preference.csv")).isNotEmptyFile();
        assertThat(written.get("preference")).isEqualTo(ran.json().get("preference"));
        assertThat(written.get("filter").asString()).isEqualTo("all pairs");
        assertThat(written.at("/project/uuid").asString()).hasSize(36);
    }

    @Test
    void a_report_has_twice_the_resamples_unless_others_are_asked_for() {
        Path report = folder.resolve("audit.html");

        assertThat(Ran.of("agreement", project, "--json").json().get("bootstrap").asInt())
                .isEqualTo(1_000);
        assertThat(
                        Ran.of("agreement", project, "--report", report, "--json")
                                .json()
                                .get("bootstrap")
                                .asInt())
                .isEqualTo(2_000);
        assertThat(
                        Ran.of(
                                        "agreement",
                                        project,
                                        "--report",
                                        report,
                                        "--bootstrap",
                                        "50",
                                        "--json")
                                .json()
                                .get("bootstrap")
                                .asInt())
                .isEqualTo(50);
    }

    @Test
    void a_report_is_a_page() {
        Ran ran = Ran.of("agreement", project, "--report", folder.resolve("audit.pdf"));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("A report is a page: its name ends in .html, not as ");
        assertThat(folder.resolve("audit.json")).doesNotExist();
    }

    @Test
    void a_project_is_not_written_over() throws IOException {
        Path other = folder.resolve("other.html");
        Files.copy(project, other);
        Ran ran = Ran.of("agreement", project, "--report", other);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("It was left as it is; choose another name.");
        assertThat(other).hasSameBinaryContentAs(project);
    }

    @Test
    void a_table_of_ratings_has_no_report() throws IOException {
        Path ratings = Samples.file(folder, "r.csv", "item,annotator,label\n1,a,x\n");
        Ran ran =
                Ran.of(
                        "agreement",
                        "--ratings",
                        ratings,
                        "--level",
                        "nominal",
                        "--report",
                        folder.resolve("audit.html"));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--report is of a project, not with --ratings.");
    }
}
