package org.pairwright.storage;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
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
        // The counter's row is also what makes two writers on a server take turns.
        long last =
                handle.createQuery(
                                """
                                update origin set events = events + :added
                                where id = (select origin from project)
                                returning events
                                """)
                        .bind("added", entries.size())
                        .mapTo(long.class)
                        .one();
        UUID origin =
                UuidV7.of(
                        handle.createQuery(
                                        "select o.uuid from project p join origin o on o.id = p.origin")
                                .mapTo(byte[].class)
                                .one());
        long number = last - entries.size();
        byte[] previous = hash(handle, number);
        long now = System.currentTimeMillis();
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into event (origin, number, at, actor, system_user, kind, body, hash)
                        values ((select origin from project), :number, :at, :actor, :user, :kind, :body,
                            :hash)
                        """);
        for (Entry entry : entries) {
            previous =
                    EventHash.of(
                            previous,
                            origin,
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

    /// The hash of the event of that number; empty before the first.
    private static byte[] hash(Handle handle, long number) {
        return handle.createQuery(
                        """
                        select hash from event
                        where origin = (select origin from project) and number = :number
                        """)
                .bind("number", number)
                .mapTo(byte[].class)
                .findOne()
                .orElse(new byte[0]);
    }
}
