package org.pairwright.storage;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.pairwright.domain.EventHash;

/// The event log of a person who is erased, tied together anew from the first event on that named
/// them.
final class RetiedEvents {
    private final Handle handle;
    private final ErasedNames names;
    private final PreparedBatch batch;
    private long origin;
    private byte[] previous = new byte[0];
    private boolean changed;
    private long rewritten;
    private int waiting;

    RetiedEvents(Handle handle, ErasedNames names) {
        this.handle = handle;
        this.names = names;
        batch =
                handle.prepareBatch(
                    """
                    update event set actor = :actor, os_user = :user, body = :body, hash = :hash
                    where id = :id
                    """);
    }

    /// @param hash in hexadecimal digits
    private record Row(
            long id,
            UUID uuid,
            long number,
            long at,
            String actor,
            String user,
            String kind,
            String body,
            String hash) {}

    /// Goes through all events.
    ///
    /// @return how many of them named the person
    long rewrite() {
        long after = 0;
        List<Long> origins =
                handle.createQuery("select id from origin order by id")
                        .mapTo(Long.class)
                        .list();
        for (long each : origins) {
            origin = each;
            previous = new byte[0];
            changed = false;
            after = 0;
            for (List<Row> page = page(after); !page.isEmpty(); page = page(after)) {
                page.forEach(this::rewrite);
                after = page.getLast().number();
                flush();
            }
        }
        return rewritten;
    }

    private List<Row> page(long after) {
        return handle.createQuery(
                        """
                        select e.id, o.uuid, e.number, e.at, e.actor, e.os_user, e.kind, e.body,
                            e.hash
                        from event e join origin o on o.id = e.origin
                        where e.origin = :origin and e.number > :after order by e.number limit 2000
                        """)
                .bind("origin", origin)
                .bind("after", after)
                .map((row, context) ->
                        new Row(
                                row.getLong(1),
                                Stored.uuid(row.getBytes(2), "origin.uuid"),
                                row.getLong(3),
                                row.getLong(4),
                                Stored.text(row.getString(5), "event.actor"),
                                Stored.text(row.getString(6), "event.os_user"),
                                Stored.text(row.getString(7), "event.kind"),
                                Stored.text(row.getString(8), "event.body"),
                                HexFormat.of().formatHex(row.getBytes(9))))
                .list();
    }

    private void rewrite(Row row) {
        boolean theirs = names.isTheirs(row.actor());
        String actor = theirs ? names.neutral() : row.actor();
        String user = theirs || names.isTheirs(row.user()) ? names.neutral() : row.user();
        String body = names.inBody(row.body());
        boolean other = theirs || !user.equals(row.user()) || !body.equals(row.body());
        rewritten += other ? 1 : 0;
        changed |= other;
        if (!changed) {
            previous = HexFormat.of().parseHex(row.hash());
            return;
        }
        previous =
                EventHash.of(
                        previous,
                        row.uuid(),
                        row.number(),
                        row.at(),
                        actor,
                        user,
                        row.kind(),
                        body);
        batch.bind("actor", actor)
                .bind("user", user)
                .bind("body", body)
                .bind("hash", previous)
                .bind("id", row.id())
                .add();
        waiting++;
    }

    private void flush() {
        if (waiting > 0) {
            batch.execute();
            waiting = 0;
        }
    }
}
