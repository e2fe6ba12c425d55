package org.pairwright.ui.agreement;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.service.report.ReportFiles;
import org.pairwright.service.report.ReportService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notices;

/// Saves what is looked at as a report: asks where, computes finer intervals than a screen needs,
/// and writes.
final class ReportViewModel {
    private static final String NAME = "agreement" + ReportFiles.EXTENSION;

    private final ProjectAudit audit;
    private final ReportService service;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper reached = new ReadOnlyDoubleWrapper(-1);
    private Path folder;
    private Glance watch;

    /// @param home where people look for a folder first
    ReportViewModel(
            ProjectAudit audit,
            ReportService service,
            Path home,
            Background background,
            Dialogs dialogs,
            Notices notices,
            Messages messages) {
        this.audit = audit;
        this.service = service;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
        folder = home;
        watch = new Glance(background, reached::set);
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// How far it is, from 0 to 1; less than 0 while it is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    /// Asks where, and saves.
    void save(AgreementRequest request) {
        if (!running.get()) {
            dialogs.chooseNewFile(
                            messages.of("agreement.report.where"),
                            folder.resolve(NAME),
                            messages.of("agreement.report.kind"),
                            "*" + ReportFiles.EXTENSION)
                    .ifPresent(chosen -> begin(request, chosen));
        }
    }

    private void begin(AgreementRequest request, Path chosen) {
        Optional.ofNullable(chosen.getParent()).ifPresent(it -> folder = it);
        Path page =
                ReportFiles.at(chosen).isPresent()
                        ? chosen
                        : chosen.resolveSibling(chosen.getFileName() + ReportFiles.EXTENSION);
        Glance watching = new Glance(background, reached::set);
        watch = watching;
        reached.set(-1);
        running.set(true);
        background.run(
                () -> write(request, new ReportFiles(page), watching),
                written -> {
                    running.set(false);
                    notices.say(
                            written
                                    ? messages.of("agreement.report.saved", page.toString())
                                    : messages.of("agreement.report.stopped"));
                },
                problem -> {
                    running.set(false);
                    notices.say(problem.what());
                });
    }

    /// Whether it was written; not where it was stopped.
    private boolean write(AgreementRequest request, ReportFiles files, Glance watching) {
        Progress progress = Progress.of(watching::report, watching::cancelled);
        try {
            service.write(request, audit.dated(request, progress), files, progress);
            return true;
        } catch (Cancelled e) {
            return false;
        }
    }

    void stop() {
        watch.stop();
    }
}
