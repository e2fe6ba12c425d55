package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class QuestionsCommandTest {
    @TempDir Path folder;

    @Test
    void the_templates_that_come_with_the_program_are_listed() {
        assertThat(Ran.of("questions", "list").out())
                .contains("plain              Plain preference")
                .contains("quick              Quick A/B");
    }

    @ParameterizedTest
    @CsvSource({"plain, 0", "helpful-harmless, 0", "pku-safety, 0", "helpsteer, 5", "quick, 0"})
    void a_project_can_ask_each(String id, int criteria) throws IOException {
        Path project = Samples.projectOfPairs(folder);

        assertThat(Ran.of("set", project, "project", "--template", id).exitCode()).isZero();
        JsonNode asked =
                Ran.of("questions", "asked", project, "--json").json().get("templates").get(0);
        JsonNode preset = Ran.of("questions", "show", id, "--json").json().get("templates").get(0);
        for (String key : new String[] {"asked", "required", "criteria", "quick_phrases"}) {
            assertThat(asked.get(key)).as(key).isEqualTo(preset.get(key));
        }
        assertThat(asked.path("criteria").size()).isEqualTo(criteria);
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    @Test
    void what_is_required_can_be_changed_alone() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Ran.of("set", project, "project", "--template", "helpsteer");
        Ran.of("set", project, "project", "--require", "none");

        assertThat(Ran.of("questions", "asked", project).out())
                .doesNotContain("\"required\" : [")
                .contains("\"helpfulness\"");
    }

    @Test
    void what_a_project_asks_can_be_given_to_another() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Ran.of("set", project, "project", "--template", "helpsteer");
        Path mine = folder.resolve("mine.json");
        Files.writeString(mine, Ran.of("questions", "asked", project).out());
        Path other = folder.resolve("other.pairs");
        Ran.of("new", other);

        assertThat(Ran.of("questions", "validate", mine).exitCode()).isZero();
        assertThat(Ran.of("set", other, "project", "--template", mine).exitCode()).isZero();
        assertThat(
                        Ran.of("questions", "asked", other, "--json")
                                .json()
                                .at("/templates/0/criteria/4/code")
                                .asString())
                .isEqualTo("verbosity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | The template is not JSON: what stands in line 1, column",
                "{\"id\": \"x\", \"name\": \"X\"} | The template is not complete: it has no list under the key asked.",
                "{\"id\": \"x\", \"name\": \"X\", \"asked\": [\"joy\"]} | there is no question \"joy\".",
                "{\"id\": \"x\", \"name\": \"X\", \"asked\": [], \"criteria\": [{\"code\": \"a\", \"name\": \"A\", \"points\": 9}]} | A scale has 2 to 7 points, not 9.",
            })
    void a_template_that_says_what_nobody_can_is_not_in_order(String text, String why)
            throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), text);
        Ran ran = Ran.of("questions", "validate", file);

        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.out()).contains(why);
    }

    @Test
    void a_template_that_is_nested_too_deep_is_not_in_order() throws IOException {
        Path file = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        Ran ran = Ran.of("questions", "validate", file);

        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.out()).contains("The template is not JSON: it is nested too deep");
    }

    @Test
    void a_rating_that_the_scale_does_not_have_is_refused() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Ran.of("set", project, "project", "--template", "helpsteer");
        Ran ran =
                Samples.annotate(
                        project,
                        "Mara",
                        "{\"pair\":\"p1\",\"preference\":\"a\",\"a\":{\"ratings\":{\"verbosity\":6}}}\n");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.json().at("/problems/0/message").asString())
                .isEqualTo("The criterion \"verbosity\" is rated from 1 to 5 for each response.");
    }

    @Test
    void what_is_answered_by_criteria_is_printed_and_can_be_read_back() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Path mine =
                Files.writeString(
                        folder.resolve("mine.json"),
                        """
                        {"id": "x", "name": "X", "asked": [], "criteria": [
                            {"code": "clarity", "name": "Clarity", "points": 5},
                            {"code": "honesty", "name": "Honesty"}]}
                        """);
        Ran.of("set", project, "project", "--template", mine);
        String row =
                "{\"pair\":\"p1\",\"preference\":\"a\",\"a\":{\"ratings\":{\"clarity\":4}},"
                        + "\"compared\":{\"honesty\":\"b\"}}\n";
        Samples.annotate(project, "Mara", row);
        JsonNode said =
                Ran.of("list", project, "--annotations").lines().getFirst().at("/annotations/0");

        assertThat(said.at("/a/ratings/clarity").asInt()).isEqualTo(4);
        assertThat(said.at("/b/ratings").isEmpty()).isTrue();
        assertThat(said.at("/compared/honesty").asString()).isEqualTo("b");
        assertThat(Samples.annotate(project, "Mara", row).json().get("unchanged").asInt())
                .isEqualTo(1);
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    @Test
    void what_a_row_does_not_say_though_it_is_required_is_warned_of_once() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Ran.of("set", project, "project", "--questions", "rationale", "--require", "rationale");
        Ran ran =
                Samples.annotate(
                        project,
                        "Mara",
                        "{\"pair\":\"p1\",\"preference\":\"a\"}\n{\"pair\":\"p2\",\"preference\":\"b\"}\n");

        assertThat(ran.json().get("annotations").asInt()).isEqualTo(2);
        assertThat(ran.json().get("warnings").asInt()).isEqualTo(1);
    }
}
