package org.pairwright.storage;

import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.EventHash;
import org.pairwright.domain.UuidV7;

/// The event log: who did what when, each entry tied to the one before it by its hash.
final class Events {
    private Events() {}

    /// Adds an event of this project's own origin, in the caller's transaction.
    ///
    /// @param body a JSON object in text
    static void add(Handle handle, Actor actor, String kind, String body) {
        // The counter's row is also what makes two writers on a server take turns.
        long number =
                handle.createQuery(
                                """
                                update origin set events = events + 1
                                where id = (select origin from project)
                                returning events
                                """)
                        .mapTo(long.class)
                        .one();
        byte[] origin =
                handle.createQuery("select o.uuid from project p join origin o on o.id = p.origin")
                        .mapTo(byte[].class)
                        .one();
        byte[] previous =
                handle.createQuery(
                                """
                                select hash from event
                                where origin = (select origin from project) and number = :number
                                """)
                        .bind("number", number - 1)
                        .mapTo(byte[].class)
                        .findOne()
                        .orElse(new byte[0]);
        long now = System.currentTimeMillis();
        byte[] hash =
                EventHash.of(
                        previous,
                        UuidV7.of(origin),
                        number,
                        now,
                        actor.name(),
                        actor.systemUser(),
                        kind,
                        body);
        handle.createUpdate(
                        """
                        insert into event (origin, number, at, actor, os_user, kind, body, hash)
                        values ((select origin from project), :number, :at, :actor, :user, :kind, :body,
                            :hash)
                        """)
                .bind("number", number)
                .bind("at", now)
                .bind("actor", actor.name())
                .bind("user", actor.systemUser())
                .bind("kind", kind)
                .bind("body", body)
                .bind("hash", hash)
                .execute();
    }
}
