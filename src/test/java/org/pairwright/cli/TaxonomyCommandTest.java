package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyCommandTest {
    @TempDir Path folder;

    @Test
    void the_taxonomies_that_come_with_the_program_are_listed() {
        Ran ran = Ran.of("taxonomy", "list");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("lg4          Llama Guard 4, version 1, 14 categories")
                .contains("pku          PKU-SafeRLHF, 19 harms, version 1, 19 categories");
    }

    @ParameterizedTest
    @CsvSource({
        "mlc, 17, mlc:vcr",
        "lg3, 14, lg3:S1",
        "lg4, 14, lg4:S1",
        "beavertails, 14, beavertails:animal_abuse",
        "pku, 19, pku:endangering_national_security",
        "aegis2, 23, aegis2:S1",
        "openai, 13, openai:harassment",
    })
    void each_can_be_shown(String id, int categories, String first) {
        var json = Ran.of("taxonomy", "show", id, "--json").json().get("taxonomies").get(0);

        assertThat(json.get("id").asString()).isEqualTo(id);
        assertThat(json.get("categories").size()).isEqualTo(categories);
        assertThat(json.get("categories").get(0).get("code").asString()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"mlc", "lg3", "lg4", "beavertails", "pku", "aegis2", "openai"})
    void a_project_can_be_made_with_each(String id) {
        Ran ran = Ran.of("new", folder.resolve("safety.pairs"), "--taxonomy", id);

        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void each_category_is_shown_with_its_code_and_definition() {
        assertThat(Ran.of("taxonomy", "show", "openai").out())
                .contains("openai:violence/graphic  Violence, graphic")
                .contains("Shows death, violence or injury in bloody detail.");
    }

    @Test
    void a_taxonomy_in_order_is_said_to_be() throws IOException {
        Ran ran =
                validate(
                        """
                        {"id":"mine","version":"2","name":"Mine","source":"",
                         "categories":[{"code":"mine:x","name":"X","definition":"Does x."}]}
                        """);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).isEqualToIgnoringNewLines("Everything is in order.");
    }

    @Test
    void what_is_wrong_with_a_taxonomy_is_listed() throws IOException {
        Ran ran =
                validate(
                        """
                        {"id":"mine","version":"2","name":"Mine","source":"",
                         "categories":[{"code":"my x","name":"X","definition":"Does x."},
                            {"code":"mine:y","name":"X","definition":""}]}
                        """);

        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.out().lines().map(line -> line.substring(line.indexOf(": ") + 2)))
                .containsExactly(
                        "The code \"my x\" needs a namespace and no spaces, such as mine:my_x, or other"
                                + " taxonomies' codes can't be told from it.",
                        "Two categories are called \"X\".",
                        "The category mine:y has no definition: annotators would each have their own.");
    }

    @Test
    void a_file_that_is_no_taxonomy_is_wrong() throws IOException {
        Ran ran = validate("{\"id\":\"x\"}");

        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.out()).contains("The taxonomy is not complete");
    }

    @Test
    void a_file_that_is_nested_too_deep_is_wrong() throws IOException {
        Ran ran = validate("[".repeat(100_000));

        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.out()).contains("The taxonomy is not JSON: it is nested too deep");
    }

    @Test
    void without_a_command_the_usage_is_shown() {
        Ran ran = Ran.of("taxonomy");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("Missing required subcommand");
    }

    private Ran validate(String taxonomy) throws IOException {
        return Ran.of("taxonomy", "validate", Samples.file(folder, "taxonomy.json", taxonomy));
    }
}
