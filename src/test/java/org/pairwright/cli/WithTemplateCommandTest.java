package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.endpoint.LoopbackEndpoint;
import tools.jackson.databind.JsonNode;

/// From two versions of a template, by an endpoint and by a file, to rows with what the model of
/// the chosen response really was sent.
class WithTemplateCommandTest {
    private static final String BRIEF =
            "{\"role\":\"system\",\"content\":\"Be brief and kind.\"},{\"role\":\"user\",\"content\":\"<q>\\n%s\\n</q>\\n\"}";

    @TempDir Path folder;

    private Path project;
    private Path out;

    @BeforeEach
    void two_versions() throws IOException {
        project = Samples.project(folder);
        out = folder.resolve("rows.jsonl");
        Path system = Samples.file(folder, "system.txt", "Be {{tone}} and kind.");
        Path quoted = Samples.file(folder, "quoted.txt", "<q>\n{{question}}\n</q>\n");
        Path child = Samples.file(folder, "child.txt", "Explain to a {{reader}}: {{question}}");
        done("prompts", "add", project, "helper", "--system", system, "--prompt", quoted);
        done("prompts", "add", project, "helper", "--prompt", child);
    }

    @Test
    void rows_have_the_words_that_the_chosen_response_s_model_was_sent() throws IOException {
        Map<String, String> sent = new TreeMap<>();
        try (LoopbackEndpoint endpoint =
                LoopbackEndpoint.answering((asked, n) -> {
                    String messages = asked.body().get("messages").toString();
                    String answer =
                            (messages.contains("kind") ? "brief " : "long ")
                                    + (messages.contains("Sky") ? "sky" : "sea");
                    synchronized (sent) {
                        sent.put(answer, messages);
                    }
                    return LoopbackEndpoint.chat(answer);
                })) {
            done(
                    "generate",
                    project,
                    "--prompts",
                    Samples.file(
                            folder,
                            "prompts.jsonl",
                            """
                            {"id":"sky","prompt":"Why is the Sky blue?","variables":{"tone":"brief","reader":"child"}}
                            {"id":"sea","prompt":"Why is the sea {{salty}}?","variables":{"tone":"brief","reader":"child"}}
                            """),
                    "--versions",
                    "helper@1,helper@2",
                    "--endpoint",
                    endpoint.url(),
                    "--model",
                    "small");
        }
        decide(Map.of("sky", "brief sky", "sea", "long sea"));

        JsonNode exported = export("--with-template").json();

        assertThat(exported.get("exported").asInt()).isEqualTo(2);
        assertThat(exported.get("templated").asInt()).isEqualTo(2);
        List<String> rows = Files.readAllLines(out);
        assertThat(row(rows, "brief sky"))
                .startsWith("{\"prompt\":[" + BRIEF.formatted("Why is the Sky blue?") + "],")
                .startsWith("{\"prompt\":" + sent.get("brief sky") + ",");
        assertThat(row(rows, "long sea"))
                .startsWith(
                        "{\"prompt\":[{\"role\":\"user\",\"content\":\"Explain to a child: Why is the sea {{salty}}?\"}],")
                .startsWith("{\"prompt\":" + sent.get("long sea") + ",");

        assertThat(export().json().get("templated").asInt()).isZero();
        assertThat(row(Files.readAllLines(out), "brief sky"))
                .startsWith(
                        "{\"prompt\":[{\"role\":\"user\",\"content\":\"Why is the Sky blue?\"}],");
        assertThat(done("check", project).exitCode()).isZero();
    }

    @Test
    void answers_from_elsewhere_have_what_their_version_makes_of_the_prompt() throws IOException {
        gather();

        assertThat(export("--with-template", "--max-chars", 30).json().at("/excluded/too_long"))
                .as("the words of the template are counted")
                .hasToString("1");
        export("--with-template");
        assertThat(row(Files.readAllLines(out), "Thus."))
                .startsWith("{\"prompt\":[" + BRIEF.formatted("How?") + "],");
        assertThat(row(Files.readAllLines(out), "Plain."))
                .as("the row lacks values for the template, so nobody knows what was sent")
                .startsWith("{\"prompt\":[{\"role\":\"user\",\"content\":\"Who?\"}],");
    }

    @Test
    void a_release_says_so_and_is_made_again_by_its_recipe() throws IOException {
        gather();
        Path releases = folder.resolve("releases");

        JsonNode first =
                done("release", "build", project, "--out", releases, "--with-template", "--json")
                        .json();
        Path made = Path.of(first.get("folder").asString());
        assertThat(Files.readString(made.resolve("data/train.jsonl")))
                .contains(BRIEF.formatted("How?"));
        assertThat(Files.readString(made.resolve("manifest.json")))
                .contains("\"with_template\" : true", "\"templated\" : 1");
        assertThat(Files.readString(made.resolve("README.md")))
                .contains(
                        "- Prompts are what the models were sent, a template's words included; annotators saw them without: 1 pair");

        JsonNode again =
                done("release", "build", project, "--out", releases, "--recipe", "1.0.0", "--json")
                        .json();
        assertThat(again.get("again").asBoolean()).isTrue();
        JsonNode plain = done("release", "build", project, "--out", releases, "--json").json();
        assertThat(plain.get("version").asString()).isEqualTo("2.0.0");
        assertThat(plain.get("changed").asInt()).isEqualTo(1);
        assertThat(Files.readString(Path.of(plain.get("folder").asString(), "manifest.json")))
                .doesNotContain("with_template", "templated");
        assertThat(done("release", "verify", project, "1.0.0").exitCode()).isZero();
    }

    @Test
    void a_project_without_templates_is_told_that_nothing_changed() throws IOException {
        Path plain = Samples.decidedProject(Files.createDirectory(folder.resolve("plain")));

        Ran ran = Ran.of("export", plain, "--out", out, "--with-template");

        assertThat(ran.out())
                .contains(
                        "Of no exported response is known that its model was sent more than the prompt, so prompts are what both sides saw.");
    }

    @Test
    void an_archive_has_everything_anyway() {
        Ran ran =
                Ran.of(
                        "export",
                        project,
                        "--format",
                        "pairwright",
                        "--with-template",
                        "--out",
                        out);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("nothing is resolved, left out or split");
    }

    private void gather() throws IOException {
        Path answers =
                Samples.file(
                        folder,
                        "answers.jsonl",
                        """
                        {"id":"how","prompt":"How?","version":"helper@1","response":"Thus.","variables":{"tone":"brief"}}
                        {"id":"how","prompt":"How?","version":"other","response":"Or so."}
                        {"id":"who","prompt":"Who?","version":"helper@1","response":"Plain."}
                        {"id":"who","prompt":"Who?","version":"other","response":"Nobody."}
                        """);
        done("generate", project, "--responses", answers, "--versions", "helper@1,other");
        decide(Map.of("how", "Thus.", "who", "Plain."));
    }

    /// @param better the better response of each pair
    private void decide(Map<String, String> better) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (JsonNode pair : done("list", project).lines()) {
            boolean a =
                    pair.get("response_a")
                            .asString()
                            .equals(better.get(pair.get("external_id").asString()));
            rows.append(
                    "{\"pair\":\"%s\",\"preference\":\"%s\"}%n"
                            .formatted(pair.get("id").asString(), a ? "a" : "b"));
        }
        assertThat(Samples.annotate(project, "Mara", rows.toString()).exitCode()).isZero();
    }

    private static String row(List<String> rows, String chosen) {
        return rows.stream()
                .filter(row ->
                        row.contains("\"chosen\":[{\"role\":\"assistant\",\"content\":\"" + chosen))
                .findFirst()
                .orElseThrow();
    }

    private Ran export(Object... more) {
        Object[] words = new Object[5 + more.length];
        System.arraycopy(new Object[] {"export", project, "--out", out, "--json"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return done(words);
    }

    private static Ran done(Object... words) {
        Ran ran = Ran.of(words);
        assertThat(ran.exitCode()).as("%s", ran.err()).isZero();
        return ran;
    }
}
