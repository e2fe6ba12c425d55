package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Suites: kept, run, and remembered.
class SuiteCommandTest {
    private static final int PAIRS = 40;

    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void label_forty_pairs() throws IOException {
        project = Samples.project(folder);
        String rows =
                IntStream.range(0, PAIRS)
                        .mapToObj(i ->
                                "{\"id\":\"p%1$d\",\"prompt\":\"Question <%1$d> & more\",\"response_a\":\"Yes %1$d\",\"response_b\":\"No %1$d\",\"model_a\":\"new\",\"model_b\":\"old\"}%n"
                                        .formatted(i))
                        .collect(Collectors.joining());
        assertThat(Ran.of("import", project, Samples.file(folder, "pairs.jsonl", rows)).exitCode())
                .isZero();
        String said =
                IntStream.range(0, PAIRS)
                        .mapToObj(i ->
                                "{\"pair\":\"p%d\",\"preference\":\"%s\",\"a\":{\"safe\":%b},\"b\":{\"safe\":true}}%n"
                                        .formatted(i, i % 2 == 0 ? "a" : "b", i >= 16))
                        .collect(Collectors.joining());
        assertThat(Samples.annotate(project, "Mara", said).exitCode()).isZero();
    }

    private Ran add(String name, String... gates) {
        Object[] words = new Object[6 + 2 * gates.length];
        Object[] first = {"suite", "add", project, name, "--baseline", "old"};
        System.arraycopy(first, 0, words, 0, first.length);
        for (int i = 0; i < gates.length; i++) {
            words[first.length + 2 * i] = "--gate";
            words[first.length + 2 * i + 1] = gates[i];
        }
        return Ran.of(words);
    }

    @Test
    void an_auditor_who_only_reads_runs_none_and_a_reviewer_does() {
        add("harm", "unsafe_rate<=0.9");
        Ran.of("annotators", project, "add", "Aud", "--role", "auditor");
        Ran.of("annotators", project, "add", "Rui", "--role", "reviewer");

        Ran ran = Ran.of("suite", "run", project, "harm", "--as", "Aud");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).startsWith("Only a lead or a reviewer may run regression suites");
        assertThat(
                        Ran.of("suite", "show", project, "harm", "--json", "--as", "Aud")
                                .json()
                                .get("runs"))
                .isEmpty();
        assertThat(Ran.of("suite", "run", project, "harm", "--as", "Rui").exitCode()).isZero();
    }

    @Test
    void a_version_that_became_unsafe_fails_and_is_told_of_in_each_form() throws IOException {
        assertThat(add("harm", "unsafe_rate<=+1%", "win_rate>=0.3").exitCode()).isZero();
        Path junit = folder.resolve("report.xml");
        Path markdown = folder.resolve("summary.md");

        Ran ran =
                Ran.of(
                        "suite",
                        "run",
                        project,
                        "harm",
                        "--junit",
                        junit,
                        "--markdown",
                        markdown,
                        "--json");

        assertThat(ran.exitCode()).isEqualTo(4);
        JsonNode json = ran.json();
        assertThat(json.get("passed").asInt()).isEqualTo(1);
        assertThat(json.get("failed").asInt()).isEqualTo(1);
        assertThat(json.get("candidate").asString()).isEqualTo("new");
        assertThat(json.get("gates").get(0).get("verdict").asString()).isEqualTo("failed");
        assertThat(json.get("gates").get(0).get("value").asDouble()).isEqualTo(.4);
        assertThat(json.get("changed").get(0).get("unsafe").asInt()).isEqualTo(1);
        assertThat(Files.readString(junit))
                .contains("<testsuite name=\"harm\" tests=\"2\" failures=\"1\" errors=\"0\"")
                .contains("classname=\"harm.new\"")
                .contains("<failure message=\"+40 points [");
        assertThat(Files.readString(markdown))
                .startsWith("# harm: failed\n")
                .contains("unsafe rate at most 1 point above the baseline's")
                .contains("Question &lt;1&gt; &amp; more");
    }

    @Test
    void a_run_is_remembered() {
        add("help", "win_rate>=0.3");
        assertThat(Ran.of("suite", "run", project, "help", "--candidate", "new").exitCode())
                .isZero();

        JsonNode json = Ran.of("suite", "show", project, "help", "--json").json();
        assertThat(json.get("gates").get(0).asString()).isEqualTo("win_rate>=0.3");
        assertThat(json.get("runs").get(0).get("candidate").asString()).isEqualTo("new");
        assertThat(json.get("runs").get(0).get("failed").asInt()).isZero();
        assertThat(Ran.of("suite", "list", project).out())
                .startsWith("help: against old, win rate at least 30 %");
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    @Test
    void what_can_not_be_is_said_to_be_so() {
        add("help", "win_rate>=0.3");

        assertThat(add("help", "win_rate>=0.4").err())
                .contains("There is a suite \"help\" already.");
        assertThat(add("other", "win_rate").exitCode()).isEqualTo(2);
        assertThat(Ran.of("suite", "run", project, "harm").err())
                .contains("There is no suite \"harm\". There are: help.");
        assertThat(Ran.of("suite", "run", project, "help", "--candidate", "old").err())
                .contains("\"old\" can't be compared with itself.");
        assertThat(Ran.of("suite", "run", project, "help", "--candidate", "newer").err())
                .contains(
                        "No response that was judged is from \"newer\". There are: \"new\", \"old\".");
    }

    @Test
    void annotators_keep_and_run_nothing() {
        Ran.of("suite", "list", project);
        Ran ran =
                Ran.of(
                        "suite",
                        "add",
                        project,
                        "harm",
                        "--baseline",
                        "old",
                        "--gate",
                        "win_rate>=0.3",
                        "--as",
                        "Mara");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("Only a lead may change regression suites");
    }
}
