package org.pairwright.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pairwright.domain.suite.Suite;
import org.pairwright.service.compare.GateFiles;
import org.pairwright.service.compare.ProjectSuites;
import org.pairwright.service.compare.SuiteReport;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notices;

/// Saves what the gates of a suite said for whoever builds, where somebody says.
final class GateFileDialog {
    /// In what what the gates said is saved.
    enum Form {
        JUNIT("xml"),
        MARKDOWN("md");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }
    }

    private final ProjectSuites service;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Messages messages;
    private Path folder;

    /// @param home where people look for a folder first
    GateFileDialog(
            ProjectSuites service,
            Path home,
            Background background,
            Dialogs dialogs,
            Notices notices,
            Messages messages) {
        this.service = service;
        folder = home;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
    }

    /// Asks where, and saves it there.
    ///
    /// @param failed told in a sentence why it did not go
    void save(SuiteReport said, Form form, Consumer<String> failed) {
        dialogs.chooseNewFile(
                        messages.of("compare.suite.where"),
                        folder.resolve(fileName(said.suite()) + "." + form.ending),
                        messages.of(
                                form == Form.JUNIT
                                        ? "compare.suite.junit.kind"
                                        : "compare.suite.markdown.kind"),
                        "*." + form.ending)
                .ifPresent(file ->
                        background.run(
                                () -> {
                                    service.write(said, files(form, file));
                                    return file;
                                },
                                this::saved,
                                failure -> failed.accept(failure.what())));
    }

    private static GateFiles files(Form form, Path file) {
        return switch (form) {
            case JUNIT -> new GateFiles(List.of(file), List.of());
            case MARKDOWN -> new GateFiles(List.of(), List.of(file));
        };
    }

    private static String fileName(Suite suite) {
        return suite.name().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private void saved(Path file) {
        Optional.ofNullable(file.getParent()).ifPresent(it -> folder = it);
        notices.say(messages.of("compare.suite.saved", String.valueOf(file.getFileName())));
    }
}
