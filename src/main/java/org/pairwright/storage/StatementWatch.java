package org.pairwright.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

/// Looks up now and then while a long statement of SQLite runs, and ends it when the look throws.
final class StatementWatch extends ProgressHandler {
    /// How many steps of SQLite's machine pass between two looks.
    private static final int STEPS = 1_000_000;

    private final Runnable look;
    private Optional<RuntimeException> thrown = Optional.empty();

    private StatementWatch(Runnable look) {
        this.look = look;
    }

    /// Watches the statements of a connection. On a server nothing is watched.
    static StatementWatch on(Connection connection, Runnable look) throws SQLException {
        StatementWatch watch = new StatementWatch(look);
        if (connection instanceof SQLiteConnection) {
            ProgressHandler.setHandler(connection, STEPS, watch);
        }
        return watch;
    }

    @Override
    protected int progress() {
        try {
            look.run();
            return 0;
        } catch (RuntimeException e) {
            // It can't pass through SQLite: thrown on when the statement has ended.
            thrown = Optional.of(e);
            return 1;
        }
    }

    /// Throws what a look threw, where that is why a statement failed.
    void rethrow() {
        thrown.ifPresent(e -> {
            throw e;
        });
    }
}
