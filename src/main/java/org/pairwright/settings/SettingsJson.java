package org.pairwright.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON, and back.
final class SettingsJson {
    private SettingsJson() {}

    /// What can be read; the defaults for the rest.
    static Settings read(JsonNode json) {
        Lenient saved = Lenient.of(json);
        return new Settings(
                saved.text("person", ""),
                recent(saved.at("recent")),
                appearance(saved.at("appearance")),
                habits(saved.at("habits")),
                keys(saved.at("keys")),
                saved.at("recent_acts").texts(),
                window(saved.at("window")),
                projects(saved.at("projects")),
                MappingsJson.read(saved.at("mappings")),
                folders(saved.at("folders")));
    }

    private static List<RecentProject> recent(Lenient saved) {
        List<RecentProject> recent = new ArrayList<>();
        for (Lenient project : saved.elements()) {
            project.path("path")
                    .ifPresent(path ->
                            recent.add(
                                    new RecentProject(
                                            path,
                                            project.text("title", ""),
                                            project.time("opened"))));
        }
        return recent;
    }

    private static Map<String, Path> folders(Lenient saved) {
        Map<String, Path> folders = new LinkedHashMap<>();
        saved.entries()
                .keySet()
                .forEach(kind -> saved.path(kind).ifPresent(it -> folders.put(kind, it)));
        return folders;
    }

    private static Appearance appearance(Lenient saved) {
        Appearance usual = Appearance.DEFAULT;
        return new Appearance(
                saved.text("look", usual.look()),
                saved.whole("font_size", usual.fontSize()),
                saved.whole("reading_width", usual.readingWidth()),
                saved.text("motion", usual.motion()));
    }

    private static Habits habits(Lenient saved) {
        Habits usual = Habits.DEFAULT;
        return new Habits(
                saved.flag("auto_advance", usual.autoAdvance()),
                saved.whole("break_minutes", usual.breakMinutes()),
                saved.whole("daily_limit", usual.dailyLimit()),
                saved.flag("cover_sensitive", usual.coverSensitive()));
    }

    static Map<String, List<String>> keys(Lenient saved) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        saved.entries().forEach((act, strokes) -> keys.put(act, strokes.texts()));
        return keys;
    }

    private static WindowPlace window(Lenient saved) {
        WindowPlace usual = WindowPlace.DEFAULT;
        double width = saved.number("width", 0);
        double height = saved.number("height", 0);
        double x = saved.number("x", 0);
        double y = saved.number("y", 0);
        return width > 0 && height > 0 && Double.isFinite(x + y + width + height)
                ? new WindowPlace(true, x, y, width, height, saved.flag("maximized", false))
                : usual;
    }

    private static Map<UUID, ProjectMemory> projects(Lenient saved) {
        Map<UUID, ProjectMemory> projects = new LinkedHashMap<>();
        ProjectMemory usual = ProjectMemory.DEFAULT;
        saved.entries()
                .forEach((id, memory) -> {
                    if (isUuid(id)) {
                        projects.put(
                                UUID.fromString(id),
                                new ProjectMemory(
                                        memory.text("annotator", usual.annotator()),
                                        memory.flag("guidelines_open", usual.guidelinesOpen()),
                                        memory.number("guidelines_width", usual.guidelinesWidth()),
                                        memory.at("view").textEntries(),
                                        optedOut(memory.at("opted_out"))));
                    }
                });
        return projects;
    }

    private static Map<UUID, Set<String>> optedOut(Lenient saved) {
        Map<UUID, Set<String>> optedOut = new LinkedHashMap<>();
        saved.entries()
                .forEach((annotator, codes) -> {
                    if (isUuid(annotator)) {
                        optedOut.put(UUID.fromString(annotator), Set.copyOf(codes.texts()));
                    }
                });
        return optedOut;
    }

    private static boolean isUuid(String id) {
        return id.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    }

    static ObjectNode write(Settings settings) {
        ObjectNode saved = JsonNodeFactory.instance.objectNode();
        saved.put("person", settings.person());
        ArrayNode recent = saved.putArray("recent");
        for (RecentProject project : settings.recent()) {
            recent.addObject()
                    .put("path", project.path().toString())
                    .put("title", project.title())
                    .put("opened", project.opened().toString());
        }
        Appearance appearance = settings.appearance();
        saved.putObject("appearance")
                .put("look", appearance.look())
                .put("font_size", appearance.fontSize())
                .put("reading_width", appearance.readingWidth())
                .put("motion", appearance.motion());
        Habits habits = settings.habits();
        saved.putObject("habits")
                .put("auto_advance", habits.autoAdvance())
                .put("break_minutes", habits.breakMinutes())
                .put("daily_limit", habits.dailyLimit())
                .put("cover_sensitive", habits.coverSensitive());
        saved.set("keys", keys(settings.keys()));
        ArrayNode acts = saved.putArray("recent_acts");
        settings.recentActs().forEach(acts::add);
        WindowPlace window = settings.window();
        if (window.known()) {
            saved.putObject("window")
                    .put("x", window.x())
                    .put("y", window.y())
                    .put("width", window.width())
                    .put("height", window.height())
                    .put("maximized", window.maximized());
        }
        ObjectNode projects = saved.putObject("projects");
        settings.projects()
                .forEach((id, memory) -> write(memory, projects.putObject(id.toString())));
        ObjectNode folders = saved.putObject("folders");
        settings.folders().forEach((kind, folder) -> folders.put(kind, folder.toString()));
        MappingsJson.write(settings.mappings(), saved.putArray("mappings"));
        return saved;
    }

    private static void write(ProjectMemory memory, ObjectNode saved) {
        saved.put("annotator", memory.annotator())
                .put("guidelines_open", memory.guidelinesOpen())
                .put("guidelines_width", memory.guidelinesWidth());
        ObjectNode view = saved.putObject("view");
        memory.view().forEach(view::put);
        if (!memory.optedOut().isEmpty()) {
            ObjectNode optedOut = saved.putObject("opted_out");
            memory.optedOut()
                    .forEach((annotator, codes) -> {
                        ArrayNode array = optedOut.putArray(annotator.toString());
                        codes.forEach(array::add);
                    });
        }
    }

    static ObjectNode keys(Map<String, List<String>> keys) {
        ObjectNode saved = JsonNodeFactory.instance.objectNode();
        keys.forEach((act, strokes) -> {
            ArrayNode array = saved.putArray(act);
            strokes.forEach(array::add);
        });
        return saved;
    }
}
