package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.prompt.TemplateVersion;
import tools.jackson.databind.JsonNode;

/// Checks that prompt templates say what they said when they were added, and that what was done
/// about them is what the event log tells.
final class TemplateCheck {
    private final CheckSession session;

    /// The digest of each version, by its id that holds in every file.
    private final Map<String, String> toldVersions = new LinkedHashMap<>();

    /// Those of the acts on each version in their order, in the same way.
    private final Map<String, List<String>> toldActs = new HashMap<>();

    /// The ids that hold in every file, by those of this one.
    private final Map<Long, String> known = new HashMap<>();

    TemplateCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("templates", "");
        session.query(
                """
                select e.kind, e.body from event e join project p on p.origin = e.origin
                where e.kind in ('prompt', 'prompt_act', 'undo-archive') order by e.number
                """,
                this::listen);
        session.query(
                "select uuid from prompt_template order by id",
                row -> Stored.uuid(row.getBytes(1), "prompt_template.uuid"));
        session.query(PromptTemplateStore.VERSIONS, this::checkVersion);
        toldVersions.forEach((uuid, digest) ->
                session.found(
                        "template",
                        "A version of a template is told of by the event log, and can't be"
                                + " found: "
                                + uuid
                                + "."));
        checkActs();
    }

    private void listen(ResultSet row) throws SQLException {
        JsonNode body = CheckSession.body(row, 2);
        String version = body.path("version").asString("");
        String digest = body.path("digest").asString("");
        if (ArchiveUndo.EVENT.equals(row.getString(1))) {
            for (JsonNode gone : body.path("versions")) {
                toldVersions.remove(gone.asString(""));
                toldActs.remove(gone.asString(""));
            }
        } else if (TemplateEvents.VERSION.equals(row.getString(1))) {
            toldVersions.put(version, digest);
        } else {
            toldActs.computeIfAbsent(version, it -> new ArrayList<>()).add(digest);
        }
    }

    private void checkVersion(ResultSet row) throws SQLException {
        TemplateVersion version = PromptTemplateStore.version(row, List.of());
        String uuid = version.uuid().toString();
        known.put(version.id(), uuid);
        @Nullable String told = toldVersions.remove(uuid);
        if (told == null) {
            found(version, "is told of by no event");
        } else if (!told.equals(TemplateEvents.digest(version))) {
            found(version, "is not what was added");
        }
    }

    private void found(TemplateVersion version, String what) {
        session.found("template", "Version " + version.name() + " of a template " + what + ".");
    }

    private void checkActs() {
        Map<String, List<String>> there = new HashMap<>();
        session.query(
                PromptTemplateStore.ACTS,
                row ->
                        there.computeIfAbsent(
                                        known.getOrDefault(row.getLong("version"), ""),
                                        it -> new ArrayList<>())
                                .add(TemplateEvents.digest(PromptTemplateStore.act(row))));
        known.values().stream()
                .filter(it ->
                        !there.getOrDefault(it, List.of())
                                .equals(toldActs.getOrDefault(it, List.of())))
                .forEach(it ->
                        session.found(
                                "template",
                                "What was done about version "
                                        + it
                                        + " of a template is not what the event log tells."));
    }
}
