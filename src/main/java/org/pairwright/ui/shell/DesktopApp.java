package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.pairwright.log.LogFolder;
import org.pairwright.settings.UserFolders;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.FontsAhead;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Theme;
import org.pairwright.ui.kit.WindowDialogs;
import org.pairwright.ui.settings.Program;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desktop application: wires everything, top to bottom.
public final class DesktopApp extends Application {
    /// The parameter that says which look to begin with, instead of the saved one.
    static final String LOOK = "look";

    /// The parameter that asks for the sample.
    static final String SAMPLE = "sample";

    private static final Duration SAVE_AFTER = Duration.millis(600);

    /// JavaFX makes the application itself, and hands it nothing but words.
    private static volatile Optional<Beginning> begun = Optional.empty();

    private final Beginning beginning = begun.orElseGet(() -> Beginning.of(List.of()));
    private final Messages messages = beginning.messages();
    private final Background background = background(beginning.worker());
    private Optional<SingleInstance> first = Optional.empty();
    private Optional<Runnable> closing = Optional.empty();

    private static Background background(Executor threads) {
        return new Background(
                threads, Platform::runLater, e -> log().info("Said on the screen", e));
    }

    /// Asked for when there is something to say: JavaFX does not wait for the log to be set up.
    private static Logger log() {
        return LoggerFactory.getLogger(DesktopApp.class);
    }

    /// The folder where windows of this person meet.
    static Path meeting() {
        return UserFolders.ofThisUser().data().resolve("window");
    }

    /// Opens the application and returns when it is closed.
    ///
    /// @param arguments as [Desktop#open] takes them
    static void launch(List<String> arguments) {
        begun = Optional.of(Beginning.of(arguments));
        launch(DesktopApp.class, arguments.toArray(String[]::new));
    }

    /// Not on the screen's thread, which is free meanwhile.
    @Override
    public void init() {
        beginning.worker().execute(FontsAhead::load);
        Look look = LookKeeper.look(beginning.settings(), beginning.option(LOOK));
        Platform.runLater(() -> Theme.prepare(look));
        try {
            first = SingleInstance.first(meeting());
        } catch (IOException e) {
            log().info("Windows can't know of each other by {}", meeting(), e);
        }
    }

    @Override
    public void start(Stage stage) {
        SettingsKeeper keeper = settings();
        Path home = Path.of(System.getProperty("user.home", ""));
        Dialogs dialogs =
                new WindowDialogs(
                        stage,
                        messages,
                        new FolderKeeper(keeper, home),
                        getHostServices()::showDocument);
        new Unforeseen(dialogs).listen();
        MainWindow main =
                new MainWindow(
                        keeper,
                        beginning.door(),
                        new Surroundings(
                                program(), home, InstantSource.system(), ZoneId.systemDefault()),
                        background,
                        DesktopApp::background,
                        dialogs,
                        messages,
                        beginning.option(LOOK));
        main.shell().acts().add(ShellActs.QUIT, () -> main.workspace().askToClose(stage::close));
        stage.setOnCloseRequest(event -> {
            event.consume();
            main.workspace().askToClose(stage::close);
        });
        WindowKeeper window = new WindowKeeper(stage, keeper.settings().window());
        prepare(stage, main, window);
        closing =
                Optional.of(() -> {
                    keeper.change(it -> it.withWindow(window.place()));
                    keeper.saveNow();
                    main.workspace().close();
                });
        first.ifPresent(
                it -> it.listen(wish -> Platform.runLater(() -> comeForward(stage, main, wish))));
        main.screens().askAtFirst(background, () -> openFirst(keeper, main));
        new Curtain(stage, main.shell()).openFor(main.workspace());
    }

    /// Somebody started the program a second time.
    private static void comeForward(Stage stage, MainWindow main, Optional<Path> project) {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
        project.ifPresent(file -> main.workspace().open(file, List.of()));
    }

    private void prepare(Stage stage, MainWindow main, WindowKeeper window) {
        stage.setScene(main.shell().scene());
        stage.setTitle(messages.of("shell.name"));
        main.workspace()
                .projectProperty()
                .subscribe(open ->
                        stage.setTitle(
                                open.map(it -> messages.of("shell.title", it.settings().title()))
                                        .orElse(messages.of("shell.name"))));
        WindowIcon.give(stage);
        window.restore();
    }

    private SettingsKeeper settings() {
        PauseTransition pause = new PauseTransition(SAVE_AFTER);
        SettingsKeeper keeper =
                new SettingsKeeper(
                        beginning.file(), beginning.settings(), background, pause::playFromStart);
        pause.setOnFinished(event -> keeper.saveNow());
        return keeper;
    }

    private Program program() {
        String version =
                Objects.requireNonNullElse(
                        DesktopApp.class.getPackage().getImplementationVersion(), "");
        return new Program(
                version, beginning.file().path(), LogFolder.file(), beginning.folders().data());
    }

    /// The first file, else the sample, else all that are known.
    private void openFirst(SettingsKeeper keeper, MainWindow main) {
        beginning
                .firstFile(keeper.settings())
                .ifPresentOrElse(
                        file -> main.workspace().open(file, List.of()),
                        beginning.option(SAMPLE).isEmpty()
                                ? main.screens()::showProjects
                                : main.known()::openSample);
    }

    /// Waits until everything is on the disk.
    @Override
    public void stop() {
        closing.ifPresent(Runnable::run);
        first.ifPresent(SingleInstance::close);
        beginning.worker().close();
    }
}
