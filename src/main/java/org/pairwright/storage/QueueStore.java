package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.QueuePosition;

/// Which pairs an annotator still has to decide, and which they have.
public final class QueueStore {
    /// Few pairs are urgent; they have an index of their own, and the usual ones go by their ids,
    /// or by their ranks where the project's queue goes by scores.
    private static final String URGENT =
            "p.priority > 0 and (p.priority < :priority or (p.priority = :priority and p.id > :pair))";

    private static final String RANKED =
            "p.priority = 0 and k.rank <= :rank and (k.rank < :rank or k.pair > :pair)";

    private static final String USUAL = "p.priority = 0 and p.id > :pair";

    private static final String UNRANKED =
            USUAL + " and not exists (select 1 from pair_rank k where k.pair = p.id)";

    private static final String OPEN =
            """
            select p.priority, ${rank}, p.id from ${from}
            where ${which} and p.exclusion is null
                and not exists (
                    select 1 from annotation_head h join annotation n on n.id = h.annotation
                    where h.pair = p.id and h.annotator = :annotator and h.occurrence = 0
                        and n.withdrawn = 0)${passed}
            order by ${order}
            limit :limit
            """;

    private static final String PASSED = " and not " + KnownCategories.ofPair();

    private static final String BY_PRIORITY =
            OPEN.replace("${rank}", "0")
                    .replace("${from}", "pair p")
                    .replace("${order}", "p.priority desc, p.id");

    /// Joined crosswise so that the index on ranks leads, whatever a database has counted.
    private static final String BY_RANK =
            OPEN.replace("${rank}", "k.rank")
                    .replace("${from}", "pair_rank k cross join pair p")
                    .replace("${which}", RANKED + " and p.id = k.pair")
                    .replace("${order}", "k.rank desc, k.pair");

    private static final QueuePosition FIRST_USUAL = new QueuePosition(0, Long.MAX_VALUE, 0);
    private static final QueuePosition LAST_RANKED = new QueuePosition(0, 0, 0);

    private final Database database;

    public QueueStore(Database database) {
        this.database = database;
    }

    /// The next pairs after `from` without a current annotation of the annotator, at most `limit`.
    public List<QueuePosition> openAfter(Annotator annotator, QueuePosition from, int limit) {
        return openAfter(annotator, from, limit, List.of());
    }

    /// As the other, without pairs that are known to be of some hazard categories.
    ///
    /// @param passed the codes of those categories
    public List<QueuePosition> openAfter(
            Annotator annotator, QueuePosition from, int limit, List<String> passed) {
        return database.read(handle -> {
            List<QueuePosition> open = new ArrayList<>();
            if (from.priority() > 0) {
                open.addAll(open(handle, urgent(), annotator, from, limit, passed));
            }
            QueuePosition next = from.priority() > 0 ? FIRST_USUAL : from;
            boolean ranked = isRanked(handle);
            if (ranked && next.rank() > 0 && open.size() < limit) {
                open.addAll(open(handle, BY_RANK, annotator, next, limit - open.size(), passed));
            }
            if (open.size() < limit) {
                QueuePosition rest = next.rank() > 0 ? LAST_RANKED : next;
                String usual = BY_PRIORITY.replace("${which}", ranked ? UNRANKED : USUAL);
                open.addAll(open(handle, usual, annotator, rest, limit - open.size(), passed));
            }
            return open;
        });
    }

    private static String urgent() {
        return BY_PRIORITY.replace("${which}", URGENT);
    }

    private static boolean isRanked(Handle handle) {
        return handle.createQuery("select exists (select 1 from pair_rank)")
                .mapTo(Boolean.class)
                .one();
    }

    /// Whether the queue goes by scores.
    public boolean isByScore() {
        return database.read(QueueStore::isRanked);
    }

    /// Whether a pair waits for the annotator that is more urgent than usual.
    public boolean hasUrgent(Annotator annotator) {
        return hasUrgent(annotator, List.of());
    }

    /// As the other, without pairs that are known to be of some hazard categories.
    ///
    /// @param passed the codes of those categories
    public boolean hasUrgent(Annotator annotator, List<String> passed) {
        return database.read(handle ->
                !open(handle, urgent(), annotator, QueuePosition.START, 1, passed).isEmpty());
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
        return handle.createQuery(
                        """
                        select p.priority, coalesce(k.rank, 0), p.id
                        from pair p left join pair_rank k on k.pair = p.id where p.id = :pair
                        """)
                .bind("pair", pair)
                .map((row, context) -> position(row))
                .one();
    }

    private static List<QueuePosition> open(
            Handle handle,
            String query,
            Annotator annotator,
            QueuePosition from,
            int limit,
            List<String> passed) {
        Query open =
                handle.createQuery(query.replace("${passed}", passed.isEmpty() ? "" : PASSED))
                        .bind("pair", from.pair())
                        .bind("annotator", annotator.id())
                        .bind("limit", limit);
        // A statement is given only what it asks for.
        if (!passed.isEmpty()) {
            open.bindList("codes", passed);
        }
        if (query.contains(":priority")) {
            open.bind("priority", from.priority());
        }
        if (query.contains(":rank")) {
            open.bind("rank", from.rank());
        }
        return open.map((row, context) -> position(row)).list();
    }

    private static QueuePosition position(ResultSet row) throws SQLException {
        return new QueuePosition(row.getLong(1), row.getLong(2), row.getLong(3));
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
