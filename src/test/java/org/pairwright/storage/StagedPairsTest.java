package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairKeys;
import org.pairwright.domain.PairMarks;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import org.pairwright.domain.Side;
import org.pairwright.domain.Tally;

/// An import writes pairs page by page or by statements: nobody sees from the rows which it was.
class StagedPairsTest {
    private static final Tally TALLY = new Tally(7, 1, 2, 3, 1, 1, 1);

    private static final String TOOLS = "[{\"name\":\"get_forecast\"}]";

    @TempDir Path folder;

    @Test
    void pages_hold_the_very_rows_that_statements_make() throws Exception {
        List<String> byPages = rows(false);

        assertThat(byPages).hasSize(5 + 2 + 4 + 3 + 2 + 2).isEqualTo(rows(true));
    }

    private static ImportedPair plain() {
        return Samples.pair("p-1", "Why?", new Response("Because.", "m1"), new Response("😀", ""));
    }

    /// Everything that a pair can carry, and a text that fills several pages.
    private static ImportedPair full() {
        Prompt prompt =
                new Prompt(
                        List.of(
                                new Message(Role.SYSTEM, "Be brief."),
                                new Message(Role.USER, "هل ستمطر؟"),
                                new Message(Role.ASSISTANT, "", "", "[{\"id\":\"1\"}]", ""),
                                new Message(Role.TOOL, "yes", "get_forecast", "", "1")),
                        TOOLS);
        Response a = new Response("天气".repeat(20_000), "m1");
        Response b = new Response("", "[{\"id\":\"2\"}]", "m2");
        PairKeys keys = PairKeys.of(prompt, a, b);
        PairMarks marks =
                new PairMarks(PairMarks.NEW_UUID, true, 1L << 40, "a double", Preference.TIE);
        return new ImportedPair("", prompt, a, b, keys, Side.B, List.of(), "{\"turns\":2}", marks);
    }

    private List<String> rows(boolean byStatements) throws Exception {
        SideFile side = new SideFile(folder);
        StagedPairs staged = StagedPairs.beside(side, folder);
        try (staged;
                side) {
            if (byStatements) {
                staged.index("prompt (key)");
            }
            staged.add(
                    plain(),
                    new PairRows.Ids(1, true, 1, true, 2, true, 1),
                    new UUID(1, 2),
                    5,
                    9,
                    Tally.NONE);
            staged.add(
                    full(),
                    new PairRows.Ids(300, true, 70_000, true, 70_001, true, 1L << 33),
                    new UUID(-3, 4),
                    5,
                    1L << 35,
                    TALLY);
            staged.finish();
            List<String> rows = new ArrayList<>();
            for (String table : SideFile.PROJECT_TABLES) {
                rows.add(table);
                rows.addAll(rowsOf(side, table));
            }
            return rows;
        }
    }

    /// Each row as SQLite would write it down, so that a text is told from a blob.
    private static List<String> rowsOf(SideFile side, String table) throws SQLException {
        String columns =
                column(side, "select name from pragma_table_info('" + table + "')").stream()
                        .map(name -> "quote(" + name + ")")
                        .collect(Collectors.joining(" || ',' || "));
        return column(side, "select " + columns + " from " + table + " order by 1");
    }

    private static List<String> column(SideFile side, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (PreparedStatement select = side.prepare(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
