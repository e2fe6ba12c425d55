package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.SavedView;
import org.pairwright.storage.Database;
import org.pairwright.storage.ViewStore;
import tools.jackson.databind.JsonNode;

class ListCommandTest {
    @TempDir Path folder;

    @Test
    void a_pair_has_the_keys_that_scripts_rely_on() throws IOException {
        JsonNode pair = Ran.of("list", Samples.projectOfPairs(folder)).lines().getFirst();

        assertThat(Ran.keys(pair))
                .containsExactly(
                        "id",
                        "key",
                        "external_id",
                        "prompt",
                        "response_a",
                        "response_b",
                        "source_a",
                        "source_b",
                        "gold",
                        "state",
                        "sensitive");
    }

    @Test
    void annotations_come_when_they_are_asked_for() throws IOException {
        JsonNode pair =
                Ran.of("list", Samples.projectOfPairs(folder), "--annotations").lines().getFirst();

        assertThat(pair.get("annotations")).isEmpty();
    }

    @Test
    void pairs_come_in_their_order_and_as_many_as_asked_for() throws IOException {
        Path project = Samples.projectOfPairs(folder);

        assertThat(Ran.of("list", project, "--limit", 2).lines())
                .extracting(pair -> pair.get("external_id").asString())
                .containsExactly("p1", "p2");
    }

    @Test
    void pairs_come_in_the_order_of_a_field() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        List<String> ids =
                Ran.of("list", project).lines().stream()
                        .map(pair -> pair.get("external_id").asString())
                        .toList();

        assertThat(Ran.of("list", project, "--sort", "external_id:desc").lines())
                .extracting(pair -> pair.get("external_id").asString())
                .containsExactlyElementsOf(ids.reversed());
        assertThat(Ran.of("list", project, "--sort", "added:desc", "--limit", 1).lines())
                .extracting(pair -> pair.get("external_id").asString())
                .containsExactly(ids.getLast());
    }

    @Test
    void an_order_that_is_none_is_wrong_usage() throws IOException {
        Ran ran = Ran.of("list", Samples.projectOfPairs(folder), "--sort", "length");

        assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ran.err()).contains("There are: added, external_id, state");
    }

    @Test
    void what_a_pair_holds_is_printed_as_it_came_in() throws IOException {
        JsonNode pair = Ran.of("list", Samples.projectOfPairs(folder)).lines().getFirst();

        assertThat(pair.get("prompt").toString())
                .isEqualTo("[{\"role\":\"user\",\"content\":\"What is the capital of France?\"}]");
        assertThat(pair.get("response_b").asString()).isEqualTo("Lyon.");
        assertThat(pair.get("source_b").asString()).isEqualTo("m2");
        assertThat(pair.get("state").asString()).isEqualTo("unlabeled");
        assertThat(pair.get("gold").isNull()).isTrue();
    }

    @Test
    void a_known_answer_is_printed() throws IOException {
        Path project = Samples.project(folder);
        Path gold =
                Samples.file(
                        folder,
                        "gold.jsonl",
                        "{\"prompt\":\"x\",\"response_a\":\"y\",\"response_b\":\"z\",\"preference\":\"b\"}\n");
        Ran.of("import", project, gold, "--gold");

        JsonNode pair = Ran.of("list", project, "--annotations").lines().getFirst();

        assertThat(pair.get("gold").asString()).isEqualTo("b");
        assertThat(pair.get("annotations")).isEmpty();
    }

    @Test
    void an_empty_project_prints_nothing() {
        assertThat(Ran.of("list", Samples.project(folder))).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void a_limit_below_zero_is_wrong_usage() {
        assertThat(Ran.of("list", Samples.project(folder), "--limit", -1).exitCode()).isEqualTo(2);
    }

    @Test
    void a_filter_says_which_pairs_are_printed() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Samples.annotate(project, "Mara", "{\"pair\":\"p2\",\"preference\":\"a\"}\n");

        assertThat(listed(project, "prompt ~ FRANCE and not (annotator = Mara)"))
                .containsExactly("p1");
        assertThat(listed(project, "state = agreed or source = ''")).containsExactly("p2");
        assertThat(listed(project, "import = pairs.jsonl")).containsExactly("p1", "p2", "p3");
    }

    @Test
    void a_limit_counts_the_pairs_that_a_filter_lets_through() throws IOException {
        Path project = Samples.projectOfPairs(folder);

        assertThat(Ran.of("list", project, "--filter", "external_id != p1", "--limit", 1).lines())
                .extracting(pair -> pair.get("external_id").asString())
                .containsExactly("p2");
    }

    @Test
    void fields_that_have_no_place_of_their_own_can_be_asked_for() throws IOException {
        Path project = Samples.project(folder);
        Path rows =
                Samples.file(
                        folder,
                        "rows.csv",
                        "prompt,response_a,response_b,id,lang,score\nq1,x,y,r1,عربي,7.5\nq2,x,y,r2,de,8\n");
        Ran.of("import", project, rows);

        assertThat(listed(project, "extras.lang = عربي")).containsExactly("r1");
        assertThat(listed(project, "extras.score >= 8")).containsExactly("r2");
    }

    @Test
    void a_filter_can_name_a_saved_view() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        try (Database database = Database.open(new ProjectLocation.InFile(project))) {
            new ViewStore(database)
                    .save(
                            new Actor("mara", "mara"),
                            new SavedView(
                                    "One pair", "external_id = p2", PairOrder.ADDED, List.of()));
        }

        assertThat(listed(project, "view = \"One pair\"")).containsExactly("p2");
        assertThat(listed(project, "external_id in (p1, p2) and view != 'One pair'"))
                .containsExactly("p1");
    }

    @Test
    void a_view_that_is_not_there_is_wrong_usage() {
        Ran ran = Ran.of("list", Samples.project(folder), "--filter", "view = mine");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "Invalid value for option '--filter': Column 8: There is no saved view \"mine\" here.");
    }

    @Test
    void a_filter_that_can_not_be_read_is_wrong_usage() {
        Ran ran = Ran.of("list", Samples.project(folder), "--filter", "state = angry");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .containsExactly(
                        "Invalid value for option '--filter': Column 9: \"state\" can't be"
                                + " \"angry\". There are: unlabeled, skipped, agreed, majority,"
                                + " disputed.",
                        "`pairwright list --help` shows how it is used.");
    }

    private static List<String> listed(Path project, String filter) {
        Ran ran = Ran.of("list", project, "--filter", filter);
        assertThat(ran.err()).isEmpty();
        return ran.lines().stream().map(pair -> pair.get("external_id").asString()).toList();
    }
}
