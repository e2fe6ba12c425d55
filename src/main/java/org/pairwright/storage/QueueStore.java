package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.QueuePosition;

/// Which pairs an annotator still has to decide, and which they have.
public final class QueueStore {
    /// Few pairs are urgent; they have an index of their own, and the usual ones go by their ids.
    private static final String URGENT =
            "p.priority > 0 and (p.priority < :priority or (p.priority = :priority and p.id > :pair))";

    private static final String USUAL = "p.priority = :priority and p.id > :pair";

    private static final String OPEN =
            """
            select p.priority, p.id from pair p
            where ${which} and p.exclusion is null
                and not exists (
                    select 1 from annotation_head h join annotation n on n.id = h.annotation
                    where h.pair = p.id and h.annotator = :annotator and h.occurrence = 0
                        and n.withdrawn = 0)
            order by p.priority desc, p.id
            limit :limit
            """;

    private final Database database;

    public QueueStore(Database database) {
        this.database = database;
    }

    /// The next pairs after `from` without a current annotation of the annotator, at most `limit`.
    public List<QueuePosition> openAfter(Annotator annotator, QueuePosition from, int limit) {
        return database.read(handle -> {
            List<QueuePosition> open = new ArrayList<>();
            if (from.priority() > 0) {
                open.addAll(open(handle, annotator, URGENT, from, limit));
            }
            if (open.size() < limit) {
                QueuePosition usual = from.priority() > 0 ? new QueuePosition(0, 0) : from;
                open.addAll(open(handle, annotator, USUAL, usual, limit - open.size()));
            }
            return open;
        });
    }

    /// Whether a pair waits for the annotator that is more urgent than usual.
    public boolean hasUrgent(Annotator annotator) {
        return database.read(
                handle -> !open(handle, annotator, URGENT, QueuePosition.START, 1).isEmpty());
    }

    /// Whether a pair was taken out by hand.
    public boolean isTakenOut(long pair) {
        return database.read(handle ->
                handle.createQuery(
                                        "select count(*) from pair where id = :pair and exclusion is not null")
                                .bind("pair", pair)
                                .mapTo(long.class)
                                .one()
                        > 0);
    }

    private static QueuePosition position(Handle handle, long pair) {
        return handle.createQuery("select priority from pair where id = :pair")
                .bind("pair", pair)
                .mapTo(Long.class)
                .map(priority -> new QueuePosition(priority, pair))
                .one();
    }

    private static List<QueuePosition> open(
            Handle handle, Annotator annotator, String which, QueuePosition from, int limit) {
        return handle.createQuery(OPEN.replace("${which}", which))
                .bind("priority", from.priority())
                .bind("pair", from.pair())
                .bind("annotator", annotator.id())
                .bind("limit", limit)
                .map((row, context) ->
                        new QueuePosition(row.getLong("priority"), row.getLong("id")))
                .list();
    }

    /// Where the pair stands that the annotator decided or skipped last; empty when there is none.
    public Optional<QueuePosition> lastDecided(Annotator annotator) {
        return database.read(handle ->
                neighbor(handle, annotator, "n.id < :head", "desc", Long.MAX_VALUE)
                        .map(pair -> position(handle, pair)));
    }

    /// The pair that the annotator decided just before the one they decided `pair` after; the last
    /// one where they have not decided `pair`.
    public Optional<Long> decidedBefore(Annotator annotator, long pair) {
        return database.read(handle ->
                neighbor(
                        handle,
                        annotator,
                        "n.id < :head",
                        "desc",
                        head(handle, annotator, pair).orElse(Long.MAX_VALUE)));
    }

    /// The pair that the annotator decided just after `pair`.
    public Optional<Long> decidedAfter(Annotator annotator, long pair) {
        return database.read(handle ->
                head(handle, annotator, pair)
                        .flatMap(head -> neighbor(handle, annotator, "n.id > :head", "asc", head)));
    }

    private static Optional<Long> head(Handle handle, Annotator annotator, long pair) {
        return Revisions.head(handle, pair, annotator.id(), 0)
                .filter(id ->
                        handle.createQuery("select withdrawn from annotation where id = :id")
                                        .bind("id", id)
                                        .mapTo(int.class)
                                        .one()
                                == 0);
    }

    private static Optional<Long> neighbor(
            Handle handle, Annotator annotator, String which, String direction, long head) {
        return handle.createQuery(
                        """
                        select h.pair from annotation n
                        join annotation_head h on h.annotation = n.id and h.pair = n.pair
                            and h.annotator = n.annotator and h.occurrence = n.occurrence
                        where n.annotator = :annotator and n.batch is null and n.withdrawn = 0 and ${which}
                        order by n.id ${direction} limit 1
                        """
                                .replace("${which}", which)
                                .replace("${direction}", direction))
                .bind("annotator", annotator.id())
                .bind("head", head)
                .mapTo(Long.class)
                .findOne();
    }
}
