package org.pairwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.service.ExportRequest;
import org.pairwright.service.ExportService;
import org.pairwright.service.ImportHistoryService;
import org.pairwright.service.ImportPreview;
import org.pairwright.service.ImportReport;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
import org.pairwright.service.Progress;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.storage.Database;
import org.pairwright.ui.importing.ImportViewModel.State;

class ImportViewModelTest {
    private static final String ONE_AND_A_HALF =
            """
            {"prompt": "Hi?", "response_a": "x", "response_b": "y"}
            {"prompt": "Hi?", "response_a": "x"}
            """;

    @TempDir Path folder;
    private final List<String> went = new ArrayList<>();
    private final List<Throwable> logged = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<ProjectSettings> told = new ArrayList<>();
    private final Deque<Path> asked = new ArrayDeque<>();
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

    private long pairs() {
        return new ImportHistoryService(database)
                .all().stream().filter(it -> !it.undone()).mapToLong(ImportBatch::pairs).sum();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ImportViewModel viewModel(Executor worker) {
        return ImportScreen.viewModel(
                database,
                worker,
                logged::add,
                () -> went.add("labeling"),
                asked,
                said::add,
                new RememberedMappings(),
                told::add);
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("rows.jsonl"), rows);
    }

    private ImportViewModel opened(String rows) throws IOException {
        ImportViewModel viewModel = viewModel(Runnable::run);
        viewModel.open(List.of(file(rows)));
        return viewModel;
    }

    private ImportViewModel imported(String rows) throws IOException {
        ImportViewModel viewModel = opened(rows);
        viewModel.start();
        return viewModel;
    }

    @Test
    void files_are_looked_into_before_anything_comes_in() throws IOException {
        ImportViewModel viewModel = opened(ONE_AND_A_HALF);
        ImportPreview preview = viewModel.preview().previewProperty().get().orElseThrow();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.PREVIEW);
        assertThat(preview.format()).isEqualTo("plain");
        assertThat(preview.reasons()).isNotEmpty();
        assertThat(preview.pairs())
                .extracting(ImportPreview.Row::line, ImportPreview.Row::prompt)
                .containsExactly(tuple(1L, "Hi?"));
        assertThat(pairs()).isZero();
    }

    @Test
    void it_is_counted_what_would_come_in() throws IOException {
        Check check = opened(ONE_AND_A_HALF).preview().checkProperty().get();

        assertThat(check)
                .isInstanceOfSatisfying(
                        Check.Done.class,
                        done -> {
                            assertThat(done.report().pairs()).isEqualTo(1);
                            assertThat(done.report().refused()).isEqualTo(1);
                        });
    }

    @Test
    void another_format_shows_what_it_makes_of_the_file() throws IOException {
        PreviewViewModel preview = opened(ONE_AND_A_HALF).preview();
        preview.choose("hh-rlhf");

        assertThat(preview.previewProperty().get().orElseThrow().pairs()).isEmpty();
        preview.choose("");
        assertThat(preview.previewProperty().get().orElseThrow().pairs()).hasSize(1);
    }

    @Test
    void the_check_can_be_stopped_and_the_file_imported_all_the_same() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        ImportViewModel viewModel = viewModel(waiting::add);
        viewModel.open(List.of(file(ONE_AND_A_HALF)));
        waiting.remove().run();
        viewModel.preview().toggleCheck();
        waiting.remove().run();

        assertThat(viewModel.preview().checkProperty().get()).isInstanceOf(Check.Stopped.class);
        viewModel.start();
        waiting.remove().run();
        assertThat(viewModel.stateProperty().get()).isEqualTo(State.DONE);
    }

    @Test
    void whoever_goes_back_has_imported_nothing() throws IOException {
        ImportViewModel viewModel = opened(ONE_AND_A_HALF);
        viewModel.label();

        assertThat(went).containsExactly("labeling");
        assertThat(pairs()).isZero();
    }

    @Test
    void an_import_is_taken_back_whole() throws IOException {
        ImportViewModel viewModel = imported(ONE_AND_A_HALF);
        viewModel.undo();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.UNDONE);
        assertThat(viewModel.undone().imports()).extracting(ImportBatch::pairs).containsExactly(1L);
        assertThat(pairs()).isZero();
    }

    @Test
    void an_import_that_was_taken_back_already_stays_with_the_reason() throws IOException {
        ImportViewModel viewModel = imported(ONE_AND_A_HALF);
        new ImportHistoryService(database)
                .undo(new Actor("mara", "mara"), viewModel.reportProperty().get().orElseThrow());
        viewModel.undo();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(viewModel.refusalProperty().get())
                .isEqualTo("The import of rows.jsonl was taken back before.");
    }

    @Test
    void problems_are_found_by_any_of_their_words() throws IOException {
        ProblemsViewModel problems = imported(ONE_AND_A_HALF + "{\n").problems();
        assertThat(problems.shown()).hasSize(2);
        problems.filter("refused JSON not_json");

        assertThat(problems.shown())
                .extracting(row -> row.problem().code())
                .containsExactly(ProblemCode.NOT_JSON);
        problems.filter("no such word");
        assertThat(problems.shown()).isEmpty();
    }

    @Test
    void what_is_shown_of_the_problems_is_saved() throws IOException {
        ProblemsViewModel problems = imported(ONE_AND_A_HALF + "{\n").problems();
        problems.filter("missing_field");
        asked.add(folder.resolve("problems.csv"));
        problems.save();

        assertThat(Files.readAllLines(folder.resolve("problems.csv")))
                .hasSize(2)
                .first()
                .isEqualTo("\"file\",\"line\",\"field\",\"code\",\"refused\",\"message\"");
        assertThat(said).containsExactly("Saved 1 problem to problems.csv");
    }

    @Test
    void problems_never_go_where_a_project_lies() throws IOException {
        ProblemsViewModel problems = imported(ONE_AND_A_HALF).problems();
        asked.add(folder.resolve("test.pairs"));
        problems.save();

        assertThat(problems.troubleProperty().get()).contains("is a project or another database");
        assertThat(pairs()).isEqualTo(1);
    }

    @Test
    void what_came_in_and_what_did_not_is_reported() throws IOException {
        ImportViewModel viewModel = imported(ONE_AND_A_HALF);
        ImportReport report = viewModel.reportProperty().get().orElseThrow();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(report.pairs()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
    }

    @Test
    void a_file_that_cannot_be_read_is_trouble_with_its_reason() {
        ImportViewModel viewModel = viewModel(Runnable::run);
        viewModel.open(List.of(folder.resolve("none.jsonl")));

        assertThat(viewModel.preview().troubleProperty().get().orElseThrow().what())
                .contains("There is no such file");
        viewModel.start();
        assertThat(viewModel.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(viewModel.failureProperty().get().orElseThrow().what())
                .contains("There is no such file");
    }

    @Test
    void a_cancelled_import_leaves_nothing() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        ImportViewModel viewModel = viewModel(waiting::add);
        viewModel.open(List.of(file(ONE_AND_A_HALF)));
        viewModel.start();
        viewModel.cancel();
        waiting.forEach(Runnable::run);

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.CANCELLED);
        assertThat(viewModel.reportProperty().get()).isEmpty();
    }

    @Test
    void a_second_import_waits_for_its_turn() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        ImportViewModel viewModel = viewModel(waiting::add);
        viewModel.open(List.of(file("{}")));
        viewModel.start();
        viewModel.open(List.of(folder.resolve("other.jsonl")));

        assertThat(waiting).hasSize(2);
        assertThat(viewModel.preview().filesProperty().get())
                .containsExactly(folder.resolve("rows.jsonl"));
    }

    @Test
    void the_settings_that_an_archive_brought_are_told_and_those_of_before_once_it_is_taken_back()
            throws IOException {
        ImportViewModel viewModel = viewModel(Runnable::run);
        viewModel.open(List.of(archive()));
        viewModel.start();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(told).extracting(ProjectSettings::guidelines).containsExactly("Be kind.");
        viewModel.undo();
        assertThat(told).extracting(ProjectSettings::guidelines).containsExactly("Be kind.", "");
    }

    /// Of a project with one pair and guidelines.
    private Path archive() throws IOException {
        Path archive = folder.resolve("archive.jsonl");
        try (Database other =
                ProjectService.create(
                        new ProjectLocation.InFile(folder.resolve("other.pairs")),
                        "mara",
                        "Other",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "Be kind.")) {
            new ImportService(other)
                    .run(
                            ImportRequest.of(
                                    new Actor("mara", "mara"), List.of(file(ONE_AND_A_HALF))),
                            Progress.NONE);
            new ExportService(other)
                    .run(
                            new ExportRequest(
                                    ExportFormats.byId("pairwright").orElseThrow(),
                                    ResolutionPolicy.DEFAULT,
                                    archive.toString()),
                            Progress.NONE);
        }
        return archive;
    }
}
