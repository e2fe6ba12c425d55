package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.ui.agreement.AgreementView;
import org.pairwright.ui.agreement.AgreementViewModel;
import org.pairwright.ui.compare.CompareView;
import org.pairwright.ui.compare.CompareViewModel;
import org.pairwright.ui.data.DataView;
import org.pairwright.ui.data.DataViewModel;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Notices;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Settling;
import org.pairwright.ui.project.MachinesViewModel;
import org.pairwright.ui.project.PeopleViewModel;
import org.pairwright.ui.project.ProjectSettingsView;
import org.pairwright.ui.project.ProjectSettingsViewModel;
import org.pairwright.ui.project.SetupSaving;
import org.pairwright.ui.project.TargetsViewModel;
import org.pairwright.ui.prompts.GeneratingViewModel;
import org.pairwright.ui.prompts.PromptsView;
import org.pairwright.ui.prompts.PromptsViewModel;
import org.pairwright.ui.release.ReleaseView;
import org.pairwright.ui.release.ReleaseViewModel;

/// The screens of a project that are made when somebody first goes there, wired to what they work
/// with.
final class LaterScreens {
    private final LaterScreen<DataViewModel> data;
    private final LaterScreen<AgreementViewModel> agreement;
    private final LaterScreen<CompareViewModel> compare;
    private final LaterScreen<ReleaseViewModel> release;
    private final Once<GeneratingViewModel> generating;
    private final LaterScreen<PromptsViewModel> prompts;
    private final LaterScreen<ProjectSettingsViewModel> settings;
    private final SetupSaving setup;

    /// @param changed told of other settings of the project
    /// @param machinesChanged told that machines help otherwise while people label
    /// @param parts makes what can wait until there is something to read
    /// @param home where people look for a folder first
    LaterScreens(
            FoundProject found,
            Background background,
            Navigator navigator,
            Dialogs dialogs,
            Notices notices,
            Consumer<ProjectSettings> changed,
            Runnable machinesChanged,
            KeyMap keys,
            Messages messages,
            PartByPart parts,
            Path home,
            ZoneId zone) {
        data =
                new LaterScreen<>(
                        () ->
                                new DataViewModel(
                                        found.data(),
                                        found.marking(),
                                        found.scoring(),
                                        found.views(),
                                        background,
                                        navigator,
                                        dialogs),
                        model -> new DataView(model, notices, keys, messages, zone));
        agreement =
                new LaterScreen<>(
                        () ->
                                new AgreementViewModel(
                                        found.audit(),
                                        found.reports(),
                                        home,
                                        background,
                                        new Settling(),
                                        navigator,
                                        dialogs,
                                        notices,
                                        messages),
                        model -> new AgreementView(model, parts, keys, messages));
        compare =
                new LaterScreen<>(
                        () ->
                                new CompareViewModel(
                                        found.comparison(),
                                        found.suites(),
                                        home,
                                        background,
                                        new Settling(),
                                        navigator,
                                        dialogs,
                                        notices,
                                        messages),
                        model -> new CompareView(model, parts, keys, messages));
        release =
                new LaterScreen<>(
                        () ->
                                new ReleaseViewModel(
                                        found.releases(),
                                        found.previews(),
                                        found.mixing(),
                                        found.actor(),
                                        home,
                                        background,
                                        new Settling(),
                                        navigator,
                                        dialogs,
                                        messages),
                        model -> new ReleaseView(model, keys, messages, zone));
        generating =
                new Once<>(() ->
                        new GeneratingViewModel(
                                found.generating(), background, new Settling(), dialogs, messages));
        prompts =
                new LaterScreen<>(
                        () ->
                                new PromptsViewModel(
                                        found.prompts(),
                                        found.labeling().annotator(),
                                        found.actor(),
                                        background,
                                        new Settling(),
                                        notices,
                                        messages),
                        model -> new PromptsView(model, generating.get(), keys, messages, zone));
        ProjectSettingsViewModel settingsModel =
                new ProjectSettingsViewModel(
                        found.deciding(),
                        found.labeling().annotator(),
                        found.actor(),
                        changed,
                        background,
                        dialogs,
                        messages);
        PeopleViewModel people =
                new PeopleViewModel(
                        found.people(),
                        found.prompts(),
                        found.labeling().annotator(),
                        found.actor(),
                        background,
                        navigator,
                        notices,
                        messages);
        TargetsViewModel targets =
                new TargetsViewModel(
                        found.targets(),
                        found.labeling().annotator(),
                        found.actor(),
                        background,
                        notices,
                        messages);
        MachinesViewModel machines =
                new MachinesViewModel(
                        found.machines(),
                        found.labeling().annotator(),
                        found.actor(),
                        machinesChanged,
                        background);
        setup =
                new SetupSaving(
                        settingsModel,
                        people,
                        targets,
                        machines,
                        dialogs,
                        navigator,
                        notices,
                        messages);
        settings =
                new LaterScreen<>(
                        () -> settingsModel,
                        model ->
                                new ProjectSettingsView(
                                        model, people, targets, machines, setup, keys, messages));
    }

    /// What is changed in Setup, until it is kept or given up.
    SetupSaving setup() {
        return setup;
    }

    LaterScreen<DataViewModel> data() {
        return data;
    }

    LaterScreen<AgreementViewModel> agreement() {
        return agreement;
    }

    LaterScreen<CompareViewModel> compare() {
        return compare;
    }

    LaterScreen<ReleaseViewModel> release() {
        return release;
    }

    LaterScreen<PromptsViewModel> prompts() {
        return prompts;
    }

    LaterScreen<ProjectSettingsViewModel> settings() {
        return settings;
    }

    /// Whether something runs on one of them that ends when the project is left.
    boolean isBusy() {
        return data.isMadeAnd(DataViewModel::isBusy)
                || agreement.isMadeAnd(AgreementViewModel::isBusy)
                || generating.isMadeAnd(GeneratingViewModel::isBusy)
                || release.isMadeAnd(ReleaseViewModel::isBusy);
    }

    /// Stops what runs.
    void close() {
        data.ifMade(DataViewModel::leave);
        agreement.ifMade(AgreementViewModel::leave);
        compare.ifMade(CompareViewModel::leave);
        generating.ifMade(GeneratingViewModel::stop);
        release.ifMade(ReleaseViewModel::cancel);
    }
}
