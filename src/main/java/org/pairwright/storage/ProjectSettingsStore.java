package org.pairwright.storage;

import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Project;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.ProjectSettings.Credits;
import org.pairwright.domain.ProjectText;
import org.pairwright.domain.Taxonomy;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What holds for a whole project and can be changed. Guidelines, questions and taxonomy are only
/// ever added to: each annotation names the versions it was made under.
public final class ProjectSettingsStore {
    private final Database database;

    public ProjectSettingsStore(Database database) {
        this.database = database;
    }

    /// What holds now.
    public ProjectSettings settings() {
        ProjectStore project = new ProjectStore(database);
        Project row = project.project();
        return new ProjectSettings(
                row.title(),
                new Credits(row.license(), row.url(), row.creator()),
                project.guidelines(),
                project.questions(),
                project.taxonomy());
    }

    /// Makes hold what `after` says otherwise than `before`, all or nothing. What both say alike
    /// stays as it is, so that two who change different parts don't undo each other.
    public void change(Actor actor, ProjectSettings before, ProjectSettings after) {
        if (before.equals(after)) {
            return;
        }
        database.write(handle -> {
            change(handle, actor, before, after);
            return null;
        });
    }

    /// The same inside the caller's transaction.
    static void change(Handle handle, Actor actor, ProjectSettings before, ProjectSettings after) {
        change(handle, actor, before, after, Map.of());
    }

    /// The same where versions are there already that say what `after` says.
    ///
    /// @param there their ids; they hold from now on, also where they say what held before
    static void change(
            Handle handle,
            Actor actor,
            ProjectSettings before,
            ProjectSettings after,
            Map<ProjectText, Long> there) {
        if (before.equals(after) && there.isEmpty()) {
            return;
        }
        ObjectNode told = JsonMapper.shared().createObjectNode();
        if (!before.title().equals(after.title())) {
            handle.execute("update project set title = ?", after.title());
            told.put("title", after.title());
        }
        Credits was = before.credits();
        Credits is = after.credits();
        credit(handle, told, "license", was.license(), is.license());
        credit(handle, told, "url", was.url(), is.url());
        credit(handle, told, "creator", was.creator(), is.creator());
        for (ProjectText text : ProjectText.values()) {
            @Nullable Long version = there.get(text);
            String body = body(after, text);
            if (version != null) {
                SettingsDigest.tell(told, text.code(), version, body(handle, text, version));
                use(handle, text, version);
            } else if (!body(before, text).equals(body)) {
                long added = add(handle, text, body, System.currentTimeMillis());
                SettingsDigest.tell(told, text.code(), added, body);
                use(handle, text, added);
            }
        }
        Events.add(handle, actor, "settings", told.toString());
    }

    /// @param column of `project`, and key of the event
    private static void credit(
            Handle handle, ObjectNode told, String column, String before, String after) {
        if (!before.equals(after)) {
            handle.execute("update project set " + column + " = ?", after);
            told.put(column, after);
        }
    }

    private static String body(ProjectSettings settings, ProjectText text) {
        return switch (text) {
            case GUIDELINES -> settings.guidelines();
            case QUESTIONS -> QuestionsCodec.encode(settings.questions());
            case TAXONOMY -> TaxonomyCodec.encode(settings.taxonomy());
        };
    }

    private static String body(Handle handle, ProjectText text, long version) {
        return handle.createQuery(
                        "select body from " + ArchivedVersions.table(text) + " where id = :id")
                .bind("id", version)
                .mapTo(String.class)
                .one();
    }

    private static void use(Handle handle, ProjectText text, long version) {
        handle.execute("update project set " + ArchivedVersions.table(text) + " = ?", version);
    }

    /// Adds a version of a text, which nothing uses yet.
    ///
    /// @param createdAt in milliseconds since 1970
    /// @return its number
    static long add(Handle handle, ProjectText text, String body, long createdAt) {
        String table = ArchivedVersions.table(text);
        boolean taxonomy = text == ProjectText.TAXONOMY;
        String insert =
                """
                insert into ${table} (id, ${further} body, created_at)
                select max(id) + 1, ${values} :body, :at from ${table}
                returning id
                """
                        .replace("${table}", table)
                        .replace("${further}", taxonomy ? "taxonomy, version," : "")
                        .replace("${values}", taxonomy ? ":taxonomy, :version," : "");
        Query adding = handle.createQuery(insert).bind("body", body).bind("at", createdAt);
        if (taxonomy) {
            Taxonomy decoded = TaxonomyCodec.decode(body);
            adding.bind("taxonomy", decoded.id()).bind("version", decoded.version());
        }
        return adding.mapTo(long.class).one();
    }
}
