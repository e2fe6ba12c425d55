package org.pairwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.ImportReport;
import org.pairwright.service.ImportService;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.storage.Database;
import org.pairwright.ui.importing.ImportViewModel.State;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Navigator;

class ImportViewModelTest {
    @TempDir Path folder;
    private final List<String> went = new ArrayList<>();
    private final List<Throwable> logged = new ArrayList<>();
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
        Navigator navigator =
                new Navigator() {
                    @Override
                    public void showLabeling() {
                        went.add("labeling");
                    }

                    @Override
                    public void openAgain() {
                        throw new IllegalStateException("It is open.");
                    }

                    @Override
                    public void importFiles(List<Path> files) {
                        went.add("importing");
                    }
                };
        return new ImportViewModel(
                new ImportService(database),
                new Actor("mara", "mara"),
                new Background(worker, Runnable::run, logged::add),
                navigator);
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("rows.jsonl"), rows);
    }

    @Test
    void what_came_in_and_what_did_not_is_reported() throws IOException {
        ImportViewModel viewModel = viewModel(Runnable::run);
        viewModel.start(
                List.of(
                        file(
                                """
                                {"prompt": "Hi?", "response_a": "x", "response_b": "y"}
                                {"prompt": "Hi?", "response_a": "x"}
                                """)));
        ImportReport report = viewModel.reportProperty().get().orElseThrow();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(report.pairs()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
    }

    @Test
    void a_file_that_cannot_be_read_is_a_failure_with_its_reason() {
        ImportViewModel viewModel = viewModel(Runnable::run);
        viewModel.start(List.of(folder.resolve("none.jsonl")));

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(viewModel.failureProperty().get().orElseThrow().what())
                .contains("There is no such file");
    }

    @Test
    void a_cancelled_import_leaves_nothing() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        ImportViewModel viewModel = viewModel(waiting::add);
        viewModel.start(
                List.of(
                        file(
                                "{\"prompt\": \"Hi?\", \"response_a\": \"x\", \"response_b\": \"y\"}")));
        viewModel.cancel();
        waiting.remove().run();

        assertThat(viewModel.stateProperty().get()).isEqualTo(State.CANCELLED);
        assertThat(viewModel.reportProperty().get()).isEmpty();
    }

    @Test
    void a_second_import_waits_for_its_turn() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        ImportViewModel viewModel = viewModel(waiting::add);
        viewModel.start(List.of(file("{}")));
        viewModel.start(List.of(folder.resolve("other.jsonl")));

        assertThat(waiting).hasSize(1);
        assertThat(viewModel.filesProperty().get()).containsExactly(folder.resolve("rows.jsonl"));
    }

    @Test
    void from_here_one_goes_to_labeling() {
        viewModel(Runnable::run).label();

        assertThat(went).containsExactly("labeling");
    }
}
