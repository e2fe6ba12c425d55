package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.RevisionChain;

/// All that was said of one pair so far, in the project or laid out before. What is laid out has
/// its number below zero for an id.
final class KnownChains {
    private static final String STAGED =
            """
            select n.n, n.uuid, n.parent, n.follows, coalesce(n.decided_at, 0), o.uuid, n.occurrence,
                n.annotator, n.head, t.name, t.uuid
            from staged_annotation n
            join staged_annotator t on t.n = n.annotator
            left join staged_origin o on o.n = n.origin
            where n.pair = ? order by n.n
            """;

    private final Map<Long, Known> byId = new HashMap<>();
    private final Map<UUID, Long> ids = new HashMap<>();

    /// A chain of the pair, which may begin several times: once in each file.
    ///
    /// @param annotator the identity of whoever decided
    record Key(UUID annotator, int occurrence) {}

    /// A revision that is there.
    ///
    /// @param whose the number of its annotator where it is laid out; 0 in the project
    /// @param annotator where it is in the project
    record Known(
            RevisionChain.Revision revision,
            Key chain,
            boolean current,
            long whose,
            String name,
            Optional<Annotator> annotator) {}

    /// @param ofProject the identity of the project's own origin, where things are from that tell
    ///   of no other
    static KnownChains of(Handle project, SideFile side, String ofProject, long pair)
            throws SQLException {
        KnownChains known = new KnownChains();
        for (PairChains.Row row : PairChains.of(project, List.of(pair))) {
            known.add(
                    row.revision(),
                    new Key(row.annotator().uuid(), row.occurrence()),
                    row.current(),
                    0,
                    row.annotator().name(),
                    Optional.of(row.annotator()));
        }
        try (PreparedStatement select = side.prepare(STAGED)) {
            select.setLong(1, pair);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    known.addStaged(row, ofProject);
                }
            }
        }
        return known;
    }

    private void addStaged(ResultSet row, String ofProject) throws SQLException {
        byte[] origin = row.getBytes(6);
        add(
                new RevisionChain.Revision(
                        -row.getLong(1),
                        Stored.uuid(row.getBytes(2), "staged_annotation.uuid"),
                        row.getLong(4) - row.getLong(3),
                        row.getLong(5),
                        origin == null
                                ? ofProject
                                : Stored.uuid(origin, "staged_origin.uuid").toString()),
                new Key(Stored.uuid(row.getBytes(11), "staged_annotator.uuid"), row.getInt(7)),
                row.getInt(9) == StagedHead.CURRENT.number(),
                row.getLong(8),
                row.getString(10),
                Optional.empty());
    }

    /// Adds one that is laid out now.
    void add(RevisionChain.Revision revision, Key chain, long whose, String name) {
        add(revision, chain, false, whose, name, Optional.empty());
    }

    private void add(
            RevisionChain.Revision revision,
            Key chain,
            boolean current,
            long whose,
            String name,
            Optional<Annotator> annotator) {
        byId.put(revision.id(), new Known(revision, chain, current, whose, name, annotator));
        ids.put(revision.uuid(), revision.id());
    }

    Optional<Known> find(UUID uuid) {
        return Optional.ofNullable(ids.get(uuid)).map(byId::get);
    }

    boolean has(UUID uuid) {
        return ids.containsKey(uuid);
    }

    /// Those of a chain.
    List<Known> chain(Key chain) {
        return byId.values().stream().filter(known -> known.chain().equals(chain)).toList();
    }

    /// Whoever decided in a chain, as the project has them.
    Optional<Annotator> annotator(Key chain) {
        return byId.values().stream()
                .filter(known -> known.chain().annotator().equals(chain.annotator()))
                .flatMap(known -> known.annotator().stream())
                .findFirst();
    }
}
