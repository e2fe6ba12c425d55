package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReleaseCommandTest {
    @TempDir Path folder;
    Path project;
    Path out;

    @BeforeEach
    void decide() throws IOException {
        project = Samples.decidedProject(folder);
        out = folder.resolve("releases");
    }

    @Test
    void building_says_what_scripts_rely_on() {
        Ran ran = Ran.of("release", "build", project, "--out", out, "--json");

        JsonNode answer = ran.json();
        assertThat(ran.exitCode()).isZero();
        assertThat(Ran.keys(answer))
                .contains(
                        "version",
                        "files",
                        "recipe",
                        "agreement",
                        "excluded",
                        "added",
                        "removed",
                        "changed");
        assertThat(answer.get("version").stringValue()).isEqualTo("1.0.0");
        assertThat(answer.get("added").intValue()).isEqualTo(1);
        assertThat(answer.get("agreement").get("percent").isNull()).isTrue();
        assertThat(answer.get("agreement").get("reason").stringValue())
                .isEqualTo("No pair was decided by two or more.");
        assertThat(Path.of(answer.get("folder").stringValue()).resolve("README.md")).exists();
    }

    @Test
    void building_says_to_people_what_it_did() {
        Ran ran = Ran.of("release", "build", project, "--out", out, "--license", "MIT");

        assertThat(ran.out().lines())
                .startsWith(
                        "Released 1.0.0: " + out.resolve("test-1.0.0"),
                        "data/train.jsonl: 1 row.",
                        "1 of 3 pairs, trl-conversational.")
                .contains(
                        "No creator is stated, so croissant.json lacks one, which it should have.")
                .noneMatch(line -> line.startsWith("No license"));
    }

    @Test
    void nothing_new_is_the_same_release_again() {
        Ran.of("release", "build", project, "--out", out);
        Ran again = Ran.of("release", "build", project, "--out", out, "--json");

        assertThat(again.exitCode()).isZero();
        assertThat(again.json().get("again").booleanValue()).isTrue();
        assertThat(Ran.of("release", "list", project, "--json").json().get("releases")).hasSize(1);
    }

    @Test
    void a_recipe_can_be_run_again_by_its_version_or_from_a_file() throws IOException {
        Ran.of("release", "build", project, "--out", out, "--format", "trl-kto", "--ties", "both");
        Samples.annotate(project, "Mara", "{\"pair\":\"p3\",\"preference\":\"b\"}\n");
        Ran byVersion =
                Ran.of("release", "build", project, "--out", out, "--recipe", "1.0.0", "--json");
        Path manifest = out.resolve("test-1.0.0/manifest.json");
        Ran byFile =
                Ran.of("release", "build", project, "--out", out, "--recipe", manifest, "--json");

        assertThat(byVersion.json().get("version").stringValue()).isEqualTo("1.1.0");
        assertThat(byVersion.json().get("recipe").get("format").stringValue()).isEqualTo("trl-kto");
        assertThat(byFile.json().get("again").booleanValue()).isTrue();
    }

    @Test
    void a_recipe_and_options_that_say_otherwise_are_wrong_usage() {
        Ran ran =
                Ran.of(
                        "release",
                        "build",
                        project,
                        "--out",
                        out,
                        "--recipe",
                        "1.0.0",
                        "--axis",
                        "safety");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith(
                        "--recipe says it all: leave --axis out, or write a recipe of your own.");
    }

    @Test
    void what_is_no_recipe_is_wrong_usage() throws IOException {
        Path file = Samples.file(folder, "recipe.json", "{\"format\":\"trl-kto\",\"x\":1}");
        Ran ran = Ran.of("release", "build", project, "--out", out, "--recipe", file);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "The recipe can't be read: it has a part \"x\" that no recipe has.");
    }

    @Test
    void an_empty_release_fails_and_leaves_nothing() {
        Ran ran = Ran.of("release", "build", project, "--out", out, "--axis", "safety");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "No pair comes through this recipe: unlabeled 1, not_asked 2. Nothing was published.");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_format_that_is_not_there_is_wrong_usage() {
        Ran ran = Ran.of("release", "build", project, "--out", out, "--format", "x");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("There is no export format \"x\". There are: ");
    }

    @Test
    void a_release_that_is_not_there_is_told() {
        assertThat(Ran.of("release", "show", project).err())
                .isEqualToIgnoringNewLines("The project has no releases yet.");
        Ran ran = Ran.of("release", "show", project, "3.0.0", "--json");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.json().get("error").stringValue())
                .isEqualTo("The project has no release \"3.0.0\".");
    }

    @Test
    void a_release_is_shown_without_its_folder() throws IOException {
        Ran.of("release", "build", project, "--out", out);
        Files.move(out, folder.resolve("moved"));
        Ran ran = Ran.of("release", "show", project, "--json");

        assertThat(Ran.keys(ran.json()))
                .contains("version", "files", "recipe", "agreement", "excluded", "published_at");
        assertThat(Ran.of("release", "show", project).out()).startsWith("1.0.0, published ");
    }

    @Test
    void a_comparison_that_was_not_possible_says_why() throws IOException {
        Ran.of("release", "build", project, "--out", out);
        Path moved = Files.move(out.resolve("test-1.0.0"), folder.resolve("moved"));
        Samples.annotate(project, "Mara", "{\"pair\":\"p2\",\"preference\":\"b\"}\n");
        Ran built = Ran.of("release", "build", project, "--out", out, "--json");

        assertThat(built.json().get("added").isNull()).isTrue();
        assertThat(built.json().get("reason").stringValue())
                .isEqualTo("Release 1.0.0 can't be read where it was put.");
        assertThat(Ran.of("release", "diff", project, "1.0.0").err())
                .contains("`pairwright release verify PROJECT 1.0.0 --folder DIR`");
        assertThat(Ran.of("release", "diff", project, "1.0.0", "--from-folder", moved).out())
                .startsWith("From 1.0.0 to 2.0.0: 1 came, 0 went, 0 changed, 1 the same.");
    }

    @Test
    void fewer_than_no_changes_can_not_be_told() {
        Ran ran = Ran.of("release", "diff", project, "1.0.0", "--limit", "-1");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--limit is 0 or more, not -1.");
    }

    @Test
    void a_comparison_says_which_and_why() throws IOException {
        Ran.of("release", "build", project, "--out", out);
        Samples.annotate(project, "Mara", "{\"pair\":\"p2\",\"preference\":\"b\"}\n");
        Ran.of("release", "build", project, "--out", out);
        Ran ran = Ran.of("release", "diff", project, "1.0.0", "--json");

        assertThat(Ran.keys(ran.json()))
                .containsExactly(
                        "from", "to", "added", "removed", "changed", "kept", "reasons", "recipe",
                        "pairs");
        assertThat(ran.json().get("reasons").get("added").toString()).isEqualTo("{\"tie\":1}");
        assertThat(ran.json().get("pairs").get(0).get("why").toString()).isEqualTo("[\"tie\"]");
        assertThat(Ran.of("release", "diff", project, "1.0.0", "1.1.0").out())
                .startsWith("From 1.0.0 to 1.1.0: 1 came, 0 went, 0 changed, 1 the same.");
    }

    @Test
    void damage_is_exit_code_4_and_names_the_file() throws IOException {
        Ran.of("release", "build", project, "--out", out);
        assertThat(Ran.of("release", "verify", project).exitCode()).isZero();
        Path file = out.resolve("test-1.0.0/data/train.jsonl");
        Files.writeString(file, "{}\n");
        Ran ran = Ran.of("release", "verify", project, "1.0.0", "--json");

        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.json().get("ok").booleanValue()).isFalse();
        assertThat(ran.json().get("problems").get(0).get("file").stringValue())
                .isEqualTo("data/train.jsonl");
        assertThat(Ran.of("release", "verify", project).out())
                .startsWith("data/train.jsonl: has 3 bytes, not ");
    }

    @Test
    void a_release_that_was_moved_is_verified_where_it_is() throws IOException {
        Ran.of("release", "build", project, "--out", out);
        Path moved = Files.move(out.resolve("test-1.0.0"), folder.resolve("elsewhere"));

        Ran gone = Ran.of("release", "verify", project);
        assertThat(gone.exitCode()).isEqualTo(4);
        assertThat(gone.out()).startsWith("1.0.0: the folder ").endsWith(" is not there.\n");
        assertThat(Ran.of("release", "verify", project, "--folder", moved).out())
                .isEqualToIgnoringNewLines(
                        "1.0.0 in "
                                + moved
                                + " is as it was published: 7 files. It was moved; the project knows it there now.");
        assertThat(Ran.of("release", "verify", project).exitCode()).isZero();
    }
}
