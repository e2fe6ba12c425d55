package org.pairwright.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.InvalidAnnotatorName;

/// Looks through the people, models and imports that an archive lists.
final class StagedPeople {
    private final Handle project;
    private final StagedAnnotators annotators;
    private final PartIdentities identities;

    StagedPeople(Handle project, StagedAnnotators annotators, PartIdentities identities) {
        this.project = project;
        this.annotators = annotators;
        this.identities = identities;
    }

    /// @throws RefusedPart when it can't be somebody here
    void add(ArchivedPart part, List<ImportStaging.Doubt> doubts) throws SQLException {
        UUID uuid = part.uuid("id");
        String name = part.text("name");
        AnnotatorKind kind =
                AnnotatorKind.of(part.text("is"))
                        .orElseThrow(
                                () -> new RefusedPart("is", "There are person, model and import."));
        AnnotatorRole role =
                AnnotatorRole.of(part.text("role"))
                        .orElseThrow(() ->
                                new RefusedPart(
                                        "role",
                                        "There are lead, reviewer, annotator and auditor."));
        requireName(name, kind);
        boolean known = identities.isInProject(ArchivedKind.ANNOTATOR, uuid);
        if (!known) {
            refuseStranger(name, uuid, kind);
        }
        if (!known && role != role.fromArchive()) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            "role",
                            "%s was a %s there and comes in as %s: a lead of this project gives roles."
                                    .formatted(name, role.code(), role.fromArchive().code())));
        }
        identities.add(ArchivedKind.ANNOTATOR, uuid);
        annotators.add(
                name, new StagedAnnotators.Identity(uuid, kind, role, part.number("created_at")));
    }

    private static void requireName(String name, AnnotatorKind kind) {
        try {
            if (kind == AnnotatorKind.PERSON) {
                Annotator.requirePersonName(name);
            } else {
                Annotator.requireName(name);
            }
        } catch (InvalidAnnotatorName e) {
            throw new RefusedPart("name", String.valueOf(e.getMessage()));
        }
    }

    /// Imports and models are told by their names alone; two people of one name are two people.
    private void refuseStranger(String name, UUID uuid, AnnotatorKind kind) {
        boolean person = kind == AnnotatorKind.PERSON;
        boolean other =
                AnnotatorStore.find(project, name)
                        .filter(there -> person || there.kind() != kind)
                        .isPresent();
        Optional<String> before = annotators.nameOf(uuid);
        boolean twice =
                before.isPresent() ? !before.get().equals(name) : person && annotators.has(name);
        if (other || twice) {
            throw new RefusedPart(
                    "name",
                    "\"%s\" is somebody else here. Rename one of them before you import."
                            .formatted(name));
        }
    }
}
