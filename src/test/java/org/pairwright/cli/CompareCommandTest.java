package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {
    @TempDir Path folder;

    @Test
    void the_answer_has_the_keys_that_scripts_rely_on() throws IOException {
        Path file = table("a,b,winner,home", "x,y,a,a", "x,y,b,b", "x,y,tie,y", "y,x,a,b");
        JsonNode json = Ran.of("compare", "--matches", file, "--json").json();

        assertThat(Ran.keys(json))
                .startsWith("strengths", "tie_parameter", "position_effect", "deviance");
        assertThat(Ran.keys(json.get("strengths").get(0))).startsWith("name", "value", "se");
        assertThat(Ran.keys(json.get("position_effect"))).containsExactly("value", "se");
        assertThat(json.get("tie_parameter").asDouble()).isPositive();
    }

    @Test
    void strengths_are_told_against_the_baseline() throws IOException {
        Path file = table("a,b,winner", "old,new,b", "old,new,b", "old,new,b", "new,old,b");
        JsonNode json = Ran.of("compare", "--matches", file, "--baseline", "old", "--json").json();

        assertThat(json.get("strengths").get(0).get("name").asString()).isEqualTo("new");
        assertThat(json.get("strengths").get(0).get("value").asDouble())
                .isCloseTo(Math.log(3), within(1e-9));
        assertThat(json.get("strengths").get(1).get("value").asDouble()).isZero();
        assertThat(json.get("position_effect").get("reason").asString())
                .isEqualTo("the table does not say who had the better place");
    }

    @Test
    void groups_that_can_not_be_compared_are_told_apart() throws IOException {
        Path file = table("a,b,winner", "x,y,a", "y,x,a", "z,x,a");
        Ran ran = Ran.of("compare", "--matches", file);
        JsonNode json = Ran.of("compare", "--matches", file, "--json").json();

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines())
                .containsExactly(
                        "Strengths are undefined: some group never lost to, or never met, the others, so"
                                + " that strengths between groups can't be compared.",
                        "  x, y",
                        "  z");
        assertThat(json.get("strengths").get(0).get("value").isNull()).isTrue();
        assertThat(json.get("reason").asString()).startsWith("some group never lost");
        assertThat(json.get("groups").toString()).isEqualTo("[[\"x\",\"y\"],[\"z\"]]");
    }

    @Test
    void rows_that_can_not_be_read_are_listed_and_left_out() throws IOException {
        Path file =
                table(
                        "a,b,winner,home",
                        "x,y,a,",
                        "x,y,b,",
                        "x,y,x,",
                        "x,x,a,",
                        "x,,a,",
                        "x,y,a,z");
        Ran ran = Ran.of("compare", "--matches", file);

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err().lines())
                .containsExactly(
                        file + ":4: winner: \"x\" is none of a, b and tie.",
                        file + ":5: b: \"x\" was compared with itself.",
                        file + ":6: b: The cell is empty, so that nobody knows what was compared.",
                        file
                                + ":7: home: \"z\" is neither a or b, nor the name of one of the two.");
    }

    @Test
    void a_baseline_that_nobody_met_is_no_baseline() throws IOException {
        Path file = table("a,b,winner", "x,y,a", "x,y,b");
        Ran ran = Ran.of("compare", "--matches", file, "--baseline", "w");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(file + ": nothing was compared with \"w\".");
    }

    @Test
    void a_column_that_is_not_there_is_named() throws IOException {
        Ran ran = Ran.of("compare", "--matches", table("a,b,won", "x,y,a"));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("The table has no column \"winner\". It has: a, b, won.");
    }

    private Path table(String... lines) throws IOException {
        return Samples.file(folder, "matches.csv", String.join("\n", lines) + "\n");
    }
}
