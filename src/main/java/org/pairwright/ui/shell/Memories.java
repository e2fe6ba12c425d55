package org.pairwright.ui.shell;

import java.util.UUID;
import javafx.util.Subscription;
import org.pairwright.service.SystemUser;
import org.pairwright.settings.ProjectMemory;
import org.pairwright.settings.Settings;
import org.pairwright.ui.guidelines.GuidelinesViewModel;

/// What is remembered of each project: who labels and what they opted out of, how its pairs are
/// read, and the guidelines beside them.
final class Memories {
    private final SettingsKeeper keeper;
    private final OptOutMemory optOut;
    private Subscription view = Subscription.EMPTY;

    Memories(SettingsKeeper keeper) {
        this.keeper = keeper;
        optOut = new OptOutMemory(keeper);
    }

    /// What who labels opted out of.
    OptOutMemory optOut() {
        return optOut;
    }

    /// Who labels in a project, under settings that may be looked at anywhere.
    static String annotator(Settings settings, UUID project) {
        String here = settings.memory(project).annotator();
        String anywhere = settings.person().isEmpty() ? SystemUser.name() : settings.person();
        return here.isEmpty() ? anywhere : here;
    }

    ProjectMemory of(UUID project) {
        return keeper.settings().memory(project);
    }

    void rememberAnnotator(UUID project, String person) {
        keeper.change(it -> it.withMemory(project, it.memory(project).withAnnotator(person)));
    }

    /// Lets the pairs be read as they were there before, and remembers from now on.
    void rememberView(OpenProject entered) {
        UUID id = entered.uuid();
        ViewMemory memory = new ViewMemory(entered.reading(), keeper.settings().appearance());
        memory.restore(of(id).view());
        memory.watch(view -> keeper.change(it -> it.withMemory(id, it.memory(id).withView(view))));
        view.unsubscribe();
        view = keeper.settingsProperty().map(Settings::appearance).subscribe(memory::follow);
    }

    /// Remembers whether the guidelines are open, and how wide.
    void rememberGuidelines(UUID project, GuidelinesViewModel told) {
        Runnable remember =
                () ->
                        keeper.change(it ->
                                it.withMemory(
                                        project,
                                        it.memory(project)
                                                .withGuidelines(
                                                        told.openProperty().get(),
                                                        told.widthProperty().get())));
        told.openProperty().subscribe((before, now) -> remember.run());
        told.widthProperty().subscribe((before, now) -> remember.run());
    }
}
