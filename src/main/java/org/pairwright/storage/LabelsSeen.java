package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/// Up to where a project's history is told by columns that were read. All that changes what they
/// say is an event, and decisions are only ever added.
///
/// @param event the last one
/// @param annotation the last one
record LabelsSeen(long event, long annotation) {
    /// With more pairs than this to look at again, all are read anew.
    private static final int MOST_PAIRS = 500;

    private static final Set<String> OF_PAIR =
            Set.of("decision", "skip", "flag", "correction", "undo", "redo");

    private static final Set<String> OF_MANY = Set.of(BulkAct.MARK, BulkAct.UNDO, BulkAct.REDO);

    /// Events that change nothing here.
    private static final Set<String> OF_NOTHING =
            Set.of(
                    "release",
                    SuiteStore.ADDED,
                    SuiteStore.RAN,
                    ScoreStore.RUN,
                    ScoreStore.SCORES,
                    TargetStore.EVENT,
                    SuggestionStore.EVENT);

    static LabelsSeen now(Connection connection) throws SQLException {
        return new LabelsSeen(last(connection, "event"), last(connection, "annotation"));
    }

    private static long last(Connection connection, String table) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select coalesce(max(id), 0) from " + table);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /// Whether this tells of something that another one does not tell of yet.
    boolean isAfter(LabelsSeen other) {
        return event > other.event || annotation > other.annotation;
    }

    /// The pairs of which something was said or marked since; empty where something else happened,
    /// or too much, or where the connection sees an earlier moment.
    Optional<long[]> changedSince(Connection connection) throws SQLException {
        if (isAfter(now(connection))) {
            return Optional.empty();
        }
        Set<Long> pairs = new TreeSet<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select kind, body from event where id > ? order by id")) {
            select.setLong(1, event);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String kind = Stored.text(row.getString(1), "event.kind");
                    if (OF_MANY.contains(kind)) {
                        addMarked(connection, act(row), pairs);
                    } else if (!OF_PAIR.contains(kind) && !OF_NOTHING.contains(kind)) {
                        return Optional.empty();
                    }
                    if (pairs.size() > MOST_PAIRS) {
                        return Optional.empty();
                    }
                }
            }
        }
        add(
                connection,
                "select distinct pair from annotation where id > ? limit " + (MOST_PAIRS + 1),
                annotation,
                pairs);
        return pairs.size() > MOST_PAIRS
                ? Optional.empty()
                : Optional.of(pairs.stream().mapToLong(Long::longValue).toArray());
    }

    /// Whether somebody named a category since that is none of some.
    boolean isFollowedByCategories(Connection connection, List<String> known) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select distinct c.code from annotation n
                        join verdict v on v.annotation = n.id
                        join verdict_category c on c.verdict = v.id
                        where n.id > ?
                        """)) {
            select.setLong(1, annotation);
            try (ResultSet row = select.executeQuery()) {
                boolean other = false;
                while (row.next()) {
                    other |= !known.contains(row.getString(1));
                }
                return other;
            }
        }
    }

    private static long act(ResultSet row) throws SQLException {
        return JsonMapper.shared()
                .readTree(Stored.text(row.getString(2), "event.body"))
                .path("act")
                .asLong();
    }

    private static void addMarked(Connection connection, long act, Set<Long> pairs)
            throws SQLException {
        add(
                connection,
                "select pair from bulk_change where act = ? limit " + (MOST_PAIRS + 1),
                act,
                pairs);
    }

    private static void add(Connection connection, String query, long id, Set<Long> pairs)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    pairs.add(row.getLong(1));
                }
            }
        }
    }
}
