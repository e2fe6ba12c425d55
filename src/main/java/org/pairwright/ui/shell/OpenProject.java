package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.service.Permissions;
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
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.labeling.LabelingOptions;
import org.pairwright.ui.labeling.LabelingView;
import org.pairwright.ui.labeling.LabelingViewModel;

/// A project as one annotator has it, wired to what it works with: the screens to label on and to
/// import with, which are there at once, and those that come later.
final class OpenProject {
    private final FoundProject found;
    private final LabelingViewModel labelingModel;
    private final ImportViewModel importModel;
    private final Once<LabelingView> labeling;
    private final Once<ImportView> importing;
    private final LaterScreens later;

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
        importing = new Once<>(() -> new ImportView(importModel, parts, keys, messages));
        later =
                new LaterScreens(
                        found,
                        background,
                        navigator,
                        dialogs,
                        notices,
                        changed,
                        labelingModel::start,
                        keys,
                        messages,
                        parts,
                        home,
                        zone);
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

    /// The screens that are made when somebody first goes there.
    LaterScreens later() {
        return later;
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
        labelingModel.files().choose();
    }

    /// Whether something runs for its annotator that ends when they go.
    boolean isBusy() {
        return importModel.isBusy() || later.isBusy();
    }

    /// Saves what is set, stops an import, and then calls `left`. Where saving fails, the screen
    /// says so and nobody leaves.
    void leave(Runnable left) {
        later.setup().leave(() -> labelingModel.leave(left));
    }

    /// As the other, where the project closes with the window, which waits for what is set.
    void leaveSetup(Runnable left) {
        later.setup().leave(left);
    }

    /// Puts everything that is set in line to be saved, and stops an import or a release.
    void close() {
        labelingModel.leave();
        importModel.cancel();
        later.close();
    }
}
