package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.pairwright.settings.RecentProject;
import org.pairwright.settings.Settings;
import org.pairwright.settings.SettingsFile;
import org.pairwright.settings.UserFolders;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.RecordsAhead;

/// What is begun while JavaFX is still on its way: the settings are read, and the project is opened
/// that is sure to be asked for.
final class Beginning {
    private final List<String> arguments;
    private final UserFolders folders = UserFolders.ofThisUser();
    private final SettingsFile file = new SettingsFile(folders.config().resolve("settings.json"));
    private final ProjectDoor door = new ProjectDoor(true);
    private final ExecutorService worker =
            Executors.newThreadPerTaskExecutor(new NamedThreads("work"));
    private final FutureTask<Settings> loading = new FutureTask<>(this::load);
    private final FutureTask<Messages> words = new FutureTask<>(() -> new Messages(Locale.ENGLISH));

    private Beginning(List<String> arguments) {
        this.arguments = arguments;
    }

    /// Begins.
    ///
    /// @param arguments as [Desktop#open] takes them
    static Beginning of(List<String> arguments) {
        Beginning begun = new Beginning(List.copyOf(arguments));
        begun.worker.execute(begun.loading);
        begun.worker.execute(Database::prepare);
        begun.worker.execute(begun.words);
        begun.worker.execute(RecordsAhead::load);
        return begun;
    }

    private Settings load() {
        Settings settings = file.load();
        // Where nobody is asked anything before.
        if (!settings.person().isEmpty()) {
            firstFile(settings)
                    .ifPresent(project ->
                            door.openAhead(
                                    project, id -> Memories.annotator(settings, id), worker));
        }
        return settings;
    }

    /// The settings as they were; waits for them.
    Settings settings() {
        return read(loading);
    }

    /// The words that people read; waits for them.
    Messages messages() {
        return read(words);
    }

    private static <T> T read(FutureTask<T> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("What the start needs was not read.", e.getCause());
        }
    }

    UserFolders folders() {
        return folders;
    }

    SettingsFile file() {
        return file;
    }

    ProjectDoor door() {
        return door;
    }

    /// Where everything is done that outlives a project.
    ExecutorService worker() {
        return worker;
    }

    /// What was said for an option such as `--look=dark`; empty where nothing was.
    String option(String name) {
        String start = "--" + name + "=";
        return arguments.stream()
                .filter(it -> it.startsWith(start))
                .findFirst()
                .map(it -> it.substring(start.length()))
                .orElse("");
    }

    /// The project asked for, else the one that was open last; empty where the sample is asked for
    /// or none is known.
    Optional<Path> firstFile(Settings settings) {
        Optional<Path> asked =
                arguments.stream().filter(it -> !it.startsWith("--")).findFirst().map(Path::of);
        return asked.isPresent() || !option(DesktopApp.SAMPLE).isEmpty()
                ? asked
                : settings.recent().stream()
                        .findFirst()
                        .map(RecentProject::path)
                        .filter(recent -> recent.toFile().isFile());
    }
}
