package org.pairwright.service;

import java.util.UUID;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.storage.Database;
import org.pairwright.storage.ProjectSettingsStore;
import org.pairwright.storage.ProjectStore;

/// What holds for a whole project: its name, its guidelines, what it asks, and its taxonomy.
public final class ProjectSettingsService {
    private final ProjectSettingsStore settings;
    private final ProjectStore project;
    private final Permissions permissions;

    public ProjectSettingsService(Database database) {
        project = new ProjectStore(database);
        settings = new ProjectSettingsStore(database);
        permissions = new Permissions(database);
    }

    /// What the project is known by, wherever its file lies.
    public UUID id() {
        return project.project().uuid();
    }

    /// What holds now.
    public ProjectSettings settings() {
        return settings.settings();
    }

    /// Changes what `after` says otherwise than `before`, which is what the person saw. Guidelines,
    /// questions and taxonomy get a new version each; what was decided under the old one keeps its
    /// name.
    ///
    /// @return what holds now
    /// @throws NotAllowed when whoever changes it may not
    public ProjectSettings change(Actor actor, ProjectSettings before, ProjectSettings after) {
        permissions.require(actor, Permission.SETTINGS);
        settings.change(actor, before, after);
        return settings();
    }
}
