package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.filter.Filter;

/// Statements over the pairs for which a filter holds, a run of ids each.
///
/// @param match what the search index is asked; empty where it is of no use
/// @param reach the last pair that the index holds
record PairQuery(
        Dialect dialect, FilterSql.Condition condition, Optional<String> match, long reach) {
    /// What is done with a query.
    interface Work {
        void with(Connection reader, PairQuery query, PairWindows windows) throws SQLException;
    }

    /// Runs work with the query of a filter, on a connection of its own.
    static void run(Filter filter, Database database, SearchIndex index, Work work) {
        Optional<String> match = Narrowing.of(filter);
        FilterSql.Condition condition = FilterSql.besideState(filter, database.dialect());
        try (Handle handle = database.borrowReader()) {
            Connection reader = handle.getConnection();
            long reach = match.isPresent() ? database.translating(() -> index.reach(reader)) : 0;
            PairQuery query = new PairQuery(database.dialect(), condition, match, reach);
            try {
                database.translating(() -> {
                    work.with(reader, query, PairWindows.of(handle, reach));
                    return true;
                });
            } catch (StorageFailure.Damaged e) {
                throw reach > 0 ? index.remove(e) : e;
            } finally {
                database.translating(() -> {
                    index.release(reader);
                    return true;
                });
            }
        }
    }

    /// A statement that selects from the pairs above `after` up to `upTo`; a run of ids lies on one
    /// side of [#reach].
    ///
    /// @param select columns of `pair p`, and of `pair_state s` where `withState`
    /// @param joins further tables, after those
    /// @param end what follows the condition
    PreparedStatement prepare(
            Connection reader,
            boolean withState,
            String select,
            String joins,
            String end,
            long after,
            long upTo)
            throws SQLException {
        boolean indexed = match.isPresent() && upTo <= reach;
        boolean state = withState || condition.ofState();
        PreparedStatement statement =
                reader.prepareStatement(
                        "select %s from %s %s where %s and (%s) %s"
                                .formatted(
                                        select,
                                        indexed ? fromIndex(state) : from(state),
                                        joins,
                                        indexed
                                                ? "g.grams match ? and g.rowid > ? and g.rowid <= ?"
                                                : range(state),
                                        condition.sql(),
                                        end));
        int at = 0;
        if (indexed) {
            statement.setString(++at, match.orElseThrow());
        }
        statement.setLong(++at, after);
        statement.setLong(++at, upTo);
        for (Object parameter : condition.parameters()) {
            statement.setObject(++at, parameter);
        }
        return statement;
    }

    private String range(boolean state) {
        return state ? "s.pair > ? and s.pair <= ?" : "p.id > ? and p.id <= ?";
    }

    /// The small rows of the states first, where they are asked for: most pairs need no look at
    /// their own. A server finds the way itself.
    private String from(boolean state) {
        return state ? "pair_state s " + join() + " pair p on p.id = s.pair" : "pair p";
    }

    private String fromIndex(boolean state) {
        return SearchFile.NAME
                + ".grams g cross join pair p on p.id = g.rowid"
                + (state ? " cross join pair_state s on s.pair = p.id" : "");
    }

    private String join() {
        return switch (dialect) {
            case SQLITE -> "cross join";
            case POSTGRESQL -> "join";
        };
    }
}
