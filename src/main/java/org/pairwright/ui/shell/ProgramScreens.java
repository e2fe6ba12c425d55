package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.pairwright.service.ProjectSummaryService;
import org.pairwright.service.SystemUser;
import org.pairwright.ui.annotators.AnnotatorsCard;
import org.pairwright.ui.annotators.AnnotatorsViewModel;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.KeyListViewModel;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.projects.NewProjectViewModel;
import org.pairwright.ui.projects.ProjectsActs;
import org.pairwright.ui.projects.ProjectsView;
import org.pairwright.ui.projects.ProjectsViewModel;
import org.pairwright.ui.projects.Shelf;
import org.pairwright.ui.settings.AboutPane;
import org.pairwright.ui.settings.Program;
import org.pairwright.ui.settings.SettingsView;
import org.pairwright.ui.settings.SettingsViewModel;
import org.pairwright.ui.shell.palette.CommandPalette;
import org.pairwright.ui.shell.palette.KeySheet;
import org.pairwright.ui.shell.palette.PaletteViewModel;

/// What the window can show without a project, and what stands in front of any screen; with the
/// acts that lead there.
final class ProgramScreens {
    private final Shell shell;
    private final Workspace workspace;
    private final SettingsKeeper keeper;
    private final Messages messages;
    private final ProjectsViewModel projectsModel;
    private final Once<ProjectsView> projects;
    private final Once<SettingsView> settings;
    private final Once<CommandPalette> palette;
    private final Once<KeySheet> sheet;
    private final Once<StackPane> about;
    private final AnnotatorsViewModel annotatorsModel;
    private final Once<AnnotatorsCard> annotators;

    ProgramScreens(
            Shell shell,
            Workspace workspace,
            Shelf shelf,
            SettingsKeeper keeper,
            Surroundings surroundings,
            KeyMap keys,
            Background background,
            Dialogs dialogs,
            Messages messages) {
        this.shell = shell;
        this.workspace = workspace;
        this.keeper = keeper;
        this.messages = messages;
        projectsModel =
                new ProjectsViewModel(
                        shelf,
                        new ProjectSummaryService(),
                        new NewProjectViewModel(surroundings.home(), background, dialogs, messages),
                        background,
                        dialogs,
                        messages);
        projects = new Once<>(() -> new ProjectsView(projectsModel, keys, messages));
        Program program = surroundings.program();
        settings =
                new Once<>(() ->
                        new SettingsView(
                                new SettingsViewModel(
                                        keeper.settingsProperty(),
                                        keeper::change,
                                        workspace.optOut().offeredProperty(),
                                        workspace.optOut()::choose,
                                        keys,
                                        program,
                                        background,
                                        dialogs,
                                        shell.notices(),
                                        messages),
                                keys,
                                messages));
        palette = new Once<>(() -> palette(keys));
        sheet =
                new Once<>(() ->
                        new KeySheet(
                                new KeyListViewModel(keys, messages),
                                messages,
                                shell.overlay()::close));
        about = new Once<>(() -> about(program));
        annotatorsModel =
                new AnnotatorsViewModel(workspace::annotators, this::labelAs, background, messages);
        annotators = new Once<>(() -> new AnnotatorsCard(annotatorsModel, messages));
        register();
        workspace.otherwise(this::showProjects);
    }

    private CommandPalette palette(KeyMap keys) {
        return new CommandPalette(
                new PaletteViewModel(
                        shell::available,
                        () -> keeper.settings().recentActs(),
                        id -> keeper.change(it -> it.withRecentAct(id)),
                        keys,
                        messages),
                messages,
                shell.overlay()::close);
    }

    private StackPane about(Program program) {
        StackPane card = new StackPane(new AboutPane(program, messages));
        card.getStyleClass().addAll("overlay-card", "about-card");
        card.setMaxSize(800, StackPane.USE_PREF_SIZE);
        return card;
    }

    private void register() {
        ObservableValue<Boolean> open = workspace.projectProperty().map(it -> it.isPresent());
        shell.acts()
                .add(ShellActs.PALETTE, this::showPalette)
                .add(ShellActs.KEYS, this::showKeys)
                .add(ShellActs.LABEL, open, workspace.screens()::showLabeling)
                .add(ShellActs.DATA, open, workspace.screens()::showData)
                .add(ShellActs.AGREEMENT, open, workspace.screens()::showAgreement)
                .add(ShellActs.COMPARE, open, workspace.screens()::showCompare)
                .add(ShellActs.PROMPTS, open, workspace.screens()::showPrompts)
                .add(ShellActs.IMPORT, open, workspace.screens()::chooseFiles)
                .add(ShellActs.RELEASE, open, workspace.screens()::showRelease)
                .add(ShellActs.GUIDELINES, open, workspace.guidelines()::toggle)
                .add(ShellActs.ANNOTATOR, open, this::askWhoLabels)
                .add(ShellActs.PROJECT, open, workspace.screens()::showSettings)
                .add(ShellActs.PROJECTS, this::showProjects)
                .add(ProjectsActs.OPEN, projectsModel::openFile)
                .add(ProjectsActs.NEW, this::describeNewProject)
                .add(ProjectsActs.SAMPLE, projectsModel::openSample)
                .add(ShellActs.SETTINGS, this::showSettings)
                .add(ShellActs.OPT_OUT, open, this::showOptOut)
                .add(ShellActs.ABOUT, this::showAbout);
    }

    private void showPalette() {
        shell.overlay().show(palette.get());
        palette.get().open();
    }

    private void showKeys() {
        shell.overlay().show(sheet.get());
        sheet.get().open();
    }

    private void showAbout() {
        shell.overlay().show(about.get());
    }

    void showProjects() {
        shell.show(projects.get(), Spot.PROJECTS);
        projectsModel.start();
    }

    private void describeNewProject() {
        showProjects();
        projectsModel.describeNew();
    }

    private void showSettings() {
        shell.show(settings.get(), Spot.SETTINGS);
    }

    private void showOptOut() {
        showSettings();
        settings.get().showOptOut();
    }

    /// Takes files that were dropped on the window.
    void drop(List<Path> files) {
        boolean data = files.stream().noneMatch(ProjectsViewModel::isProject);
        if (data && workspace.projectProperty().get().isPresent()) {
            workspace.screens().importFiles(files);
        } else {
            showProjects();
            projectsModel.drop(files);
        }
    }

    private void askWhoLabels() {
        workspace
                .projectProperty()
                .get()
                .ifPresent(open -> {
                    annotatorsModel.open(open.annotator(), "");
                    shell.overlay().show(annotators.get());
                    annotators.get().open();
                });
    }

    private void labelAs(String person) {
        workspace.labelAs(
                person,
                annotatorsModel::refuse,
                () -> {
                    shell.overlay().close();
                    shell.notices().say(messages.of("shell.annotator.now", person));
                });
    }

    /// Asks a person who was never asked, and goes on with `then`. Who does not answer labels as
    /// the system's user, and is asked again the next time.
    void askAtFirst(Background background, Runnable then) {
        if (!keeper.settings().person().isEmpty()) {
            then.run();
            return;
        }
        shell.showNothing();
        AnnotatorsViewModel first =
                new AnnotatorsViewModel(
                        List::of,
                        person -> {
                            keeper.change(it -> it.withPerson(person));
                            shell.overlay().close();
                        },
                        background,
                        messages);
        AnnotatorsCard card = new AnnotatorsCard(first, messages);
        first.open("", SystemUser.name());
        shell.overlay().show(card, then);
        card.open();
    }
}
