package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStatementsTest {
    private static final String SELECT = "select name from thing where id = :id";

    @TempDir private Path folder;

    private Connection connection;
    private Handle handle;
    private final List<PreparedStatement> used = new ArrayList<>();

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("things.db"));
        StatementBuilder kept = new Noting(new KeptStatements(), used);
        Jdbi jdbi = Database.jdbi(Jdbi.create(connection));
        handle = jdbi.setStatementBuilderFactory(it -> kept).open();
        handle.execute("create table thing (id integer primary key, name text unique)");
        handle.execute("insert into thing values (1, 'one'), (2, 'two')");
        used.clear();
    }

    @AfterEach
    void close() throws SQLException {
        handle.close();
        connection.close();
    }

    private String name(int id) {
        return handle.createQuery(SELECT).bind("id", id).mapTo(String.class).one();
    }

    @Test
    void what_was_prepared_serves_again_with_other_values() {
        assertThat(name(1)).isEqualTo("one");
        assertThat(name(2)).isEqualTo("two");

        assertThat(used).hasSize(2);
        assertThat(used.get(1)).isSameAs(used.getFirst());
    }

    @Test
    void rows_that_come_in_since_are_seen() {
        name(1);
        handle.execute("update thing set name = 'first' where id = 1");

        assertThat(name(1)).isEqualTo("first");
    }

    @Test
    void tables_may_change_meanwhile() {
        name(1);
        handle.execute("alter table thing rename to former");
        handle.execute("create table thing (name text, extra text, id integer)");
        handle.execute("insert into thing values ('other', '', 1)");

        assertThat(name(1)).isEqualTo("other");
    }

    @Test
    void the_same_words_twice_at_once_are_two_statements() {
        List<String> names = new ArrayList<>();
        handle.createQuery("select id from thing order by id")
                .mapTo(int.class)
                .forEach(id ->
                        handle.createQuery("select id from thing order by id")
                                .mapTo(int.class)
                                .forEach(inner -> names.add(id + "-" + inner)));

        assertThat(names).containsExactly("1-1", "1-2", "2-1", "2-2");
    }

    @Test
    void one_that_failed_can_be_asked_again() {
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(UnableToExecuteStatementException.class)
                    .isThrownBy(() -> handle.execute("insert into thing values (?, ?)", 3, "one"));
        }
        handle.execute("insert into thing values (?, ?)", 3, "three");

        assertThat(name(3)).isEqualTo("three");
    }

    @Test
    void only_the_latest_are_kept() throws SQLException {
        for (int i = 0; i < 100; i++) {
            handle.createQuery("select id + " + i + " from thing").mapTo(int.class).list();
        }

        long open = 0;
        for (PreparedStatement statement : used) {
            open += statement.isClosed() ? 0 : 1;
        }
        assertThat(open).isEqualTo(64);
        assertThat(used.getFirst().isClosed()).isTrue();
        assertThat(used.getLast().isClosed()).isFalse();
    }

    @Test
    void a_kept_statement_is_in_nobodys_way() throws SQLException {
        name(1);
        try (Connection other =
                DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("things.db"))) {
            assertThat(other.createStatement().executeUpdate("drop table thing")).isZero();
        }
    }

    @Test
    void rows_of_a_pragma_that_nobody_reads_keep_no_change_from_being_committed() {
        handle.execute("pragma wal_checkpoint(truncate)");

        handle.useTransaction(it -> it.execute("insert into thing values (3, 'three')"));
        assertThat(name(3)).isEqualTo("three");
    }

    @Test
    void a_setting_that_is_set_again_is_set() throws SQLException {
        for (int i = 0; i < 3; i++) {
            handle.execute("pragma foreign_keys = off");
            assertThat(isForeignKeysOn()).isFalse();
            handle.execute("pragma foreign_keys = on");
            assertThat(isForeignKeysOn()).isTrue();
        }
    }

    private boolean isForeignKeysOn() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma foreign_keys")) {
            return row.getBoolean(1);
        }
    }

    /// Notes each statement that is lent.
    private record Noting(StatementBuilder kept, List<PreparedStatement> used)
            implements StatementBuilder {
        @Override
        public Statement create(Connection connection, StatementContext context)
                throws SQLException {
            return kept.create(connection, context);
        }

        @Override
        public PreparedStatement create(Connection connection, String sql, StatementContext context)
                throws SQLException {
            PreparedStatement statement = kept.create(connection, sql, context);
            used.add(statement);
            return statement;
        }

        @Override
        public CallableStatement createCall(
                Connection connection, String sql, StatementContext context) throws SQLException {
            return kept.createCall(connection, sql, context);
        }

        @Override
        public void close(Connection connection, String sql, Statement statement)
                throws SQLException {
            kept.close(connection, sql, statement);
        }
    }
}
