package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Actor;
import org.pairwright.domain.EventHash;
import org.pairwright.domain.UuidV7;

/// The event log: who did what when, each entry tied to the one before it by its hash.
final class Events {
    private Events() {}

    /// What happened.
    ///
    /// @param body a JSON object in text
    record Entry(String kind, String body) {}

    /// Adds an event of this project's own origin, in the caller's transaction.
    ///
    /// @param body a JSON object in text
    static void add(Handle handle, Actor actor, String kind, String body) {
        add(handle, actor, List.of(new Entry(kind, body)));
    }

    /// Adds events of this project's own origin in their order, in the caller's transaction.
    static void add(Handle handle, Actor actor, List<Entry> entries) {
        // Whoever writes has waited for their turn by now. The counter's row alone would not do: a
        // server looks the hash up as of when it began to wait for that.
        End end =
                handle.createQuery(
                                """
                                update origin set events = events + :added
                                where id = (select origin from project)
                                returning events - :added, uuid, (select e.hash from event e
                                    where e.origin = origin.id and e.number = events - :added)
                                """)
                        .bind("added", entries.size())
                        .map((row, context) -> new End(row))
                        .one();
        long number = end.number;
        byte[] previous = end.hash;
        long now = System.currentTimeMillis();
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into event (origin, number, at, actor, os_user, kind, body, hash)
                        values ((select origin from project), :number, :at, :actor, :user, :kind, :body,
                            :hash)
                        """);
        for (Entry entry : entries) {
            previous =
                    EventHash.of(
                            previous,
                            end.origin,
                            ++number,
                            now,
                            actor.name(),
                            actor.systemUser(),
                            entry.kind(),
                            entry.body());
            batch.bind("number", number)
                    .bind("at", now)
                    .bind("actor", actor.name())
                    .bind("user", actor.systemUser())
                    .bind("kind", entry.kind())
                    .bind("body", entry.body())
                    .bind("hash", previous)
                    .add();
        }
        batch.execute();
    }

    /// Where the log of an origin ends.
    private static final class End {
        /// Of its last event; 0 before the first.
        final long number;

        final UUID origin;

        /// Of its last event; empty before the first.
        final byte[] hash;

        /// @param row with the three in this order
        End(ResultSet row) throws SQLException {
            number = row.getLong(1);
            origin = UuidV7.of(row.getBytes(2));
            byte @Nullable [] last = row.getBytes(3);
            hash = last == null ? new byte[0] : last;
        }
    }
}
