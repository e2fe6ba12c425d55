package org.pairwright.storage;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.UuidV7;

/// What the lines of an archive can name by its identity: what came before with the import, and
/// what the project has.
final class PartIdentities {
    private static final Map<ArchivedKind, String> TABLES =
            Map.of(
                    ArchivedKind.ANNOTATOR, "annotator",
                    ArchivedKind.TEMPLATE, "prompt_template",
                    ArchivedKind.TEMPLATE_VERSION, "prompt_template_version",
                    ArchivedKind.SUITE, "suite",
                    ArchivedKind.SCORE_RUN, "score_run");

    private final Handle project;
    private final Map<ArchivedKind, Set<UUID>> staged = new EnumMap<>(ArchivedKind.class);

    PartIdentities(Handle project) {
        this.project = project;
        TABLES.keySet().forEach(kind -> staged.put(kind, new HashSet<>()));
    }

    private Set<UUID> staged(ArchivedKind kind) {
        return Optional.ofNullable(staged.get(kind)).orElseThrow();
    }

    /// Says that something came.
    ///
    /// @return false where it came before
    boolean add(ArchivedKind kind, UUID uuid) {
        return staged(kind).add(uuid);
    }

    /// Whether the project has it.
    boolean isInProject(ArchivedKind kind, UUID uuid) {
        return id(kind, uuid) > 0;
    }

    /// Its key in the project; 0 where it is not there.
    long id(ArchivedKind kind, UUID uuid) {
        return project.createQuery("select id from " + TABLES.get(kind) + " where uuid = :uuid")
                .bind("uuid", UuidV7.bytes(uuid))
                .mapTo(long.class)
                .findOne()
                .orElse(0L);
    }

    /// Refuses a line that names what is neither in the archive so far nor in the project.
    void require(ArchivedPart part, String field, ArchivedKind kind) {
        UUID uuid = part.uuid(field);
        if (!staged(kind).contains(uuid) && !isInProject(kind, uuid)) {
            throw new RefusedPart(
                    field,
                    "It names the %s %s, which is neither in the archive before this line nor in the project."
                            .formatted(kind.code().replace('_', ' '), uuid));
        }
    }
}
