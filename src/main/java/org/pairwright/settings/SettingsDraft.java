package org.pairwright.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pairwright.domain.SavedMapping;

/// Settings of which a part is about to change, so that whoever changes one need not name the
/// others.
final class SettingsDraft {
    String person;
    List<RecentProject> recent;
    Appearance appearance;
    Habits habits;
    Map<String, List<String>> keys;
    List<String> recentActs;
    WindowPlace window;
    Map<UUID, ProjectMemory> projects;
    List<SavedMapping> mappings;
    Map<String, Path> folders;

    SettingsDraft(Settings settings) {
        person = settings.person();
        recent = settings.recent();
        appearance = settings.appearance();
        habits = settings.habits();
        keys = settings.keys();
        recentActs = settings.recentActs();
        window = settings.window();
        projects = settings.projects();
        mappings = settings.mappings();
        folders = settings.folders();
    }

    Settings settings() {
        return new Settings(
                person,
                recent,
                appearance,
                habits,
                keys,
                recentActs,
                window,
                projects,
                mappings,
                folders);
    }
}
