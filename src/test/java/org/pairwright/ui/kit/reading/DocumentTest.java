package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.kit.code.CodeKind;

class DocumentTest {

    @Test
    void what_was_typed_is_kept_to_the_letter() {
        String typed = "# a\n\n\n  **b**\n\nc\n";

        assertThat(Document.asTyped(typed).text()).isEqualTo(typed);
    }

    @Test
    void every_letter_of_what_was_typed_is_in_a_block_or_ends_a_line() {
        String typed = "a\n\n\n\nb ".repeat(700) + "x".repeat(9_000) + "\n\nمرحبا\n";
        Document document = Document.asTyped(typed);
        StringBuilder between = new StringBuilder();
        int at = 0;
        for (Block block : document.blocks()) {
            between.append(typed, at, block.start());
            at = block.end();
        }
        between.append(typed.substring(at));

        assertThat(between.toString().replace("\n", "")).isEmpty();
    }

    @Test
    void long_code_comes_in_pieces_that_have_their_lines() {
        String code = "int a = 1; // one\n".repeat(5_000);
        Document document = Document.ofMarkdown("```java\n" + code + "```");

        assertThat(document.blocks()).hasSizeGreaterThan(100);
        assertThat(String.join("\n", document.paragraphs()) + "\n").isEqualTo(code);
        assertThat(document.codeLines()).isEqualTo(5_000);
    }

    @Test
    void a_span_over_several_pieces_of_code_is_in_each() {
        Document document = Document.ofMarkdown("```java\n/*\n" + "a\n".repeat(100) + "*/\n```");

        assertThat(document.blocks())
                .hasSizeGreaterThan(3)
                .allSatisfy(block ->
                        assertThat(((Block.Code) block).spans())
                                .anyMatch(span -> span.kind() == CodeKind.COMMENT));
    }

    @Test
    void a_line_of_code_without_an_end_is_cut() {
        Document document = Document.ofMarkdown("```\n" + "x".repeat(100_000) + "\n```");

        assertThat(document.blocks()).hasSizeGreaterThan(20);
        assertThat(document.paragraphs().stream().collect(Collectors.joining()))
                .isEqualTo("x".repeat(100_000));
    }

    @Test
    void a_long_table_comes_in_pieces_of_one_grid() {
        Document document = Document.ofMarkdown("|a|b|\n|-|-|\n" + "|c|d|\n".repeat(100));
        List<Block.Grid> grids =
                document.blocks().stream()
                        .map(block -> ((Block.Table) block).grid())
                        .distinct()
                        .toList();

        assertThat(document.blocks()).hasSizeGreaterThan(3);
        assertThat(grids).hasSize(1);
    }

    @Test
    void a_cut_paragraph_has_no_space_between_its_pieces() {
        Document document = Document.ofMarkdown("- " + "word ".repeat(1_000));

        assertThat(document.blocks().stream().skip(1))
                .isNotEmpty()
                .allSatisfy(block -> {
                    assertThat(block.around().gap()).isZero();
                    assertThat(block.around().levels()).containsExactly(new Level.Item(""));
                    assertThat(block.around().joined()).isEqualTo(1);
                });
    }

    @Test
    void a_place_is_found_in_its_block() {
        Document document = Document.ofMarkdown("one\n\ntwo\n\nthree");

        assertThat(document.blockAt(document.text().indexOf("two"))).isEqualTo(1);
        assertThat(document.blockAt(document.text().length())).isEqualTo(2);
        assertThat(Document.EMPTY.blockAt(7)).isZero();
    }

    @Test
    void its_links_are_known_wherever_they_stand() {
        String markdown =
                """
                [one](https://a.example) and <https://b.example>

                | t |
                |---|
                | [again](https://a.example) [three](https://c.example) |
                """;

        assertThat(Document.ofMarkdown(markdown).links())
                .containsExactly("https://a.example", "https://b.example", "https://c.example");
    }
}
