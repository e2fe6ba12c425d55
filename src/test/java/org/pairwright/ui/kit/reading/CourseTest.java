package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    private static boolean runsRightToLeft(String before, String head, String row) {
        String source = before + "\n\n" + head + "\n|-|-|\n" + row;
        Document document = Document.ofMarkdown(source);
        Block table =
                document.blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        return new Course(document).isRightToLeft((Block.Table) table);
    }

    @ParameterizedTest
    @CsvSource({
        "Prices:, | a | b |, | c | d |, false",
        "الأسعار:, | a | b |, | c | d |, false",
        "Translate:, | السعر | البلد |, | ثمانية | مصر |, true",
        "الأسعار:, | GPU | السعر |, | RTX | ثمانية |, true",
        "Words:, | مرحبا | hello |, | شكرا | thanks |, false",
        "12 + 3, | مرحبا | hello |, | شكرا | thanks |, true"
    })
    void a_table_runs_as_its_cells_do_or_as_the_prose_before_it(
            String before, String head, String row, boolean rightToLeft) {
        assertThat(runsRightToLeft(before, head, row)).isEqualTo(rightToLeft);
    }

    @Test
    void what_stands_beside_code_stands_where_the_prose_before_begins() {
        Document arabic = Document.ofMarkdown("> مرحبا\n>\n> ```\n> a\n> ```");
        Document english = Document.ofMarkdown("> hello\n>\n> ```\n> a\n> ```");

        assertThat(new Course(arabic).isRightToLeft((Block.Code) arabic.blocks().get(1))).isTrue();
        assertThat(new Course(english).isRightToLeft((Block.Code) english.blocks().get(1)))
                .isFalse();
    }
}
