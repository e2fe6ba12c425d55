package org.pairwright.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.DataService;
import org.pairwright.service.MarkingService;
import org.pairwright.service.ViewService;
import org.pairwright.service.scoring.ProjectScoring;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Navigator;

/// The Data screen's model in a test, on a project of its own.
final class DataScreen implements AutoCloseable {
    final Database database;
    final DataViewModel viewModel;
    final Annotator viewer;
    final List<Long> opened = new ArrayList<>();
    final List<String> addresses = new ArrayList<>();

    DataScreen(Path folder) {
        this(folder, Runnable::run, Runnable::run);
    }

    /// @param worker where work runs
    /// @param screen where its outcome is handed over
    DataScreen(Path folder, Executor worker, Executor screen) {
        this(folder, AnnotatorRole.LEAD, worker, screen);
    }

    /// @param role of who looks at the screen
    DataScreen(Path folder, AnnotatorRole role) {
        this(folder, role, Runnable::run, Runnable::run);
    }

    private DataScreen(Path folder, AnnotatorRole role, Executor worker, Executor screen) {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve(System.nanoTime() + ".pairs")),
                        Samples.project());
        Navigator navigator =
                new Navigator() {
                    @Override
                    public void showLabeling() {
                        throw new IllegalStateException("A pair is shown.");
                    }

                    @Override
                    public void showPair(long pair) {
                        opened.add(pair);
                    }

                    @Override
                    public void openAgain() {
                        throw new IllegalStateException("It is open.");
                    }

                    @Override
                    public void importFiles(List<Path> files) {
                        throw new IllegalStateException("Nothing is imported here.");
                    }
                };
        viewer = new AnnotatorStore(database).require("Noor", AnnotatorKind.PERSON, role);
        viewModel =
                new DataViewModel(
                        new DataService(database, viewer),
                        new MarkingService(database, viewer),
                        new ProjectScoring(database, viewer),
                        new ViewService(database, viewer),
                        new Background(worker, screen, e -> {}),
                        navigator,
                        dialogs());
    }

    private Dialogs dialogs() {
        return new Dialogs() {
            @Override
            public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
                return List.of();
            }

            @Override
            public void openAddress(String address) {
                addresses.add(address);
            }

            @Override
            public void unforeseen(Failure failure) {
                throw new IllegalStateException(failure.details());
            }
        };
    }

    /// Imports pairs whose questions are numbered from 0.
    DataScreen withPairs(int count) {
        ImportedPair[] pairs = new ImportedPair[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = Samples.pair("Question " + i);
        }
        Samples.add(database, pairs);
        return this;
    }

    @Override
    public void close() {
        viewModel.leave();
        database.close();
    }
}
