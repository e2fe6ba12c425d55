package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.service.Permissions;
import org.pairwright.ui.agreement.AgreementView;
import org.pairwright.ui.agreement.AgreementViewModel;
import org.pairwright.ui.compare.CompareView;
import org.pairwright.ui.compare.CompareViewModel;
import org.pairwright.ui.data.DataView;
import org.pairwright.ui.data.DataViewModel;
import org.pairwright.ui.importing.ImportView;
import org.pairwright.ui.importing.ImportViewModel;
import org.pairwright.ui.importing.SavedMappings;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Notices;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Settling;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.labeling.LabelingOptions;
import org.pairwright.ui.labeling.LabelingView;
import org.pairwright.ui.labeling.LabelingViewModel;
import org.pairwright.ui.project.MachinesViewModel;
import org.pairwright.ui.project.PeopleViewModel;
import org.pairwright.ui.project.ProjectSettingsView;
import org.pairwright.ui.project.ProjectSettingsViewModel;
import org.pairwright.ui.project.TargetsViewModel;
import org.pairwright.ui.prompts.GeneratingViewModel;
import org.pairwright.ui.prompts.PromptsView;
import org.pairwright.ui.prompts.PromptsViewModel;
import org.pairwright.ui.release.ReleaseView;
import org.pairwright.ui.release.ReleaseViewModel;

/// The screens of a project for one annotator, wired to what they work with.
final class OpenProject {
    private final FoundProject found;
    private final LabelingViewModel labelingModel;
    private final ImportViewModel importModel;
    private final Once<LabelingView> labeling;
    private final Once<ImportView> importing;
    private final Once<DataViewModel> dataModel;
    private final Once<DataView> data;
    private final Once<AgreementViewModel> agreementModel;
    private final Once<AgreementView> agreement;
    private final Once<CompareViewModel> compareModel;
    private final Once<CompareView> compare;
    private final Once<ReleaseViewModel> releaseModel;
    private final Once<ReleaseView> release;
    private final Once<PromptsViewModel> promptsModel;
    private final Once<GeneratingViewModel> generatingModel;
    private final Once<PromptsView> prompts;
    private final ProjectSettingsViewModel settingsModel;
    private final Once<ProjectSettingsView> settings;

    /// @param changed told of other settings of the project
    /// @param parts makes what can wait until there is something to read
    /// @param home where people look for a folder first
    OpenProject(
            FoundProject found,
            Background background,
            Navigator navigator,
            Dialogs dialogs,
            Notices notices,
            Consumer<ProjectSettings> changed,
            KeyMap keys,
            Messages messages,
            PartByPart parts,
            LabelingOptions options,
            SavedMappings mappings,
            Path home,
            InstantSource clock,
            ZoneId zone) {
        this.found = found;
        labelingModel =
                new LabelingViewModel(
                        found.labeling(),
                        found.suggestions(),
                        background,
                        navigator,
                        dialogs,
                        messages,
                        options,
                        clock,
                        zone);
        // The first pair is read while the screen for it is made.
        labelingModel.start();
        importModel =
                new ImportViewModel(
                        found.importing(),
                        found.imports(),
                        found.deciding(),
                        found.actor(),
                        changed,
                        mappings,
                        background,
                        navigator,
                        dialogs,
                        notices,
                        messages,
                        clock);
        labeling = new Once<>(() -> new LabelingView(labelingModel, keys, messages, parts));
        importing = new Once<>(() -> new ImportView(importModel, keys, messages));
        dataModel =
                new Once<>(() ->
                        new DataViewModel(
                                found.data(),
                                found.marking(),
                                found.scoring(),
                                found.views(),
                                background,
                                navigator,
                                dialogs));
        data = new Once<>(() -> new DataView(dataModel.get(), notices, keys, messages, zone));
        agreementModel =
                new Once<>(() ->
                        new AgreementViewModel(
                                found.audit(),
                                found.reports(),
                                home,
                                background,
                                new Settling(),
                                navigator,
                                dialogs,
                                notices,
                                messages));
        agreement =
                new Once<>(() -> new AgreementView(agreementModel.get(), parts, keys, messages));
        compareModel =
                new Once<>(() ->
                        new CompareViewModel(
                                found.comparison(),
                                found.suites(),
                                home,
                                background,
                                new Settling(),
                                navigator,
                                dialogs,
                                notices,
                                messages));
        compare = new Once<>(() -> new CompareView(compareModel.get(), parts, keys, messages));
        releaseModel =
                new Once<>(() ->
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
                                messages));
        release = new Once<>(() -> new ReleaseView(releaseModel.get(), keys, messages, zone));
        promptsModel =
                new Once<>(() ->
                        new PromptsViewModel(
                                found.prompts(),
                                found.labeling().annotator(),
                                found.actor(),
                                background,
                                new Settling(),
                                notices,
                                messages));
        generatingModel =
                new Once<>(() ->
                        new GeneratingViewModel(
                                found.generating(), background, new Settling(), dialogs, messages));
        prompts =
                new Once<>(() ->
                        new PromptsView(
                                promptsModel.get(), generatingModel.get(), keys, messages, zone));
        settingsModel =
                new ProjectSettingsViewModel(
                        found.deciding(),
                        found.labeling().annotator(),
                        found.actor(),
                        changed,
                        background,
                        dialogs,
                        notices,
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
        settings =
                new Once<>(() ->
                        new ProjectSettingsView(
                                settingsModel,
                                people,
                                new TargetsViewModel(
                                        found.targets(),
                                        found.labeling().annotator(),
                                        found.actor(),
                                        background,
                                        notices,
                                        messages),
                                new MachinesViewModel(
                                        found.machines(),
                                        found.labeling().annotator(),
                                        found.actor(),
                                        labelingModel::start,
                                        background,
                                        notices,
                                        messages),
                                keys,
                                messages));
    }

    UUID uuid() {
        return found.uuid();
    }

    /// What holds for everybody in the project, as it was when it was opened.
    ProjectSettings settings() {
        return found.settings();
    }

    String annotator() {
        return found.labeling().annotator().name();
    }

    /// What they are in the project, as it was when it was opened.
    AnnotatorRole role() {
        return found.labeling().annotator().role();
    }

    /// Why they may not do something, in a sentence; empty when they may.
    Optional<String> refusal(Permission permission) {
        return Permissions.refusal(found.labeling().annotator(), permission);
    }

    /// All annotators. Waits for the disk.
    List<Annotator> annotators() {
        return found.annotators().all();
    }

    Screen labeling() {
        return labeling.get();
    }

    Screen importing() {
        return importing.get();
    }

    Screen dataScreen() {
        return data.get();
    }

    void startData(String expression, OptionalLong pair) {
        dataModel.get().start(expression, pair);
    }

    Screen agreementScreen() {
        return agreement.get();
    }

    void startAgreement() {
        agreementModel.get().start();
    }

    Screen compareScreen() {
        return compare.get();
    }

    void startCompare() {
        compareModel.get().start();
    }

    void startData() {
        dataModel.get().start();
    }

    Screen promptsScreen() {
        return prompts.get();
    }

    void startPrompts() {
        promptsModel.get().start();
    }

    Screen settingsScreen() {
        return settings.get();
    }

    Screen releaseScreen() {
        return release.get();
    }

    void startRelease() {
        releaseModel.get().start();
    }

    void startSettings() {
        settingsModel.start();
    }

    /// How its pairs are read.
    ReadingOptions reading() {
        return labelingModel.reading();
    }

    /// Whether the Label screen has something to show.
    ObservableValue<Boolean> readyProperty() {
        return labelingModel.stateProperty().map(it -> it != LabelingViewModel.State.LOADING);
    }

    void startLabeling() {
        labelingModel.start();
    }

    /// Shows one pair to label.
    void startLabelingAt(long pair) {
        labelingModel.startAt(pair);
    }

    /// Brings timers up to date.
    void tick() {
        labelingModel.tick();
    }

    /// Shows what files would bring before they are imported.
    void lookInto(List<Path> files) {
        importModel.open(files);
    }

    void chooseFiles() {
        labelingModel.importFiles();
    }

    /// Whether something runs for its annotator that ends when they go.
    boolean isBusy() {
        return importModel.isBusy()
                || dataModel.isMadeAnd(DataViewModel::isBusy)
                || agreementModel.isMadeAnd(AgreementViewModel::isBusy)
                || generatingModel.isMadeAnd(GeneratingViewModel::isBusy)
                || releaseModel.isMadeAnd(ReleaseViewModel::isBusy);
    }

    /// Saves what is set, stops an import, and then calls `left`. Where saving fails, the screen
    /// says so and nobody leaves.
    void leave(Runnable left) {
        labelingModel.leave(left);
    }

    /// Puts everything that is set in line to be saved, and stops an import or a release.
    void close() {
        labelingModel.leave();
        importModel.cancel();
        dataModel.ifMade(DataViewModel::leave);
        agreementModel.ifMade(AgreementViewModel::leave);
        compareModel.ifMade(CompareViewModel::leave);
        generatingModel.ifMade(GeneratingViewModel::stop);
        releaseModel.ifMade(ReleaseViewModel::cancel);
    }
}
