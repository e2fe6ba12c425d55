package org.pairwright.storage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateVersion;

/// Adds prompt templates, versions and acts, with their events, in the caller's transaction.
final class TemplateRows {
    /// A version about to be added.
    ///
    /// @param parent the key of the version that it was made from; 0 for none
    /// @param author their key
    /// @param createdAt in milliseconds since 1970
    record New(
            UUID uuid,
            long template,
            int number,
            long parent,
            PromptText text,
            String note,
            long author,
            long createdAt) {}

    private TemplateRows() {}

    /// Adds a template where there is none of that name.
    static void addTemplate(Handle handle, UUID uuid, String name, long createdAt) {
        handle.createUpdate(
                        """
                        insert into prompt_template (uuid, name, created_at)
                        values (:uuid, :name, :at) on conflict (name) do nothing
                        """)
                .bind("uuid", UuidV7.bytes(uuid))
                .bind("name", name)
                .bind("at", createdAt)
                .execute();
    }

    /// The number of a template's last version; 0 where it has none.
    static int last(Handle handle, long template) {
        return handle.createQuery(
                        """
                        select coalesce(max(number), 0) from prompt_template_version
                        where template = :template
                        """)
                .bind("template", template)
                .mapTo(int.class)
                .one();
    }

    /// The key of a template's version; none where it has no such version.
    static OptionalLong id(Handle handle, long template, int number) {
        return handle.createQuery(
                        """
                        select id from prompt_template_version
                        where template = :template and number = :number
                        """)
                .bind("template", template)
                .bind("number", number)
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    static void addVersion(Handle handle, Actor actor, New version) {
        handle.createUpdate(
                        """
                        insert into prompt_template_version (uuid, template, number, parent, system, prompt,
                            variables, note, author, created_at)
                        values (:uuid, :template, :number, nullif(:parent, 0), :system, :prompt,
                            :variables, :note, :author, :at)
                        """)
                .bind("uuid", UuidV7.bytes(version.uuid()))
                .bind("template", version.template())
                .bind("number", version.number())
                .bind("parent", version.parent())
                .bind("system", version.text().system())
                .bind("prompt", version.text().prompt())
                .bind("variables", VariablesCodec.encode(version.text().variables()))
                .bind("note", version.note())
                .bind("author", version.author())
                .bind("at", version.createdAt())
                .execute();
        Events.add(
                handle,
                actor,
                TemplateEvents.VERSION,
                TemplateEvents.version(find(handle, version.uuid()).orElseThrow()));
    }

    static void addAct(Handle handle, Actor actor, TemplateVersion version, TemplateAct act) {
        handle.createUpdate(
                        """
                        insert into prompt_template_act (version, kind, note, annotator, at)
                        values (:version, :kind, :note, :annotator, :at)
                        """)
                .bind("version", version.id())
                .bind("kind", act.kind().code())
                .bind("note", act.note())
                .bind("annotator", act.annotator().id())
                .bind("at", act.at().toEpochMilli())
                .execute();
        Events.add(handle, actor, TemplateEvents.ACT, TemplateEvents.act(version, act));
    }

    /// A version, without what was done about it.
    static Optional<TemplateVersion> find(Handle handle, UUID uuid) {
        return handle.createQuery(
                        PromptTemplateStore.VERSIONS.replace(
                                "order by", "where v.uuid = :uuid order by"))
                .bind("uuid", UuidV7.bytes(uuid))
                .map((row, context) -> PromptTemplateStore.version(row, List.of()))
                .findOne();
    }
}
