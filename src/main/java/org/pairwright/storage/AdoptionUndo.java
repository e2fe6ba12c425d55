package org.pairwright.storage;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.ProjectSettings.Credits;
import org.pairwright.domain.UndoneImports.Settings;
import org.pairwright.domain.UuidV7;
import tools.jackson.databind.JsonNode;

/// Takes back what was taken over from an archive, once the last of its imports is taken back,
/// inside the caller's transaction.
final class AdoptionUndo {
    private AdoptionUndo() {}

    /// @param undone imports that were just taken back
    static Settings run(Handle handle, Actor actor, List<ImportBatch> undone) {
        List<SettingsLog.Entry> changes = SettingsLog.backwards(handle);
        Optional<SettingsLog.Entry> adoption =
                changes.stream()
                        .filter(change -> change.isAdoption() || change.isRestoring())
                        .findFirst()
                        .filter(SettingsLog.Entry::isAdoption);
        if (adoption.isEmpty()) {
            return Settings.UNTOUCHED;
        }
        JsonNode before = adoption.get().before();
        if (!endsWith(handle, before, undone)) {
            return Settings.UNTOUCHED;
        }
        if (changes.getFirst().number() != adoption.get().number()
                || ImportBase.max(handle, "pair") > 0) {
            return Settings.KEPT;
        }
        restore(handle, actor, before);
        return Settings.RESTORED;
    }

    /// Whether the last of the imports that something came with is among those just taken back.
    ///
    /// @param before what the log tells of that
    static boolean endsWith(Handle handle, JsonNode before, List<ImportBatch> undone) {
        long first = before.path("first_import").longValue();
        long last = before.path("last_import").longValue();
        long there =
                handle.createQuery(
                                """
                                select count(*) from import_batch
                                where id between :first and :last and undone_at is null
                                """)
                        .bind("first", first)
                        .bind("last", last)
                        .mapTo(long.class)
                        .one();
        return there == 0
                && undone.stream()
                        .mapToLong(batch -> id(handle, batch))
                        .anyMatch(id -> first <= id && id <= last);
    }

    private static long id(Handle handle, ImportBatch batch) {
        return handle.createQuery("select id from import_batch where uuid = :uuid")
                .bind("uuid", UuidV7.bytes(batch.uuid()))
                .mapTo(long.class)
                .one();
    }

    private static void restore(Handle handle, Actor actor, JsonNode before) {
        ProjectSettings held =
                new ProjectSettings(
                        before.path("title").asString(),
                        new Credits(
                                before.path("license").asString(),
                                before.path("url").asString(),
                                before.path("creator").asString()),
                        body(handle, "guidelines_version", before.path("guidelines")),
                        QuestionsCodec.decode(
                                body(handle, "question_set_version", before.path("questions"))),
                        TaxonomyCodec.decode(
                                body(handle, "taxonomy_version", before.path("taxonomy"))));
        long seed = before.path("seed").longValue();
        ProjectSettingsStore.change(
                handle, actor, Adoption.settings(ArchiveStore.project(handle)), held);
        handle.execute("update project set seed = ?", seed);
        int approvals = before.path("approvals").asInt(0);
        ArchivedProject now = ArchiveStore.project(handle);
        if (now.approvals() != approvals) {
            PromptTemplateStore.setApprovals(handle, actor, approvals);
        }
        MachineHelp help =
                MachineHelpStore.help(
                        before.path("suggestions").asString(MachineHelp.NONE.suggestions().code()),
                        before.path("queue_order").asString(MachineHelp.NONE.queueOrder().code()));
        if (!now.help().equals(help)) {
            MachineHelpStore.change(handle, actor, now.help(), help);
        }
        Events.add(handle, actor, SettingsLog.EVENT, SettingsLog.restoring(seed));
    }

    /// @param table one of our own
    private static String body(Handle handle, String table, JsonNode version) {
        return handle.createQuery("select body from " + table + " where id = :id")
                .bind("id", version.longValue())
                .mapTo(String.class)
                .one();
    }
}
