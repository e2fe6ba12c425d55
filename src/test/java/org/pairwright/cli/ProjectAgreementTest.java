package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The audit of a project, through its import and its decisions.
class ProjectAgreementTest {
    private static final double PRINTED = 5e-5;

    @TempDir Path folder;

    /// A project of some pairs, each on a prompt of its own.
    private Path project(int pairs) throws IOException {
        Path project = Samples.project(folder);
        String rows =
                IntStream.range(0, pairs)
                        .mapToObj(i ->
                                "{\"id\":\"p%1$d\",\"prompt\":\"Question %1$d\",\"response_a\":\"Yes %1$d\",\"response_b\":\"No %1$d\",\"model_a\":\"m%2$d\",\"model_b\":\"x\"}%n"
                                        .formatted(i, i % 2))
                        .collect(Collectors.joining());
        assertThat(Ran.of("import", project, Samples.file(folder, "pairs.jsonl", rows)).exitCode())
                .isZero();
        return project;
    }

    /// Records what an annotator says of the pairs from the first one on: a letter for each.
    private static void prefer(Path project, String annotator, String answers, String more)
            throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < answers.length(); i++) {
            String answer =
                    switch (answers.charAt(i)) {
                        case 't' -> "tie";
                        case 's' -> "skip";
                        default -> answers.substring(i, i + 1);
                    };
            rows.append("{\"pair\":\"p%d\",\"preference\":\"%s\"%s}%n".formatted(i, answer, more));
        }
        assertThat(Samples.annotate(project, annotator, rows.toString()).exitCode()).isZero();
    }

    private static void prefer(Path project, String annotator, String answers) throws IOException {
        prefer(project, annotator, answers, "");
    }

    private static JsonNode audit(Path project, String... options) {
        List<Object> words = new ArrayList<>(List.of("agreement", project, "--json"));
        words.addAll(List.of(options));
        return Ran.of(words.toArray()).json();
    }

    @Test
    void the_answer_has_the_keys_that_scripts_rely_on() throws IOException {
        Path project = project(4);
        prefer(project, "Mara", "aabt");
        prefer(project, "Noor", "aaba");

        JsonNode json = audit(project, "--by", "source");

        assertThat(Ran.keys(json))
                .contains(
                        "preference",
                        "strength",
                        "more_helpful",
                        "safer",
                        "safety",
                        "severity",
                        "categories",
                        "annotators",
                        "by_annotators",
                        "bias",
                        "competence",
                        "slices");
        assertThat(Ran.keys(json.get("preference")))
                .contains("value", "ci", "n_items", "n_labels", "n_annotators");
        assertThat(json.get("slices").valueStream().map(it -> it.get("name").asString()))
                .containsExactly("m0", "m1", "x");
    }

    @Test
    void behavior_models_disagreements_and_exclusions_stand_beside_the_figures()
            throws IOException {
        Path project = project(4);
        prefer(project, "Mara", "aabt");
        prefer(project, "Noor", "abba");

        JsonNode json = audit(project);

        assertThat(Ran.keys(json)).contains("behavior", "models", "disagreements", "exclusions");
        assertThat(Ran.keys(json.get("behavior")))
                .contains(
                        "side",
                        "length",
                        "sources",
                        "self_consistency",
                        "drift",
                        "speed",
                        "triads",
                        "pooled_triads",
                        "gold",
                        "strength",
                        "ties");
        JsonNode length = json.get("behavior").get("length").get("overall");
        assertThat(length.get("value").isNull()).isTrue();
        assertThat(length.get("reason").asString()).startsWith("cannot be tested: ");
        assertThat(
                        json.get("behavior")
                                .get("ties")
                                .get("annotators")
                                .get(0)
                                .get("ties")
                                .get("n")
                                .asInt())
                .isEqualTo(4);
        assertThat(json.get("disagreements").get(0).get("answers")).hasSize(2);
    }

    @Test
    void words_fit_on_a_terminal() throws IOException {
        Path project = project(6);
        prefer(project, "Mara", "ababab", ",\"left\":\"a\",\"seconds\":3");
        prefer(project, "Noor", "abbbat");

        assertThat(Ran.of("agreement", project, "--by", "annotator").out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                .contains("Ties", "Speed", "Pairs that lower the figures most");
    }

    @Test
    void some_annotators_are_audited_alone() throws IOException {
        Path project = project(4);
        prefer(project, "Mara", "aabb");
        prefer(project, "Noor", "aabb");
        prefer(project, "Olga", "bbaa");

        JsonNode two = audit(project, "--annotators", "Mara,Noor").get("preference");

        assertThat(two.get("value").asDouble()).isOne();
        assertThat(two.get("n_annotators").asInt()).isEqualTo(2);
        assertThat(Ran.of("agreement", project, "--annotators", "Nobody").exitCode()).isOne();
    }

    @Test
    void agreement_is_counted_over_pairs_with_two_labels_and_skips_are_none() throws IOException {
        Path project = project(6);
        prefer(project, "Mara", "aabtsa");
        prefer(project, "Noor", "aabaa");

        JsonNode json = audit(project);

        assertThat(json.get("preference").get("n_items").asInt()).isEqualTo(4);
        assertThat(json.get("preference").get("n_labels").asInt()).isEqualTo(8);
        assertThat(json.get("preference").get("single_labeled_items").asInt()).isEqualTo(2);
        assertThat(json.get("skips").asInt()).isOne();
        assertThat(json.get("preference").get("percent_agreement").get("value").asDouble())
                .isEqualTo(.75);
        assertThat(
                        json.get("preference")
                                .get("percent_agreement_without_ties")
                                .get("value")
                                .asDouble())
                .isOne();
    }

    @Test
    void what_nobody_said_is_null_with_a_reason() throws IOException {
        Path project = project(3);
        prefer(project, "Mara", "aab");

        JsonNode json = audit(project);

        assertThat(json.get("preference").get("value").isNull()).isTrue();
        assertThat(json.get("preference").get("reason").asString())
                .isEqualTo("no item has two labels");
        assertThat(json.get("safety").get("value").isNull()).isTrue();
        assertThat(json.get("safety").get("reason").asString()).isEqualTo("there are no labels");
        assertThat(json.get("competence").get("preference").get("reason").asString())
                .isEqualTo("no item has two labels");
    }

    @Test
    void a_project_without_labels_says_so() throws IOException {
        Ran ran = Ran.of("agreement", project(2));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("There are no labels to compare.");
    }

    @Test
    void ties_are_no_strength_where_nobody_stated_one() throws IOException {
        Path project = project(3);
        prefer(project, "Mara", "att");
        prefer(project, "Noor", "att");

        assertThat(audit(project).get("strength").get("n_labels").asInt()).isZero();

        prefer(project, "Olga", "a", ",\"strength\":2");
        assertThat(audit(project).get("strength").get("n_labels").asInt()).isEqualTo(4);
    }

    @Test
    void safety_is_counted_over_responses_and_no_category_is_an_answer() throws IOException {
        Path project = project(2);
        String verdicts = ",\"a\":{\"safe\":true},\"b\":{\"safe\":false%s}";
        prefer(
                project,
                "Mara",
                "ab",
                verdicts.formatted(",\"categories\":[\"mlc:vcr\"],\"severity\":3"));
        prefer(project, "Noor", "ab", verdicts.formatted(",\"severity\":2"));

        JsonNode json = audit(project);

        assertThat(json.get("safety").get("value").asDouble()).isOne();
        assertThat(json.get("safety").get("n_items").asInt()).isEqualTo(4);
        assertThat(json.get("categories").get("n_items").asInt()).isEqualTo(4);
        assertThat(json.get("categories").get("exact_match").get("value").asDouble()).isEqualTo(.5);
        assertThat(json.get("severity").get("n_items").asInt()).isEqualTo(4);
        assertThat(json.get("severity").get("alpha_where_unsafe").get("n_items").asInt())
                .isEqualTo(2);
    }

    @Test
    void who_always_takes_the_left_side_is_found() throws IOException {
        Path project = project(20);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String side = i % 2 == 0 ? "a" : "b";
            rows.append(
                    "{\"pair\":\"p%d\",\"preference\":\"%s\",\"left\":\"%s\"}%n"
                            .formatted(i, side, side));
        }
        Samples.annotate(project, "Mara", rows.toString());

        JsonNode bias = audit(project).get("bias").get(0);

        assertThat(bias.get("left").asDouble()).isOne();
        assertThat(bias.get("n").asInt()).isEqualTo(20);
        assertThat(bias.get("p_adjusted").asDouble()).isLessThan(1e-5);
    }

    @Test
    void sides_that_were_never_exchanged_can_not_be_tested() throws IOException {
        Path project = project(4);
        prefer(project, "Mara", "abab", ",\"left\":\"a\"");

        JsonNode bias = audit(project).get("bias").get(0);

        assertThat(bias.get("p").isNull()).isTrue();
        assertThat(bias.get("reason").asString())
                .isEqualTo("cannot be tested: the same response of a pair always stood there");
    }

    @Test
    void sides_that_a_file_does_not_tell_can_not_be_tested() throws IOException {
        Path project = Samples.project(folder);
        String row =
                "{\"prompt\":\"Say hello\",\"response_a\":\"Hi\",\"response_b\":\"No\",\"preference\":\"a\"}";
        Ran.of("import", project, Samples.file(folder, "decided.jsonl", row));

        JsonNode bias = audit(project).get("bias").get(0);

        assertThat(bias.get("left").isNull()).isTrue();
        assertThat(bias.get("reason").asString())
                .isEqualTo("cannot be tested: which response stood on the left was not recorded");
    }

    @Test
    void a_filter_leaves_pairs_out() throws IOException {
        Path project = project(6);
        prefer(project, "Mara", "ababab");
        prefer(project, "Noor", "bbbbbb");

        JsonNode json = audit(project, "--filter", "source_a = m1");

        assertThat(json.get("pairs").asInt()).isEqualTo(3);
        assertThat(json.get("preference").get("percent_agreement").get("value").asDouble()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"annotator, 2", "import, 1", "month, 1", "category, 0", "source, 3"})
    void parts_are_looked_at_by_themselves(String by, int parts) throws IOException {
        Path project = project(6);
        prefer(project, "Mara", "ababab");
        prefer(project, "Noor", "bbbbbb");

        assertThat(audit(project, "--by", by).get("slices")).hasSize(parts);
    }

    @Test
    void people_read_a_table_with_a_sentence() throws IOException {
        Path project = project(6);
        prefer(project, "Mara", "ababab");
        prefer(project, "Noor", "abbbab");

        Ran ran = Ran.of("agreement", project);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("Preference (a, b, tie, both bad)")
                .contains("  percent agreement                0.833")
                .contains("Two annotators of the same item say the same in 83 % of cases;")
                .contains("6 pairs, 12 labels, 2 annotators")
                .contains("undefined: two annotators can't be told apart from the truth");
    }

    @Test
    void a_project_and_a_table_exclude_one_another() {
        Ran ran =
                Ran.of(
                        "agreement",
                        folder.resolve("p.pairs"),
                        "--ratings",
                        "labels.csv",
                        "--level",
                        "nominal");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .contains("A PROJECT and --ratings exclude one another: audit one or the other.");
    }

    @Test
    void one_of_them_is_needed() {
        Ran ran = Ran.of("agreement");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("Name a PROJECT, or a table with --ratings.");
    }

    @Test
    void annotators_are_drawn_again_where_one_asks_for_it() throws IOException {
        Path project = project(24);
        prefer(project, "Mara", "aabbaabbaabbaabbaabbaabb");
        prefer(project, "Noor", "aabbaabbaabbaabbaabbabab");
        prefer(project, "Olu", "aabbaabbaabbaabbbabbabab");
        prefer(project, "Pia", "aabbaabbaabbaababaabbabb");

        JsonNode json = audit(project, "--two-way").get("preference");

        assertThat(json.get("alpha_two_way").get("value").asDouble())
                .isEqualTo(json.get("value").asDouble());
        assertThat(json.get("alpha_two_way").get("ci")).hasSize(2);
        assertThat(audit(project).get("preference").has("alpha_two_way")).isFalse();
        assertThat(Ran.of("agreement", project, "--two-way").out())
                .contains("alpha, with other annotators (unstable with fewer than 8)");
    }

    @Test
    void a_figure_without_an_interval_says_why_in_words() throws IOException {
        Path project = project(24);
        prefer(project, "Mara", "aabbaabbaabbaabbaabbaabb");
        prefer(project, "Noor", "aabbaabbaabbaabbaabbaabb");

        assertThat(Ran.of("agreement", project).out())
                .contains("1.000 (no interval: it does not vary when the items are drawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--level=nominal", "--item=id", "--cluster=prompt"})
    void a_project_has_no_columns(String option) throws IOException {
        Ran ran = Ran.of("agreement", project(1), option);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains(" is only with --ratings, not of a project.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--by=source", "--filter=flagged"})
    void a_table_has_no_pairs(String option) {
        Ran ran = Ran.of("agreement", "--ratings", "labels.csv", "--level", "nominal", option);

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains(" is of a project, not with --ratings.");
    }

    @Test
    @EnabledIfSystemProperty(
            named = "pairwright.data",
            matches = ".+",
            disabledReason =
                    "the files are no part of the project: -Dpairwright.data says where they are")
    void pandalm_s_three_annotators_agree_as_published() {
        Path project = Samples.project(folder);
        Path file =
                Path.of(System.getProperty("pairwright.data")).resolve("pandalm/testset-v1.json");
        assertThat(Ran.of("import", project, file).exitCode()).isZero();

        JsonNode json = audit(project);

        assertThat(json.get("by_annotators").valueStream().map(it -> it.get("kappa").asDouble()))
                .satisfiesExactlyInAnyOrder(
                        kappa -> assertThat(kappa).isCloseTo(.8520, within(PRINTED)),
                        kappa -> assertThat(kappa).isCloseTo(.8789, within(PRINTED)),
                        kappa -> assertThat(kappa).isCloseTo(.8617, within(PRINTED)));
        assertThat(json.get("preference").get("fleiss_kappa").asDouble())
                .isCloseTo(.86418, within(5e-6));
        assertThat(json.get("preference").get("value").asDouble()).isCloseTo(.86422, within(5e-6));
        assertThat(json.get("preference").get("n_labels").asInt()).isEqualTo(2_997);
    }
}
