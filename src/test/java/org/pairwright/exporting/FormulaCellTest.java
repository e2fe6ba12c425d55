package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.domain.Preference.A;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.TestPair;
import org.pairwright.domain.FormulaCell;

/// A spreadsheet runs nothing that stands in a table of ours.
class FormulaCellTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1", "'=1"})
    void what_begins_like_a_formula_is_guarded(String text) {
        assertThat(FormulaCell.begins(text.getBytes(UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", " =1", "1-1", "\uff21", "[{}]"})
    void other_text_is_left_as_it_is(String text) {
        assertThat(FormulaCell.begins(text.getBytes(UTF_8))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    '=1+1,   =1+1
                    ''tis,   'tis
                    '\uff1d1, \uff1d1
                    'tis,    'tis
                    =1+1,    =1+1
                    one,     one
                    """)
    void only_what_had_to_be_put_before_a_text_is_taken_away(String cell, String text) {
        assertThat(FormulaCell.text(cell)).isEqualTo(text);
    }

    @Test
    void a_guard_stands_before_the_text_which_stays_whole() throws IOException {
        TestPair pair = new TestPair().prompt("Q").a("=HYPERLINK(\"x\")").b("- no").said(A);
        assertThat(Export.of("csv", Layout.PLAIN, folder.resolve("rows.csv"), pair))
                .endsWith("\"Q\",\"'=HYPERLINK(\"\"x\"\")\",\"'- no\",\"\"\n");
    }
}
