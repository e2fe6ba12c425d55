package org.pairwright.ui.shell;

import java.util.concurrent.Executor;
import java.util.function.Function;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.TablesAhead;
import org.pairwright.ui.kit.Theme;
import org.pairwright.ui.kit.reading.RareLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything in the window, wired top to bottom.
final class MainWindow {
    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);

    private final Shell shell;
    private final Workspace workspace;
    private final KnownProjects known;
    private final ProgramScreens screens;

    /// @param background for what outlives a project
    /// @param backgrounds makes the background of a project that works on the given threads
    /// @param look the look for this once; empty for the saved one
    MainWindow(
            SettingsKeeper keeper,
            ProjectDoor door,
            Surroundings surroundings,
            Background background,
            Function<Executor, Background> backgrounds,
            Dialogs dialogs,
            Messages messages,
            String look) {
        KeyMap keys = ShellActs.keys();
        keys.restore(keeper.settings().keys());
        keys.boundProperty()
                .subscribe((before, bound) -> keeper.change(it -> it.withKeys(keys.own())));
        Theme.prepare(LookKeeper.look(keeper.settings(), look));
        shell = new Shell(keys, messages);
        new LookKeeper(keeper, shell, messages, look);
        workspace =
                new Workspace(
                        shell,
                        keeper,
                        door,
                        keys,
                        messages,
                        background,
                        backgrounds,
                        dialogs,
                        surroundings);
        known =
                new KnownProjects(
                        keeper, workspace, new SampleProject(surroundings.program().data()));
        screens =
                new ProgramScreens(
                        shell,
                        workspace,
                        known,
                        keeper,
                        surroundings,
                        keys,
                        background,
                        dialogs,
                        messages);
        new Drops(screens::drop).listenTo(shell.scene());
        shell.parts()
                .add(() ->
                        background.run(
                                RareLetters::load,
                                lines -> LOG.debug("Rare letters are there"),
                                // The first text that has some looks for them itself.
                                failure -> LOG.debug("Rare letters are not there yet")));
        shell.parts()
                .add(() ->
                        background.run(
                                TablesAhead::load,
                                parts -> LOG.debug("{} parts of tables are ready", parts),
                                // The first table gets them ready itself.
                                failure -> LOG.debug("Tables are not ready yet")));
    }

    Shell shell() {
        return shell;
    }

    Workspace workspace() {
        return workspace;
    }

    KnownProjects known() {
        return known;
    }

    ProgramScreens screens() {
        return screens;
    }
}
