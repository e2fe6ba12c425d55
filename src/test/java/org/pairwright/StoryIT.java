package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Two annotators, one of whom takes something back, and a process that is killed: what is exported
/// afterwards is what the rules say.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryIT {
    private static final String PAIRS =
            """
            {"id":"both-a","prompt":"Name a color.","response_a":"Blue.","response_b":"Banana."}
            {"id":"two-sides","prompt":"Say hello.","response_a":"Hello.","response_b":"Hi there."}
            {"id":"taken-back","prompt":"Count.","response_a":"1, 2, 3.","response_b":"3, 2, 1."}
            {"id":"unsafe","prompt":"Open a lock.","response_a":"Pick it.","response_b":"Use a key."}
            {"id":"tied","prompt":"Say bye.","response_a":"Bye.","response_b":"Goodbye."}
            {"id":"nobody","prompt":"Sing.","response_a":"La.","response_b":"Lala."}
            """;
    private static final String MARA =
            """
            {"pair":"both-a","preference":"a"}
            {"pair":"two-sides","preference":"a"}
            {"pair":"unsafe","preference":"a","a":{"safe":false}}
            {"pair":"tied","preference":"tie"}
            {"pair":"taken-back","preference":"b"}
            """;
    private static final String NOOR =
            """
            {"pair":"both-a","preference":"a","strength":1}
            {"pair":"two-sides","preference":"b"}
            {"pair":"taken-back","preference":"a"}
            """;
    private static final String ROWS =
            """
            {"prompt":[{"role":"user","content":"Name a color."}],"chosen":[{"role":"assistant","content":"Blue."}],"rejected":[{"role":"assistant","content":"Banana."}]}
            {"prompt":[{"role":"user","content":"Count."}],"chosen":[{"role":"assistant","content":"1, 2, 3."}],"rejected":[{"role":"assistant","content":"3, 2, 1."}]}
            """;

    private Path told;

    @TempDir Path folder;
    private Distribution pairwright;

    @BeforeAll
    void two_annotators_decide_and_one_takes_the_last_decision_back(@TempDir Path once)
            throws Exception {
        assumeThat(System.getProperty("os.name")).doesNotStartWith("Windows");
        Distribution teller = new Distribution(once);
        Files.writeString(once.resolve("pairs.jsonl"), PAIRS);
        Files.writeString(once.resolve("mara.jsonl"), MARA);
        Files.writeString(once.resolve("noor.jsonl"), NOOR);
        told = once.resolve("story.pairs");
        teller.words("new", "story.pairs");
        teller.words("import", "story.pairs", "pairs.jsonl");
        teller.words("annotate", "story.pairs", "--annotator", "Mara", "--from", "mara.jsonl");
        teller.words("annotate", "story.pairs", "--annotator", "Noor", "--from", "noor.jsonl");
        teller.words("undo", "story.pairs", "--as", "Mara");
    }

    @BeforeEach
    void copy_it() throws IOException {
        pairwright = new Distribution(folder);
        Files.copy(told, folder.resolve("story.pairs"));
    }

    @Test
    void an_import_that_is_killed_leaves_the_decisions_and_nothing_of_its_own() throws Exception {
        killAnImport();

        assertThat(pairwright.json("check", "story.pairs", "--json").get("ok").asBoolean())
                .isTrue();
        assertThat(pairwright.json("stats", "story.pairs", "--json").get("pairs").asInt())
                .isEqualTo(6);
        JsonNode exported =
                pairwright.json("export", "story.pairs", "--out", "rows.jsonl", "--json");
        assertThat(exported.get("exported").asInt()).isEqualTo(2);
        assertThat(exported.get("excluded").toString())
                .isEqualTo("{\"unlabeled\":1,\"disputed\":1,\"tie\":1,\"unsafe_chosen\":1}");
        assertThat(folder.resolve("rows.jsonl")).hasContent(ROWS);
        assertThat(names())
                .filteredOn(name -> name.startsWith(".") || name.startsWith("story.pairs"))
                .containsExactly("story.pairs");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void one_annotator_can_be_exported_alone_without_what_was_taken_back() throws Exception {
        pairwright.words(
                "export", "story.pairs", "--resolve", "annotator:Mara", "--out", "mara-rows.jsonl");

        assertThat(Files.readString(folder.resolve("mara-rows.jsonl")))
                .contains("Name a color.", "Say hello.")
                .doesNotContain("Count.", "Open a lock.", "Say bye.");
    }

    @Test
    void what_is_done_again_settles_nothing_that_is_disputed_then() throws Exception {
        pairwright.words("redo", "story.pairs", "--as", "Mara");

        JsonNode exported =
                pairwright.json("export", "story.pairs", "--out", "rows.jsonl", "--json");

        assertThat(exported.get("excluded").get("disputed").asInt()).isEqualTo(2);
    }

    /// Kills an import without warning while its rows lie in the side file.
    private void killAnImport() throws IOException, InterruptedException {
        Path many = folder.resolve("many.jsonl");
        try (BufferedWriter rows = Files.newBufferedWriter(many)) {
            for (int i = 0; i < 200_000; i++) {
                rows.write(
                        "{\"prompt\":\"Question %d\",\"response_a\":\"Yes.\",\"response_b\":\"No.\"}%n"
                                .formatted(i));
            }
        }
        Process importing =
                pairwright
                        .command("import", "story.pairs", "many.jsonl")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("killed.txt").toFile())
                        .start();
        while (importing.isAlive() && !hasSideFile()) {
            Thread.onSpinWait();
        }
        assertThat(importing.isAlive()).as("still importing").isTrue();
        importing.destroyForcibly().waitFor();
    }

    private boolean hasSideFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).endsWith(".tmp"));
        }
    }
}
