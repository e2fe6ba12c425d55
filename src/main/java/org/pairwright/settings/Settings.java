package org.pairwright.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.pairwright.domain.SavedMapping;

/// What a person chose, and what the program remembers for them, outside any project.
///
/// @param person who labels where a project doesn't say otherwise; empty until they were asked
/// @param recent the projects opened last, the latest first
/// @param keys own keys by the ids of acts
/// @param recentActs ids of what was run from the command palette, the latest first
/// @param projects what is remembered of each project, by its id, the latest used last
/// @param mappings how files of certain fields are read, the latest first
/// @param folders where files of a kind were chosen last, by what the kind is called, the latest
///   used last
public record Settings(
        String person,
        List<RecentProject> recent,
        Appearance appearance,
        Habits habits,
        Map<String, List<String>> keys,
        List<String> recentActs,
        WindowPlace window,
        Map<UUID, ProjectMemory> projects,
        List<SavedMapping> mappings,
        Map<String, Path> folders) {
    public static final Settings DEFAULT =
            new Settings(
                    "",
                    List.of(),
                    Appearance.DEFAULT,
                    Habits.DEFAULT,
                    Map.of(),
                    List.of(),
                    WindowPlace.DEFAULT,
                    Map.of(),
                    List.of(),
                    Map.of());

    /// How many of each are remembered.
    static final int MAX_RECENT = 20;

    static final int MAX_RECENT_ACTS = 8;
    static final int MAX_PROJECTS = 200;
    static final int MAX_MAPPINGS = 100;
    static final int MAX_FOLDERS = 50;

    public Settings {
        recent = first(recent, MAX_RECENT);
        recentActs = first(recentActs, MAX_RECENT_ACTS);
        keys = copy(keys);
        projects = copy(projects);
        mappings = first(mappings, MAX_MAPPINGS);
        folders = copy(folders);
    }

    private static <T> List<T> first(List<T> all, int limit) {
        return List.copyOf(all.subList(0, Math.min(limit, all.size())));
    }

    /// Keeps the order, which [Map#copyOf] does not.
    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    private Settings changed(Consumer<SettingsDraft> change) {
        SettingsDraft draft = new SettingsDraft(this);
        change.accept(draft);
        return draft.settings();
    }

    public Settings withPerson(String person) {
        return changed(it -> it.person = person);
    }

    public Settings withAppearance(Appearance appearance) {
        return changed(it -> it.appearance = appearance);
    }

    public Settings withHabits(Habits habits) {
        return changed(it -> it.habits = habits);
    }

    public Settings withKeys(Map<String, List<String>> keys) {
        return changed(it -> it.keys = keys);
    }

    public Settings withWindow(WindowPlace window) {
        return changed(it -> it.window = window);
    }

    /// Puts a project first among the recent ones.
    public Settings withOpened(Path path, String title, Instant at) {
        List<RecentProject> changed = new ArrayList<>(without(path).recent());
        changed.addFirst(new RecentProject(path, title, at));
        return withRecent(changed);
    }

    /// Takes a project off the list; its file stays as it is.
    public Settings without(Path path) {
        return withRecent(recent.stream().filter(it -> !it.path().equals(path)).toList());
    }

    private Settings withRecent(List<RecentProject> recent) {
        return changed(it -> it.recent = recent);
    }

    /// Puts an act first among those run from the command palette.
    public Settings withRecentAct(String id) {
        List<String> changed = new ArrayList<>(recentActs);
        changed.remove(id);
        changed.addFirst(id);
        return changed(it -> it.recentActs = changed);
    }

    /// What is remembered of a project.
    public ProjectMemory memory(UUID project) {
        return Optional.ofNullable(projects.get(project)).orElse(ProjectMemory.DEFAULT);
    }

    public Settings withMemory(UUID project, ProjectMemory memory) {
        LinkedHashMap<UUID, ProjectMemory> changed = new LinkedHashMap<>(projects);
        changed.remove(project);
        changed.put(project, memory);
        if (changed.size() > MAX_PROJECTS) {
            changed.pollFirstEntry();
        }
        return changed(it -> it.projects = changed);
    }

    /// Puts a mapping first, in the place of the one for the same fields.
    public Settings withMapping(SavedMapping mapping) {
        List<SavedMapping> changed = new ArrayList<>(withoutMapping(mapping.fields()).mappings());
        changed.addFirst(mapping);
        return withMappings(changed);
    }

    /// Takes out the mapping for files of these fields.
    public Settings withoutMapping(Set<String> fields) {
        return withMappings(mappings.stream().filter(it -> !it.fields().equals(fields)).toList());
    }

    private Settings withMappings(List<SavedMapping> mappings) {
        return changed(it -> it.mappings = mappings);
    }

    /// Remembers where files of a kind were chosen last.
    public Settings withFolder(String kind, Path folder) {
        LinkedHashMap<String, Path> changed = new LinkedHashMap<>(folders);
        changed.remove(kind);
        changed.put(kind, folder);
        if (changed.size() > MAX_FOLDERS) {
            changed.pollFirstEntry();
        }
        return changed(it -> it.folders = changed);
    }
}
