package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir Path folder;

    @Test
    void a_project_is_made_and_said_to_be() {
        Path project = folder.resolve("safety.pairs");

        Ran ran = Ran.of("new", project, "--json");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().toString())
                .isEqualTo("{\"project\":\"%s\",\"schema_version\":8}".formatted(project));
        assertThat(project).exists();
    }

    @Test
    void a_folder_that_is_kept_in_step_is_warned_of() throws IOException {
        Path project = Files.createDirectory(folder.resolve("Dropbox")).resolve("safety.pairs");

        Ran ran = Ran.of("new", project);
        Path pairs =
                Samples.file(
                        folder,
                        "pairs.jsonl",
                        "{\"prompt\":\"x\",\"response_a\":\"y\",\"response_b\":\"z\"}\n");
        Ran imported = Ran.of("import", project, pairs);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "Warning: "
                                + project
                                + " seems to lie in a folder that Dropbox keeps in step, which can"
                                + " damage a project while it is written. Keep it elsewhere, and put"
                                + " copies there with `pairwright backup`.");
        assertThat(imported.err()).startsWith("Warning: ").contains("Dropbox");
    }

    @Test
    void guidelines_that_can_not_be_kept_and_a_long_title_are_wrong_usage() throws IOException {
        Path project = folder.resolve("safety.pairs");
        Path guidelines = Samples.file(folder, "guidelines.md", "a\0b");

        Ran nul = Ran.of("new", project, "--guidelines", guidelines);
        Ran title = Ran.of("new", project, "--name", "x".repeat(301));

        assertThat(nul.exitCode()).isEqualTo(2);
        assertThat(nul.err())
                .isEqualToIgnoringNewLines(
                        "The field guidelines holds the character U+0000 at position 1.");
        assertThat(title.exitCode()).isEqualTo(2);
        assertThat(title.err())
                .isEqualToIgnoringNewLines("A project's title has 1 to 300 characters, not 301.");
        assertThat(project).doesNotExist();
    }

    @Test
    void a_name_that_is_too_long_for_the_file_system_is_said_to_be() {
        Path project = folder.resolve("x".repeat(249) + ".pairs");

        Ran ran = Ran.of("new", project);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "The file " + project + " can't be read: File name too long.");
    }

    @Test
    void what_is_there_is_never_overwritten() throws IOException {
        Path project = Samples.file(folder, "notes.pairs", "my notes");

        Ran ran = Ran.of("new", project);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        project + " is there already. It was left as it is; choose another name.");
        assertThat(project).hasContent("my notes");
    }

    @Test
    void a_taxonomy_that_is_none_leaves_no_project() throws IOException {
        Path taxonomy = Samples.file(folder, "taxonomy.json", "{\"id\":\"x\"}");
        Path project = folder.resolve("safety.pairs");

        Ran ran = Ran.of("new", project, "--taxonomy", taxonomy);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).startsWith("The taxonomy is not complete");
        assertThat(project).doesNotExist();
    }

    @Test
    void a_taxonomy_of_ones_own_is_taken() throws IOException {
        Path taxonomy =
                Samples.file(
                        folder,
                        "taxonomy.json",
                        """
                        {"id":"mine","version":"2","name":"Mine","source":"",
                         "categories":[{"code":"mine:x","name":"X","definition":""}]}
                        """);
        Path project = folder.resolve("safety.pairs");

        assertThat(Ran.of("new", project, "--taxonomy", taxonomy).exitCode()).isZero();
    }

    @Test
    void an_unknown_taxonomy_is_named() {
        Ran ran = Ran.of("new", folder.resolve("x.pairs"), "--taxonomy", "nope");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "There is no taxonomy nope: neither a built-in one (mlc, lg3, lg4, beavertails, pku, aegis2, openai) nor a file of that"
                                + " name.");
    }

    @Test
    void guidelines_that_are_not_text_leave_no_project() throws IOException {
        Path guidelines = folder.resolve("guidelines.md");
        Files.write(guidelines, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        Path project = folder.resolve("safety.pairs");

        Ran ran = Ran.of("new", project, "--guidelines", guidelines);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("is not text in UTF-8");
        assertThat(project).doesNotExist();
    }

    @Test
    void a_name_that_nobody_can_have_is_wrong_usage() {
        Path project = folder.resolve("safety.pairs");

        Ran ran = Ran.of("new", project, "--as", " ");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(project).doesNotExist();
    }

    @Test
    void a_password_in_the_url_is_refused_and_not_repeated() {
        Ran ran = Ran.of("new", "postgresql://ana:s3cret@localhost/db?project=p");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("The URL holds a password").doesNotContain("s3cret");
    }
}
