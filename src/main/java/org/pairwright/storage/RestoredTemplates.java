package org.pairwright.storage;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.prompt.TemplateName;
import org.pairwright.domain.prompt.TemplateVersion;

/// Adds the prompt templates of an archive. What has another's name or number gets a free one.
final class RestoredTemplates {
    private static final String TEMPLATE = "prompt_template";

    private final Handle handle;
    private final Actor actor;

    RestoredTemplates(Handle handle, Actor actor) {
        this.handle = handle;
        this.actor = actor;
    }

    void add(ArchivedPart part) {
        TemplateRows.addTemplate(
                handle,
                part.uuid("id"),
                RestoredParts.freeName(handle, TEMPLATE, part.text("name"), TemplateName.LONGEST),
                part.number("created_at"));
    }

    void addVersion(ArchivedPart part) {
        UUID uuid = part.uuid("id");
        if (TemplateRows.find(handle, uuid).isPresent()) {
            return;
        }
        long template = RestoredParts.id(handle, TEMPLATE, part.uuid("template"));
        Optional<TemplateVersion> parent =
                part.maybeUuid("parent").flatMap(it -> TemplateRows.find(handle, it));
        int number = Math.toIntExact(part.number("number"));
        boolean free =
                TemplateRows.id(handle, template, number).isEmpty()
                        && parent.map(TemplateVersion::number).orElse(0) < number;
        TemplateRows.addVersion(
                handle,
                actor,
                new TemplateRows.New(
                        uuid,
                        template,
                        free ? number : TemplateRows.last(handle, template) + 1,
                        parent.map(TemplateVersion::id).orElse(0L),
                        StagedTemplates.text(part),
                        part.text("note"),
                        RestoredParts.annotator(handle, part, "author"),
                        part.number("created_at")));
    }

    void addAct(ArchivedPart part) {
        TemplateVersion version = TemplateRows.find(handle, part.uuid("version")).orElseThrow();
        long id = RestoredParts.annotator(handle, part, "annotator");
        Annotator annotator = AnnotatorStore.byId(handle, id).orElseThrow();
        TemplateRows.addAct(handle, actor, version, StagedTemplates.act(part, annotator));
    }
}
