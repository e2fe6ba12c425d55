package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedArchiveTest {
    private static final String TAKEN = "title, guidelines, taxonomy, seed of the sides.";

    @TempDir Path folder;
    private Path archive;
    private Path mine;

    @BeforeEach
    void archive_a_project() throws IOException {
        Path guidelines = Files.writeString(folder.resolve("g.md"), "Be kind.");
        Path pairs = Samples.file(folder, "pairs.jsonl", Samples.PAIRS);
        Path one = folder.resolve("one.pairs");
        archive = folder.resolve("one.jsonl");
        mine = folder.resolve("mine.pairs");
        Ran.of("new", one, "--guidelines", guidelines, "--taxonomy", "pku");
        Ran.of("import", one, pairs);
        Ran.of("export", one, "--format", "pairwright", "--out", archive);
        Ran.of("new", mine);
    }

    @Test
    void what_would_be_taken_over_and_what_was_is_said() {
        assertThat(Ran.of("import", mine, archive, "--dry-run").out())
                .contains("From the archive would be taken over: " + TAKEN);
        assertThat(Ran.of("import", mine, archive).out())
                .contains("From the archive was taken over: " + TAKEN);
    }

    @Test
    void scripts_are_told_too() {
        assertThat(
                        Ran.of("import", mine, archive, "--json")
                                .json()
                                .get("files")
                                .get(0)
                                .get("adopted")
                                .valueStream()
                                .map(it -> it.asString()))
                .containsExactly("title", "guidelines", "taxonomy", "seed");
    }

    @Test
    void it_is_said_that_the_settings_of_before_hold_again() {
        Ran.of("import", mine, archive);
        String batch =
                Ran.of("undo-import", mine, "--json")
                        .json()
                        .get("imports")
                        .get(0)
                        .get("batch")
                        .asString();

        assertThat(Ran.of("undo-import", mine, batch).out())
                .contains("The settings and the seed of before the import hold again.");
    }

    @Test
    void the_other_files_of_an_archive_are_named_when_one_of_them_is_taken_back()
            throws IOException {
        Path one = folder.resolve("one.pairs");
        Path more = folder.resolve("more.jsonl");
        Ran.of(
                "import",
                one,
                Samples.file(
                        folder,
                        "further.jsonl",
                        "{\"prompt\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\"}\n"));
        Ran.of("export", one, "--format", "pairwright", "--out", more);
        Ran.of("import", mine, more);
        var imports = Ran.of("undo-import", mine, "--json").json().get("imports");

        assertThat(Ran.of("undo-import", mine, imports.get(0).get("batch").asString()).out())
                .contains("Came in at once with it and still there")
                .contains(imports.get(1).get("batch").asString());
    }
}
