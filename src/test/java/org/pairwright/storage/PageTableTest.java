package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTableTest {
    @TempDir Path folder;

    private Path path;
    private final PageRecord row = new PageRecord();

    @BeforeEach
    void make_a_file_with_an_empty_table() throws SQLException {
        path = folder.resolve("pages.db");
        try (Connection connection = SideFile.connect(path);
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "create table t (id integer primary key, n integer, body text)");
        }
    }

    @Test
    void a_table_without_rows_is_empty() throws Exception {
        fill(List.of());
        assertThat(values("select count(*) from t")).containsExactly("0");
        assertThat(values("pragma integrity_check")).containsExactly("ok");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 16_300, 16_340, 16_350, 18_000, 32_700, 49_000, 5_000_000})
    void rows_of_every_length_are_what_went_in(int length) throws Exception {
        List<String> bodies = IntStream.range(length, length + 40).mapToObj("x"::repeat).toList();
        fill(bodies);
        assertThat(values("select body from t order by id")).isEqualTo(bodies);
        assertThat(values("pragma integrity_check")).containsExactly("ok");
    }

    @Test
    void three_levels_of_pages_lead_to_many_rows() throws Exception {
        List<String> bodies =
                IntStream.range(0, 2_500).mapToObj(i -> "%09000d".formatted(i)).toList();
        fill(bodies);
        assertThat(values("select body from t where id = 2101")).containsExactly(bodies.get(2_100));
        assertThat(values("select count(*) from t")).containsExactly("2500");
        assertThat(values("pragma integrity_check")).containsExactly("ok");
    }

    @Test
    void numbers_take_the_room_they_need() throws Exception {
        List<Long> numbers = new ArrayList<>();
        for (int bits = 0; bits < 63; bits++) {
            long power = 1L << bits;
            numbers.addAll(List.of(power - 1, power, -power, -power - 1));
        }
        numbers.addAll(List.of(Long.MAX_VALUE, Long.MIN_VALUE));
        try (PageFile file = new PageFile(path)) {
            PageTable table = new PageTable(file, 2);
            for (int i = 0; i < numbers.size(); i++) {
                table.add(i + 1L, row.begin().none().number(numbers.get(i)).text(""));
            }
            table.finish();
            file.finish();
        }
        assertThat(values("select n from t order by id"))
                .isEqualTo(numbers.stream().map(String::valueOf).toList());
        assertThat(values("pragma integrity_check")).containsExactly("ok");
    }

    @Test
    void the_page_that_sqlite_locks_is_stepped_over() throws Exception {
        long lockByte = 1L << 30;
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(lockByte - PageFile.PAGE_SIZE);
        }
        List<String> bodies = List.of("a".repeat(70_000), "b".repeat(10_000), "c".repeat(10_000));
        fill(bodies);
        assertThat(values("select body from t order by id")).isEqualTo(bodies);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(lockByte);
            assertThat(file.readLong()).isZero();
        }
    }

    @Test
    void rows_out_of_order_are_refused() throws Exception {
        try (PageFile file = new PageFile(path)) {
            PageTable table = new PageTable(file, 2);
            table.add(2, row.begin().none().number(0).text(""));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.add(2, row.begin().none().number(0).text("")))
                    .withMessage("Row 2 comes after row 2.");
        }
    }

    private void fill(List<String> bodies) throws IOException {
        try (PageFile file = new PageFile(path)) {
            PageTable table = new PageTable(file, 2);
            for (int i = 0; i < bodies.size(); i++) {
                table.add(i + 1L, row.begin().none().number(i).text(bodies.get(i)));
            }
            table.finish();
            file.finish();
        }
    }

    private List<String> values(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = SideFile.connect(path);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }
}
