package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.pairwright.domain.filter.Filter;

/// Statements over the pairs for which a filter holds, a run of ids each.
///
/// @param match what the search index is asked; empty where it is of no use
/// @param reach the last pair that the index holds
record PairQuery(
        Dialect dialect, FilterSql.Condition condition, Optional<String> match, long reach) {
    /// @param reader outside a transaction
    static PairQuery of(Filter filter, Dialect dialect, Connection reader, SearchIndex index)
            throws SQLException {
        Optional<String> match = Narrowing.of(filter);
        return new PairQuery(
                dialect,
                FilterSql.besideState(filter, dialect),
                match,
                match.isPresent() ? index.reach(reader) : 0);
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
