package org.pairwright.ui.shell;

import java.util.Optional;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.settings.ProjectMemory;
import org.pairwright.ui.guidelines.GuidelinesDrawer;
import org.pairwright.ui.guidelines.GuidelinesViewModel;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;

/// The guidelines of the open project, beside whatever is shown of it.
final class GuidelinesBeside {
    private final Shell shell;
    private final Memories memories;
    private final Background background;
    private final Dialogs dialogs;
    private final KeyMap keys;
    private final Messages messages;
    private Optional<GuidelinesViewModel> shown = Optional.empty();

    /// What they are since, where they became others while the project was open.
    private Optional<ProjectSettings> latest = Optional.empty();

    private Optional<FoundProject> wanted = Optional.empty();

    GuidelinesBeside(
            Shell shell,
            Memories memories,
            Background background,
            Dialogs dialogs,
            KeyMap keys,
            Messages messages) {
        this.shell = shell;
        this.memories = memories;
        this.background = background;
        this.dialogs = dialogs;
        this.keys = keys;
        this.messages = messages;
    }

    /// Shows a project's, as wide as they were when it was open last. Where they were closed, they
    /// are made once the first pair is seen.
    void show(FoundProject found) {
        close();
        wanted = Optional.of(found);
        if (memories.of(found.uuid()).guidelinesOpen()) {
            make(found);
        } else {
            shell.parts()
                    .add(() -> {
                        if (wanted.filter(found::equals).isPresent()) {
                            make(found);
                        }
                    });
        }
    }

    private void make(FoundProject found) {
        ProjectMemory memory = memories.of(found.uuid());
        GuidelinesViewModel told =
                new GuidelinesViewModel(
                        memory.guidelinesOpen(), memory.guidelinesWidth(), background, messages);
        shown = Optional.of(told);
        tell(latest.orElse(found.settings()));
        memories.rememberGuidelines(found.uuid(), told);
        shell.showBeside(
                new GuidelinesDrawer(
                        told,
                        new KeyCap(keys, ShellActs.GUIDELINES),
                        messages,
                        dialogs::openAddress));
    }

    /// They are others now.
    void tell(ProjectSettings settings) {
        latest = Optional.of(settings);
        shown.ifPresent(told -> told.tell(settings.guidelines(), settings.taxonomy()));
    }

    void toggle() {
        if (shown.isEmpty() && wanted.isPresent()) {
            shell.parts().finish();
        }
        shown.ifPresent(GuidelinesViewModel::toggle);
    }

    /// The project is closed.
    void close() {
        shown = Optional.empty();
        wanted = Optional.empty();
        latest = Optional.empty();
        shell.showNothingBeside();
    }
}
