package org.pairwright.storage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.ProjectText;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Adds the versions of guidelines, questions and taxonomy that came with archives, those that the
/// project has not. It goes on using its own.
final class RestoredVersions {
    private record Staged(long n, ProjectText text, String body, String by, long createdAt) {}

    private final Handle handle;
    private final boolean adopting;

    /// @param adopting whether the archive's history becomes that of the project
    RestoredVersions(Handle handle, boolean adopting) {
        this.handle = handle;
        this.adopting = adopting;
    }

    void run(Actor actor) {
        ObjectNode told = JsonMapper.shared().createObjectNode();
        ArrayNode earlier = told.putArray(SettingsLog.EARLIER);
        for (Staged version : staged()) {
            long id = there(version).orElseGet(() -> add(version, earlier));
            handle.execute("update staged_version set id = ? where n = ?", id, version.n());
        }
        if (!earlier.isEmpty()) {
            Events.add(handle, actor, SettingsLog.EVENT, told.toString());
        }
    }

    private List<Staged> staged() {
        return new ArrayList<>(
                handle.createQuery(
                                "select n, what, body, made_by, created_at from staged_version order by n")
                        .map((row, context) ->
                                new Staged(
                                        row.getLong("n"),
                                        Stored.code(
                                                row.getString("what"),
                                                "staged_version.what",
                                                ProjectText::of),
                                        row.getString("body"),
                                        row.getString("made_by"),
                                        row.getLong("created_at")))
                        .list());
    }

    /// The version of the same text that the project has, the one of the same time first.
    private Optional<Long> there(Staged version) {
        return handle.createQuery(
                        """
                        select id from ${table} where body = :body and (created_at = :at or :any = 1)
                        order by case when created_at = :at then 0 else 1 end, id limit 1
                        """
                                .replace("${table}", ArchivedVersions.table(version.text())))
                .bind("body", version.body())
                .bind("at", version.createdAt())
                .bind("any", adopting ? 0 : 1)
                .mapTo(Long.class)
                .findOne();
    }

    private long add(Staged version, ArrayNode earlier) {
        long id =
                ProjectSettingsStore.add(
                        handle, version.text(), version.body(), version.createdAt());
        earlier.addObject()
                .put("of", version.text().code())
                .put("version", id)
                .put("digest", SettingsDigest.of(version.body()))
                .put("by", version.by());
        return id;
    }

    /// The versions that came with an archive and that its project uses, where the project does not
    /// use them yet.
    static Map<ProjectText, Long> current(Handle handle, ArchivedProject project) {
        Map<ProjectText, Long> current = new EnumMap<>(ProjectText.class);
        for (ProjectText text : ProjectText.values()) {
            handle.createQuery(
                            """
                            select v.id from staged_version v
                            where v.what = :what and v.current = 1 and v.body = :body
                                and v.id <> (select ${table} from project)
                            order by v.n limit 1
                            """
                                    .replace("${table}", ArchivedVersions.table(text)))
                    .bind("what", text.code())
                    .bind("body", project.text(text))
                    .mapTo(Long.class)
                    .findOne()
                    .ifPresent(id -> current.put(text, id));
        }
        return current;
    }
}
