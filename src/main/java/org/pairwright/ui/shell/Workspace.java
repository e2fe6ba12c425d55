package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.settings.Habits;
import org.pairwright.settings.RecentProject;
import org.pairwright.settings.Settings;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.RoleWords;
import org.pairwright.ui.labeling.LabelingOptions;

/// The project that is open and who labels in it: opened, changed and left here, one at a time.
final class Workspace {
    private final Shell shell;
    private final SettingsKeeper keeper;
    private final Memories memories;
    private final LabelingOptions habits = new LabelingOptions();
    private final ProjectDoor door;
    private final KeyMap keys;
    private final Messages messages;
    private final Background background;
    private final Function<Executor, Background> backgrounds;
    private final Dialogs dialogs;
    private final Surroundings surroundings;
    private final GuidelinesBeside guidelines;
    private final ProjectUpkeep upkeep;
    private final ProjectScreens screens;
    private final ReadOnlyObjectWrapper<Optional<OpenProject>> project =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private Optional<RunningProject> running = Optional.empty();
    private Runnable showProjects = () -> {};

    /// @param background for what outlives a project
    /// @param backgrounds makes the background of a project that works on the given threads
    Workspace(
            Shell shell,
            SettingsKeeper keeper,
            ProjectDoor door,
            KeyMap keys,
            Messages messages,
            Background background,
            Function<Executor, Background> backgrounds,
            Dialogs dialogs,
            Surroundings surroundings) {
        this.shell = shell;
        this.keeper = keeper;
        memories = new Memories(keeper);
        keeper.settingsProperty().map(Settings::habits).subscribe(this::take);
        this.door = door;
        this.keys = keys;
        this.messages = messages;
        this.background = background;
        this.backgrounds = backgrounds;
        this.dialogs = dialogs;
        this.surroundings = surroundings;
        guidelines = new GuidelinesBeside(shell, memories, background, dialogs, keys, messages);
        upkeep = new ProjectUpkeep(shell, keeper, background, surroundings.clock(), () -> running);
        screens =
                new ProjectScreens(
                        shell, project.getReadOnlyProperty(), this::openAgain, keys, messages);
    }

    private void take(Habits chosen) {
        habits.autoAdvanceProperty().set(chosen.autoAdvance());
        habits.coverSensitiveProperty().set(chosen.coverSensitive());
        habits.dailyLimitProperty().set(chosen.dailyLimit());
        habits.breakMinutesProperty().set(chosen.breakMinutes());
    }

    /// @param showProjects leads to the other projects where one can't be opened
    void otherwise(Runnable showProjects) {
        this.showProjects = showProjects;
    }

    /// The project that is open, and what works for it.
    Optional<RunningProject> running() {
        return running;
    }

    /// The project that is open, as its annotator has it.
    ReadOnlyObjectProperty<Optional<OpenProject>> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /// Whether a project is being opened.
    ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /// Opens a project in place of the one that is open, and then imports files into it.
    void open(Path file, List<Path> data) {
        open(() -> file, data);
    }

    /// @param file found or made in the background
    void open(Callable<Path> file, List<Path> data) {
        leave(() -> {
            Optional<RecentProject> before = running.flatMap(it -> recent(it.file()));
            closeRunning();
            openClosed(file, data, before);
        });
    }

    private void openClosed(Callable<Path> file, List<Path> data, Optional<RecentProject> before) {
        opening.set(true);
        shell.showLoading();
        Settings settings = keeper.settings();
        background.run(
                () -> door.open(file.call(), id -> Memories.annotator(settings, id)),
                opened -> opened(opened, data),
                failure -> {
                    shell.showFailure(failure, waysOut().from(file, data, before));
                    opening.set(false);
                });
    }

    private void openAgain() {
        running.map(RunningProject::file)
                .ifPresent(file -> {
                    closeRunning();
                    openClosed(() -> file, List.of(), Optional.empty());
                });
    }

    private Optional<RecentProject> recent(Path file) {
        return keeper.settings().recent().stream().filter(it -> it.path().equals(file)).findFirst();
    }

    private WaysOut waysOut() {
        return new WaysOut(this::open, showProjects, messages);
    }

    private void leave(Runnable left) {
        project.get().ifPresentOrElse(it -> it.leave(left), left);
    }

    private void opened(RunningProject opened, List<Path> data) {
        running = Optional.of(opened);
        shell.warnOfSync("");
        enter(opened.found(), data);
        opening.set(false);
        shell.parts().add(() -> upkeep.begin(opened));
    }

    /// @param data files to be imported first
    private void enter(FoundProject found, List<Path> data) {
        RunningProject open = running.orElseThrow();
        optOut().enter(found);
        OpenProject entered =
                new OpenProject(
                        found,
                        backgrounds.apply(open.worker()),
                        screens,
                        dialogs,
                        shell.notices(),
                        this::changed,
                        keys,
                        messages,
                        shell.parts(),
                        habits,
                        new MappingKeeper(keeper),
                        open.folder(),
                        surroundings.clock(),
                        surroundings.zone());
        memories.rememberView(entered);
        project.set(Optional.of(entered));
        show(entered, found.settings());
        guidelines.show(found);
        boolean mayLabel = entered.refusal(Permission.LABEL).isEmpty();
        // Made in one task, styled in another.
        if (data.isEmpty() && mayLabel) {
            soonWhileOpen(entered, entered::labeling);
        }
        soonWhileOpen(entered, () -> showFirst(entered, data, mayLabel));
    }

    /// Another project may be open by then, or none.
    private void soonWhileOpen(OpenProject entered, Runnable part) {
        shell.parts()
                .soon(() -> {
                    if (project.get().filter(entered::equals).isPresent()) {
                        part.run();
                    }
                });
    }

    private void showFirst(OpenProject entered, List<Path> data, boolean mayLabel) {
        if (data.isEmpty()) {
            if (!mayLabel) {
                screens.showData();
            } else {
                shell.show(entered.labeling(), Spot.LABEL);
            }
        } else {
            screens.importFiles(data);
        }
    }

    private void show(OpenProject open, ProjectSettings settings) {
        shell.showProject(settings.title(), open.annotator(), RoleWords.of(open.role(), messages));
    }

    /// The project's settings are others now.
    private void changed(ProjectSettings settings) {
        project.get()
                .ifPresent(open -> {
                    show(open, settings);
                    running.ifPresent(it -> upkeep.remember(it.file(), settings.title()));
                });
        guidelines.tell(settings);
        optOut().tell(settings);
    }

    /// Lets somebody else label in the open project, with their own queue, sides and history.
    ///
    /// @param refused told in a sentence why they can't
    void labelAs(String person, Consumer<String> refused, Runnable done) {
        Optional<OpenProject> busy = project.get().filter(OpenProject::isBusy);
        if (busy.isPresent()) {
            refused.accept(messages.of("shell.annotator.busy", busy.get().annotator()));
            return;
        }
        running.ifPresent(open ->
                leave(() ->
                        background.run(
                                () -> FoundProject.in(open.database(), person),
                                found -> {
                                    memories.rememberAnnotator(found.uuid(), person);
                                    // Nothing goes on for who labeled before.
                                    project.get().ifPresent(OpenProject::close);
                                    enter(found, List.of());
                                    done.run();
                                },
                                failure -> refused.accept(failure.what()))));
    }

    /// All annotators of the open project. Waits for the disk.
    List<Annotator> annotators() {
        return project.get().map(OpenProject::annotators).orElse(List.of());
    }

    /// What who labels opted out of.
    OptOutMemory optOut() {
        return memories.optOut();
    }

    GuidelinesBeside guidelines() {
        return guidelines;
    }

    ProjectScreens screens() {
        return screens;
    }

    private void closeRunning() {
        project.get().ifPresent(OpenProject::close);
        project.set(Optional.empty());
        guidelines.close();
        optOut().leave();
        shell.showNoProject();
        running.ifPresent(it ->
                background.run(
                        () -> {
                            it.close();
                            return it;
                        },
                        closed -> {},
                        // Why is in the log; nothing that was shown as saved is lost.
                        failure -> shell.notices().say(failure.what())));
        running = Optional.empty();
    }

    /// The window is to be closed: calls `left` once nothing is lost by it that is not saved.
    void askToClose(Runnable left) {
        project.get().ifPresentOrElse(it -> it.leaveSetup(left), left);
    }

    /// Waits until everything is on the disk.
    void close() {
        project.get().ifPresent(OpenProject::close);
        running.ifPresent(RunningProject::close);
    }
}
