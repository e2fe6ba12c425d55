package org.pairwright.storage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.Key;
import org.pairwright.domain.UuidV7;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Takes back what came with an archive beside its pairs, once the last of its imports is taken
/// back, inside the caller's transaction. What somebody has built on stays.
final class ArchiveUndo {
    /// The word of the event log.
    static final String EVENT = "undo-archive";

    private final Handle handle;
    private final Actor actor;
    private final ObjectNode gone = JsonMapper.shared().createObjectNode();
    private boolean builtOn;

    private ArchiveUndo(Handle handle, Actor actor) {
        this.handle = handle;
        this.actor = actor;
    }

    /// Takes back what came with imports of which none is left.
    ///
    /// @param undone imports that were just taken back
    /// @return whether something that came with them stays
    static boolean run(Handle handle, Actor actor, List<ImportBatch> undone) {
        ArchiveUndo undo = new ArchiveUndo(handle, actor);
        undo.brought().stream()
                .filter(came -> AdoptionUndo.endsWith(handle, came, undone))
                .forEach(undo::take);
        if (!undo.gone.isEmpty()) {
            Events.add(handle, actor, EVENT, undo.gone.toString());
        }
        return undo.builtOn;
    }

    private List<JsonNode> brought() {
        return handle.createQuery(
                        """
                        select body from event
                        where origin = (select origin from project) and kind = :kind order by number
                        """)
                .bind("kind", RestoredParts.EVENT)
                .map((row, context) -> SettingsLog.body(row))
                .list();
    }

    private void take(JsonNode came) {
        came.path("runs").forEach(this::takeRun);
        came.path("suites").forEach(this::takeSuite);
        came.path("targets").forEach(this::takeTarget);
        came.path("views").forEach(this::takeView);
        came.path("waiting").forEach(this::takeWaiting);
        came.path("templates").forEach(this::takeTemplate);
    }

    private Optional<Long> id(String table, JsonNode uuid) {
        return handle.createQuery("select id from " + table + " where uuid = :uuid")
                .bind("uuid", UuidV7.bytes(UUID.fromString(uuid.asString(""))))
                .mapTo(Long.class)
                .findOne();
    }

    private void takeRun(JsonNode uuid) {
        id("score_run", uuid)
                .ifPresent(run -> {
                    // All its scores came with it, as nobody adds to a run that has come so.
                    handle.execute("delete from score where run = ?", run);
                    handle.execute("delete from score_run where id = ?", run);
                    gone.withArray("runs").add(uuid.asString(""));
                });
    }

    private void takeTemplate(JsonNode came) {
        Optional<Long> template = id("prompt_template", came.path("id"));
        if (template.isEmpty()) {
            return;
        }
        long id = template.get();
        if (RestoredParts.versions(handle, id) != came.path("versions").asLong(0)
                || RestoredParts.acts(handle, id) != came.path("acts").asLong(0)
                || isUsed(id)) {
            builtOn = true;
            return;
        }
        handle.createQuery("select uuid from prompt_template_version where template = :id")
                .bind("id", id)
                .map((row, context) -> Stored.uuid(row.getBytes(1), "prompt_template_version.uuid"))
                .forEach(uuid -> gone.withArray("versions").add(uuid.toString()));
        String versions = "(select id from prompt_template_version where template = ?)";
        handle.execute("delete from prompt_template_act where version in " + versions, id);
        handle.execute("update prompt_template_version set parent = null where template = ?", id);
        handle.execute("delete from prompt_template_version where template = ?", id);
        handle.execute("delete from prompt_template where id = ?", id);
    }

    private boolean isUsed(long template) {
        return handle.createQuery(
                                """
                                select count(*) from prompt_template_version v
                                where v.template = :id
                                    and (exists (select 1 from response_generation g
                                            where g.template_version = v.id)
                                        or exists (select 1 from waiting_answer w
                                            where w.template_version = v.id))
                                """)
                        .bind("id", template)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    private void takeSuite(JsonNode came) {
        Optional<Long> suite = id("suite", came.path("id"));
        if (suite.isEmpty()) {
            return;
        }
        if (RestoredParts.runs(handle, suite.get()) != came.path("runs").asLong(0)) {
            builtOn = true;
            return;
        }
        handle.createQuery(SuiteStore.DIGESTED)
                .bind("id", suite.get())
                .map((row, context) -> SuiteStore.digested(row))
                .list()
                .forEach(each ->
                        gone.withArray("suites")
                                .addObject()
                                .put("kind", each.kind())
                                .put("digest", each.body()));
        handle.execute("delete from suite_run where suite = ?", suite.get());
        handle.execute("delete from suite where id = ?", suite.get());
    }

    private void takeTarget(JsonNode came) {
        String code = came.path("category").asString("");
        List<Long> wanted =
                handle.createQuery("select pairs from category_target where code = :code")
                        .bind("code", code)
                        .mapTo(Long.class)
                        .list();
        if (wanted.equals(List.of(came.path("pairs").asLong(0)))) {
            TargetStore.set(handle, actor, code, 0);
        } else {
            builtOn |= !wanted.isEmpty();
        }
    }

    private void takeWaiting(JsonNode came) {
        handle.execute(
                "delete from waiting_answer where prompt = ? and source = ? and arrived_at = ?",
                Key.parse(came.path("prompt").asString("")).orElseThrow().bytes(),
                came.path("source").asString(""),
                came.path("at").asLong(0));
    }

    private void takeView(JsonNode came) {
        handle.execute(
                "delete from saved_view where name = ? and saved_at = ?",
                came.path("name").asString(""),
                came.path("at").asLong(0));
    }
}
