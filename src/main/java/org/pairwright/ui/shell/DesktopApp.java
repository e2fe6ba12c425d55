package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.SystemUser;
import org.pairwright.settings.Settings;
import org.pairwright.settings.SettingsFile;
import org.pairwright.settings.UserFolders;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.WindowDialogs;
import org.pairwright.ui.labeling.LabelingOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desktop application: wires everything, top to bottom.
public final class DesktopApp extends Application {
    /// The parameter that says which look to begin with, instead of the saved one.
    static final String LOOK = "look";

    private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);

    private final ExecutorService worker =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("work-", 1).factory());
    private final Background background =
            new Background(worker, Platform::runLater, e -> LOG.info("Said on the screen", e));
    private final AtomicBoolean saying = new AtomicBoolean();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final UserFolders folders = UserFolders.ofThisUser();
    private final SettingsFile settingsFile =
            new SettingsFile(folders.config().resolve("settings.json"));
    private Settings settings = Settings.DEFAULT;
    private Optional<Database> database = Optional.empty();
    private Optional<OpenProject> project = Optional.empty();
    private Optional<BackupEachDay> backups = Optional.empty();

    /// What is opened in the background before there is something to show.
    private record Opened(Path file, Database database, OpenProject.Found found) {}

    @Override
    public void start(Stage stage) {
        settings = settingsFile.load();
        Dialogs dialogs = new WindowDialogs(stage, messages, getHostServices()::showDocument);
        catchTheUnforeseen(dialogs);
        Shell shell =
                new Shell(
                        messages,
                        look(),
                        look -> remember(settings.withLook(look.name().toLowerCase(Locale.ROOT))));
        stage.setScene(shell.scene());
        stage.setTitle("Pairwright");
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        WindowIcon.give(stage);
        stage.show();
        background.run(
                this::open,
                opened -> {
                    OpenProject shown = show(opened, shell, dialogs);
                    stage.setTitle(messages.of("shell.title", shown.title()));
                },
                shell::showFailure);
    }

    private OpenProject show(Opened opened, Shell shell, Dialogs dialogs) {
        OpenProject shown =
                new OpenProject(
                        opened.found(),
                        background,
                        shell,
                        dialogs,
                        messages,
                        new LabelingOptions(),
                        InstantSource.system(),
                        ZoneId.systemDefault());
        database = Optional.of(opened.database());
        project = Optional.of(shown);
        shell.show(shown);
        BackupEachDay daily =
                new BackupEachDay(
                        new ProjectLocation.InFile(opened.file()),
                        Clock.system(ZoneId.systemDefault()));
        backups = Optional.of(daily);
        daily.start();
        remember(settings.withLastProject(opened.file().toAbsolutePath().toString()));
        return shown;
    }

    private Opened open() {
        Path file = file();
        Database opened = Database.open(new ProjectLocation.InFile(file));
        try {
            return new Opened(file, opened, OpenProject.Found.in(opened, SystemUser.name()));
        } catch (RuntimeException e) {
            closeAfter(e, opened);
            throw e;
        }
    }

    private static void closeAfter(RuntimeException failure, Database opened) {
        try {
            opened.close();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    /// The project asked for, else the one that was open last, else the sample.
    private Path file() {
        List<String> asked = getParameters().getUnnamed();
        if (!asked.isEmpty()) {
            return Path.of(asked.getFirst());
        }
        Path last = Path.of(settings.lastProject());
        return !settings.lastProject().isEmpty() && last.toFile().isFile()
                ? last
                : new SampleProject(folders.data()).file();
    }

    private Look look() {
        String wanted =
                Optional.ofNullable(getParameters().getNamed().get(LOOK)).orElse(settings.look());
        return List.of(Look.values()).stream()
                .filter(look -> look.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(Look.SYSTEM);
    }

    private void remember(Settings changed) {
        settings = changed;
        background.run(
                () -> {
                    settingsFile.save(changed);
                    return changed;
                },
                saved -> LOG.debug("Saved the settings"),
                // A forgotten look is not worth a dialog; why is in the log.
                failure -> LOG.debug("Did not save the settings"));
    }

    private void catchTheUnforeseen(Dialogs dialogs) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            LOG.error("Unforeseen in {}", thread.getName(), thrown);
            // One dialog at a time: what goes wrong while drawing goes wrong at every frame.
            if (saying.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    dialogs.unforeseen(Failure.of(thrown));
                    saying.set(false);
                });
            }
        });
    }

    /// Waits until everything is on the disk.
    @Override
    public void stop() {
        project.ifPresent(OpenProject::close);
        backups.ifPresent(BackupEachDay::close);
        worker.close();
        database.ifPresent(Database::close);
    }
}
