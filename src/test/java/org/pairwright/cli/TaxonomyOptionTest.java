package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hazards told in the categories of another taxonomy.
class TaxonomyOptionTest {
    @TempDir Path folder;

    private Path decided() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Samples.annotate(
                project,
                "Mara",
                """
                {"pair":"p1","preference":"a","b":{"safe":false,"categories":["lg3:S10"]}}
                {"pair":"p2","preference":"a","b":{"safe":false,"categories":["lg3:S6"]}}
                """);
        return project;
    }

    @Test
    void list_tells_what_it_can_and_counts_the_rest() throws IOException {
        Ran ran =
                Ran.of(
                        "list",
                        decided(),
                        "--annotations",
                        "--taxonomy",
                        "mlc",
                        "--filter",
                        "labeled");

        assertThat(ran.lines())
                .extracting(
                        it -> it.get("annotations").get(0).get("b").get("categories").toString())
                .containsExactly("[\"mlc:hte\"]", "[]");
        assertThat(ran.err())
                .contains(
                        "1 of 2 hazards told in the categories of mlc. Nothing certain is like: {lg3:S6=1}.");
    }

    @Test
    void filters_are_in_those_categories_too() throws IOException {
        assertThat(
                        Ran.of(
                                        "list",
                                        decided(),
                                        "--taxonomy",
                                        "openai",
                                        "--filter",
                                        "category = openai:hate")
                                .lines())
                .singleElement()
                .extracting(it -> it.get("external_id").asString())
                .isEqualTo("p1");
    }

    @Test
    void agreement_and_compare_say_how_much_was_told() throws IOException {
        Path project = decided();

        assertThat(
                        Ran.of("agreement", project, "--taxonomy", "mlc", "--json")
                                .json()
                                .get("told")
                                .toString())
                .isEqualTo("{\"taxonomy\":\"mlc\",\"told\":1,\"untold\":{\"lg3:S6\":1}}");
        assertThat(Ran.of("compare", project, "--taxonomy", "mlc", "--json").json().get("told"))
                .hasToString("{\"taxonomy\":\"mlc\",\"told\":1,\"untold\":{\"lg3:S6\":1}}");
        assertThat(Ran.of("agreement", project, "--json").json().get("told")).isNull();
    }

    @Test
    void export_takes_the_filter_in_those_categories() throws IOException {
        Ran ran =
                Ran.of(
                        "export",
                        decided(),
                        "--format",
                        "trl-conversational",
                        "--out",
                        folder.resolve("out.jsonl"),
                        "--taxonomy",
                        "mlc",
                        "--filter",
                        "category = mlc:hte",
                        "--json");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.json().get("exported").asInt()).isEqualTo(1);
        assertThat(ran.err()).contains("1 of 1 hazard told in the categories of mlc.");
    }

    @Test
    void a_crosswalk_of_ones_own_is_taken_from_a_file_or_kept_in_the_project() throws IOException {
        Path project = decided();
        Path own =
                Samples.file(
                        folder,
                        "own.json",
                        """
                        {"from":"lg3","to":"mlc","links":[
                            {"from":"lg3:S6","to":"mlc:spc_hlt","relation":"same"}]}
                        """);
        assertThat(untold(project, "mlc", "--links", own)).isEqualTo("{\"lg3:S10\":1}");

        assertThat(untold(project, "mlc")).isEqualTo("{\"lg3:S6\":1}");
        assertThat(Ran.of("set", project, "project", "--crosswalk", own, "--json").json())
                .hasToString("{\"changed\":1}");
        assertThat(untold(project, "mlc")).isEqualTo("{\"lg3:S10\":1}");
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    private static String untold(Path project, Object... options) {
        Object[] words =
                Stream.concat(
                                Stream.of("agreement", project, "--json", "--taxonomy"),
                                Stream.of(options))
                        .toArray();
        return Ran.of(words).json().get("told").get("untold").toString();
    }

    @Test
    void links_need_a_taxonomy() throws IOException {
        Ran ran = Ran.of("list", decided(), "--links", folder.resolve("own.json"));

        assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ran.err()).contains("--links goes with --taxonomy.");
    }
}
