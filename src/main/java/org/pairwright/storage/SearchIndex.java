package org.pairwright.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.UuidV7;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteException;

/// The full-text index of a project file. Nothing keeps it up as pairs come and go: it is built
/// when somebody asks for it, a part at a time, and pairs that are not in it are looked through.
///
/// A project on a server has none: there every text is looked through.
public final class SearchIndex {
    /// How many pairs are added at once.
    private static final int PART = 5_000;

    /// So much of the disk is left to what people decide, in bytes.
    private static final long ROOM = 512L << 20;

    /// The last pair that the index reaches: the end of the last part whose last pair is still the
    /// same. Ids are only given out again from the end, so all before it are the same too.
    private static final String REACH =
            """
            select x.last from search.part x join main.pair p on p.id = x.last and p.uuid = x.uuid
            where exists (select 1 from search.project s join main.project m on m.uuid = s.uuid)
            order by x.last desc limit 1
            """;

    private static final String TEXTS =
            """
            select p.id, p.uuid, q.messages, a.content, b.content from pair p
            join prompt q on q.id = p.prompt
            join response a on a.id = p.response_a
            join response b on b.id = p.response_b
            where p.id > ? order by p.id limit ?
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
                return build(
                        project,
                        search,
                        making,
                        new Stretch(takeOver(search, making, project), last),
                        watch);
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

    /// The pairs after `reach` up to `last`.
    private record Stretch(long reach, long last) {}

    private static boolean build(
            Connection project, SearchFile search, Path making, Stretch stretch, Watch watch)
            throws SQLException {
        long reach = stretch.reach();
        boolean added = false;
        try (Connection writer = SearchFile.begin(making, reach > 0)) {
            name(project, writer);
            forget(writer, reach);
            Grams grams = new Grams();
            while (reach < stretch.last()) {
                watch.at("indexing", reach, stretch.last());
                List<Entry> part = part(project, grams, reach);
                if (part.isEmpty()) {
                    break;
                }
                if (search.room() < ROOM) {
                    return false;
                }
                add(writer, part);
                added = true;
                reach = part.getLast().pair();
            }
            watch.at("indexing", stretch.last(), stretch.last());
            return true;
        } finally {
            if (added) {
                search.finish(making);
            }
        }
    }

    private static void name(Connection project, Connection writer) throws SQLException {
        try (PreparedStatement select = project.prepareStatement("select uuid from project");
                ResultSet row = select.executeQuery();
                PreparedStatement clear = writer.prepareStatement("delete from project");
                PreparedStatement insert =
                        writer.prepareStatement("insert into project (uuid) values (?)")) {
            row.next();
            clear.executeUpdate();
            insert.setBytes(1, row.getBytes(1));
            insert.executeUpdate();
        }
    }

    private record Entry(long pair, UUID uuid, String words) {}

    private static List<Entry> part(Connection project, Grams grams, long after)
            throws SQLException {
        List<Entry> part = new ArrayList<>(PART);
        try (PreparedStatement select = project.prepareStatement(TEXTS)) {
            select.setLong(1, after);
            select.setInt(2, PART);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    byte[] messages =
                            Stored.text(row.getString(3), "prompt.messages")
                                    .getBytes(StandardCharsets.UTF_8);
                    for (Message message : MessagesCodec.decode(messages)) {
                        grams.add(message.content());
                    }
                    grams.add(Stored.text(row.getString(4), "response.content"));
                    grams.add(Stored.text(row.getString(5), "response.content"));
                    part.add(
                            new Entry(
                                    row.getLong(1),
                                    Stored.uuid(row.getBytes(2), "pair.uuid"),
                                    grams.take()));
                }
            }
        }
        return part;
    }

    private static void add(Connection writer, List<Entry> part) throws SQLException {
        writer.setAutoCommit(false);
        try (PreparedStatement grams =
                        writer.prepareStatement("insert into grams (rowid, words) values (?, ?)");
                PreparedStatement mark =
                        writer.prepareStatement("insert into part (last, uuid) values (?, ?)")) {
            for (Entry entry : part) {
                grams.setLong(1, entry.pair());
                grams.setString(2, entry.words());
                grams.executeUpdate();
            }
            mark.setLong(1, part.getLast().pair());
            mark.setBytes(2, UuidV7.bytes(part.getLast().uuid()));
            mark.executeUpdate();
            writer.commit();
        } finally {
            writer.rollback();
            writer.setAutoCommit(true);
        }
    }

    /// Drops what may be of pairs that are gone, whose ids others may have got since.
    private static void forget(Connection writer, long reach) throws SQLException {
        writer.setAutoCommit(false);
        try {
            for (String sql :
                    List.of(
                            "delete from grams where rowid > ?",
                            "delete from part where last > ?")) {
                try (PreparedStatement delete = writer.prepareStatement(sql)) {
                    delete.setLong(1, reach);
                    delete.executeUpdate();
                }
            }
            writer.commit();
        } finally {
            writer.rollback();
            writer.setAutoCommit(true);
        }
    }
}
