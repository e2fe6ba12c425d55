package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.endpoint.LoopbackEndpoint;
import tools.jackson.databind.JsonNode;

/// `generate`, against a real server on this computer.
class GenerateCommandTest {
    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void import_pairs() throws IOException {
        project = Samples.projectOfPairs(folder);
    }

    private void isSound() {
        assertThat(Ran.of("check", project).out()).isNotEmpty();
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    @Test
    void answers_of_other_versions_are_passed_over_and_told() throws IOException {
        Path answers =
                Samples.file(
                        folder,
                        "answers.jsonl",
                        """
                        {"prompt":"Why?","version":"new","response":"So."}
                        {"prompt":"Why?","version":"old","response":"Or so."}
                        {"prompt":"Why?","version":"older","response":"Well."}
                        {"prompt":"How?","version":"older","response":"Thus."}
                        """);
        Object[] words = {"generate", project, "--responses", answers, "--versions", "new,old"};

        Ran ran = Ran.of(words);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "Passed over, as --versions does not name it: older (2 rows).");
        assertThat(
                        Ran.of(
                                        "generate",
                                        project,
                                        "--responses",
                                        answers,
                                        "--versions",
                                        "new,old",
                                        "--json")
                                .json()
                                .get("passed_over")
                                .toString())
                .isEqualTo("{\"older\":2}");
    }

    @Test
    void prompts_come_from_a_table_too() throws IOException {
        Path prompts =
                Samples.file(
                        folder,
                        "prompts.csv",
                        """
                        id,prompt,messages,variables
                        q1,"Why, then?",,"{""tone"":""brief""}"
                        q2,,"[{""role"":""user"",""content"":""How?""}]",
                        """);
        try (LoopbackEndpoint endpoint =
                LoopbackEndpoint.answering((asked, n) ->
                        LoopbackEndpoint.chat(
                                asked.body().path("model").asString("")
                                        + " on "
                                        + asked.body().at("/messages/0/content").asString("")))) {
            JsonNode json =
                    Ran.of(
                                    "generate",
                                    project,
                                    "--prompts",
                                    prompts,
                                    "--models",
                                    "small,large",
                                    "--endpoint",
                                    endpoint.url(),
                                    "--json")
                            .json();

            assertThat(json.get("failures").toString()).isEqualTo("[]");
            assertThat(json.get("pairs").asInt()).isEqualTo(2);
        }
        assertThat(Ran.of("list", project).out())
                .contains("small on Why, then?", "large on How?", "\"external_id\":\"q1\"");
    }

    @Test
    void a_lonely_column_of_another_name_is_told_what_it_has_to_be_called() throws IOException {
        Path prompts = Samples.file(folder, "prompts.csv", "question\nHow?\n");

        Ran ran =
                Ran.of(
                        "generate",
                        project,
                        "--prompts",
                        prompts,
                        "--models",
                        "small,large",
                        "--endpoint",
                        "http://localhost:9");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .contains("nor a table with a column messages or prompt.")
                .doesNotContain("--separator");
    }

    @Test
    void a_table_of_nothing_but_prompts_is_read() throws IOException {
        Path prompts = Samples.file(folder, "prompts.csv", "prompt\n\"Why, then?\"\nHow?\n");
        try (LoopbackEndpoint endpoint =
                LoopbackEndpoint.answering((asked, n) ->
                        LoopbackEndpoint.chat(asked.body().path("model").asString("")))) {
            assertThat(
                            Ran.of(
                                            "generate",
                                            project,
                                            "--prompts",
                                            prompts,
                                            "--models",
                                            "small,large",
                                            "--endpoint",
                                            endpoint.url(),
                                            "--json")
                                    .json()
                                    .get("pairs")
                                    .asInt())
                    .isEqualTo(2);
        }
    }

    @Test
    void two_versions_of_a_template_become_blind_pairs() throws IOException {
        Path one = Samples.file(folder, "one.txt", "Be kind.");
        Path two = Samples.file(folder, "two.txt", "Be brief.");
        Ran.of("prompts", "add", project, "helper", "--system", one);
        Ran.of("prompts", "add", project, "helper", "--system", two);
        Path prompts =
                Samples.file(
                        folder,
                        "prompts.jsonl",
                        "{\"id\":\"q1\",\"prompt\":\"Why?\"}\n{\"id\":\"q2\",\"prompt\":\"How?\"}\n{\"id\":3}\n");
        try (LoopbackEndpoint endpoint =
                LoopbackEndpoint.answering((asked, n) ->
                        LoopbackEndpoint.chat(
                                "To "
                                        + asked.body()
                                                .path("messages")
                                                .path(0)
                                                .path("content")
                                                .asString("")
                                        + " and "
                                        + asked.body()
                                                .path("messages")
                                                .path(1)
                                                .path("content")
                                                .asString("")))) {
            Object[] words = {
                "generate",
                project,
                "--prompts",
                prompts,
                "--versions",
                "helper@1,helper@2",
                "--endpoint",
                endpoint.url(),
                "--model",
                "m",
                "--seed",
                "5",
                "--json"
            };
            Ran ran = Ran.of(words);

            assertThat(ran.err()).contains("The prompts are sent to " + endpoint.url());
            assertThat(ran.exitCode()).isEqualTo(ExitCode.ROWS_REFUSED);
            assertThat(ran.json().get("pairs").asInt()).isEqualTo(2);
            assertThat(ran.json().get("failed").asInt()).isEqualTo(1);
            assertThat(ran.json().get("tokens").asInt()).isEqualTo(60);
            assertThat(endpoint.asked().getFirst().body().path("seed").asInt()).isEqualTo(5);
            JsonNode pair =
                    Ran.of("list", project, "--filter", "external_id = q1").lines().getFirst();
            assertThat(pair.get("prompt").toString())
                    .isEqualTo("[{\"role\":\"user\",\"content\":\"Why?\"}]");
            assertThat(
                            java.util.List.of(
                                    pair.get("source_a").asString(),
                                    pair.get("source_b").asString()))
                    .containsExactlyInAnyOrder("helper@1, m", "helper@2, m");
            assertThat(Ran.of(words).json().get("already").asInt()).isEqualTo(2);
            assertThat(endpoint.asked()).hasSize(4);
        }
        isSound();
    }

    @Test
    void a_prompt_that_one_version_has_no_value_for_is_put_to_none_and_costs_nothing()
            throws IOException {
        for (String words : new String[] {"Be kind.", "Be kind to {{who}}."}) {
            Ran.of(
                    "prompts",
                    "add",
                    project,
                    "helper",
                    "--system",
                    Samples.file(folder, "system.txt", words),
                    "--prompt",
                    Samples.file(folder, "prompt.txt", "<q>{{question}}</q>"));
        }
        Path prompts =
                Samples.file(
                        folder,
                        "prompts.jsonl",
                        """
                        {"prompt":"Why?"}
                        {"prompt":"How?","variables":{"who":"all"}}
                        """);
        try (LoopbackEndpoint endpoint =
                LoopbackEndpoint.answering((asked, n) -> LoopbackEndpoint.chat("Answer " + n))) {
            JsonNode json =
                    Ran.of(
                                    "generate",
                                    project,
                                    "--prompts",
                                    prompts,
                                    "--versions",
                                    "helper@1,helper@2",
                                    "--endpoint",
                                    endpoint.url(),
                                    "--model",
                                    "m",
                                    "--json")
                            .json();

            assertThat(json.get("pairs").asInt()).isEqualTo(1);
            assertThat(json.get("failures").get(0).get("message").asString())
                    .contains("helper@2")
                    .contains("There is no value for");
            assertThat(endpoint.asked()).hasSize(2);
        }
        isSound();
    }

    @Test
    void answers_that_were_given_elsewhere_are_matched_by_prompt() throws IOException {
        Path answers =
                Samples.file(
                        folder,
                        "answers.jsonl",
                        """
                        {"prompt":"Why?","version":"new","response":"So."}
                        {"prompt":"Why?","version":"old","response":"Or so."}
                        {"prompt":"How?","version":"old","response":"Thus."}
                        """);

        JsonNode json =
                Ran.of(
                                "generate",
                                project,
                                "--responses",
                                answers,
                                "--versions",
                                "new,old",
                                "--json")
                        .json();

        assertThat(json.get("pairs").asInt()).isEqualTo(1);
        assertThat(json.get("failures").get(0).get("message").asString())
                .isEqualTo("There is no answer by new.");
        isSound();
        assertThat(Ran.of("undo-import", project, json.get("batches").get(0).asString()).exitCode())
                .isZero();
        isSound();
    }

    @Test
    void two_models_are_asked_in_the_words_of_the_prompt() throws IOException {
        Path prompts = Samples.file(folder, "prompts.jsonl", "{\"prompt\":\"Why?\"}\n");
        try (LoopbackEndpoint endpoint =
                LoopbackEndpoint.answering((asked, n) ->
                        LoopbackEndpoint.chat(
                                asked.body().path("model").asString("") + " says so."))) {
            JsonNode json =
                    Ran.of(
                                    "generate",
                                    project,
                                    "--prompts",
                                    prompts,
                                    "--models",
                                    "small,large",
                                    "--endpoint",
                                    endpoint.url(),
                                    "--json")
                            .json();

            assertThat(json.get("pairs").asInt()).isEqualTo(1);
            assertThat(json.get("seed").asLong()).isPositive();
        }
        isSound();
    }
}
