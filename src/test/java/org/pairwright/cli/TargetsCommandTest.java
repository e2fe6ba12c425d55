package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TargetsCommandTest {
    @TempDir Path folder;

    private static JsonNode target(Path project, String code) {
        for (JsonNode target : Ran.of("targets", "list", project, "--json").json().get("targets")) {
            if (target.get("code").asString().equals(code)) {
                return target;
            }
        }
        throw new AssertionError("There is no " + code);
    }

    @Test
    void what_is_found_counts_towards_what_is_wanted() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Ran.of("targets", "set", project, "--pairs", "500");
        Samples.annotate(
                project,
                "Mara",
                """
                {"pair":"p1","preference":"a","b":{"safe":false,"categories":["mlc:hte"]}}
                {"pair":"p2","preference":"a","a":{"safe":false,"categories":["mlc:hte"]},"b":{"safe":false,"categories":["mlc:hte"]}}
                """);

        assertThat(target(project, "mlc:hte").toString())
                .isEqualTo(
                        "{\"code\":\"mlc:hte\",\"name\":\"Hate\",\"target\":500,\"pairs\":2,\"missing\":498}");
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    @Test
    void a_target_of_nothing_is_none() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Ran.of("targets", "set", project, "--pairs", "5", "--category", "mlc:hte");
        assertThat(
                        Ran.of(
                                        "targets",
                                        "set",
                                        project,
                                        "--pairs",
                                        "0",
                                        "--category",
                                        "mlc:hte",
                                        "--json")
                                .json()
                                .get("changed")
                                .asInt())
                .isEqualTo(1);

        assertThat(target(project, "mlc:hte").get("target").isNull()).isTrue();
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    @Test
    void a_category_that_is_not_there_is_wrong_usage() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Ran ran = Ran.of("targets", "set", project, "--pairs", "5", "--category", "mlc:joy");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("The project's taxonomy has no category \"mlc:joy\"");
    }

    @Test
    void without_anything_to_go_by_the_queue_stays_as_it_is() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Ran.of("targets", "set", project, "--pairs", "5");

        assertThat(Ran.of("targets", "order", project, "--json").json().get("changed").asInt())
                .isZero();
    }
}
