package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.pairwright.settings.RecentProject;
import org.pairwright.ui.kit.Messages;

/// Where somebody can go whose project could not be opened.
///
/// @param open opens a project and then imports files into it
/// @param showProjects leads to the other projects
record WaysOut(
        BiConsumer<Callable<Path>, List<Path>> open, Runnable showProjects, Messages messages) {
    /// Back to where they were, the same again, or to another project.
    ///
    /// @param file of the project that could not be opened
    /// @param data files that were to be imported into it
    /// @param before the project that was open, and still could be
    List<Way> from(Callable<Path> file, List<Path> data, Optional<RecentProject> before) {
        List<Way> ways = new ArrayList<>();
        before.ifPresent(it ->
                ways.add(
                        new Way(
                                "shell-back",
                                messages.of("shell.failed.back", it.title()),
                                () -> open.accept(it::path, List.of()))));
        ways.add(
                new Way(
                        "shell-again",
                        messages.of("shell.failed.again"),
                        () -> open.accept(file, data)));
        ways.add(
                new Way(
                        "shell-otherwise",
                        messages.of("shell.failed.projects"),
                        Optional.of(ShellActs.PROJECTS),
                        showProjects));
        return List.copyOf(ways);
    }
}
