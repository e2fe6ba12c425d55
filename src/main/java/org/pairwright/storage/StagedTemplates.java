package org.pairwright.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateName;

/// Looks through the prompt templates of an archive, their versions and what was done about these.
/// Nothing that the project has is changed by them.
final class StagedTemplates {
    private static final int MOST_VERSIONS = 1_000_000;

    private final Handle project;
    private final PartIdentities identities;

    StagedTemplates(Handle project, PartIdentities identities) {
        this.project = project;
        this.identities = identities;
    }

    /// Whether a template is to come in, under another name where that is taken.
    ///
    /// @throws RefusedPart when it can't
    boolean wants(ArchivedPart part, List<ImportStaging.Doubt> doubts) {
        String name = part.text("name");
        if (!TemplateName.canBeCalled(name)) {
            throw new RefusedPart("name", "No template can be called \"%s\".".formatted(name));
        }
        UUID uuid = part.uuid("id");
        boolean fresh = identities.add(ArchivedKind.TEMPLATE, uuid);
        if (!fresh || identities.isInProject(ArchivedKind.TEMPLATE, uuid)) {
            return false;
        }
        if (isTaken(name)) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            "name",
                            "The project has another template called \"%s\", so this one comes in under a name with a number."
                                    .formatted(name)));
        }
        return true;
    }

    private boolean isTaken(String name) {
        return project.createQuery("select count(*) from prompt_template where name = :name")
                        .bind("name", name)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /// Whether a version is to come in, under another number where that is taken.
    ///
    /// @throws RefusedPart when it can't
    boolean wantsVersion(ArchivedPart part, List<ImportStaging.Doubt> doubts) {
        identities.require(part, "template", ArchivedKind.TEMPLATE);
        identities.require(part, "author", ArchivedKind.ANNOTATOR);
        if (part.maybeUuid("parent").isPresent()) {
            identities.require(part, "parent", ArchivedKind.TEMPLATE_VERSION);
        }
        if (part.number("number") < 1 || part.number("number") > MOST_VERSIONS) {
            throw new RefusedPart("number", "Versions are counted from 1.");
        }
        TemplateAct.requireNote(part.text("note"));
        PromptText text = text(part);
        UUID uuid = part.uuid("id");
        boolean fresh = identities.add(ArchivedKind.TEMPLATE_VERSION, uuid);
        Optional<String> there = inProject(uuid);
        if (there.isPresent() && !there.get().equals(words(text))) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            "id",
                            "The project has this version with another text and keeps that."));
        }
        if (there.isPresent() || !fresh) {
            return false;
        }
        if (isNumberTaken(part)) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            "number",
                            "The project has another version %d of this template, so this one comes in as its latest."
                                    .formatted(part.number("number"))));
        }
        return true;
    }

    /// The text of a version.
    static PromptText text(ArchivedPart part) {
        return new PromptText(part.text("system"), part.text("prompt"), variables(part));
    }

    private static List<String> variables(ArchivedPart part) {
        try {
            return VariablesCodec.decode(part.text("variables"));
        } catch (StorageFailure.Damaged e) {
            throw RefusedPart.because("variables", "The text is no JSON list of names.", e);
        }
    }

    private static String words(PromptText text) {
        return text.system() + '\0' + text.prompt();
    }

    private Optional<String> inProject(UUID version) {
        return project.createQuery(
                        "select system, prompt from prompt_template_version where uuid = :uuid")
                .bind("uuid", UuidV7.bytes(version))
                .map((row, context) -> row.getString(1) + '\0' + row.getString(2))
                .findOne();
    }

    private boolean isNumberTaken(ArchivedPart part) {
        return project.createQuery(
                                """
                                select count(*) from prompt_template_version v
                                join prompt_template t on t.id = v.template
                                where t.uuid = :template and v.number = :number
                                """)
                        .bind("template", UuidV7.bytes(part.uuid("template")))
                        .bind("number", part.number("number"))
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /// Whether what was done about a version is to come in: only with the version.
    ///
    /// @throws RefusedPart when it can't
    boolean wantsAct(ArchivedPart part, List<ImportStaging.Doubt> doubts) {
        identities.require(part, "version", ArchivedKind.TEMPLATE_VERSION);
        identities.require(part, "annotator", ArchivedKind.ANNOTATOR);
        act(
                part,
                new Annotator(
                        0,
                        part.uuid("annotator"),
                        "-",
                        AnnotatorKind.PERSON,
                        AnnotatorRole.ANNOTATOR));
        long version = identities.id(ArchivedKind.TEMPLATE_VERSION, part.uuid("version"));
        if (version > 0 && !isThere(part, version)) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            "version",
                            "The project has this version already, and what was done about it here stands. What the archive tells of it was left."));
        }
        return version == 0;
    }

    /// What somebody did.
    static TemplateAct act(ArchivedPart part, Annotator annotator) {
        return new TemplateAct(
                TemplateAct.Kind.of(part.text("act"))
                        .orElseThrow(() ->
                                new RefusedPart(
                                        "act",
                                        "There are request, approve, return, retire and comment.")),
                part.text("note"),
                annotator,
                Instant.ofEpochMilli(part.number("at")));
    }

    private boolean isThere(ArchivedPart part, long version) {
        return project.createQuery(
                                """
                                select count(*) from prompt_template_act
                                where version = :version and kind = :kind and at = :at
                                """)
                        .bind("version", version)
                        .bind("kind", part.text("act"))
                        .bind("at", part.number("at"))
                        .mapTo(long.class)
                        .one()
                > 0;
    }
}
