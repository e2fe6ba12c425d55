package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.ui.projects.Shelf;

/// The projects that the settings remember.
final class KnownProjects implements Shelf {
    private final SettingsKeeper keeper;
    private final Workspace workspace;
    private final SampleProject sample;

    KnownProjects(SettingsKeeper keeper, Workspace workspace, SampleProject sample) {
        this.keeper = keeper;
        this.workspace = workspace;
        this.sample = sample;
    }

    @Override
    public List<Known> known() {
        return keeper.settings().recent().stream()
                .map(it -> new Known(it.path(), it.title(), it.opened()))
                .toList();
    }

    @Override
    public boolean isOpen(Path project) {
        return workspace.running().filter(it -> it.file().equals(project)).isPresent();
    }

    @Override
    public void takeOff(Path project) {
        keeper.change(it -> it.without(project));
    }

    @Override
    public void open(Path project, List<Path> data) {
        workspace.open(project, data);
    }

    @Override
    public void openSample() {
        workspace.open(sample::file, List.of());
    }
}
