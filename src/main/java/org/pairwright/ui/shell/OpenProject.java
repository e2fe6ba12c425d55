package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.ImportService;
import org.pairwright.service.LabelingService;
import org.pairwright.storage.Database;
import org.pairwright.ui.importing.ImportView;
import org.pairwright.ui.importing.ImportViewModel;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.labeling.LabelingOptions;
import org.pairwright.ui.labeling.LabelingView;
import org.pairwright.ui.labeling.LabelingViewModel;

/// The screens of a project, wired to what they work with.
final class OpenProject {
    /// What had to be read before a screen could be made; read in the background.
    record Found(LabelingService labeling, ImportService importing, Actor actor, String title) {
        /// @param person who labels; made an annotator when they are none yet
        static Found in(Database database, String person) {
            AnnotatorService annotators = new AnnotatorService(database);
            Annotator annotator = annotators.person(person);
            LabelingService labeling = new LabelingService(database, annotator);
            return new Found(
                    labeling,
                    new ImportService(database),
                    annotators.actor(person),
                    labeling.projectTitle());
        }
    }

    private final Found found;
    private final LabelingViewModel labelingModel;
    private final ImportViewModel importModel;
    private final LabelingView labeling;
    private final ImportView importing;

    OpenProject(
            Found found,
            Background background,
            Navigator navigator,
            Dialogs dialogs,
            Messages messages,
            LabelingOptions options,
            InstantSource clock,
            ZoneId zone) {
        this.found = found;
        labelingModel =
                new LabelingViewModel(
                        found.labeling(),
                        background,
                        navigator,
                        dialogs,
                        messages,
                        options,
                        clock,
                        zone);
        importModel = new ImportViewModel(found.importing(), found.actor(), background, navigator);
        labeling = new LabelingView(labelingModel, messages);
        importing = new ImportView(importModel, messages);
    }

    String title() {
        return found.title();
    }

    String annotator() {
        return found.labeling().annotator().name();
    }

    Screen labeling() {
        return labeling;
    }

    Screen importing() {
        return importing;
    }

    void startLabeling() {
        labelingModel.start();
    }

    /// Brings timers up to date.
    void tick() {
        labelingModel.tick();
    }

    void startImport(List<Path> files) {
        importModel.start(files);
    }

    void chooseFiles() {
        labelingModel.importFiles();
    }

    /// Puts everything that is set in line to be saved, and stops an import.
    void close() {
        labelingModel.leave();
        importModel.cancel();
    }
}
