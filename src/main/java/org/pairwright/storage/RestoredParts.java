package org.pairwright.storage;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.UuidV7;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Brings in what archives hold beside pairs and decisions, inside the transaction of the import.
/// Each thing is added as its own store adds it, with the same event; a further one tells what came
/// with which imports, so that it can go with them.
final class RestoredParts {
    /// The word of the event log.
    static final String EVENT = "archive";

    /// How many lines of an archive are in memory at once, as answers that wait can be long.
    private static final int PAGE = 100;

    private record Staged(long n, ArchivedPart part) {}

    private final Handle handle;
    private final Actor actor;
    private final RestoredTemplates templates;
    private final RestoredSuites suites;
    private final RestoredScores scores;
    private final ObjectNode came = JsonMapper.shared().createObjectNode();

    RestoredParts(Handle handle, Actor actor) {
        this.handle = handle;
        this.actor = actor;
        templates = new RestoredTemplates(handle, actor);
        suites = new RestoredSuites(handle, actor);
        scores = new RestoredScores(handle, actor);
    }

    /// @param first the id of the first of the imports that they come with
    /// @param last that of the last one
    void run(long first, long last) {
        List<Staged> page = page(0);
        while (!page.isEmpty()) {
            page.forEach(each -> add(each.part()));
            page = page(page.getLast().n());
        }
        scores.run();
        if (!came.isEmpty()) {
            count();
            came.put("first_import", first).put("last_import", last);
            Events.add(handle, actor, EVENT, came.toString());
        }
    }

    private List<Staged> page(long after) {
        return handle.createQuery(
                        """
                        select n, kind, body from staged_part where n > :after order by n limit :limit
                        """)
                .bind("after", after)
                .bind("limit", PAGE)
                .map((row, context) ->
                        new Staged(
                                row.getLong(1),
                                PartCodec.decode(row.getString(2), row.getString(3))))
                .list();
    }

    private void add(ArchivedPart part) {
        switch (part.kind()) {
            case TARGET -> {
                TargetStore.set(handle, actor, part.text("category"), part.number("pairs"));
                note("targets")
                        .put("category", part.text("category"))
                        .put("pairs", part.number("pairs"));
            }
            case VIEW -> {
                ViewStore.insert(
                        handle,
                        new ViewStore.Row(
                                part.text("name"),
                                part.text("filter"),
                                part.text("sort"),
                                part.text("columns"),
                                part.text("actor"),
                                part.number("saved_at")));
                note("views").put("name", part.text("name")).put("at", part.number("saved_at"));
            }
            case TEMPLATE -> {
                templates.add(part);
                note("templates").put("id", part.text("id"));
            }
            case TEMPLATE_VERSION -> templates.addVersion(part);
            case TEMPLATE_ACT -> templates.addAct(part);
            case SUITE -> {
                suites.add(part);
                note("suites").put("id", part.text("id"));
            }
            case SUITE_RUN -> suites.addRun(part);
            case WAITING_ANSWER -> {
                WaitingStore.insert(
                        handle,
                        new WaitingStore.Row(
                                part.key("prompt"),
                                part.text("source"),
                                part.text("content"),
                                part.maybeUuid("template_version")
                                        .map(it -> id(handle, "prompt_template_version", it))
                                        .orElse(0L),
                                part.text("model"),
                                part.text("messages"),
                                part.text("parameters"),
                                part.number("arrived_at")));
                note("waiting")
                        .put("prompt", part.text("prompt"))
                        .put("source", part.text("source"))
                        .put("at", part.number("arrived_at"));
            }
            case SCORE_RUN -> {
                scores.addRun(part);
                came.withArray("runs").add(part.text("id"));
            }
            case ANNOTATOR, VERSION, GENERATION, SCORES ->
                    throw new IllegalStateException(part.kind() + " is laid out elsewhere.");
        }
    }

    private ObjectNode note(String what) {
        return came.withArray(what).addObject();
    }

    /// Notes how much came, so that it shows later whether somebody has built on it.
    private void count() {
        came.path("templates")
                .forEach(each -> {
                    long template = id(handle, "prompt_template", uuid(each));
                    ((ObjectNode) each)
                            .put("versions", versions(handle, template))
                            .put("acts", acts(handle, template));
                });
        came.path("suites")
                .forEach(each -> {
                    long suite = id(handle, "suite", uuid(each));
                    ((ObjectNode) each).put("runs", runs(handle, suite));
                });
    }

    private static UUID uuid(JsonNode each) {
        return UUID.fromString(each.path("id").asString(""));
    }

    /// How many versions a template has.
    static long versions(Handle handle, long template) {
        return count(handle, "prompt_template_version where template = :id", template);
    }

    /// How often somebody did something about one of them.
    static long acts(Handle handle, long template) {
        return count(
                handle,
                """
                prompt_template_act a join prompt_template_version v on v.id = a.version
                where v.template = :id
                """,
                template);
    }

    /// How often a suite was run.
    static long runs(Handle handle, long suite) {
        return count(handle, "suite_run where suite = :id", suite);
    }

    private static long count(Handle handle, String from, long id) {
        return handle.createQuery("select count(*) from " + from)
                .bind("id", id)
                .mapTo(long.class)
                .one();
    }

    /// The key of something that is there.
    static long id(Handle handle, String table, UUID uuid) {
        return handle.createQuery("select id from " + table + " where uuid = :uuid")
                .bind("uuid", UuidV7.bytes(uuid))
                .mapTo(long.class)
                .one();
    }

    /// The key of somebody who came with an archive, who may be known here by another identity.
    static long annotator(Handle handle, ArchivedPart part, String field) {
        return handle.createQuery(
                        """
                        select coalesce((select id from annotator where uuid = :uuid),
                            (select min(id) from staged_annotator where uuid = :uuid))
                        """)
                .bind("uuid", UuidV7.bytes(part.uuid(field)))
                .mapTo(long.class)
                .one();
    }

    /// A name that nothing in a table has: the given one, or with a number behind it.
    ///
    /// @param table one of our own
    /// @param longest the most characters that it may have
    static String freeName(Handle handle, String table, String name, int longest) {
        String free = name;
        for (int number = 2; isTaken(handle, table, free); number++) {
            String end = " " + number;
            String begin = name.substring(0, Math.min(name.length(), longest - end.length()));
            free = begin.strip() + end;
        }
        return free;
    }

    private static boolean isTaken(Handle handle, String table, String name) {
        return handle.createQuery("select count(*) from " + table + " where name = :name")
                        .bind("name", name)
                        .mapTo(long.class)
                        .one()
                > 0;
    }
}
