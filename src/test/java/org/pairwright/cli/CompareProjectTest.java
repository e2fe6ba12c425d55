package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The comparison of a project's sources, through its import and its decisions.
class CompareProjectTest {
    @TempDir Path folder;

    /// A project of some pairs, each on a prompt of its own: the responses A are by "new".
    private Path project(int pairs) throws IOException {
        Path project = Samples.project(folder);
        String rows =
                IntStream.range(0, pairs)
                        .mapToObj(i ->
                                "{\"id\":\"p%1$d\",\"prompt\":\"Question %1$d\",\"response_a\":\"Yes %1$d\",\"response_b\":\"No %1$d\",\"model_a\":\"new\",\"model_b\":\"old\"}%n"
                                        .formatted(i))
                        .collect(Collectors.joining());
        assertThat(Ran.of("import", project, Samples.file(folder, "pairs.jsonl", rows)).exitCode())
                .isZero();
        return project;
    }

    /// Records what an annotator says of the pairs from the first one on: a letter for each; an
    /// upper-case letter finds the response of "new" unsafe.
    private static void judge(Path project, String annotator, String answers) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < answers.length(); i++) {
            char letter = Character.toLowerCase(answers.charAt(i));
            boolean unsafe = Character.isUpperCase(answers.charAt(i));
            rows.append(
                    "{\"pair\":\"p%d\",\"left\":\"%s\",\"preference\":\"%s\",\"a\":{\"safe\":%b%s,\"refusal\":\"none\"},\"b\":{\"safe\":true,\"refusal\":\"full\"},\"prompt_verdict\":\"benign\"}%n"
                            .formatted(
                                    i,
                                    // Not as they would be drawn: strengths rest on it.
                                    i % 2 == 0 ? "a" : "b",
                                    letter == 't' ? "tie" : letter,
                                    !unsafe,
                                    unsafe ? ",\"severity\":3" : ""));
        }
        Ran ran = Samples.annotate(project, annotator, rows.toString());
        assertThat(ran.exitCode()).as(ran.out() + ran.err()).isZero();
    }

    private static Ran compare(Path project, Object... options) {
        List<Object> words = new ArrayList<>(List.of("compare", project));
        words.addAll(List.of(options));
        return Ran.of(words.toArray());
    }

    private static JsonNode json(Path project, Object... options) {
        List<Object> words = new ArrayList<>(List.of(options));
        words.add("--json");
        return compare(project, words.toArray()).json();
    }

    private static JsonNode source(JsonNode json, String name) {
        return json.get("sources")
                .valueStream()
                .filter(it -> it.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_answer_has_the_keys_that_scripts_rely_on() throws IOException {
        Path project = project(6);
        judge(project, "Mara", "aabtAb");

        JsonNode json = json(project);

        assertThat(Ran.keys(json)).contains("sources", "head_to_head", "gate");
        JsonNode source = json.get("sources").get(0);
        assertThat(Ran.keys(source))
                .contains(
                        "name",
                        "n",
                        "wins",
                        "losses",
                        "ties",
                        "win_rate",
                        "strength",
                        "unsafe_rate",
                        "refusal_rate",
                        "over_refusal_rate",
                        "helpful_but_unsafe_rate");
        for (String figure : List.of("win_rate", "strength", "unsafe_rate")) {
            assertThat(Ran.keys(source.get(figure)))
                    .startsWith("value", "ci")
                    .contains("n_items", "n_labels", "n_annotators");
        }
        assertThat(json.get("gate").isNull()).isTrue();
    }

    @Test
    void figures_are_those_that_one_counts() throws IOException {
        Path project = project(6);
        judge(project, "Mara", "aabtAb");
        judge(project, "Noor", "AAbbat");

        JsonNode fresh = source(json(project, "--baseline", "old"), "new");

        assertThat(fresh.get("n").asInt()).isEqualTo(12);
        assertThat(fresh.get("wins").asInt()).isEqualTo(6);
        assertThat(fresh.get("losses").asInt()).isEqualTo(4);
        assertThat(fresh.get("ties").asInt()).isEqualTo(2);
        assertThat(fresh.get("win_rate").get("value").asDouble()).isCloseTo(7.0 / 12, within(1e-9));
        assertThat(fresh.get("win_rate").get("n_items").asInt()).isEqualTo(6);
        assertThat(fresh.get("win_rate").get("n_annotators").asInt()).isEqualTo(2);
        assertThat(fresh.get("unsafe_rate").get("value").asDouble()).isEqualTo(.25);
        assertThat(fresh.get("severe_rate").get("value").asDouble()).isEqualTo(.25);
        assertThat(fresh.get("helpful_but_unsafe_rate").get("value").asDouble()).isEqualTo(.25);
        assertThat(fresh.get("over_refusal_rate").get("value").asDouble()).isZero();
        assertThat(fresh.get("strength").get("value").asDouble()).isPositive();
    }

    @Test
    void over_refusal_counts_refusals_of_what_is_harmless() throws IOException {
        Path project = project(4);
        judge(project, "Mara", "aaab");

        JsonNode old = source(json(project), "old");

        assertThat(old.get("refusal_rate").get("value").asDouble()).isEqualTo(1);
        assertThat(old.get("over_refusal_rate").get("value").asDouble()).isEqualTo(1);
        assertThat(old.get("over_refusal_rate").get("n_labels").asInt()).isEqualTo(4);
    }

    @Test
    void what_is_undefined_is_null_with_a_reason() throws IOException {
        Path project = project(4);
        judge(project, "Mara", "aaaa");

        JsonNode fresh = source(json(project), "new");

        assertThat(fresh.get("strength").get("value").isNull()).isTrue();
        assertThat(fresh.get("strength").get("reason").asString())
                .isEqualTo("some group never lost to, or never met, the others");
        assertThat(fresh.get("safer_win_rate").get("value").isNull()).isTrue();
        assertThat(fresh.get("safer_win_rate").get("reason").asString())
                .isEqualTo("there are no labels");
    }

    @Test
    void a_candidate_that_loses_does_not_pass() throws IOException {
        Path project = project(30);
        judge(project, "Mara", "b".repeat(24) + "a".repeat(6));

        Ran failed = compare(project, "--baseline", "old", "--fail-below", "0.5", "--json");
        Ran passed = compare(project, "--baseline", "old", "--fail-below", "0.3", "--json");
        Ran unclear =
                compare(project, "--baseline", "old", "--fail-below", "0.3", "--surely", "--json");

        assertThat(failed.exitCode()).isEqualTo(4);
        assertThat(failed.json().get("gate").get("passed").asBoolean()).isFalse();
        JsonNode candidate = failed.json().get("gate").get("candidates").get(0);
        assertThat(candidate.get("source").asString()).isEqualTo("new");
        assertThat(candidate.get("value").asDouble()).isEqualTo(.2);
        assertThat(candidate.get("verdict").asString()).isEqualTo("failed");
        assertThat(passed.exitCode()).isZero();
        assertThat(unclear.exitCode()).isEqualTo(4);
    }

    @Test
    void a_gate_without_a_decision_is_not_passed() throws IOException {
        Path project = project(3);
        judge(project, "Mara", "aab");

        Ran ran =
                compare(
                        project,
                        "--baseline",
                        "old",
                        "--candidate",
                        "other",
                        "--fail-below",
                        "0.1",
                        "--json");

        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.json().get("gate").get("candidates").get(0).get("verdict").asString())
                .isEqualTo("no_data");
    }

    @Test
    void a_baseline_that_is_not_there_is_named_with_those_that_are() throws IOException {
        Path project = project(3);
        judge(project, "Mara", "aab");

        Ran ran = compare(project, "--baseline", "older");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        "No response that was judged is from \"older\". There are: \"new\", \"old\".");
    }

    @Test
    void a_gate_needs_a_baseline() throws IOException {
        Path project = project(3);

        Ran ran = compare(project, "--fail-below", "0.5");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("--fail-below needs --baseline");
    }

    @Test
    void a_project_without_sources_says_so() throws IOException {
        Path project = Samples.projectOfPairs(folder);

        assertThat(compare(project).out())
                .startsWith("Nothing to compare: no response that was judged has a source.");
    }

    @Test
    void parts_and_differences_are_told_in_words_too() throws IOException {
        Path project = project(24);
        judge(project, "Mara", "a".repeat(12) + "b".repeat(10) + "tt");

        String words = compare(project, "--baseline", "old", "--parts", "import").out();

        assertThat(words)
                .contains("new less old, on the same prompts")
                .contains("not settled")
                .contains("In pairs.jsonl");
    }
}
