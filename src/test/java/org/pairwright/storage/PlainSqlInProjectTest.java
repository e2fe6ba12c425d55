package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;

/// Plain statements as both databases take them.
class PlainSqlInProjectTest extends StorageTest {
    private static final String SOME = "select id from pair where id in (<?>) order by id";

    private List<Long> pairs = List.of();

    @BeforeEach
    void import_pairs() {
        pairs = addPairs(3);
    }

    @Test
    void nothing_is_in_a_list_of_none() {
        assertThat(
                        database.<List<Long>>read(handle ->
                                PlainSql.rows(handle, SOME, row -> row.getLong(1), List.of())))
                .isEmpty();
    }

    @Test
    void a_list_may_be_longer_than_a_statement_that_is_kept() {
        List<Long> many = new ArrayList<>(pairs);
        for (long id = 1; id < 5_000; id++) {
            many.add(1_000_000 + id);
        }

        for (int i = 0; i < 2; i++) {
            assertThat(
                            database.<List<Long>>read(handle ->
                                    PlainSql.rows(handle, SOME, row -> row.getLong(1), many)))
                    .isEqualTo(pairs);
        }
    }

    @Test
    void a_statement_may_be_run_while_its_own_rows_are_read() {
        List<Long> inner =
                database.read(handle ->
                        PlainSql.rows(
                                        handle,
                                        SOME,
                                        row ->
                                                PlainSql.rows(
                                                        handle,
                                                        SOME,
                                                        other -> other.getLong(1),
                                                        List.of(row.getLong(1) + 1, 0L, 0L)),
                                        pairs)
                                .stream()
                                .flatMap(List::stream)
                                .toList());

        assertThat(inner).isEqualTo(pairs.subList(1, 3));
    }

    @Test
    void rows_whose_reading_failed_keep_no_change_from_being_committed() {
        String change = "update pair set priority = ? where id in (<?>) returning id";
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() ->
                            database.write(handle ->
                                    PlainSql.rows(
                                            handle,
                                            change,
                                            row -> {
                                                throw new IllegalStateException("Enough.");
                                            },
                                            1,
                                            pairs)));
            decide(annotator("alice"), pairs.get(i), Judgment.of(Preference.A));
        }
        reopen();

        assertThat(texts("select state from pair_state order by pair"))
                .containsExactly("agreed", "agreed", "unlabeled");
        assertThat(number("select max(priority) from pair")).isZero();
    }

    @Test
    void what_failed_names_the_statement() {
        assertThatExceptionOfType(UnableToExecuteStatementException.class)
                .isThrownBy(() ->
                        database.read(handle ->
                                PlainSql.rows(
                                        handle,
                                        "select id from nowhere where id in (<?>)",
                                        row -> row.getLong(1),
                                        pairs)))
                .withMessageEndingWith("In: select id from nowhere where id in (<?>)");
    }

    @Test
    void one_that_gives_no_row_is_named() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        database.read(handle ->
                                PlainSql.one(
                                        handle,
                                        "select id from pair where id = ?",
                                        row -> row.getLong(1),
                                        0)))
                .withMessage("It gave no row: select id from pair where id = ?");
    }
}
