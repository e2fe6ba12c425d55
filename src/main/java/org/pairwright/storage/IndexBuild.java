package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pairwright.domain.Message;
import org.pairwright.domain.UuidV7;

/// Writes the texts of a project into a file that then takes the place of its search index.
final class IndexBuild {
    /// How many pairs are added at once.
    private static final int PART = 5_000;

    /// So much of the disk is left to what people decide, in bytes.
    private static final long ROOM = 512L << 20;

    private static final String TEXTS =
            """
            select p.id, p.uuid, q.messages, a.content, b.content from pair p
            join prompt q on q.id = p.prompt
            join response a on a.id = p.response_a
            join response b on b.id = p.response_b
            where p.id > ? order by p.id limit ?
            """;

    private final Connection project;
    private final SearchFile search;
    private final Path making;

    /// @param search the index
    /// @param making the file that is written: new, or a copy of the index
    IndexBuild(Connection project, SearchFile search, Path making) {
        this.project = project;
        this.search = search;
        this.making = making;
    }

    /// Adds the pairs after `reach` up to `last`. What was added until then takes the index's place
    /// also where the watch stops it.
    ///
    /// @param reach the last pair that the file holds as it is now; 0 for a new file
    /// @return whether all were added; not where the disk is nearly full
    boolean build(long reach, long last, Watch watch) throws SQLException {
        long at = reach;
        try (Connection writer = SearchFile.begin(making, reach > 0)) {
            name(writer);
            forget(writer, reach);
            Grams grams = new Grams();
            while (at < last) {
                watch.at("indexing", at, last);
                List<Entry> part = part(grams, at);
                if (part.isEmpty()) {
                    break;
                }
                if (search.room() < ROOM) {
                    return false;
                }
                add(writer, part);
                at = part.getLast().pair();
            }
            watch.at("indexing", last, last);
            return true;
        } finally {
            if (at > reach) {
                search.finish(making);
            }
        }
    }

    private void name(Connection writer) throws SQLException {
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

    private List<Entry> part(Grams grams, long after) throws SQLException {
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
