package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.release.Figures;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.exporting.release.ManifestJson;
import org.pairwright.exporting.release.ReleasedFolder;
import org.pairwright.exporting.release.UnreadableRecipe;
import org.pairwright.exporting.release.UnreadableRelease;
import org.pairwright.exporting.release.UnwritableRelease;
import org.pairwright.storage.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What stands in a release beside its rows is what its readers expect, whatever titles, names and
/// ids say.
class ReleaseDocumentsTest extends ReleaseTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CREDITS =
            "{'license':'CC-BY-4.0','url':'https://example.org/x','creator':'Example Lab'}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trl-conversational",
                "trl-kto",
                "llama-factory-sharegpt",
                "parquet",
                "csv",
                "trl-sft"
            })
    void manifest_and_croissant_keep_their_schemas(String format) throws IOException {
        decide("Ada", 1, Preference.B);
        decide("Bob", 1, Preference.B);
        Path release =
                build(recipe("{'format':'%s','credits':%s}".formatted(format, CREDITS))).folder();

        assertThat(problems("manifest", release.resolve("manifest.json"))).isEmpty();
        assertThat(problems("croissant", release.resolve("croissant.json"))).isEmpty();
    }

    @Test
    void what_nobody_said_is_not_made_up() throws IOException {
        ReleaseReport report = build();

        JsonNode croissant = json(report.folder().resolve("croissant.json"));
        assertThat(croissant.propertyNames()).doesNotContain("url", "creator", "license");
        assertThat(report.warnings())
                .anyMatch(it -> it.startsWith("No license is stated"))
                .anyMatch(it -> it.startsWith("No creator is stated"))
                .anyMatch(it -> it.startsWith("No URL is stated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cc-by-4.0", "CC-BY-4.0", " CC-BY-4.0"})
    void a_license_that_spdx_knows_is_named_by_its_address(String stated) throws IOException {
        Path release = build(withCredits(new Recipe.Credits("", stated, "", ""))).folder();

        assertThat(json(release.resolve("croissant.json")).get("license").stringValue())
                .isEqualTo("https://spdx.org/licenses/CC-BY-4.0.html");
        assertThat(Files.readAllLines(release.resolve("README.md"))).contains("license: cc-by-4.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "null", "true", "y", "e1"})
    void the_names_of_splits_are_texts_to_every_reader_of_yaml(String name) throws IOException {
        Path release = build(recipe("{'format':'csv','split':'%s=1'}".formatted(name))).folder();

        assertThat(Files.readString(release.resolve("README.md")))
                .contains("  - split: \"%s\"\n    path: \"data/%s.csv\"\n".formatted(name, name));
    }

    @Test
    void a_split_that_the_hub_can_not_load_is_refused() throws IOException {
        assertThatThrownBy(() -> build(recipe("{'format':'csv','split':'my-test=1'}")))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageContaining("write my_test rather than my-test.");
        assertThat(names()).isEmpty();
    }

    @Test
    void the_checksums_are_those_of_all_other_files() throws IOException {
        Path release = build(Recipe.of("llama-factory-sharegpt")).folder();

        List<String> named =
                Files.readAllLines(release.resolve("SHA256SUMS")).stream()
                        .map(line -> line.substring(66))
                        .sorted()
                        .toList();
        List<String> there = new ArrayList<>(contents(release).keySet());
        there.remove("SHA256SUMS");
        assertThat(named).isEqualTo(there).contains("data/dataset_info.json");
    }

    @Test
    void the_date_is_that_of_the_state() throws IOException {
        ReleaseReport report = build();

        JsonNode croissant = json(report.folder().resolve("croissant.json"));
        assertThat(croissant.get("datePublished").stringValue())
                .isEqualTo(report.manifest().project().at().substring(0, 10));
        assertThat(Files.readString(report.folder().resolve("manifest.json")))
                .doesNotContain("published_at");
    }

    @ParameterizedTest
    @CsvSource({
        "Our own terms, Our own terms, README.md#license",
        "Lab License (https://example.org/terms), Lab License, https://example.org/terms",
        "https://example.org/terms, other, https://example.org/terms"
    })
    void a_license_that_the_hub_does_not_know_has_a_name_and_a_link(
            String stated, String name, String link) throws IOException {
        ReleaseReport report =
                build(withCredits(new Recipe.Credits("", stated, "https://a.org", "A")));

        assertThat(Files.readAllLines(report.folder().resolve("README.md")))
                .containsSequence(
                        "license: other",
                        "license_name: \"" + name + "\"",
                        "license_link: \"" + link + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain",
                "\"quoted\": yes",
                "---\nlicense: mit\n---",
                "<script>alert(1)</script> & <b>",
                "[link](http://example.org) ![i](x) www.example.org http://example.org",
                "`code` **bold** _it_ ~~no~~ | cell | # head",
                "- item",
                "1. item",
                "\u2028line\u0085sep\ufeff\u0007",
                "é 漢字 🙂",
                "' single # comment: {a: b} *x &y !z"
            })
    void a_title_is_text_and_nothing_else(String title) throws IOException {
        ReleaseReport report =
                build(
                        withCredits(
                                new Recipe.Credits(
                                        title, "lic: " + title, "https://a.org", "by " + title)));

        String card = Files.readString(report.folder().resolve("README.md"));
        List<String> lines = card.lines().toList();
        assertThat(lines.getFirst()).isEqualTo("---");
        int end = lines.subList(1, lines.size()).indexOf("---") + 1;
        assertThat(end).isGreaterThan(10);
        assertThat(lines.get(1)).startsWith("pretty_name: \"");
        assertThat(JSON.readTree(lines.get(1).substring(13)).stringValue()).isEqualTo(title);
        assertThat(lines.get(2)).isEqualTo("license: other");
        String body = String.join("\n", lines.subList(end + 1, lines.size()));
        Seen seen = Seen.in(body);
        assertThat(seen.links).isZero();
        assertThat(seen.html).isZero();
        assertThat(seen.title).isEqualTo(title.replaceAll("[\\p{Cntrl}\u0085\u2028]", " ").strip());
        JsonNode croissant = json(report.folder().resolve("croissant.json"));
        assertThat(croissant.get("name").stringValue()).isEqualTo(title);
        assertThat(problems("croissant", report.folder().resolve("croissant.json"))).isEmpty();
    }

    @Test
    void ids_that_a_spreadsheet_would_run_are_guarded() throws IOException {
        Samples.add(
                database,
                Samples.decided(
                        Samples.pair(
                                "=cmd|' /C calc'!A0,\"x\"\n",
                                "Six",
                                new Response("a", "=src"),
                                new Response("b", "| b |")),
                        Judgment.of(Preference.A)));
        Path release = build().folder();

        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(release.resolve("pairs.csv"))) {
            reader.forEach(rows::add);
        }
        assertThat(rows)
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(12));
        assertThat(rows.getLast().getField(1)).isEqualTo("'=cmd|' /C calc'!A0,\"x\"\n");
        assertThat(Files.readString(release.resolve("README.md")))
                .contains("| \\| b \\| | 0 | 1 |");
    }

    @Test
    void a_recipe_can_be_read_back_from_the_manifest() throws IOException {
        String written =
                "{'format':'trl-kto','axis':'safety-first','ties':'both','min_annotators':1,'max_chars':5000,"
                        + "'split':'train=0.9,test=0.1','seed':7,'group_near_duplicates':true,"
                        + "'balance_categories':true,'credits':{'license':'MIT'}}";
        decide("Ada", 1, judged());
        ReleaseReport report = build(recipe(written));

        Recipe again =
                ReleaseService.recipe(Files.readString(report.folder().resolve("manifest.json")));
        assertThat(again).isEqualTo(recipe(written));
        assertThat(build(again).again()).isTrue();
    }

    @Test
    void a_recipe_that_groups_no_prompts_is_written_as_before_they_could_be() throws IOException {
        ReleaseReport report = build();
        String written = Files.readString(report.folder().resolve("manifest.json"));

        assertThat(written).doesNotContain("near_duplicates", "balance_categories");
        assertThat(ManifestJson.manifest(written).orElseThrow().recipe()).isEqualTo(Recipe.of(DPO));
    }

    @Test
    void a_manifest_of_more_than_16_MB_is_not_published() throws IOException {
        Recipe recipe = withCredits(new Recipe.Credits("", "", "", "x".repeat(17 << 20)));

        assertThatThrownBy(() -> build(recipe))
                .isInstanceOf(UnwritableRelease.class)
                .hasMessageContaining("its manifest would have more than 16 MB");
        assertThat(names()).isEmpty();
        assertThat(releases.all()).isEmpty();
    }

    @Test
    void a_manifest_of_more_than_16_MB_is_not_read() throws IOException {
        Path release = build().folder();
        Path manifest = release.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest) + " ".repeat(16 << 20));

        assertThatThrownBy(() -> ReleasedFolder.at(release))
                .isInstanceOf(UnreadableRelease.class)
                .hasMessageContaining("manifest.json is no manifest");
    }

    @Test
    void a_thousand_sources_are_told_one_by_one_and_the_others_added_up() {
        ImportedPair[] many = new ImportedPair[1_100];
        for (int i = 0; i < many.length; i++) {
            many[i] =
                    Samples.decided(
                            Samples.pair(
                                    "",
                                    "Many " + i,
                                    new Response("a", "source " + i),
                                    new Response("b", "source " + i)),
                            Judgment.of(Preference.A));
        }
        Samples.add(database, many);
        Figures figures = build().manifest().figures();

        // The usual pairs have two sources more.
        assertThat(figures.sources()).hasSize(1_000);
        assertThat(figures.otherSources()).isEqualTo(new Figures.Others(102, 102, 102));
    }

    @Test
    void a_recipe_that_groups_prompts_without_splits_is_refused() {
        assertThatThrownBy(() -> recipe("{'format':'trl-kto','group_near_duplicates':true}"))
                .hasMessage(
                        "The recipe can't be read: group-near-duplicates: It says how prompts are drawn into splits, and there are none. Say which, as in --split train=0.9,test=0.1.");
    }

    private static Judgment judged() {
        return Judgment.of(Preference.A).withVerdict(Side.A, safe()).withVerdict(Side.B, safe());
    }

    private static Verdict safe() {
        return new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[] | it names no format",
                "{'axis':'x'} | it names no format",
                "{'format':'trl-kto','axes':'x'} | it has a part \"axes\" that no recipe has",
                "{'format':'trl-kto','credits':{'x':1}} | it has a part \"credits.x\" that no recipe has",
                "{'format':'trl-kto','axis':null} | its part \"axis\" is null",
                "{'format':'trl-kto','axis':'up'} | axis: It can't be \"up\". There are: preference,"
                        + " helpfulness, safety, safety-first",
                "{'format':'trl-kto','seed':1.5} | its part \"seed\" is a whole number, unlike 1.5",
                "{'format':'trl-kto','seed':'1'} | its part \"seed\" is a whole number, unlike \"1\"",
                "{'format':'trl-kto','max_chars':0.5} | its part \"max_chars\" is a whole number, unlike 0.5",
                "{'format':'trl-kto','corrected':1} | its part \"corrected\" is true or false, unlike 1",
                "{'format':'trl-kto','min_annotators':0} | min-annotators: At least 1 annotator is needed, not 0",
                "{'format':'trl-kto','filter':'('} | filter: Column 2: Expected a field, \"not\" or \"(\", not the end"
            })
    void what_is_no_recipe_is_refused(String textAndWhy) {
        String[] parts = textAndWhy.split(" \\| ", 2);

        assertThatThrownBy(() -> recipe(parts[0]))
                .isInstanceOf(UnreadableRecipe.class)
                .hasMessage("The recipe can't be read: " + parts[1] + ".");
    }

    private static Recipe withCredits(Recipe.Credits credits) {
        Recipe usual = Recipe.of(DPO);
        return new Recipe(
                usual.format(),
                usual.axis(),
                usual.resolve(),
                usual.minAnnotators(),
                usual.minAgreement(),
                usual.ties(),
                usual.allowUnsafeChosen(),
                usual.corrected(),
                usual.maxChars(),
                usual.maxTokens(),
                usual.filter(),
                usual.split(),
                usual.seed(),
                usual.groupNearDuplicates(),
                usual.balanceCategories(),
                usual.withTemplate(),
                credits);
    }

    private static List<String> problems(String schema, Path file) throws IOException {
        try (InputStream in =
                ReleaseDocumentsTest.class.getResourceAsStream(schema + ".schema.json")) {
            return JsonSchema.problems(
                    JSON.readTree(Objects.requireNonNull(in).readAllBytes()), json(file));
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    /// What a reader of Markdown finds in a card.
    private static final class Seen extends AbstractVisitor {
        private String title = "";
        private int links;
        private int html;

        static Seen in(String markdown) {
            Node card =
                    Parser.builder()
                            .extensions(List.of(TablesExtension.create()))
                            .build()
                            .parse(markdown);
            Seen seen = new Seen();
            card.accept(seen);
            return seen;
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1) {
                StringBuilder text = new StringBuilder();
                heading.accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Text part) {
                                text.append(part.getLiteral());
                            }
                        });
                title = text.toString();
            }
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            links++;
        }

        @Override
        public void visit(HtmlInline inline) {
            html++;
        }

        @Override
        public void visit(HtmlBlock block) {
            html++;
        }
    }
}
