package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
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
                PlainSql.one(
                        handle,
                        """
                        update origin set events = events + ?
                        where id = (select origin from project)
                        returning events - ?, uuid, (select e.hash from event e
                            where e.origin = origin.id and e.number = events - ?)
                        """,
                        End::new,
                        entries.size(),
                        entries.size(),
                        entries.size());
        long number = end.number;
        byte[] previous = end.hash;
        long now = System.currentTimeMillis();
        List<@Nullable Object[]> rows = new ArrayList<>(entries.size());
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
            rows.add(
                    new @Nullable Object[] {
                        number,
                        now,
                        actor.name(),
                        actor.systemUser(),
                        entry.kind(),
                        entry.body(),
                        previous
                    });
        }
        PlainSql.changeEach(
                handle,
                """
                insert into event (origin, number, at, actor, os_user, kind, body, hash)
                values ((select origin from project), ?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
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
