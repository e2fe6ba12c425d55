package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.filter.Filter;
import org.sqlite.SQLiteException;

/// Questions about the pairs for which a filter holds, a run of ids each.
final class PairQuery {
    /// What is done with a query.
    interface Work {
        void with(Connection reader, PairQuery query, PairWindows windows) throws SQLException;
    }

    /// Takes what was found. It may be called again where that can't be read to the end.
    interface Rows<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Dialect dialect;
    private final FilterSql.Condition condition;
    private final SearchIndex index;

    /// What the search index is asked; empty where it is of no use.
    private final Optional<String> match;

    /// The last pair that the index holds.
    private long reach;

    private PairQuery(
            Dialect dialect,
            FilterSql.Condition condition,
            SearchIndex index,
            Optional<String> match,
            long reach) {
        this.dialect = dialect;
        this.condition = condition;
        this.index = index;
        this.match = match;
        this.reach = reach;
    }

    /// Runs work with the query of a filter, on a connection of its own.
    static void run(Filter filter, Database database, SearchIndex index, Work work) {
        Optional<String> match = Narrowing.of(filter);
        FilterSql.Condition condition = FilterSql.besideState(filter, database.dialect());
        try (Handle handle = database.borrowReader()) {
            Connection reader = handle.getConnection();
            database.translating(() -> {
                try {
                    long reach = match.isPresent() ? index.reach(reader) : 0;
                    work.with(
                            reader,
                            new PairQuery(database.dialect(), condition, index, match, reach),
                            PairWindows.of(handle, reach));
                    return true;
                } finally {
                    index.release(reader);
                }
            });
        }
    }

    /// Reads from the pairs above `after` up to `upTo`; a run of ids lies on one side of what the
    /// index reaches. Where the index turns out not to be readable, it goes on without.
    ///
    /// @param select columns of `pair p`, and of `pair_state s` where `withState`
    /// @param joins further tables, after those
    /// @param end what follows the condition
    <T> T read(
            Connection reader,
            boolean withState,
            String select,
            String joins,
            String end,
            long after,
            long upTo,
            Rows<T> rows)
            throws SQLException {
        boolean indexed = match.isPresent() && upTo <= reach;
        boolean state = withState || condition.ofState();
        String sql =
                "select %s from %s %s where %s and (%s) %s"
                        .formatted(
                                select,
                                indexed ? fromIndex(state) : from(state),
                                joins,
                                indexed
                                        ? "hit.grams match ? and hit.rowid > ? and hit.rowid <= ?"
                                        : range(state),
                                condition.sql(),
                                end);
        try (PreparedStatement statement = reader.prepareStatement(sql)) {
            bind(statement, indexed, after, upTo);
            try (ResultSet row = statement.executeQuery()) {
                return rows.of(row);
            }
        } catch (SQLiteException e) {
            if (!indexed) {
                throw e;
            }
            reach = index.unreadable(e);
        }
        return read(reader, withState, select, joins, end, after, upTo, rows);
    }

    private void bind(PreparedStatement statement, boolean indexed, long after, long upTo)
            throws SQLException {
        int at = 0;
        if (indexed) {
            statement.setString(++at, match.orElseThrow());
        }
        statement.setLong(++at, after);
        statement.setLong(++at, upTo);
        for (Object parameter : condition.parameters()) {
            statement.setObject(++at, parameter);
        }
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
                + ".grams hit cross join pair p on p.id = hit.rowid"
                + (state ? " cross join pair_state s on s.pair = p.id" : "");
    }

    private String join() {
        return switch (dialect) {
            case SQLITE -> "cross join";
            case POSTGRESQL -> "join";
        };
    }
}
