package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.pairwright.service.AnnotatorService;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.labeling.LabelingOptions;

/// The real window of the tour, wired like the application's but for its clock, and for a person
/// who would choose a file.
final class TourWindow implements AutoCloseable {
    private static final String PERSON = "Ada";

    /// Always the same, so that each tour shows the same responses on the same sides.
    private static final UUID IDENTITY = UUID.fromString("019b76da-a800-7000-8000-000000000001");

    private final Path folder;
    private final TourClock clock = new TourClock();
    private final ExecutorService worker = Executors.newCachedThreadPool();
    private final AtomicReference<String> failed = new AtomicReference<>("");
    private final OpenProject.Found found;
    private final OpenProject project;
    private final Stage stage;
    private final Stagehand hand;

    TourWindow(Database database, Path pairs, Path folder) {
        this.folder = folder;
        Messages messages = new Messages(Locale.ENGLISH);
        Background background = new Background(worker, Platform::runLater, this::fail);
        Dialogs dialogs =
                new Dialogs() {
                    @Override
                    public List<Path> chooseFiles(
                            String title, String kind, List<String> patterns) {
                        return List.of(pairs);
                    }

                    @Override
                    public void openAddress(String address) {
                        failed.set("The tour opens no address: " + address);
                    }

                    @Override
                    public void unforeseen(Failure failure) {
                        failed.set(failure.details());
                    }
                };
        new AnnotatorService(database).person(PERSON, IDENTITY);
        found = OpenProject.Found.in(database, PERSON);
        record Made(Stage stage, OpenProject project) {}
        Made made =
                Stagehand.onScreen(() -> {
                    Thread.currentThread()
                            .setUncaughtExceptionHandler((thread, thrown) -> fail(thrown));
                    Shell shell = new Shell(messages, Look.LIGHT, look -> {});
                    Stage window = new Stage();
                    window.setScene(shell.scene());
                    window.setWidth(1280);
                    window.setHeight(800);
                    window.show();
                    OpenProject opened =
                            new OpenProject(
                                    found,
                                    background,
                                    shell,
                                    dialogs,
                                    messages,
                                    new LabelingOptions(),
                                    clock,
                                    ZoneOffset.UTC);
                    shell.show(opened);
                    return new Made(window, opened);
                });
        stage = made.stage();
        project = made.project();
        hand = new Stagehand(stage.getScene());
    }

    private void fail(Throwable thrown) {
        failed.compareAndSet("", Failure.of(thrown).details());
    }

    Stagehand hand() {
        return hand;
    }

    /// How many pairs there are to label.
    long pairs() {
        return found.labeling().progress(ZoneOffset.UTC).total();
    }

    /// Lets time go by on the tour's clock.
    void pass(Duration time) {
        clock.pass(time);
        Stagehand.onScreen(() -> {
            project.tick();
            return true;
        });
    }

    /// A picture of the window as it is.
    TourReport.Step picture(int number, String name) {
        String failure = Objects.requireNonNull(failed.get());
        if (!failure.isEmpty()) {
            throw new TourFailed("Something went wrong before \"" + name + "\": " + failure);
        }
        WritableImage image = Stagehand.onScreen(() -> stage.getScene().snapshot(null));
        Path png =
                folder.resolve(
                        "%02d-%s.png"
                                .formatted(
                                        number, name.toLowerCase(Locale.ROOT).replace(' ', '-')));
        try {
            Png.write(image, png);
        } catch (IOException e) {
            throw new TourFailed("The picture " + png + " can't be written: " + e, e);
        }
        return new TourReport.Step(name, png);
    }

    @Override
    public void close() {
        Stagehand.onScreen(() -> {
            project.close();
            stage.hide();
            return true;
        });
        worker.close();
    }
}
