package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.Lengths;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Ties;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.storage.Database;
import org.pairwright.storage.EachDatabase;
import org.pairwright.storage.Place;
import org.pairwright.storage.Samples;

/// A project's decisions as a file that a trainer loads.
@EachDatabase
class ExportServiceTest {
    private static final String ROW =
            "{\"prompt\":[{\"role\":\"user\",\"content\":\"Q\"}],"
                    + "\"chosen\":[{\"role\":\"assistant\",\"content\":\"good\"}],"
                    + "\"rejected\":[{\"role\":\"assistant\",\"content\":\"bad\"}]}\n";

    @Parameter Place place;

    @TempDir Path folder;

    private Database database;

    @BeforeEach
    void make_a_project() {
        database = Database.create(place.newProject(folder), Samples.project());
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    @Test
    void a_decided_pair_becomes_a_row() throws IOException {
        Samples.add(database, decided("Q", Preference.A));

        export("trl-conversational", ResolutionPolicy.DEFAULT);

        assertThat(out().resolve("train.jsonl")).hasContent(ROW);
    }

    @Test
    void a_decision_that_was_taken_back_makes_no_row() {
        Samples.add(database, Samples.pair("Q", "good", "bad"));
        LabelingService ada = labelingBy("Ada");
        decide(ada, 1, Preference.A);
        ada.undo();

        assertThat(export("trl-conversational", ResolutionPolicy.DEFAULT).excluded())
                .hasToString("{unlabeled=1}");
    }

    @Test
    void exported_and_excluded_pairs_add_up_to_all() {
        Samples.add(
                database,
                decided("1", Preference.A),
                decided("2", Preference.TIE),
                decided("3", Preference.BOTH_BAD),
                decided("4", Preference.B),
                Samples.pair("5"));

        ExportReport report = export("trl-conversational", ResolutionPolicy.DEFAULT);

        assertThat(report.pairs()).isEqualTo(5);
        assertThat(report.exported()).isEqualTo(2);
        assertThat(report.excluded()).hasToString("{unlabeled=1, tie=1, both_bad=1}");
    }

    @Test
    void the_report_names_the_file_as_it_stands_there() throws IOException {
        Samples.add(database, decided("Q", Preference.A));

        ExportReport report = export("trl-conversational", ResolutionPolicy.DEFAULT);

        Path file = out().resolve("train.jsonl");
        assertThat(report.files())
                .singleElement()
                .satisfies(written -> {
                    assertThat(written.path()).isEqualTo(file);
                    assertThat(written.split()).isEqualTo("train");
                    assertThat(written.rows()).isEqualTo(1);
                    assertThat(written.bytes()).isEqualTo(Files.size(file));
                });
    }

    @Test
    void the_report_says_what_was_asked_for() {
        ExportReport report = export("trl-kto", policy("annotator:" + person("Ada"), Ties.BOTH));

        assertThat(report)
                .extracting(ExportReport::format, ExportReport::axis, ExportReport::resolve)
                .containsExactly("trl-kto", "preference", "annotator:Ada");
    }

    @Test
    void a_kept_tie_is_one_pair_and_two_good_rows() {
        Samples.add(database, decided("Q", Preference.TIE), decided("R", Preference.A));

        ExportReport report = export("trl-kto", policy("majority", Ties.BOTH));

        assertThat(report.exported()).isEqualTo(2);
        assertThat(report.files().getFirst().rows()).isEqualTo(4);
        assertThat(report.labels()).isEqualTo(new LabelBalance(3, 1));
    }

    @Test
    void responses_that_pairs_share_are_one_row_or_none() throws IOException {
        Samples.add(
                database,
                Samples.decided(Samples.pair("Q", "best", "middle"), Judgment.of(Preference.A)),
                Samples.decided(Samples.pair("Q", "middle", "worst"), Judgment.of(Preference.A)),
                Samples.decided(Samples.pair("Q", "best", "worst"), Judgment.of(Preference.A)));

        ExportReport report = export("trl-kto", ResolutionPolicy.DEFAULT);

        assertThat(out().resolve("train.jsonl")).content().hasLineCount(2).doesNotContain("middle");
        assertThat(report.exported()).isEqualTo(3);
        assertThat(report.warnings())
                .containsExactly(
                        "2 rows left out: the same prompt and response is good in one pair and bad in another.",
                        "2 rows merged into an earlier one with the same prompt and response.");
    }

    @Test
    void a_file_without_rows_is_told() {
        Samples.add(database, Samples.pair("Q", "good", "bad"));

        assertThat(export("trl-conversational", ResolutionPolicy.DEFAULT).warnings())
                .containsExactly("No pair came through, so there is not a single row.");
    }

    @Test
    void a_file_that_is_too_small_for_those_who_take_it_is_told() {
        Samples.add(database, decided("Q", Preference.A));

        assertThat(export("openai", ResolutionPolicy.DEFAULT).warnings())
                .containsExactly(
                        "Together and Fireworks take files of at least 3 examples: train.jsonl has 1 row.");
        assertThat(export("nemo-aligner", ResolutionPolicy.DEFAULT).warnings())
                .contains(
                        "NeMo-Aligner adds no chat template: prompts stand here as they are, so put the model's template around them before training.",
                        "NeMo-Aligner stops where a file has fewer rows than the global batch size: train.jsonl has 1 row.");
    }

    @Test
    void the_report_says_how_long_texts_are() {
        Samples.add(
                database,
                decided("Q", Preference.A),
                Samples.decided(
                        Samples.pair("Long", "x".repeat(5_000), "no"), Judgment.of(Preference.A)));

        ExportReport report = export("trl-conversational", ResolutionPolicy.DEFAULT);

        assertThat(report.lengths().prompts()).isEqualTo(new Lengths(2, 2.5, 1, 4, 4));
        assertThat(report.lengths().responses())
                .isEqualTo(new Lengths(4, 1_252.3, 3, 5_000, 5_000));
        assertThat(report.lengths().whole()).isEqualTo(new Lengths(2, 2_504.5, 5, 5_004, 5_004));
        assertThat(report.warnings())
                .singleElement()
                .asString()
                .startsWith("1 of 2 pairs have more than 4,096 characters, some 1,024 tokens.");
    }

    @Test
    void tools_of_pairs_that_stay_out_give_no_column() throws IOException {
        Samples.add(database, decided("Q", Preference.A));
        Samples.add(
                database,
                ImportedPair.inFileOrder(
                        "",
                        new Prompt(
                                List.of(new Message(Role.USER, "Time?")), "[{\"name\":\"look\"}]"),
                        new Response("good", ""),
                        new Response("bad", ""),
                        List.of(),
                        ""));

        export("trl-conversational", ResolutionPolicy.DEFAULT);

        assertThat(out().resolve("train.jsonl")).hasContent(ROW);
    }

    @Test
    void one_annotator_s_decisions_can_be_asked_for() throws IOException {
        Samples.add(database, Samples.pair("Q", "bad", "good"));
        decide(labelingBy("Ada"), 1, Preference.B);
        decide(labelingBy("Bob"), 1, Preference.A);

        export("trl-conversational", policy("annotator:Ada", Ties.DROP));

        assertThat(out().resolve("train.jsonl")).hasContent(ROW);
    }

    @Test
    void one_who_is_mostly_wrong_is_outvoted_by_how_reliable_the_others_are() {
        for (int pair = 1; pair <= 12; pair++) {
            Samples.add(database, Samples.pair("Q" + pair));
            Preference truth = pair % 2 == 0 ? Preference.A : Preference.B;
            decide(labelingBy("Ada"), pair, truth);
            decide(labelingBy("Bob"), pair, truth);
            decide(labelingBy("Cleo"), pair, truth.turned());
            decide(labelingBy("Dan"), pair, truth.turned());
            decide(labelingBy("Eve"), pair, pair == 12 ? Preference.B : truth);
        }

        ExportReport report = export("trl-conversational", policy("dawid-skene", Ties.DROP));

        assertThat(report.exported()).isEqualTo(12);
        assertThat(report.resolve()).isEqualTo("dawid-skene");
    }

    @Test
    void an_annotator_whom_nobody_knows_is_told() {
        assertThatThrownBy(() -> export("trl-kto", policy("annotator:Eve", Ties.DROP)))
                .isInstanceOf(UnknownAnnotator.class)
                .hasMessage("The project has no annotator \"Eve\".");
    }

    @Test
    void ties_in_pairs_are_refused_before_anything_is_written() {
        assertThatThrownBy(() -> export("trl-conversational", policy("majority", Ties.BOTH)))
                .isInstanceOf(InvalidPolicy.class);
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_name_without_any_tool_comes_through() throws IOException {
        Prompt named = new Prompt(List.of(new Message(Role.USER, "R", "Ada", "", "")));
        Samples.add(
                database,
                decided("Q", Preference.A),
                decided(named, new Response("good", ""), Preference.A));

        export("trl-conversational", ResolutionPolicy.DEFAULT);

        assertThat(Files.readAllLines(out().resolve("train.jsonl")).getLast())
                .startsWith("{\"prompt\":[{\"role\":\"user\",\"content\":\"R\",\"name\":\"Ada\"}]");
    }

    @Test
    void one_tool_call_gives_every_row_a_column_of_tools() throws IOException {
        Samples.add(
                database,
                decided("Q", Preference.A),
                decided(
                        Prompt.ofUser("R"),
                        new Response("", "[{\"id\":\"c\"}]", ""),
                        Preference.A));

        export("trl-conversational", ResolutionPolicy.DEFAULT);

        assertThat(Files.readAllLines(out().resolve("train.jsonl")))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).endsWith(",\"tools\":\"null\"}"));
    }

    @Test
    void a_cancelled_export_leaves_what_was_there() throws IOException {
        Samples.add(database, decided("Q", Preference.A));
        Path target = Files.writeString(folder.resolve("old.jsonl"), "old");
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(String stage, long done, long total) {
                        // Nobody watches.
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() ->
                        new ExportService(database)
                                .run(
                                        new ExportRequest(
                                                ExportFormats.all().getFirst(),
                                                ResolutionPolicy.DEFAULT,
                                                target.toString()),
                                        cancelled))
                .isInstanceOf(Cancelled.class);
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void what_goes_through_all_pairs_before_it_writes_says_how_far_it_is_with_that_too() {
        Samples.add(database, decided("Q", Preference.A));
        List<String> said = new ArrayList<>();

        new ExportService(database)
                .run(
                        new ExportRequest(
                                ExportFormats.byId("trl-kto").orElseThrow(),
                                ResolutionPolicy.DEFAULT,
                                out().toString()),
                        Progress.of(
                                (stage, done, total) ->
                                        said.add("%s %d of %d".formatted(stage, done, total)),
                                () -> false));

        assertThat(said).startsWith("reading 0 of 1").contains("exporting 1 of 1");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private ExportReport export(String format, ResolutionPolicy policy) {
        return new ExportService(database)
                .run(
                        new ExportRequest(
                                ExportFormats.byId(format).orElseThrow(), policy, out().toString()),
                        Progress.NONE);
    }

    private static ResolutionPolicy policy(String resolve, Ties ties) {
        return new ResolutionPolicy(
                Axis.PREFERENCE,
                ResolveRule.of(resolve, 0).orElseThrow(),
                ties,
                1,
                0,
                false,
                ResolutionPolicy.NO_LIMIT,
                ResolutionPolicy.NO_LIMIT);
    }

    private String person(String name) {
        return new AnnotatorService(database).person(name).name();
    }

    private LabelingService labelingBy(String name) {
        return new LabelingService(database, new AnnotatorService(database).person(name));
    }

    private static void decide(LabelingService labeling, long pair, Preference preference) {
        labeling.decide(
                labeling.task(pair), Judgment.of(preference), Instant.EPOCH, Duration.ofSeconds(1));
    }

    private static ImportedPair decided(String question, Preference preference) {
        return decided(Prompt.ofUser(question), new Response("good", ""), preference);
    }

    private static ImportedPair decided(Prompt prompt, Response good, Preference preference) {
        ImportedPair pair =
                ImportedPair.inFileOrder("", prompt, good, new Response("bad", ""), List.of(), "");
        return Samples.decided(pair, Judgment.of(preference));
    }
}
