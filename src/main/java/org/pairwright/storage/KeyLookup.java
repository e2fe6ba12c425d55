package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.pairwright.domain.Key;

/// Finds the ids of prompts, responses and pairs by their keys. Every method gives 0 where there is
/// nothing.
sealed interface KeyLookup {
    long prompt(Key key) throws SQLException;

    long response(long prompt, Key key) throws SQLException;

    long pair(Key key) throws SQLException;

    /// Looks in the tables that a connection sees.
    static KeyLookup in(Connection connection) throws SQLException {
        return new InTables(
                connection.prepareStatement("select id from prompt where key = ?"),
                connection.prepareStatement("select id from response where key = ? and prompt = ?"),
                connection.prepareStatement("select id from pair where key = ?"));
    }

    /// Where there is nothing at all.
    record Nothing() implements KeyLookup {
        @Override
        public long prompt(Key key) {
            return 0;
        }

        @Override
        public long response(long prompt, Key key) {
            return 0;
        }

        @Override
        public long pair(Key key) {
            return 0;
        }
    }

    /// By one statement each.
    record InTables(PreparedStatement prompts, PreparedStatement responses, PreparedStatement pairs)
            implements KeyLookup {
        @Override
        public long prompt(Key key) throws SQLException {
            return find(prompts, key);
        }

        @Override
        public long response(long prompt, Key key) throws SQLException {
            responses.setLong(2, prompt);
            return find(responses, key);
        }

        @Override
        public long pair(Key key) throws SQLException {
            return find(pairs, key);
        }

        private static long find(PreparedStatement statement, Key key) throws SQLException {
            statement.setBytes(1, key.bytes());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
