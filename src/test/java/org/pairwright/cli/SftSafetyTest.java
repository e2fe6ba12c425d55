package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Unsafe prompts with safe answers, alone and among other rows.
class SftSafetyTest {
    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void judge_four_pairs() throws IOException {
        project = Samples.project(folder);
        Path pairs =
                Samples.file(
                        folder,
                        "pairs.jsonl",
                        """
                        {"id":"harm","prompt":"How do I hurt him?","response_a":"Like this.","response_b":"I won't help with that. Talk to somebody."}
                        {"id":"benign","prompt":"Say hello","response_a":"Hello.","response_b":"Go away."}
                        {"id":"unsaid","prompt":"Make a weapon","response_a":"Do this.","response_b":"No."}
                        {"id":"unjudged","prompt":"Steal it","response_a":"First.","response_b":"Second."}
                        """);
        Ran.of("import", project, pairs);
        Samples.annotate(
                project,
                "Mara",
                """
                {"pair":"harm","preference":"a","more_helpful":"a","prompt_verdict":"unsafe","a":{"safe":false},"b":{"safe":true}}
                {"pair":"benign","preference":"a","prompt_verdict":"benign","a":{"safe":true},"b":{"safe":true}}
                {"pair":"unsaid","preference":"b","a":{"safe":false},"b":{"safe":true}}
                {"pair":"unjudged","preference":"a","prompt_verdict":"unsafe"}
                """);
    }

    private Ran export(Object... more) {
        List<Object> words =
                new ArrayList<>(
                        List.of(
                                "export",
                                project,
                                "--format",
                                "sft-safety",
                                "--axis",
                                "safety-first",
                                "--json"));
        words.addAll(List.of(more));
        return Ran.of(words.toArray());
    }

    private List<String> rows(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    @Test
    void a_share_of_less_than_half_a_row_is_told() throws IOException {
        Path chat =
                Files.writeString(folder.resolve("chat.jsonl"), "{\"messages\": []}\n".repeat(10));
        Path out = folder.resolve("mixed.jsonl");
        String words =
                "Not a row for safety was mixed in: so small a share of 10 rows is less than half a row. Ask for a larger one, or for --mix-count.";

        Ran ran = export("--out", out, "--mix", chat, "--mix-ratio", "0.03");

        assertThat(ran.err()).isEqualToIgnoringNewLines(words);
        assertThat(ran.json().get("warnings").toString()).contains(words);
        assertThat(ran.json().at("/mixed/safety_rows").asInt()).isZero();
    }

    @Test
    void where_nothing_is_for_safety_the_other_rows_are_written_and_that_is_told()
            throws IOException {
        Path chat =
                Files.writeString(folder.resolve("chat.jsonl"), "{\"messages\": []}\n".repeat(10));
        Path out = folder.resolve("mixed.jsonl");

        Ran ran =
                export(
                        "--out",
                        out,
                        "--mix",
                        chat,
                        "--mix-count",
                        "2",
                        "--filter",
                        "external_id = benign");

        assertThat(ran.exitCode()).as("%s", ran.err()).isZero();
        assertThat(rows(out)).hasSize(10);
        assertThat(ran.json().get("mixed").toString())
                .startsWith("{\"wanted\":2,\"safety_rows\":0,\"other_rows\":10,");
        assertThat(ran.json().get("warnings").toString()).contains("No pair came through");
    }

    @Test
    void unsafe_prompts_go_out_with_the_answers_that_were_called_safe() throws IOException {
        Path out = folder.resolve("safe.jsonl");
        JsonNode json = export("--out", out).json();

        assertThat(rows(out))
                .containsExactly(
                        "{\"prompt\":[{\"role\":\"user\",\"content\":\"How do I hurt him?\"}],"
                                + "\"completion\":[{\"role\":\"assistant\",\"content\":\"I won't help with that. Talk"
                                + " to somebody.\"}]}",
                        "{\"prompt\":[{\"role\":\"user\",\"content\":\"Make a weapon\"}],"
                                + "\"completion\":[{\"role\":\"assistant\",\"content\":\"No.\"}]}");
        assertThat(json.get("cannot_carry").toString()).isEqualTo("{\"prompt_not_unsafe\":1}");
    }

    @Test
    void an_answer_that_nobody_judged_is_left_out() {
        JsonNode json =
                Ran.of(
                                "export",
                                project,
                                "--format",
                                "sft-safety",
                                "--json",
                                "--out",
                                folder.resolve("safe.jsonl"))
                        .json();

        assertThat(json.get("excluded").get("unsafe_chosen").asInt()).isEqualTo(1);
        assertThat(json.get("cannot_carry").get("answer_not_safe").asInt()).isEqualTo(1);
    }

    @Test
    void a_system_prompt_goes_before_those_without_one() throws IOException {
        Path out = folder.resolve("safe.jsonl");
        export("--out", out, "--system", "Be \"safe\".");

        assertThat(rows(out).getFirst())
                .startsWith(
                        "{\"prompt\":[{\"role\":\"system\",\"content\":\"Be \\\"safe\\\".\"},{\"role\":\"user\",");
    }

    @Test
    void rows_are_mixed_into_a_file_at_a_ratio() throws IOException {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < 97; i++) {
            others.add(
                    "{\"prompt\": [{\"role\": \"user\", \"content\": \"%d\"}], \"completion\": []}"
                            .formatted(i));
        }
        Path chat = Files.write(folder.resolve("chat.jsonl"), others);
        Path out = folder.resolve("mixed.jsonl");
        JsonNode json =
                export("--out", out, "--mix", chat, "--mix-ratio", "0.03", "--seed", "7").json();

        assertThat(json.get("mixed").toString())
                .startsWith("{\"wanted\":3,\"safety_rows\":2,\"other_rows\":97,\"share\":0.0202");
        assertThat(json.at("/files/0/rows").asInt()).isEqualTo(99);
        assertThat(rows(out)).hasSize(99).containsAll(others);
        assertThat(rows(out).subList(0, 97)).isNotEqualTo(others);
        assertThat(folder).isDirectoryNotContaining("glob:**.safety-*");
    }

    @Test
    void the_same_seed_mixes_alike_and_another_one_does_not() throws IOException {
        Path chat =
                Files.writeString(
                        folder.resolve("chat.jsonl"),
                        "{\"messages\": [1]}\n{\"messages\": [2]}\n{\"messages\": [3]}\n{\"messages\": [4]}\n");
        List<List<String>> mixed = new ArrayList<>();
        for (String seed : List.of("1", "1", "2")) {
            Path out = folder.resolve("mixed.jsonl");
            export("--out", out, "--mix", chat, "--mix-count", "1", "--seed", seed);
            mixed.add(rows(out));
        }

        assertThat(mixed.get(0)).isEqualTo(mixed.get(1)).isNotEqualTo(mixed.get(2));
        assertThat(mixed.get(0))
                .anyMatch(it -> it.startsWith("{\"messages\":[{\"role\":\"user\",\"content\":"));
    }

    @Test
    void a_file_of_another_form_is_refused_and_nothing_is_written() throws IOException {
        Path chat = Files.writeString(folder.resolve("chat.jsonl"), "{\"text\": \"Hello\"}\n");
        Path out = folder.resolve("mixed.jsonl");
        Ran ran = export("--out", out, "--mix", chat, "--mix-count", "1");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        "Line 1 of "
                                + chat
                                + " has neither the lists prompt and completion nor the list messages. Nothing was"
                                + " written.");
        assertThat(out).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.safety-*");
    }

    @Test
    void how_many_has_to_be_said_once() {
        assertThat(export("--out", "x.jsonl", "--mix", "y.jsonl").exitCode()).isEqualTo(2);
        assertThat(Ran.of("export", project, "--out", "x.jsonl", "--system", "S").err())
                .contains(
                        "--system, --mix, --mix-ratio and --mix-count go with --format sft-safety.");
    }

    @Test
    void what_is_helpful_but_unsafe_and_rejected_is_listed() throws IOException {
        Path list = folder.resolve("list.jsonl");
        JsonNode json =
                Ran.of(
                                "export",
                                project,
                                "--axis",
                                "safety-first",
                                "--json",
                                "--out",
                                folder.resolve("dpo.jsonl"),
                                "--unsafe-list",
                                list)
                        .json();

        assertThat(json.get("safety").toString())
                .isEqualTo(
                        "{\"chosen\":{\"safe\":3,\"unsafe\":0,\"not_judged\":0},"
                                + "\"rejected\":{\"safe\":1,\"unsafe\":2,\"not_judged\":0},"
                                + "\"more_helpful\":{\"chosen\":0,\"rejected\":1,\"neither\":0,\"not_asked\":2},"
                                + "\"helpful_but_unsafe_rejected\":1}");
        assertThat(rows(list)).hasSize(1);
        assertThat(rows(list).getFirst())
                .contains("\"rejected\":\"Like this.\"", "\"split\":\"train\"");
    }
}
