package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.ProjectLocation;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteException;

/// The full-text index of a project file. Nothing keeps it up as pairs come and go: it is built
/// when somebody asks for it, a part at a time, and pairs that are not in it are looked through.
///
/// A project on a server has none: there every text is looked through.
public final class SearchIndex {
    /// The last pair that the index reaches: the end of the last part whose last pair is still the
    /// same. Ids are only given out again from the end, so all before it are the same too.
    private static final String REACH =
            """
            select x.last from search.part x join main.pair p on p.id = x.last and p.uuid = x.uuid
            where exists (select 1 from search.project s join main.project m on m.uuid = s.uuid)
            order by x.last desc limit 1
            """;

    private final Database database;
    private final Optional<SearchFile> file;

    public SearchIndex(Database database) {
        this.database = database;
        file =
                switch (database.location()) {
                    case ProjectLocation.InFile project -> Optional.of(SearchFile.of(project));
                    case ProjectLocation.OnServer server -> Optional.empty();
                };
    }

    /// How far an index reaches.
    ///
    /// @param possible whether the project can have one
    /// @param beyond how many pairs it does not hold
    public record State(boolean possible, long beyond) {}

    /// How far the index reaches now.
    public State state() {
        if (file.isEmpty() || !file.orElseThrow().isPossible()) {
            return new State(false, 0);
        }
        try (Handle reader = database.borrowReader()) {
            return database.translating(() -> {
                long reach = reach(reader.getConnection());
                release(reader.getConnection());
                return new State(
                        true,
                        reader.createQuery("select count(*) from pair where id > :reach")
                                .bind("reach", reach)
                                .mapTo(long.class)
                                .one());
            });
        }
    }

    /// The last pair that can be found by the index on this connection, which must be outside a
    /// transaction; 0 where there is none, or none that can be read. The caller ends this with
    /// [#release].
    long reach(Connection reader) {
        return file.isPresent() && file.orElseThrow().attachTo(reader) ? reachOf(reader) : 0;
    }

    /// As [#reach] where that was asked before, but within the transaction that has begun since; 0
    /// also where `match` can't be asked of the index.
    long reachAgain(Connection reader, String match) throws SQLException {
        if (file.isEmpty() || !SearchFile.isAttachedTo(reader)) {
            return 0;
        }
        long reach = reachOf(reader);
        try (PreparedStatement count =
                reader.prepareStatement("select count(*) from search.grams where grams match ?")) {
            // Whoever can't ask anew halfway sees here whether it can be asked.
            count.setString(1, match);
            count.executeQuery().close();
            return reach;
        } catch (SQLException e) {
            return unreadable(e);
        }
    }

    private long reachOf(Connection reader) {
        try (PreparedStatement select = reader.prepareStatement(REACH);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            return unreadable(e);
        }
    }

    /// Goes on as if there was none; where it is broken, it is removed.
    long unreadable(SQLException e) {
        LoggerFactory.getLogger(SearchIndex.class).info("The search index can't be read", e);
        if (e instanceof SQLiteException sqlite && SearchFile.isBroken(sqlite)) {
            file.ifPresent(SearchFile::delete);
        }
        return 0;
    }

    /// Removes it: ids and identities may be given anew to other texts.
    void drop() {
        file.filter(SearchFile::isOurs).ifPresent(SearchFile::delete);
    }

    /// Lets a connection go that [#reach] was asked on.
    void release(Connection reader) throws SQLException {
        if (file.isPresent()) {
            SearchFile.detachFrom(reader);
        }
    }

    /// Adds the pairs that the index does not hold. What was added stays when the watch stops it.
    ///
    /// @return whether it holds all now; not where the disk does not let us, or is nearly full
    public boolean build(Watch watch) {
        if (file.isEmpty()) {
            return false;
        }
        try (Handle reader = database.borrowReader()) {
            return database.translating(() -> build(reader, file.orElseThrow(), watch));
        } catch (StorageFailure e) {
            // Nobody needs it: texts are looked through without it.
            LoggerFactory.getLogger(SearchIndex.class).info("No index for searching was built", e);
            return false;
        }
    }

    private boolean build(Handle reader, SearchFile search, Watch watch) throws SQLException {
        Connection project = reader.getConnection();
        long last = ImportBase.max(reader, "pair");
        boolean isReached = reach(project) == last;
        release(project);
        if (isReached) {
            return true;
        }
        try {
            Path making = Scratch.create(search.folder());
            try {
                return new IndexBuild(project, search, making)
                        .build(takeOver(search, making, project), last, watch);
            } finally {
                Seal.forget(making);
                Scratch.delete(making);
            }
        } catch (IOException e) {
            throw new SQLException("There is no place for an index.", e);
        }
    }

    /// Copies the index that is there into the one that is made, and finds how far the copy
    /// reaches: another one may have taken its place since it was last looked at.
    private long takeOver(SearchFile search, Path making, Connection project) throws SQLException {
        if (!search.copyTo(making) || !new SearchFile(making).attachTo(project)) {
            return 0;
        }
        try {
            return reachOf(project);
        } finally {
            release(project);
        }
    }
}
