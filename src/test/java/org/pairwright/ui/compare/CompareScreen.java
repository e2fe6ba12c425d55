package org.pairwright.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.service.compare.ProjectComparison;
import org.pairwright.service.compare.ProjectSuites;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;

/// The Compare screen's model in a test.
final class CompareScreen implements Navigator, Dialogs {
    final CompareViewModel viewModel;
    final List<String> shown = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    private final Path folder;

    CompareScreen(Database database, Path folder) {
        this(database, folder, AnnotatorRole.LEAD, Runnable::run);
    }

    /// @param role of who looks
    /// @param worker where work runs
    CompareScreen(Database database, Path folder, AnnotatorRole role, Executor worker) {
        this.folder = folder;
        Annotator ada = new AnnotatorStore(database).require("Ada", AnnotatorKind.PERSON, role);
        viewModel =
                new CompareViewModel(
                        new ProjectComparison(database, ada),
                        new ProjectSuites(database, ada),
                        folder,
                        new Background(worker, Runnable::run, e -> {}),
                        Runnable::run,
                        this,
                        this,
                        said::add,
                        new Messages(Locale.ENGLISH));
    }

    @Override
    public void showLabeling() {
        shown.add("labeling");
    }

    @Override
    public void showData(String expression) {
        shown.add(expression);
    }

    @Override
    public void showPrompts() {
        shown.add("prompts");
    }

    @Override
    public void openAgain() {
        throw new IllegalStateException("It is open.");
    }

    @Override
    public void importFiles(List<Path> files) {
        throw new IllegalStateException("Nothing is imported here.");
    }

    @Override
    public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
        return List.of();
    }

    @Override
    public Optional<Path> chooseNewFile(String title, Path suggested, String kind, String pattern) {
        return Optional.of(folder.resolve(suggested.getFileName()));
    }

    @Override
    public void openAddress(String address) {
        throw new IllegalStateException("Nothing leads outside.");
    }

    @Override
    public void unforeseen(Failure failure) {
        throw new IllegalStateException(failure.details());
    }
}
