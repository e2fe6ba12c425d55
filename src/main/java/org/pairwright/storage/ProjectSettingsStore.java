package org.pairwright.storage;

import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Project;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.ProjectSettings.Credits;
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
        if (before.equals(after)) {
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
        if (!before.guidelines().equals(after.guidelines())) {
            String body = after.guidelines();
            SettingsDigest.tell(told, "guidelines", version(handle, "guidelines", body), body);
        }
        if (!before.questions().equals(after.questions())) {
            String body = QuestionsCodec.encode(after.questions());
            SettingsDigest.tell(told, "questions", version(handle, "question_set", body), body);
        }
        if (!before.taxonomy().equals(after.taxonomy())) {
            String body = TaxonomyCodec.encode(after.taxonomy());
            SettingsDigest.tell(told, "taxonomy", taxonomy(handle, after.taxonomy(), body), body);
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

    /// Adds a version of the guidelines or the questions and makes it the project's.
    ///
    /// @return its number
    private static long version(Handle handle, String what, String body) {
        long version =
                handle.createQuery(
                                """
                                insert into ${what}_version (id, body, created_at)
                                select max(id) + 1, :body, :now from ${what}_version
                                returning id
                                """
                                        .replace("${what}", what))
                        .bind("body", body)
                        .bind("now", System.currentTimeMillis())
                        .mapTo(long.class)
                        .one();
        handle.execute("update project set " + what + "_version = ?", version);
        return version;
    }

    private static long taxonomy(Handle handle, Taxonomy taxonomy, String body) {
        long version =
                handle.createQuery(
                                """
                                insert into taxonomy_version (id, taxonomy, version, body, created_at)
                                select max(id) + 1, :taxonomy, :version, :body, :now
                                from taxonomy_version
                                returning id
                                """)
                        .bind("taxonomy", taxonomy.id())
                        .bind("version", taxonomy.version())
                        .bind("body", body)
                        .bind("now", System.currentTimeMillis())
                        .mapTo(long.class)
                        .one();
        handle.execute("update project set taxonomy_version = ?", version);
        return version;
    }
}
