package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AgreementCommandTest {
    /// Krippendorff (2011): a word for each annotator, a sign for each item.
    private static final String KRIPPENDORFF =
            """
            A 123321412---
            B 1233224125-3
            C -3332342251-
            D 12332441251-
            """;

    @TempDir Path folder;

    @Test
    void the_answer_has_the_keys_that_scripts_rely_on() throws IOException {
        JsonNode json = audit(KRIPPENDORFF, "nominal");

        assertThat(Ran.keys(json))
                .contains(
                        "items",
                        "annotators",
                        "labels",
                        "percent_agreement",
                        "percent_agreement_by_annotators",
                        "alpha",
                        "alpha_jaccard",
                        "alpha_masi",
                        "fleiss_kappa",
                        "ac1",
                        "ac2",
                        "cohen_kappa",
                        "dawid_skene");
        assertThat(Ran.keys(json.get("percent_agreement_by_annotators").get(0)))
                .containsExactly("annotators", "value", "n");
        assertThat(Ran.keys(json.get("alpha"))).startsWith("value", "ci", "se");
        assertThat(Ran.keys(json.get("cohen_kappa").get(0)))
                .containsExactly("annotators", "value", "linear", "quadratic", "n");
        assertThat(Ran.keys(json.get("dawid_skene")))
                .containsExactly("log_likelihood", "classes", "annotators");
        assertThat(Ran.keys(json.get("dawid_skene").get("annotators").get(0)))
                .containsExactly("name", "accuracy", "confusion");
    }

    @ParameterizedTest
    @CsvSource({"nominal, .743421", "ordinal, .815388", "interval, .849107", "ratio, .797403"})
    void alpha_is_krippendorffs_at_each_level(String level, double alpha) throws IOException {
        JsonNode json = audit(KRIPPENDORFF, level);

        assertThat(json.get("items").asInt()).isEqualTo(12);
        assertThat(json.get("labels").asInt()).isEqualTo(41);
        assertThat(json.get("alpha").get("n_labels").asInt()).isEqualTo(40);
        assertThat(json.get("alpha").get("value").asDouble()).isCloseTo(alpha, within(1e-6));
        assertThat(json.get("alpha").get("ci").get(0).asDouble())
                .isLessThan(json.get("alpha").get("value").asDouble());
    }

    @Test
    void what_is_not_defined_is_null_and_says_why() throws IOException {
        JsonNode json = audit("A 111\nB 111\n", "nominal");

        assertThat(json.get("percent_agreement").asDouble()).isOne();
        assertThat(json.get("alpha").get("value").isNull()).isTrue();
        assertThat(json.get("alpha").get("reason").asString())
                .isEqualTo("only one category was used");
        assertThat(json.get("ac1").isNull()).isTrue();
        assertThat(json.get("reasons").get("ac1").asString())
                .isEqualTo("only one category was used");
        assertThat(json.get("dawid_skene").get("reason").asString())
                .isEqualTo("only one category was used");
        assertThat(json.get("intervals").get("ac1").get("ci").isNull()).isTrue();
        assertThat(json.get("intervals").get("ac1").get("ci_reason").asString())
                .isEqualTo("only one category was used");
        assertThat(json.get("intervals").get("percent_agreement").get("ci_reason").asString())
                .isNotEmpty();
    }

    @Test
    void single_labels_have_no_agreement() throws IOException {
        JsonNode json = audit("A 12--\nB --12\n", "nominal");

        assertThat(json.get("percent_agreement").isNull()).isTrue();
        assertThat(json.get("reasons").get("percent_agreement").asString())
                .isEqualTo("no item has two labels");
        assertThat(json.get("single_labeled_items").asInt()).isEqualTo(4);
    }

    @Test
    void two_annotators_are_not_modeled() throws IOException {
        JsonNode model = audit("A 1212\nB 1211\n", "nominal").get("dawid_skene");

        assertThat(model.get("log_likelihood").isNull()).isTrue();
        assertThat(model.get("reason").asString()).contains("it needs three");
    }

    @Test
    void categories_that_nobody_used_lengthen_the_scale() throws IOException {
        String labels = "A 11335\nB 13355\n";
        JsonNode used = audit(labels, "ordinal", "--categories", "1,3,5");
        JsonNode all = audit(labels, "ordinal", "--categories", "1,2,3,4,5,6,7");

        assertThat(all.get("cohen_kappa").get(0).get("value"))
                .isEqualTo(used.get("cohen_kappa").get(0).get("value"));
        assertThat(all.get("alpha").get("value")).isEqualTo(used.get("alpha").get("value"));
        assertThat(all.get("ac1").asDouble()).isGreaterThan(used.get("ac1").asDouble());
    }

    @Test
    void named_categories_have_the_order_they_are_named_in() throws IOException {
        Path file =
                table(
                        "item,annotator,label",
                        "1,x,good",
                        "1,y,bad",
                        "2,x,fair",
                        "2,y,fair",
                        "3,x,bad",
                        "3,y,bad");
        JsonNode json =
                Ran.of(
                                "agreement",
                                "--ratings",
                                file,
                                "--level",
                                "ordinal",
                                "--categories",
                                "bad,fair,good",
                                "--json")
                        .json();

        assertThat(Ran.keys(json.get("categories").get(0))).contains("positive_agreement");
        assertThat(json.get("categories").get(0).get("category").asString()).isEqualTo("bad");
        assertThat(json.get("cohen_kappa").get(0).get("quadratic").isNumber()).isTrue();
    }

    @Test
    void sets_are_compared_by_what_they_share() throws IOException {
        Path file =
                table(
                        "item,annotator,label",
                        "1,x,a|b",
                        "1,y,b|a",
                        "2,x,a",
                        "2,y,a|b",
                        "3,x,",
                        "3,y,c");
        JsonNode json = Ran.of("agreement", "--ratings", file, "--level", "set", "--json").json();

        assertThat(json.get("labels").asInt()).isEqualTo(6);
        assertThat(json.get("percent_agreement").asDouble()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(json.get("alpha_masi").asDouble())
                .isEqualTo(json.get("alpha").get("value").asDouble());
        // Observed (0 + 1/2 + 1) / 3 over 10.5 / 15, that of all pairs of the six labels.
        assertThat(json.get("alpha_jaccard").asDouble()).isCloseTo(2 / 7.0, within(1e-12));
        assertThat(json.get("ac1").isNull()).isTrue();
        assertThat(json.get("tags").get(1).get("tag").asString()).isEqualTo("b");
        assertThat(json.get("tags").get(1).get("positive_agreement").asDouble())
                .isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void columns_may_have_other_names_and_clusters() throws IOException {
        Path file =
                table(
                        "rater;id;prompt;score",
                        "x;1;p;1",
                        "y;1;p;1",
                        "x;2;p;2",
                        "y;2;p;1",
                        "x;3;q;2",
                        "y;3;q;2");
        Ran ran =
                Ran.of(
                        "agreement",
                        "--ratings",
                        file,
                        "--item",
                        "id",
                        "--annotator",
                        "rater",
                        "--label",
                        "score",
                        "--cluster",
                        "prompt",
                        "--level",
                        "interval");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("items                      3, 3 with two labels or more")
                .contains("percent agreement          0.667")
                .contains("alpha (interval)           0.444");
    }

    @Test
    void labels_by_the_same_annotator_again_count_in_the_model_alone() throws IOException {
        Path file =
                table(
                        "item,annotator,label",
                        "1,x,a",
                        "1,x,b",
                        "1,y,a",
                        "1,z,a",
                        "2,x,b",
                        "2,y,b",
                        "2,z,b");
        JsonNode json =
                Ran.of("agreement", "--ratings", file, "--level", "nominal", "--json").json();

        assertThat(json.get("percent_agreement").asDouble()).isOne();
        assertThat(json.get("labels").asInt()).isEqualTo(7);
        assertThat(json.get("repeats").asInt()).isOne();
        assertThat(
                        json.get("dawid_skene")
                                .get("annotators")
                                .get(0)
                                .get("confusion")
                                .get(0)
                                .get(1)
                                .asDouble())
                .isGreaterThan(.4);
    }

    @Test
    void rows_that_can_not_be_read_are_listed_and_left_out() throws IOException {
        Path file =
                table(
                        "item,annotator,label",
                        "1,x,1",
                        "1,y,2",
                        "2,x,two",
                        "2,,1",
                        "2,x,1",
                        "2,y,2");
        Ran ran = Ran.of("agreement", "--ratings", file, "--level", "interval");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err().lines())
                .containsExactly(
                        file + ":4: label: \"two\" is no number, and interval labels are numbers.",
                        file
                                + ":5: annotator: The cell is empty, so that nobody knows what was labeled"
                                + " by whom.");
        assertThat(ran.out()).contains("rows refused             2");
    }

    @Test
    void an_item_in_two_clusters_is_refused() throws IOException {
        Path file = table("item,annotator,label,prompt", "1,x,1,p", "1,y,2,q");
        Ran ran =
                Ran.of("agreement", "--ratings", file, "--level", "nominal", "--cluster", "prompt");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        file + ":3: prompt: Item \"1\" is in \"q\" here, and was in \"p\" above.");
    }

    @Test
    void a_column_that_is_not_there_is_named() throws IOException {
        Path file = table("item,rater,label", "1,x,1");
        Ran ran = Ran.of("agreement", "--ratings", file, "--level", "nominal");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        file
                                + ": The table has no column \"annotator\". It has: item, rater, label."
                                + " Say which one is meant: `--annotator COLUMN`.");
    }

    @Test
    void a_table_without_any_label_is_refused() throws IOException {
        Path file = table("item,annotator,label", "1,x,bad", "1,y,good");
        Ran ran = Ran.of("agreement", "--ratings", file, "--level", "ordinal");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        file
                                + ":2: label: \"bad\" is no number, and ordinal labels are numbers. Name the"
                                + " categories in their order (--categories), or use numbers. No row could be read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--level|cardinal",
                "--level|nominal|--bootstrap|-1",
                "--level|nominal|--smoothing|NaN",
                "--level|nominal|--categories|a,a",
                "--level|ratio|--categories|1,few",
                "--bootstrap|10"
            })
    void what_can_not_be_meant_is_wrong_usage(String words) throws IOException {
        List<Object> all = new ArrayList<>(List.of("agreement", "--ratings", table("a,b", "1,2")));
        all.addAll(List.of(words.split("\\|", -1)));

        assertThat(Ran.of(all.toArray()).exitCode()).isEqualTo(2);
    }

    @Test
    void the_same_seed_gives_the_same_answer() throws IOException {
        JsonNode one = audit(KRIPPENDORFF, "nominal", "--seed", "5");

        assertThat(audit(KRIPPENDORFF, "nominal", "--seed", "5")).isEqualTo(one);
        assertThat(audit(KRIPPENDORFF, "nominal", "--seed", "6")).isNotEqualTo(one);
        assertThat(one.get("seed").asInt()).isEqualTo(5);
    }

    private JsonNode audit(String grid, String level, Object... options) throws IOException {
        List<String> rows = new ArrayList<>(List.of("item,annotator,label"));
        grid.lines()
                .map(line -> line.split(" ", -1))
                .forEach(line -> {
                    for (int item = 0; item < line[1].length(); item++) {
                        char label = line[1].charAt(item);
                        rows.add(item + "," + line[0] + "," + (label == '-' ? "" : label));
                    }
                });
        List<Object> words =
                new ArrayList<>(
                        List.of(
                                "agreement",
                                "--ratings",
                                table(rows.toArray(String[]::new)),
                                "--level",
                                level,
                                "--json"));
        words.addAll(List.of(options));
        return Ran.of(words.toArray()).json();
    }

    private Path table(String... lines) throws IOException {
        return Samples.file(folder, "ratings.csv", String.join("\n", lines) + "\n");
    }
}
