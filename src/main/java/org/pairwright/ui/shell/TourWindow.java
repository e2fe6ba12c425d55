package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.ProjectService;
import org.pairwright.service.ProjectSummaryService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.settings.Appearance;
import org.pairwright.settings.Settings;
import org.pairwright.settings.SettingsFile;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.FontsAhead;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.RecordsAhead;
import org.pairwright.ui.kit.Theme;
import org.pairwright.ui.settings.Program;

/// The real window of the tour, wired like the application's but for its clock, and for a person
/// who would choose a file.
final class TourWindow implements AutoCloseable {
    static final String PERSON = "Ada";

    /// How long work takes until it is seen midway.
    private static final Duration MIDWAY = Duration.ofSeconds(2);

    private final Path project;
    private final Path folder;
    private final TourView view;
    private final TourClock clock = new TourClock();
    private final ExecutorService worker = Executors.newCachedThreadPool();
    private final AtomicReference<String> failed = new AtomicReference<>("");
    private final AtomicBoolean failing = new AtomicBoolean();
    private final SettingsKeeper keeper;
    private final Gate gate = new Gate();
    private final TourDialogs dialogs;
    private final MainWindow window;
    private final Stage stage;
    private final Stagehand hand;
    private final TourPictures pictures;
    private final Elsewhere elsewhere;

    /// What is made on JavaFX's thread.
    private record Made(Stage stage, SettingsKeeper keeper, MainWindow window) {}

    /// @param pairs the file that is chosen where one is asked for
    /// @param folder where pictures go
    TourWindow(Path project, Path pairs, Path folder, TourView view) {
        this.project = project;
        this.folder = folder;
        this.view = view;
        dialogs = new TourDialogs(pairs, folder, failed::set);
        // As the application does; but a window could not be made before they are there.
        FontsAhead.load();
        Stagehand.onScreen(() -> prepare(view));
        // As where the program begins: read before the screen's thread has to.
        RecordsAhead.load();
        Messages words = new Messages(Locale.ENGLISH);
        Made made = Stagehand.onScreen(() -> make(words));
        Stagehand.onScreen(() -> show(made));
        stage = made.stage();
        keeper = made.keeper();
        window = made.window();
        hand = new Stagehand(stage.getScene());
        pictures =
                new TourPictures(
                        window.shell(), folder, () -> Objects.requireNonNull(failed.get()));
        elsewhere = new Elsewhere(window.workspace(), folder, clock);
    }

    private static boolean prepare(TourView view) {
        Theme.prepare(LookKeeper.look(Settings.DEFAULT, view.look()));
        return true;
    }

    private Made make(Messages words) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> fail(thrown));
        Path nowhere = folder.resolve("settings.json");
        SettingsKeeper keeper =
                new SettingsKeeper(
                        new SettingsFile(nowhere),
                        Settings.DEFAULT
                                .withPerson(PERSON)
                                .withAppearance(
                                        Appearance.DEFAULT
                                                .withLook(view.look())
                                                .withMotion("reduced")),
                        background(worker),
                        () -> {});
        MainWindow made =
                new MainWindow(
                        keeper,
                        new ProjectDoor(false),
                        new Surroundings(
                                new Program("", nowhere, nowhere, folder),
                                folder,
                                clock,
                                ZoneOffset.UTC),
                        background(worker),
                        this::background,
                        dialogs,
                        words,
                        "");
        Stage shown = new Stage();
        shown.setScene(made.shell().scene());
        shown.setWidth(view.width());
        shown.setHeight(view.height());
        return new Made(shown, keeper, made);
    }

    private boolean show(Made made) {
        made.window().shell().dress(made.stage()::show);
        made.window().workspace().open(project, List.of());
        return true;
    }

    private Background background(Executor threads) {
        return new Background(
                gate.before(threads),
                gate.midway(Platform::runLater, () -> clock.pass(MIDWAY)),
                this::fail);
    }

    private void fail(Throwable thrown) {
        if (!failing.get() && !MemoryScreen.isTooSmallFor(thrown)) {
            failed.compareAndSet("", Failure.of(thrown).details());
        }
    }

    Stagehand hand() {
        return hand;
    }

    TourPictures pictures() {
        return pictures;
    }

    Elsewhere elsewhere() {
        return elsewhere;
    }

    /// A picture of the window as it is.
    TourReport.Step picture(int number, String name) {
        return pictures.take(number, name);
    }

    /// How many pairs there are to label.
    long pairs() {
        return new ProjectSummaryService().of(project).pairs();
    }

    /// Lets time go by on the tour's clock.
    void pass(Duration time) {
        clock.pass(time);
        Stagehand.onScreen(() -> {
            window.workspace().projectProperty().get().ifPresent(OpenProject::tick);
            return true;
        });
    }

    /// As if other projects had been opened before; the file of the last one is gone.
    void rememberProjects(List<String> titles) {
        for (String title : titles.subList(0, titles.size() - 1)) {
            make(title);
        }
        Stagehand.onScreen(() -> {
            for (String title : titles) {
                keeper.change(it -> it.withOpened(file(title), title, clock.instant()));
            }
            keeper.change(it -> it.withOpened(project, "Sample", clock.instant()));
            return true;
        });
    }

    private void make(String title) {
        try {
            Tour.delete(file(title));
        } catch (IOException e) {
            throw Tour.cantWrite(folder, e);
        }
        ProjectService.make(
                new ProjectLocation.InFile(file(title)),
                title,
                TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                "");
    }

    private Path file(String title) {
        return folder.resolve(title + ".pairs");
    }

    /// Asks to be reminded of a break.
    void remindOfBreak(int minutes) {
        Stagehand.onScreen(() -> {
            keeper.change(it -> it.withHabits(it.habits().withBreakMinutes(minutes)));
            return true;
        });
    }

    /// Chooses other files from here on.
    void choose(Path... chosen) {
        dialogs.choose(List.of(chosen));
    }

    /// Chooses another folder from here on.
    void chooseFolder(Path chosen) {
        dialogs.chooseFolder(chosen);
    }

    /// Where pictures go.
    Path folder() {
        return folder;
    }

    /// Lets work wait until [#letGo], so that it can be seen and stopped.
    void hold() {
        gate.close();
    }

    /// Lets work begin and say once how far it is, after some time on the tour's clock.
    void holdMidway() {
        gate.closeMidway();
    }

    void letGo() {
        gate.open();
    }

    /// Whether something may go wrong from here on.
    void expectFailures(boolean expected) {
        failing.set(expected);
    }

    /// From here on nothing can be read or saved, as if the disk were gone.
    void loseDisk() {
        failing.set(true);
        Stagehand.onScreen(() -> {
            window.workspace().running().ifPresent(it -> it.database().close());
            return true;
        });
    }

    /// Opens a project that is none.
    void openNothing() {
        failing.set(true);
        open(folder.resolve("no-such-project.pairs"));
    }

    /// Opens the project again.
    void open() {
        failing.set(false);
        open(project);
    }

    /// Opens another project.
    void open(Path file) {
        Stagehand.onScreen(() -> {
            window.workspace().open(file, List.of());
            return true;
        });
    }

    @Override
    public void close() {
        Stagehand.onScreen(() -> {
            stage.hide();
            window.workspace().close();
            return true;
        });
        worker.close();
    }
}
