package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainSqlTest {
    private static final String INSERT = "insert into thing (id, name) values (?, ?)";
    private static final String NAMES = "select name from thing where id in (<?>) order by id";

    @TempDir private Path folder;

    private Connection connection;
    private Handle handle;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("things.db"));
        KeptStatements kept = new KeptStatements();
        Jdbi jdbi = Database.jdbi(Jdbi.create(connection));
        handle = jdbi.setStatementBuilderFactory(it -> kept).open();
        handle.execute("create table thing (id integer primary key, name text unique)");
        PlainSql.changeEach(
                handle,
                INSERT,
                List.of(
                        new @Nullable Object[] {1, "one"},
                        new @Nullable Object[] {2, "two"},
                        new @Nullable Object[] {3, null}));
    }

    @AfterEach
    void close() throws SQLException {
        handle.close();
        connection.close();
    }

    private List<String> names(List<Integer> ids) {
        return PlainSql.rows(handle, NAMES, row -> row.getString(1), ids);
    }

    @Test
    void values_go_into_their_places() {
        PlainSql.change(handle, "update thing set name = ? where id = ?", "first", 1);

        assertThat(names(List.of(1, 2))).containsExactly("first", "two");
    }

    @Test
    void a_list_has_as_many_places_as_values() {
        assertThat(names(List.of(2))).containsExactly("two");
        assertThat(names(List.of(1, 2, 3))).containsExactly("one", "two", null);
        assertThat(names(List.of())).isEmpty();
    }

    @Test
    void a_list_stands_among_other_values() {
        assertThat(
                        PlainSql.first(
                                handle,
                                "select id from thing where name > ? and id in (<?>) and id < ?",
                                row -> row.getInt(1),
                                "one",
                                List.of(1, 2, 3),
                                3))
                .contains(2);
    }

    @Test
    void what_a_change_gives_back_is_read() {
        long added =
                PlainSql.one(
                        handle,
                        "update thing set id = id + ? where name = ? returning id",
                        row -> row.getLong(1),
                        10,
                        "two");

        assertThat(added).isEqualTo(12);
        assertThat(names(List.of(12))).containsExactly("two");
    }

    @Test
    void one_that_failed_can_be_asked_again() {
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(UnableToExecuteStatementException.class)
                    .isThrownBy(() -> PlainSql.change(handle, INSERT, 4, "one"));
        }
        PlainSql.change(handle, INSERT, 4, "four");

        assertThat(names(List.of(4))).containsExactly("four");
    }

    @Test
    void of_a_run_that_failed_nothing_comes_again() {
        assertThatExceptionOfType(UnableToExecuteStatementException.class)
                .isThrownBy(() ->
                        PlainSql.changeEach(
                                handle,
                                INSERT,
                                List.of(
                                        new @Nullable Object[] {1, "again"},
                                        new @Nullable Object[] {5, "five"})));
        PlainSql.changeEach(
                handle, INSERT, List.<@Nullable Object[]>of(new @Nullable Object[] {6, "six"}));

        assertThat(names(List.of(5, 6))).containsExactly("six");
    }
}
