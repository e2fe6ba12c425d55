package org.pairwright.ui.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.service.OptOut;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.service.report.ReportService;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;

/// The Agreement screen's model in a test.
final class AgreementScreen implements Navigator, Dialogs {
    final AgreementViewModel viewModel;
    final List<String> shown = new ArrayList<>();
    final List<Long> opened = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final OptOut optOut;
    private final Path folder;

    AgreementScreen(Database database, Path folder) {
        this(database, folder, AnnotatorRole.LEAD, Runnable::run, Runnable::run);
    }

    /// @param role of who looks
    /// @param worker where work runs
    /// @param settled runs what is to be done once nobody changed anything
    AgreementScreen(
            Database database,
            Path folder,
            AnnotatorRole role,
            Executor worker,
            Consumer<Runnable> settled) {
        this.folder = folder;
        Annotator ada = new AnnotatorStore(database).require("Ada", AnnotatorKind.PERSON, role);
        optOut = new OptOut(database, ada);
        viewModel =
                new AgreementViewModel(
                        new ProjectAudit(database, ada, optOut),
                        new ReportService(),
                        folder,
                        new Background(worker, Runnable::run, e -> {}),
                        settled,
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
    public void showData(String expression, long pair) {
        shown.add(expression);
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
