package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.service.ImportHistoryService;
import org.pairwright.service.ImportService;
import org.pairwright.service.ProjectSettingsService;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;

/// The Import screen's model in a test.
final class ImportScreen {
    private ImportScreen() {}

    /// @param places what a person chooses, one place after another
    static ImportViewModel viewModel(
            Database database,
            Executor worker,
            Consumer<Throwable> log,
            Runnable toLabeling,
            Queue<Path> places,
            Consumer<String> notices) {
        return viewModel(
                database,
                worker,
                log,
                toLabeling,
                places,
                notices,
                new RememberedMappings(),
                settings -> {});
    }

    /// @param places as above
    static ImportViewModel viewModel(
            Database database,
            Executor worker,
            Consumer<Throwable> log,
            Runnable toLabeling,
            Queue<Path> places,
            Consumer<String> notices,
            SavedMappings mappings,
            Consumer<ProjectSettings> changed) {
        Navigator navigator =
                new Navigator() {
                    @Override
                    public void showLabeling() {
                        toLabeling.run();
                    }

                    @Override
                    public void openAgain() {
                        throw new IllegalStateException("It is open.");
                    }

                    @Override
                    public void importFiles(List<Path> files) {
                        throw new IllegalStateException("That is shown.");
                    }
                };
        Dialogs dialogs =
                new Dialogs() {
                    @Override
                    public List<Path> chooseFiles(
                            String title, String kind, List<String> patterns) {
                        return List.of();
                    }

                    @Override
                    public Optional<Path> chooseNewFile(
                            String title, Path suggested, String kind, String pattern) {
                        return Optional.ofNullable(places.poll());
                    }

                    @Override
                    public void openAddress(String address) {
                        throw new IllegalStateException("Nothing leads outside.");
                    }

                    @Override
                    public void unforeseen(Failure failure) {
                        throw new IllegalStateException(failure.details());
                    }
                };
        return new ImportViewModel(
                new ImportService(database),
                new ImportHistoryService(database),
                new ProjectSettingsService(database),
                new Actor("mara", "mara"),
                changed,
                mappings,
                new Background(worker, Runnable::run, log),
                navigator,
                dialogs,
                notices::accept,
                new Messages(Locale.ENGLISH),
                InstantSource.system());
    }
}
