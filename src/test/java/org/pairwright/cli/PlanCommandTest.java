package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// How many more labels a project needs.
class PlanCommandTest {
    private static final int PAIRS = 120;
    private static final long SEED = 5;

    @TempDir Path folder;

    /// Pairs of two sources, or of three, each on a prompt of its own.
    private Path project(int sources) throws IOException {
        Path project = Samples.project(folder);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < PAIRS; i++) {
            rows.append(
                    "{\"id\":\"p%1$d\",\"prompt\":\"Question %1$d\",\"response_a\":\"Yes %1$d\",\"response_b\":\"No %1$d\",\"model_a\":\"new\",\"model_b\":\"%2$s\"}%n"
                            .formatted(i, i % 10 == 0 && sources == 3 ? "other" : "old"));
        }
        Ran.of("import", project, Samples.file(folder, "pairs.jsonl", rows.toString()));
        return project;
    }

    private Path decided(int sources, int annotators) throws IOException {
        Path project = project(sources);
        Random random = new Random(SEED);
        boolean[] truths = new boolean[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            truths[i] = random.nextDouble() < .65;
        }
        for (int annotator = 0; annotator < annotators; annotator++) {
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < PAIRS; i++) {
                boolean a = random.nextDouble() < .85 == truths[i];
                rows.append(
                        "{\"pair\":\"p%d\",\"preference\":\"%s\"}%n".formatted(i, a ? "a" : "b"));
            }
            Samples.annotate(project, "annotator " + annotator, rows.toString());
        }
        return project;
    }

    @Test
    void a_width_is_more_than_nothing_however_small_it_is() throws IOException {
        assertThat(Ran.of("plan", decided(2, 3), "--width", "0.00005").out())
                .contains("0.00005 asked for")
                .doesNotContain(" 0.000 ");
        assertThat(FigureWords.ofWidth(0.00025)).as("as it was asked for").isEqualTo("0.00025");
        assertThat(FigureWords.ofWidth(0.04)).isEqualTo("0.040");
        assertThat(FigureWords.ofWidth(0)).isEqualTo("0.000");
    }

    @Test
    void the_answer_has_the_keys_that_scripts_rely_on() throws IOException {
        JsonNode json = Ran.of("plan", decided(2, 3), "--width", ".1", "--json").json();

        assertThat(Ran.keys(json)).contains("pairs", "overlap", "curve", "now", "width", "for");
        double width = json.get("now").get("width").asDouble();
        double factor = width * width / .01;
        assertThat(json.get("pairs").asDouble())
                .isCloseTo(PAIRS * (factor - 1), within(PAIRS * factor * .15));
        assertThat(json.get("pairs_in_all").asInt()).isEqualTo(json.get("pairs").asInt() + PAIRS);
        assertThat(json.get("pairs").asInt())
                .isBetween(
                        json.get("pairs_range").get(0).asInt(),
                        json.get("pairs_range").get(1).asInt());
        JsonNode point = json.get("curve").get(0);
        assertThat(Ran.keys(point)).containsExactly("by", "n", "width", "width_range");
        assertThat(point.get("width").asDouble())
                .isBetween(
                        point.get("width_range").get(0).asDouble(),
                        point.get("width_range").get(1).asDouble());
    }

    @Test
    void people_are_told_in_words() throws IOException {
        Ran ran = Ran.of("plan", decided(2, 3), "--width", ".2", "--bootstrap", "300");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("alpha of preference labels")
                .contains("120 pairs on 120 prompts, 360 labels in all on 120 pairs")
                .containsPattern("more pairs +\\d+, so that there are \\d+")
                .containsPattern("with endless resampling +\\d+ to \\d+ \\(95 %\\)")
                .containsPattern("or more labels on each +\\d+ on each of the present ones")
                .contains("pairs in all")
                .contains("labels on each");
    }

    @Test
    void a_range_of_one_number_is_that_number() throws IOException {
        Path project = decided(2, 3);
        JsonNode json =
                Ran.of("plan", project, "--width", ".22", "--bootstrap", "20000", "--json").json();
        int low = json.get("overlap_range").get(0).asInt();

        assertThat(json.get("overlap_range").get(1).asInt()).isEqualTo(low);
        assertThat(Ran.of("plan", project, "--width", ".22", "--bootstrap", "20000").out())
                .contains("with endless resampling          " + low + " (95 %)");
    }

    @Test
    void what_is_narrow_enough_needs_nothing() throws IOException {
        JsonNode json = Ran.of("plan", decided(2, 3), "--width", "1", "--json").json();

        assertThat(json.get("pairs").asInt(-1)).isZero();
        assertThat(json.get("overlap").asInt()).isEqualTo(3);
    }

    @Test
    void what_nobody_can_tell_is_null_with_a_reason() throws IOException {
        JsonNode json = Ran.of("plan", decided(2, 1), "--width", ".1", "--json").json();

        assertThat(json.get("pairs").isNull()).isTrue();
        assertThat(json.get("pairs_reason").asString())
                .isEqualTo("cannot be told: no item has two labels");
        assertThat(json.get("overlap").isNull()).isTrue();
        assertThat(json.get("now").get("value").isNull()).isTrue();
        assertThat(json.get("curve")).isEmpty();
    }

    @Test
    void labels_of_a_type_that_nobody_gave_tell_nothing() throws IOException {
        Ran ran = Ran.of("plan", decided(2, 3), "--width", ".1", "--type", "severity");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("more responses").contains("cannot be told");
    }

    @Test
    void the_win_rate_of_the_only_two_sources_needs_no_names() throws IOException {
        Path project = decided(2, 2);
        JsonNode json =
                Ran.of("plan", project, "--width", ".1", "--for", "win-rate", "--json").json();
        JsonNode turned =
                Ran.of(
                                "plan",
                                project,
                                "--width",
                                ".1",
                                "--for",
                                "win-rate",
                                "--source",
                                "old",
                                "--json")
                        .json();

        assertThat(json.get("source").asString()).isEqualTo("new");
        assertThat(json.get("against").asString()).isEqualTo("old");
        assertThat(json.get("now").get("value").asDouble()).isBetween(.5, .75);
        assertThat(turned.get("source").asString()).isEqualTo("old");
        assertThat(turned.get("now").get("value").asDouble())
                .isCloseTo(1 - json.get("now").get("value").asDouble(), within(1e-9));
        assertThat(json.get("pairs").asInt()).isPositive();
    }

    @Test
    void where_only_chance_says_that_nothing_is_enough_the_range_is_open() throws IOException {
        Path project = decided(2, 2);
        String[] asked = {"plan", project.toString(), "--width", ".1", "--for", "win-rate"};
        String[] inJson = {
            "plan", project.toString(), "--width", ".1", "--for", "win-rate", "--json"
        };
        JsonNode json = Ran.of((Object[]) inJson).json();

        assertThat(json.get("overlap").isNull()).isTrue();
        assertThat(json.get("overlap_reason").asString()).startsWith("not even 50 labels");
        assertThat(json.get("overlap_range").get(0).asInt()).isBetween(3, 50);
        assertThat(json.get("overlap_range").get(1).isNull()).isTrue();
        assertThat(Ran.of((Object[]) asked).out())
                .containsPattern(
                        "not even 50 labels[^\n]*\n +with endless resampling +\\d+ or more");
    }

    @Test
    void of_more_sources_two_have_to_be_named() throws IOException {
        Path project = decided(3, 2);
        Ran unnamed = Ran.of("plan", project, "--width", ".1", "--for", "win-rate");
        Ran unknown =
                Ran.of("plan", project, "--width", ".1", "--for", "win-rate", "--source", "older");
        JsonNode named =
                Ran.of(
                                "plan",
                                project,
                                "--width",
                                ".1",
                                "--for",
                                "win-rate",
                                "--source",
                                "new",
                                "--against",
                                "old",
                                "--json")
                        .json();

        assertThat(unnamed.exitCode()).isEqualTo(1);
        assertThat(unnamed.err())
                .isEqualToIgnoringNewLines(
                        "Which two sources are compared has to be said unless there are two. There"
                                + " are: new, old, other.");
        assertThat(unknown.err())
                .isEqualToIgnoringNewLines(
                        "No response is from \"older\". There are: new, old, other.");
        assertThat(named.get("now").get("pairs").asInt()).isEqualTo(PAIRS - PAIRS / 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --width 0 | --width has to be a number above 0.
                    --width .1 --bootstrap 99 | --bootstrap can't be less than 100.
                    --width .1 --for kappa | --for: There is nothing to plan for "kappa". There are: alpha, win-rate.
                    --width .1 --source x | --source goes with --for win-rate.
                    --width .1 --for win-rate --type safety | --type goes with --for alpha.
                    """)
    void wrong_use_is_told(String options, String words) {
        Object[] line =
                ("plan\n" + Samples.project(folder) + "\n" + options.replace(' ', '\n'))
                        .split("\n");
        Ran ran = Ran.of(line);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith(words);
    }

    @Test
    void the_same_seed_plans_the_same() throws IOException {
        Path project = decided(2, 2);
        String one = Ran.of("plan", project, "--width", ".1", "--seed", "3", "--json").out();

        assertThat(Ran.of("plan", project, "--width", ".1", "--seed", "3", "--json").out())
                .isEqualTo(one);
    }
}
