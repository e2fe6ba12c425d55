package org.pairwright.ui.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.ProjectService;
import org.pairwright.service.ProjectSummaryService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;

class ProjectsViewModelTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    @TempDir Path folder;
    private final List<Shelf.Known> known = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();
    private ProjectsViewModel viewModel;

    private final Shelf shelf =
            new Shelf() {
                @Override
                public List<Known> known() {
                    return List.copyOf(known);
                }

                @Override
                public boolean isOpen(Path project) {
                    return opened.contains(project.getFileName() + " 0");
                }

                @Override
                public void takeOff(Path project) {
                    known.removeIf(it -> it.path().equals(project));
                }

                @Override
                public void open(Path project, List<Path> data) {
                    opened.add(project.getFileName() + " " + data.size());
                }

                @Override
                public void openSample() {
                    opened.add("sample");
                }
            };

    private final Dialogs dialogs =
            new Dialogs() {
                @Override
                public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
                    return chosen.stream().toList();
                }

                @Override
                public void openAddress(String address) {
                    throw new IllegalStateException(address);
                }

                @Override
                public void unforeseen(Failure failure) {
                    throw new IllegalStateException(failure.details());
                }
            };

    @BeforeEach
    void wire() {
        Messages messages = new Messages(Locale.ENGLISH);
        Background background = new Background(Runnable::run, Runnable::run, e -> {});
        viewModel =
                new ProjectsViewModel(
                        shelf,
                        new ProjectSummaryService(),
                        new NewProjectViewModel(folder, background, dialogs, messages),
                        background,
                        dialogs,
                        messages);
    }

    private Path project(String name) {
        Path file = folder.resolve(name + ".pairs");
        ProjectService.create(
                        new ProjectLocation.InFile(file),
                        "mara",
                        "Title of " + name,
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "")
                .close();
        return file;
    }

    private ProjectsViewModel.Card card() {
        return viewModel.cardsProperty().get().getFirst();
    }

    @Test
    void the_project_that_is_open_is_marked() {
        known.add(new Shelf.Known(project("a"), "A", NOW));
        known.add(new Shelf.Known(project("b"), "B", NOW));
        viewModel.start();
        viewModel.open(card());
        viewModel.start();

        assertThat(viewModel.cardsProperty().get())
                .extracting(ProjectsViewModel.Card::open)
                .containsExactly(true, false);
    }

    @Test
    void a_known_project_shows_its_title_and_how_far_it_is() {
        known.add(new Shelf.Known(project("a"), "Old title", NOW));
        viewModel.start();

        assertThat(card().title()).isEqualTo("Title of a");
        assertThat(card().condition())
                .isInstanceOfSatisfying(
                        Condition.Fine.class, fine -> assertThat(fine.summary().pairs()).isZero());
    }

    @Test
    void a_project_whose_file_is_gone_says_so_and_is_not_opened() {
        known.add(new Shelf.Known(folder.resolve("gone.pairs"), "Gone", NOW));
        viewModel.start();
        viewModel.open(card());

        assertThat(card().condition()).isEqualTo(new Condition.Missing());
        assertThat(card().title()).isEqualTo("Gone");
        assertThat(opened).isEmpty();
    }

    @Test
    void a_file_that_is_no_project_says_why() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pairs"), "x".repeat(500));
        known.add(new Shelf.Known(broken, "Broken", NOW));
        viewModel.start();

        assertThat(card().condition())
                .isInstanceOfSatisfying(
                        Condition.Broken.class,
                        it ->
                                assertThat(it.why())
                                        .startsWith(broken + " is not a Pairwright project."));
    }

    @Test
    void a_project_can_be_taken_off_the_list_and_stays_on_the_disk() {
        Path file = project("a");
        known.add(new Shelf.Known(file, "", NOW));
        viewModel.start();
        viewModel.takeOff(card());

        assertThat(viewModel.cardsProperty().get()).isEmpty();
        assertThat(file).exists();
    }

    @Test
    void a_look_at_a_project_leaves_no_trace() throws IOException {
        Path file = project("a");
        byte[] before = Files.readAllBytes(file);
        known.add(new Shelf.Known(file, "", NOW));
        viewModel.start();

        assertThat(file).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_dropped_project_is_opened() {
        viewModel.drop(List.of(Path.of("data.jsonl"), Path.of("/x/safety.pairs")));

        assertThat(opened).containsExactly("safety.pairs 0");
    }

    @Test
    void dropped_data_begins_a_new_project_that_is_named_like_it() {
        viewModel.drop(List.of(Path.of("/x/harmless-base.jsonl.gz")));

        assertThat(viewModel.makingProperty().get()).isTrue();
        assertThat(viewModel.making().titleProperty().get()).isEqualTo("harmless-base");
        assertThat(viewModel.making().fileProperty().get())
                .isEqualTo(folder.resolve("harmless-base.pairs").toString());

        viewModel.make();

        assertThat(opened).containsExactly("harmless-base.pairs 1");
    }

    @Test
    void a_new_project_needs_a_name() {
        viewModel.describeNew();
        viewModel.make();

        assertThat(viewModel.making().problemProperty().get())
                .isEqualTo("A project's name has 1 to 300 characters.");
        assertThat(opened).isEmpty();
    }

    @Test
    void a_new_project_takes_the_place_of_no_other() {
        Path file = project("taken");
        viewModel.describeNew();
        viewModel.making().titleProperty().set("taken");
        viewModel.make();

        assertThat(viewModel.making().problemProperty().get())
                .startsWith(file + " is there already.");
        assertThat(viewModel.makingProperty().get()).isTrue();
    }

    @Test
    void the_guidelines_of_a_file_become_those_of_the_project() throws IOException {
        chosen = Optional.of(Files.writeString(folder.resolve("told.md"), "# Be kind"));
        viewModel.describeNew();
        viewModel.making().titleProperty().set("kind");
        viewModel.making().chooseGuidelines();
        viewModel.make();

        assertThat(opened).containsExactly("kind.pairs 0");
        assertThat(viewModel.making().guidelinesProperty().get()).isEqualTo(chosen);
    }
}
