package org.pairwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.FileField;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.PairField;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.SavedMapping;
import org.pairwright.service.ImportPreview;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.storage.Database;
import org.pairwright.ui.importing.ImportViewModel.State;
import org.pairwright.ui.kit.Messages;

class MappingViewModelTest {
    private static final String TABLE = "ask,one,two,who\nHi?,Hello,Go away,mara\nBye?,Bye,,noor\n";

    @TempDir Path folder;
    private final RememberedMappings saved = new RememberedMappings();
    private Database database;

    @BeforeEach
    void open() {
        database =
                ProjectService.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        "mara",
                        "Test",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ImportViewModel viewModel(Executor worker) {
        return ImportScreen.viewModel(
                database,
                worker,
                e -> {},
                () -> {},
                new ArrayDeque<>(),
                it -> {},
                saved,
                settings -> {});
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportViewModel opened(String name, String text) throws IOException {
        ImportViewModel viewModel = viewModel(Runnable::run);
        viewModel.open(List.of(file(name, text)));
        return viewModel;
    }

    private static void mapTable(ImportViewModel viewModel) {
        MappingViewModel mapping = viewModel.preview().mapping();
        mapping.choose(PairField.PROMPT, "ask");
        mapping.choose(PairField.RESPONSE_A, "one");
        mapping.choose(PairField.RESPONSE_B, "two");
    }

    private static List<ImportPreview.Row> pairs(ImportViewModel viewModel) {
        return viewModel.preview().previewProperty().get().orElseThrow().pairs();
    }

    @Test
    void a_file_that_fits_no_format_asks_to_be_mapped() throws IOException {
        PreviewViewModel preview = opened("a.csv", TABLE).preview();

        assertThat(preview.mapping().openProperty().get()).isTrue();
        assertThat(preview.mapping().choices(PairField.PROMPT))
                .extracting(FileField::path)
                .containsExactly("ask", "one", "two", "who");
        assertThat(preview.troubleProperty().get()).isPresent();
        assertThat(preview.readyProperty().get()).isFalse();
    }

    @Test
    void fields_that_stand_for_nothing_yet_are_offered_first() throws IOException {
        MappingViewModel mapping = opened("a.csv", TABLE).preview().mapping();
        mapping.choose(PairField.PROMPT, "ask");

        assertThat(mapping.choices(PairField.RESPONSE_A))
                .extracting(FileField::path)
                .containsExactly("one", "two", "who", "ask");
        assertThat(mapping.choices(PairField.PROMPT))
                .as("its own")
                .extracting(FileField::path)
                .startsWith("ask");
    }

    @Test
    void what_lacks_is_known_and_nothing_is_read_until_it_is_there() throws IOException {
        ImportViewModel viewModel = opened("a.csv", TABLE);
        PreviewViewModel preview = viewModel.preview();
        preview.mapping().choose(PairField.PROMPT, "ask");

        assertThat(preview.mapping().lacking())
                .containsExactly(PairField.RESPONSE_A, PairField.RESPONSE_B);
        assertThat(preview.troubleProperty().get()).isEmpty();
        assertThat(preview.readyProperty().get()).isFalse();
        viewModel.start();
        assertThat(viewModel.stateProperty().get()).isEqualTo(State.PREVIEW);
    }

    @Test
    void the_pairs_follow_the_mapping_at_once() throws IOException {
        ImportViewModel viewModel = opened("a.csv", TABLE);
        mapTable(viewModel);
        assertThat(pairs(viewModel).getFirst().a()).isEqualTo("Hello");
        assertThat(viewModel.preview().checkProperty().get()).isInstanceOf(Check.Done.class);

        viewModel.preview().mapping().choose(PairField.RESPONSE_A, "who");
        assertThat(pairs(viewModel).getFirst().a()).isEqualTo("mara");
    }

    @Test
    void a_mapping_is_remembered_when_pairs_came_in_by_it() throws IOException {
        ImportViewModel viewModel = opened("a.csv", TABLE);
        mapTable(viewModel);
        assertThat(saved.all()).isEmpty();
        viewModel.start();

        assertThat(viewModel.reportProperty().get().orElseThrow().pairs()).isEqualTo(2);
        assertThat(saved.all())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.fields())
                                .containsExactlyInAnyOrder("ask", "one", "two", "who"));
    }

    @Test
    void a_file_of_the_same_fields_is_read_as_it_was_mapped_before() throws IOException {
        ImportViewModel viewModel = opened("a.csv", TABLE);
        mapTable(viewModel);
        viewModel.start();
        viewModel.open(List.of(file("b.csv", "two,one,who,ask\nNo,Yes,x,Now?\n")));

        assertThat(pairs(viewModel).getFirst())
                .returns("Now?", ImportPreview.Row::prompt)
                .returns("Yes", ImportPreview.Row::a);
        assertThat(viewModel.preview().mapping().usedProperty().get()).isPresent();
        viewModel.start();
        assertThat(viewModel.reportProperty().get().orElseThrow().pairs()).isEqualTo(1);
    }

    @Test
    void a_mapping_that_is_forgotten_is_asked_for_again() throws IOException {
        ImportViewModel viewModel = opened("a.csv", TABLE);
        mapTable(viewModel);
        viewModel.start();
        viewModel.open(List.of(folder.resolve("a.csv")));
        viewModel.preview().mapping().forget();

        assertThat(saved.all()).isEmpty();
        assertThat(viewModel.preview().mapping().openProperty().get()).isTrue();
        assertThat(viewModel.preview().readyProperty().get()).isFalse();
    }

    @Test
    void a_mapping_from_before_that_leads_nowhere_here_is_said() throws IOException {
        saved.save(
                new SavedMapping(
                        Set.of("q", "out"),
                        FieldMapping.alone(
                                Map.of(
                                        PairField.PROMPT, "q",
                                        PairField.RESPONSE_A, "out.0",
                                        PairField.RESPONSE_B, "out.1")),
                        Instant.EPOCH));
        PreviewViewModel preview =
                opened("a.jsonl", "{\"q\": \"Hi?\", \"out\": [\"x\"]}").preview();

        assertThat(preview.troubleProperty().get().orElseThrow().what())
                .startsWith("The first row does not have the field \"out.1\"");
        assertThat(preview.mapping().openProperty().get()).isTrue();
        assertThat(words(preview).now().words())
                .isEqualTo(
                        "A field that is mapped is not there. Choose another one, or leave the mapping.");
        preview.mapping().choose(PairField.RESPONSE_B, "q");
        assertThat(preview.readyProperty().get()).isTrue();
    }

    @Test
    void changes_are_left_for_what_was_mapped_before() throws IOException {
        ImportViewModel viewModel = opened("a.csv", TABLE);
        mapTable(viewModel);
        viewModel.start();
        viewModel.open(List.of(folder.resolve("a.csv")));
        MappingViewModel mapping = viewModel.preview().mapping();
        mapping.show();
        mapping.choose(PairField.RESPONSE_A, "who");
        mapping.forget();

        assertThat(pairs(viewModel).getFirst().a()).isEqualTo("Hello");
        assertThat(saved.all()).extracting(SavedMapping::mapping).hasSize(1);
    }

    @Test
    void an_import_again_is_mapped_as_before() throws IOException {
        ImportViewModel viewModel = opened("a.csv", TABLE);
        mapTable(viewModel);
        viewModel.start();
        viewModel.undo();
        viewModel.again();

        assertThat(pairs(viewModel)).hasSize(2);
        viewModel.start();
        assertThat(viewModel.reportProperty().get().orElseThrow().pairs()).isEqualTo(2);
    }

    @Test
    void a_path_that_is_only_in_some_rows_leaves_the_others_out() throws IOException {
        ImportViewModel viewModel =
                opened(
                        "a.jsonl",
                        """
                        {"q": "Hi?", "out": [{"t": "x"}, {"t": "y"}]}
                        {"q": "Hi?", "out": [{"t": "x"}]}
                        """);
        MappingViewModel mapping = viewModel.preview().mapping();
        mapping.choose(PairField.PROMPT, "q");
        mapping.choose(PairField.RESPONSE_A, "out.0.t");
        mapping.choose(PairField.RESPONSE_B, "out.1.t");
        viewModel.start();

        assertThat(viewModel.problems().all())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.problem().message()).contains("has no \"out.1.t\""));
        assertThat(saved.all()).hasSize(1);
    }

    @Test
    void a_path_that_leads_nowhere_is_said_and_kept_to_be_mended() throws IOException {
        ImportViewModel viewModel = opened("a.csv", TABLE);
        mapTable(viewModel);
        viewModel.preview().mapping().choose(PairField.RESPONSE_B, "three");

        assertThat(viewModel.preview().troubleProperty().get().orElseThrow().what())
                .startsWith(
                        "None of the first 2 rows has the field \"three\", which is mapped to response_b.");
        assertThat(viewModel.preview().readyProperty().get()).isFalse();
        viewModel.preview().mapping().choose(PairField.RESPONSE_B, "two");
        assertThat(viewModel.preview().readyProperty().get()).isTrue();
    }

    @Test
    void what_is_not_mapped_is_not_read_under_its_usual_name() throws IOException {
        ImportViewModel viewModel =
                opened("a.csv", "prompt,response_a,response_b,preference\nHi?,x,y,a\n");
        MappingViewModel mapping = viewModel.preview().mapping();
        mapping.show();
        assertThat(mapping.mappingProperty().get().path(PairField.PREFERENCE))
                .isEqualTo("preference");
        assertThat(pairs(viewModel).getFirst().decisions()).hasSize(1);
        mapping.choose(PairField.PREFERENCE, "");

        assertThat(pairs(viewModel).getFirst().decisions()).isEmpty();
    }

    @Test
    void a_list_of_responses_stands_in_place_of_two() throws IOException {
        ImportViewModel viewModel =
                opened("a.jsonl", "{\"q\": \"Hi?\", \"out\": [\"x\", \"y\", \"z\"]}");
        PreviewViewModel preview = viewModel.preview();
        preview.mapping().choose(PairField.RESPONSE_A, "out.0");
        preview.mapping().choose(PairField.RESPONSES, "out");
        preview.mapping().choose(PairField.PROMPT, "q");

        assertThat(preview.mapping().mappingProperty().get().path(PairField.RESPONSE_A)).isEmpty();
        assertThat(pairs(viewModel)).hasSize(3);
        assertThat(preview.choices().severalProperty().get()).isTrue();
        preview.choices().choose(PairChoice.ADJACENT);
        assertThat(pairs(viewModel)).hasSize(2);
        assertThat(preview.choices().severalProperty().get()).isTrue();
    }

    @Test
    void a_chosen_and_a_rejected_response_stand_in_place_of_two_and_a_preference()
            throws IOException {
        ImportViewModel viewModel =
                opened("a.jsonl", "{\"q\": \"Hi?\", \"good\": \"x\", \"bad\": \"y\"}");
        MappingViewModel mapping = viewModel.preview().mapping();
        mapping.choose(PairField.PROMPT, "q");
        mapping.choose(PairField.RESPONSE_A, "good");
        mapping.choose(PairField.PREFERENCE, "bad");
        mapping.choose(PairField.CHOSEN, "good");

        assertThat(mapping.mappingProperty().get().paths())
                .containsOnlyKeys(PairField.PROMPT, PairField.CHOSEN);
        assertThat(mapping.lacking()).containsExactly(PairField.REJECTED);

        mapping.choose(PairField.REJECTED, "bad");
        assertThat(pairs(viewModel)).hasSize(1);
        mapping.choose(PairField.RESPONSE_B, "bad");
        assertThat(mapping.mappingProperty().get().paths())
                .containsOnlyKeys(PairField.PROMPT, PairField.RESPONSE_B);
    }

    @Test
    void a_chosen_and_a_rejected_response_are_offered_where_they_are_called_so()
            throws IOException {
        ImportViewModel viewModel =
                opened(
                        "a.jsonl",
                        "{\"q\": \"Hi?\", \"Chosen Response\": \"x\", \"rejected_response\": \"y\"}");
        MappingViewModel mapping = viewModel.preview().mapping();

        assertThat(mapping.mappingProperty().get().missing()).containsExactly(PairField.PROMPT);
        mapping.choose(PairField.PROMPT, "q");
        assertThat(pairs(viewModel)).hasSize(1);
    }

    @Test
    void rows_of_one_response_each_ask_which_are_paired() throws IOException {
        ImportViewModel viewModel =
                opened(
                        "a.jsonl",
                        """
                        {"prompt": "p", "response": "x", "category": {}, "is_safe": true}
                        {"prompt": "p", "response": "y", "category": {}, "is_safe": false}
                        """);
        PreviewViewModel preview = viewModel.preview();
        assertThat(preview.troubleProperty().get().orElseThrow().what())
                .isEqualTo(
                        "Each row of a.jsonl holds one response. Choose which of those to the same prompt become pairs.");
        preview.choices().choose(PairChoice.ALL);

        assertThat(pairs(viewModel)).hasSize(1);
    }

    @Test
    void what_a_file_prefers_becomes_the_known_answer_when_asked() throws IOException {
        ImportViewModel viewModel =
                opened("a.csv", "prompt,response_a,response_b,preference\nHi?,x,y,a\n");
        assertThat(viewModel.preview().choices().decidedProperty().get()).isTrue();
        viewModel.preview().choices().takeForGold(true);
        viewModel.preview().choices().licenseProperty().set("MIT ");
        viewModel.start();

        assertThat(viewModel.reportProperty().get().orElseThrow().annotations()).isZero();
    }

    @Test
    void a_chosen_format_takes_the_place_of_a_mapping() throws IOException {
        ImportViewModel viewModel = opened("a.csv", TABLE);
        mapTable(viewModel);
        viewModel.preview().choose("hh-rlhf");

        assertThat(viewModel.preview().mapping().openProperty().get()).isFalse();
        assertThat(pairs(viewModel)).isEmpty();
        viewModel.preview().choose("");
        assertThat(viewModel.preview().mapping().openProperty().get()).isTrue();
        assertThat(viewModel.preview().mapping().mappingProperty().get().paths()).isEmpty();
    }

    @Test
    void what_comes_late_of_another_mapping_is_not_shown() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        ImportViewModel viewModel = viewModel(waiting::add);
        viewModel.open(List.of(file("a.csv", TABLE)));
        runAll(waiting);
        mapTable(viewModel);
        viewModel.preview().mapping().choose(PairField.RESPONSE_A, "who");
        runAll(waiting);

        assertThat(pairs(viewModel).getFirst().a()).isEqualTo("mara");
    }

    private static final String OTHER = "q,x,y\nWhy?,So,Because\n";

    private static void mapOther(ImportViewModel viewModel) {
        MappingViewModel mapping = viewModel.preview().mapping();
        mapping.choose(PairField.PROMPT, "q");
        mapping.choose(PairField.RESPONSE_A, "x");
        mapping.choose(PairField.RESPONSE_B, "y");
    }

    @Test
    void files_of_different_fields_are_mapped_one_after_the_other() throws IOException {
        ImportViewModel viewModel = viewModel(Runnable::run);
        viewModel.open(
                List.of(
                        file("a.csv", TABLE),
                        file("b.csv", OTHER),
                        file("c.csv", "two,one,ask,who\nNo,Yes,Now?,x\n")));
        MappingViewModel mapping = viewModel.preview().mapping();
        assertThat(words(viewModel.preview()).files()).isEqualTo("For a.csv, c.csv · 1 of 2");
        mapTable(viewModel);
        assertThat(viewModel.preview().readyProperty().get()).isFalse();
        assertThat(words(viewModel.preview()).now().words())
                .isEqualTo("This mapping is complete. To be mapped, too: b.csv.");

        mapping.next();
        assertThat(words(viewModel.preview()).files()).isEqualTo("For b.csv · 2 of 2");
        assertThat(mapping.choices(PairField.PROMPT))
                .extracting(FileField::path)
                .containsExactly("q", "x", "y");
        mapOther(viewModel);
        // Of the file that is mapped first, then of the others.
        assertThat(pairs(viewModel))
                .extracting(it -> String.valueOf(it.file().getFileName()), ImportPreview.Row::a)
                .containsExactly(
                        tuple("b.csv", "So"),
                        tuple("a.csv", "Hello"),
                        tuple("a.csv", "Bye"),
                        tuple("c.csv", "Yes"));

        mapping.next();
        assertThat(mapping.mappingProperty().get().path(PairField.RESPONSE_A)).isEqualTo("one");
        assertThat(pairs(viewModel).getFirst().a()).isEqualTo("Hello");
        viewModel.start();
        assertThat(viewModel.reportProperty().get().orElseThrow().pairs()).isEqualTo(4);
        assertThat(saved.all()).hasSize(2);
    }

    @Test
    void a_file_that_can_be_read_does_not_hide_one_that_has_to_be_mapped() throws IOException {
        ImportViewModel viewModel = viewModel(Runnable::run);
        viewModel.open(
                List.of(
                        file("a.csv", "prompt,response_a,response_b\nHi?,x,y\n"),
                        file("b.csv", OTHER)));
        assertThat(words(viewModel.preview()).files()).isEqualTo("For b.csv · 2 of 2");
        mapOther(viewModel);

        assertThat(viewModel.preview().readyProperty().get()).isTrue();
        viewModel.start();
        assertThat(viewModel.reportProperty().get().orElseThrow().pairs()).isEqualTo(2);
    }

    @Test
    void a_mapping_that_lacks_something_keeps_the_other_files_from_being_read() throws IOException {
        ImportViewModel viewModel = viewModel(Runnable::run);
        viewModel.open(List.of(file("a.csv", TABLE), file("b.csv", OTHER)));
        MappingViewModel mapping = viewModel.preview().mapping();
        mapping.choose(PairField.PROMPT, "ask");
        mapping.next();
        mapOther(viewModel);

        assertThat(viewModel.preview().readyProperty().get()).isFalse();
        assertThat(words(viewModel.preview()).now().words())
                .isEqualTo("This mapping is complete. That of other files is not yet.");
        mapping.next();
        mapTable(viewModel);
        assertThat(viewModel.preview().readyProperty().get()).isTrue();
    }

    @Test
    void a_decision_far_below_the_first_pairs_can_become_the_known_answer() throws IOException {
        String undecided = "Hi?,x,y,\n".repeat(300);
        ImportViewModel viewModel =
                opened(
                        "a.csv",
                        "prompt,response_a,response_b,preference\n" + undecided + "Hi?,x,y2,a\n");

        assertThat(viewModel.preview().checkProperty().get()).isInstanceOf(Check.Done.class);
        assertThat(viewModel.preview().choices().decidedProperty().get()).isTrue();
    }

    private static MappingWords words(PreviewViewModel preview) {
        Messages messages = new Messages(Locale.ENGLISH);
        return new MappingWords(preview, new ImportWords(messages), messages);
    }

    private static void runAll(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
