package org.pairwright.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pairwright.domain.UuidV7;

/// The files of an import, as rows of its side file: one batch each.
final class StagedBatches {
    private final SideFile side;
    private final long base;
    private final List<UUID> ended = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Long, BroughtDigest> brought = new HashMap<>();
    private long begun = 1;
    private long current = 1;

    /// @param base the largest id that a batch of the project has
    StagedBatches(SideFile side, long base) {
        this.side = side;
        this.base = base;
    }

    /// The number of the file that is being laid out, counting from 1.
    long current() {
        return current;
    }

    /// Begins another file beside those that have not ended.
    ///
    /// @return its number
    long begin() {
        current = ++begun;
        return current;
    }

    /// Goes on with a file that was begun.
    void turnTo(long number) {
        current = number;
    }

    /// What the file of that number brought so far.
    BroughtDigest brought(long number) {
        return brought.computeIfAbsent(number, n -> new BroughtDigest());
    }

    /// The id that its batch gets.
    long currentId() {
        return base + current;
    }

    /// The identities of the batches that have ended.
    List<UUID> ended() {
        return List.copyOf(ended);
    }

    /// Ends the current file.
    void end(ImportStaging.Batch batch) throws SQLException {
        BroughtDigest.Ended digest = brought(current).end();
        UUID uuid = UuidV7.next();
        try (var insert =
                side.prepare(
                        """
                        insert into staged_batch (n, id, uuid, file, sha256, format, license, rows_read,
                            imported, duplicates, refused, warnings, pairs, annotations, pairs_digest,
                            annotations_digest)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            int at = 0;
            insert.setLong(++at, current);
            insert.setLong(++at, currentId());
            insert.setBytes(++at, UuidV7.bytes(uuid));
            insert.setString(++at, batch.file());
            insert.setString(++at, batch.sha256());
            insert.setString(++at, batch.format());
            insert.setString(++at, batch.license());
            insert.setLong(++at, batch.read());
            insert.setLong(++at, batch.imported());
            insert.setLong(++at, batch.duplicates());
            insert.setLong(++at, batch.refused());
            insert.setLong(++at, batch.warnings());
            insert.setLong(++at, batch.pairs());
            insert.setLong(++at, batch.annotations());
            insert.setString(++at, digest.pairsDigest());
            insert.setString(++at, digest.annotationsDigest());
            insert.executeUpdate();
        }
        brought.remove(current);
        ended.add(uuid);
        if (ended.size() == begun) {
            begin();
        }
        names.putIfAbsent(batch.sha256(), batch.file());
    }

    /// The name of the file among those that have ended that has these bytes.
    Optional<String> nameOf(String sha256) {
        return Optional.ofNullable(names.get(sha256));
    }
}
