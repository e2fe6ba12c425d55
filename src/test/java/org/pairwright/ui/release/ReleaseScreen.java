package org.pairwright.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.ProjectMixing;
import org.pairwright.service.ReleasePreview;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.service.ReleaseService;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;

/// Tests of the Release screen on a project of their own, with folders and threads at hand.
abstract class ReleaseScreen {
    @TempDir Path folder;
    final Queue<Runnable> waiting = new ArrayDeque<>();
    final Queue<Path> places = new ArrayDeque<>();
    final List<String> went = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    Consumer<Runnable> settling = Runnable::run;
    Database database;
    ReleaseViewModel viewModel;

    @BeforeEach
    void make() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("p.pairs")), Samples.project());
        viewModel = viewModel();
    }

    @AfterEach
    void close() {
        database.close();
    }

    void start() {
        viewModel.start();
        work();
    }

    void publish() {
        places.add(folder);
        viewModel.publish();
        work();
    }

    void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    void decided(String question, Preference preference) {
        Samples.add(database, Samples.decided(Samples.pair(question), Judgment.of(preference)));
    }

    ReleasePreview preview() {
        assertThat(viewModel.preview().previewProperty().get()).isInstanceOf(Preview.Done.class);
        return ((Preview.Done) viewModel.preview().previewProperty().get()).found();
    }

    ReleasePreviewService.Format format(String id) {
        return viewModel.recipe().formats().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    ReleaseViewModel viewModel() {
        return viewModel(new AnnotatorService(database).person("mara"));
    }

    ReleaseViewModel viewModel(Annotator viewer) {
        return new ReleaseViewModel(
                new ReleaseService(database),
                new ReleasePreviewService(database, viewer),
                new ProjectMixing(database, viewer),
                new Actor(viewer.name(), "mara"),
                folder,
                new Background(waiting::add, Runnable::run, e -> {}),
                settling,
                new Navigator() {
                    @Override
                    public void showLabeling() {
                        went.add("label");
                    }

                    @Override
                    public void openAgain() {
                        throw new IllegalStateException("It is open.");
                    }

                    @Override
                    public void importFiles(List<Path> files) {
                        throw new IllegalStateException("Nothing is imported here.");
                    }
                },
                new Dialogs() {
                    @Override
                    public List<Path> chooseFiles(
                            String title, String kind, List<String> patterns) {
                        return List.of();
                    }

                    @Override
                    public Optional<Path> chooseFolder(String title, Path suggested) {
                        return Optional.ofNullable(places.poll());
                    }

                    @Override
                    public void openFolder(Path shown) {
                        opened.add(shown);
                    }

                    @Override
                    public void openAddress(String address) {
                        throw new IllegalStateException("Nothing leads outside.");
                    }

                    @Override
                    public void unforeseen(Failure failure) {
                        throw new IllegalStateException(failure.details());
                    }
                },
                new Messages(Locale.ENGLISH));
    }
}
