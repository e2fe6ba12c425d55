package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.pairwright.domain.Key;

/// Finds prompts, responses and pairs by their keys. Ids are 0 where there is nothing.
sealed interface KeyLookup {
    /// A pair, and which response is its A: its key says nothing of that.
    record Found(long pair, long a) {
        static final Found NOTHING = new Found(0, 0);
    }

    long prompt(Key key) throws SQLException;

    long response(long prompt, Key key) throws SQLException;

    Found pair(Key key) throws SQLException;

    /// Looks in the tables that a connection sees.
    static KeyLookup in(Connection connection) throws SQLException {
        return new InTables(
                connection.prepareStatement("select id from prompt where key = ?"),
                connection.prepareStatement("select id from response where key = ? and prompt = ?"),
                connection.prepareStatement("select id, response_a from pair where key = ?"));
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
        public Found pair(Key key) {
            return Found.NOTHING;
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
        public Found pair(Key key) throws SQLException {
            pairs.setBytes(1, key.bytes());
            try (ResultSet row = pairs.executeQuery()) {
                return row.next() ? new Found(row.getLong(1), row.getLong(2)) : Found.NOTHING;
            }
        }

        private static long find(PreparedStatement statement, Key key) throws SQLException {
            statement.setBytes(1, key.bytes());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
