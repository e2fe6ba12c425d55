package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.EventHash;
import org.pairwright.domain.Release;
import org.pairwright.domain.ReleaseVersion;
import org.pairwright.domain.UuidV7;
import tools.jackson.databind.json.JsonMapper;

/// The releases of a project: only ever added.
public final class ReleaseStore {
    private static final String SELECT =
            "select uuid, version, manifest, folder, actor, created_at from release order by id";

    private final Database database;

    public ReleaseStore(Database database) {
        this.database = database;
    }

    /// All releases, in the order in which they were published.
    public List<Release> all() {
        return database.read(ReleaseStore::all);
    }

    private static List<Release> all(Handle handle) {
        return handle.createQuery(SELECT).map((row, context) -> release(row)).list();
    }

    /// Remembers a release, and does `publish` before that is durable: where either fails, there is
    /// neither.
    ///
    /// @param known how many releases there are as far as the caller knows
    /// @param version a new one
    /// @return false, and nothing was done, where others were published meanwhile
    public boolean add(
            long known,
            Actor actor,
            ReleaseVersion version,
            String manifest,
            String folder,
            Runnable publish) {
        return database.write(handle -> {
            if (count(handle) != known) {
                return false;
            }
            byte[] uuid = UuidV7.bytes(UuidV7.next());
            handle.createUpdate(
                            """
                            insert into release (uuid, version, manifest, folder, actor, created_at)
                            values (:uuid, :version, :manifest, :folder, :actor, :now)
                            """)
                    .bind("uuid", uuid)
                    .bind("version", version.toString())
                    .bind("manifest", manifest)
                    .bind("folder", folder)
                    .bind("actor", actor.name())
                    .bind("now", System.currentTimeMillis())
                    .execute();
            Events.add(
                    handle,
                    actor,
                    "release",
                    JsonMapper.shared()
                            .createObjectNode()
                            .put("release", UuidV7.of(uuid).toString())
                            .put("version", version.toString())
                            .put("digest", digest(version.toString(), manifest))
                            .toString());
            publish.run();
            return true;
        });
    }

    /// Whether others were published than are known, once whoever publishes now is done.
    ///
    /// @param known how many releases there are as far as the caller knows
    public boolean hasMoreThan(long known) {
        // A release's folder stands a moment before the project remembers it: only a writer has
        // nobody in between.
        return database.write(handle -> count(handle) > known);
    }

    private static long count(Handle handle) {
        return handle.createQuery("select count(*) from release").mapTo(long.class).one();
    }

    /// Remembers that a release lies elsewhere now.
    public void move(ReleaseVersion version, String folder) {
        database.write(handle ->
                handle.execute(
                        "update release set folder = ? where version = ?",
                        folder,
                        version.toString()));
    }

    /// What the event log knows a release by.
    static String digest(String version, String manifest) {
        return EventHash.digest(version, manifest);
    }

    private static Release release(ResultSet row) throws SQLException {
        String version = Stored.text(row.getString("version"), "release.version");
        return new Release(
                Stored.uuid(row.getBytes("uuid"), "release.uuid"),
                ReleaseVersion.parse(version)
                        .orElseThrow(() ->
                                new StorageFailure.Damaged(
                                        "The project remembers a release \""
                                                + version
                                                + "\", which is no version.")),
                Stored.text(row.getString("manifest"), "release.manifest"),
                Stored.text(row.getString("folder"), "release.folder"),
                Stored.text(row.getString("actor"), "release.actor"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
