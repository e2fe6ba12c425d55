package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.pairwright.domain.EventHash;

/// Checks the event log: numbered without holes, each entry tied to the one before it.
final class EventCheck {
    private static final byte[] FIRST = new byte[0];

    private final CheckSession session;
    private long origin;
    private long number;
    private byte[] previous = FIRST;

    EventCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("events", "event");
        session.query(
                """
                select e.origin, o.uuid, e.number, e.at, e.actor, e.os_user, e.kind, e.body, e.hash
                from event e join origin o on o.id = e.origin order by e.origin, e.number
                """,
                this::check);
        session.find(
                "event",
                """
                select 'The event log of origin ' || o.id || ' (' || o.name || ') counts ' || o.events
                    || ' events, and its last one is ' || coalesce(c.last, 0) || '.'
                from origin o
                left join (select origin, max(number) as last from event group by origin) c
                    on c.origin = o.id
                where o.events <> coalesce(c.last, 0)
                """);
        // Of one without events nobody else asks who it is.
        session.find(
                "event",
                """
                select 'Origin ' || id || ' has an identity of ' || length(uuid) || ' bytes; it should have 16.'
                from origin where events = 0 and length(uuid) <> 16
                """);
    }

    private void check(ResultSet row) throws SQLException {
        if (row.getLong(1) != origin) {
            origin = row.getLong(1);
            number = 0;
            previous = FIRST;
        }
        long expected = number + 1;
        number = row.getLong(3);
        byte[] before = previous;
        byte[] hash = Objects.requireNonNullElse(row.getBytes(9), FIRST);
        previous = hash;
        if (number != expected) {
            session.found(
                    "event",
                    "Event "
                            + expected
                            + " of origin "
                            + origin
                            + " is missing; the next one there is "
                            + number
                            + ".");
        } else if (!Arrays.equals(hash, hash(before, row))) {
            session.found(
                    "event",
                    "Event "
                            + number
                            + " of origin "
                            + origin
                            + " does not follow from the one before it: one of them was changed.");
        }
    }

    private byte[] hash(byte[] before, ResultSet row) throws SQLException {
        return EventHash.of(
                before,
                Stored.uuid(row.getBytes(2), "origin.uuid"),
                number,
                row.getLong(4),
                Stored.text(row.getString(5), "event.actor"),
                Stored.text(row.getString(6), "event.os_user"),
                Stored.text(row.getString(7), "event.kind"),
                Stored.text(row.getString(8), "event.body"));
    }
}
