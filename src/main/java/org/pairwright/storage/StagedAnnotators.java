package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Recording;
import org.pairwright.domain.UuidV7;

/// Whoever comes with an import, as rows of its side file. Nobody gets rights by coming with one.
final class StagedAnnotators {
    private final SideFile side;
    private final Map<String, Long> byName = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, Long> numbers = new HashMap<>();
    private long count;

    StagedAnnotators(SideFile side) {
        this.side = side;
    }

    /// What somebody is.
    ///
    /// @param createdAt since when a project knows them, in milliseconds since 1970; 0 for the time
    ///   of the import
    record Identity(UUID uuid, AnnotatorKind kind, AnnotatorRole role, long createdAt) {
        /// That of whoever recorded a decision.
        static Identity of(Recording recording) {
            return switch (recording) {
                case Recording.ByImport _ ->
                        new Identity(
                                UuidV7.next(), AnnotatorKind.IMPORT, AnnotatorRole.ANNOTATOR, 0);
                case Recording.Elsewhere there ->
                        new Identity(there.annotator(), there.kind(), there.role(), 0);
            };
        }
    }

    /// Who came with this identity so far.
    Optional<String> nameOf(UUID uuid) {
        return Optional.ofNullable(names.get(uuid));
    }

    /// Whether somebody of this name came so far.
    boolean has(String name) {
        return byName.containsKey(name);
    }

    /// The number of the one called `name`, who is laid out where nobody of that name is yet.
    long of(String name, Identity identity) throws SQLException {
        Long known = byName.get(name);
        if (known != null) {
            return known;
        }
        long n = insert(name, identity);
        byName.put(name, n);
        return n;
    }

    /// The number of somebody whom the project knows, whatever they are called in an archive.
    long ofProject(Annotator known) throws SQLException {
        Long number = numbers.get(known.uuid());
        return number != null
                ? number
                : insert(known.name(), new Identity(known.uuid(), known.kind(), known.role(), 0));
    }

    /// Says who goes by a name. An import or a model may go by it under several identities, as
    /// different projects know them.
    void add(String name, Identity identity) throws SQLException {
        if (!byName.containsKey(name)) {
            of(name, identity);
        } else if (!names.containsKey(identity.uuid())) {
            insert(name, identity);
        }
    }

    private long insert(String name, Identity identity) throws SQLException {
        long n = ++count;
        try (PreparedStatement add =
                side.prepare(
                        """
                        insert into staged_annotator (n, uuid, name, kind, role, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)) {
            add.setLong(1, n);
            add.setBytes(2, UuidV7.bytes(identity.uuid()));
            add.setString(3, name);
            add.setString(4, identity.kind().code());
            add.setString(5, identity.role().fromArchive().code());
            if (identity.createdAt() == 0) {
                add.setNull(6, Types.BIGINT);
            } else {
                add.setLong(6, identity.createdAt());
            }
            add.executeUpdate();
        }
        names.put(identity.uuid(), name);
        numbers.put(identity.uuid(), n);
        return n;
    }
}
