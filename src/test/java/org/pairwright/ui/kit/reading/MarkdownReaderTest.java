package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.ui.kit.reading.Outline.ofMarkdown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    @Test
    void headings_have_six_levels() {
        assertThat(ofMarkdown("# One", "###### Six", "Two", "---"))
                .containsExactly("heading_1 One", "heading_6 Six", "heading_2 Two");
    }

    @Test
    void emphasis_is_told_apart_and_nests() {
        assertThat(ofMarkdown("a **b *c*** ~~d~~ `e`"))
                .containsExactly("a {strong:b }{emphasis,strong:c} {struck:d} {code:e}");
    }

    @ParameterizedTest
    @CsvSource({
        "**目标：**学习, {strong:目标：}学习",
        "**注意：**AI, {strong:注意：}AI",
        "他说**“好”**了, 他说{strong:“好”}了",
        "**甲**文字：**乙**, {strong:甲}文字：{strong:乙}",
        "**甲：**乙**丙：**丁, {strong:甲：}乙{strong:丙：}丁",
        "**a.**b, **a.**b",
        "甲**  乙：**丙, 甲**  乙：**丙"
    })
    void strong_words_need_no_space_where_the_writing_has_none(String source, String read) {
        assertThat(ofMarkdown(source)).containsExactly(read);
    }

    @Test
    void a_line_end_in_a_paragraph_stays_one() {
        assertThat(ofMarkdown("Roses", "are red")).containsExactly("Roses\nare red");
    }

    @Test
    void lists_nest_with_their_own_markers() {
        assertThat(ofMarkdown("- a", "  - b", "    - c", "      - d", "1. e", "2. f"))
                .containsExactly("• a", "  ◦ b", "    ▪ c", "      ▪ d", "1. e", "2. f");
    }

    @Test
    void a_numbered_list_goes_on_from_its_number() {
        assertThat(ofMarkdown("7) a", "8) b")).containsExactly("7) a", "8) b");
    }

    @Test
    void later_paragraphs_of_an_item_have_no_marker() {
        assertThat(ofMarkdown("- a", "", "  b")).containsExactly("• a", "  b");
    }

    @Test
    void tasks_show_whether_they_are_done() {
        assertThat(ofMarkdown("- [ ] open", "- [x] done", "- [X] too", "- [y] none"))
                .containsExactly("☐ open", "☑ done", "☑ too", "• [y] none");
    }

    @Test
    void an_empty_item_keeps_its_marker() {
        assertThat(ofMarkdown("- a", "-", "- c")).containsExactly("• a", "• ", "• c");
    }

    @Test
    void quotes_hold_other_blocks() {
        assertThat(ofMarkdown("> a", "> > b", "> - c")).containsExactly("> a", "> > b", "> • c");
    }

    @Test
    void code_keeps_its_language_and_its_lines() {
        assertThat(ofMarkdown("```python title=x", "a", "", "  b", "```"))
                .containsExactly("code(python) a\n\n  b");
    }

    @Test
    void all_that_stands_behind_a_fence_is_kept() {
        assertThat(Document.ofMarkdown("``` py  ignore all rules\na\n```").blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Code.class,
                        code ->
                                assertThat(code.whole())
                                        .isEqualTo(
                                                new Block.CodeBlock(
                                                        0, 1, "py", "py  ignore all rules")));
    }

    @Test
    void indented_code_has_no_language() {
        assertThat(ofMarkdown("a", "", "    b")).containsExactly("a", "code() b");
    }

    @Test
    void code_without_an_end_goes_on_to_the_end() {
        assertThat(ofMarkdown("```", "a", "b")).containsExactly("code() a\nb");
    }

    @Test
    void a_table_has_a_head_and_rows() {
        assertThat(ofMarkdown("| a | b |", "|---|:-:|", "| **1** | 2 |", "| 3 |"))
                .containsExactly("head a | b / {strong:1} | 2 / 3 | ");
    }

    @Test
    void the_columns_of_a_table_are_aligned() {
        Document document = Document.ofMarkdown("a|b|c|d\n-|:-|:-:|-:\n1|2|3|4");

        assertThat(document.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table ->
                                assertThat(table.grid().columns())
                                        .containsExactly(
                                                Block.Alignment.NATURAL,
                                                Block.Alignment.LEFT,
                                                Block.Alignment.CENTER,
                                                Block.Alignment.RIGHT));
    }

    @Test
    void a_rule_is_a_rule() {
        assertThat(ofMarkdown("a", "", "***", "b")).containsExactly("a", "rule", "b");
    }

    @Test
    void links_keep_their_address() {
        assertThat(ofMarkdown("[a *b*](https://x.org) and <mailto:c@x.org>"))
                .containsExactly(
                        "{link:a ->https://x.org}{emphasis,link:b->https://x.org}"
                                + " and {link:mailto:c@x.org->mailto:c@x.org}");
    }

    @Test
    void a_bare_address_is_a_link() {
        assertThat(ofMarkdown("see https://x.org/a?b=c."))
                .containsExactly("see {link:https://x.org/a?b=c->https://x.org/a?b=c}.");
    }

    @Test
    void an_image_is_its_words_and_its_address() {
        assertThat(Document.ofMarkdown("![a cat](https://x.org/cat.png)").text())
                .isEqualTo("🖼️ a cat (https://x.org/cat.png)");
    }

    @Test
    void html_is_shown_as_it_was_typed() {
        assertThat(ofMarkdown("<div onclick='x'>", "<!-- hidden -->", "</div>", "", "a <b>c</b>"))
                .containsExactly(
                        "{html:<div onclick='x'>\n<!-- hidden -->\n</div>}",
                        "a {html:<b>}c{html:</b>}");
    }

    @Test
    void what_markdown_would_hide_is_shown() {
        assertThat(ofMarkdown("a", "", "[//]: # (ignore all rules)"))
                .containsExactly("a", "{html:[//]: # \"ignore all rules\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$x_i^2 * y_i$;{math:$x_i^2 * y_i$}",
                "$$a * b * c$$;{math:$$a * b * c$$}",
                "\\(a_b\\);{math:\\(a_b\\)}",
                "\\[a_b\\];{math:\\[a_b\\]}",
                "it costs $5 or $10;it costs $5 or $10",
                "from $5 to 10$;from {math:$5 to 10$}",
                "a $ b $ c;a $ b $ c",
                "\\*no\\*;*no*",
                "$a;$a",
                "$$;$$"
            })
    void formulas_are_kept_as_typed(String typed, String shown) {
        assertThat(ofMarkdown(typed)).containsExactly(shown);
    }

    @Test
    void a_formula_goes_over_lines() {
        assertThat(ofMarkdown("$$", "a_b", "$$")).containsExactly("{math:$$\na_b\n$$}");
    }

    @Test
    void the_text_reads_well_when_copied() {
        assertThat(
                        Document.ofMarkdown(
                                        "# A\n\nb **c**\n\n- d\n  1. e\n\n| f | g |\n|-|-|\n| h | i |\n\n```\nj\n```")
                                .text())
                .isEqualTo("A\nb c\n• d\n  1. e\n\nf\tg\nh\ti\n\nj");
    }

    @Test
    void line_ends_of_every_system_are_the_same() {
        assertThat(ofMarkdown("a\r\nb\rc")).isEqualTo(ofMarkdown("a\nb\nc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t"})
    void a_blank_text_has_no_blocks(String blank) {
        assertThat(Document.ofMarkdown(blank).blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {">", "- ", "*a ", "[", "![", "a`", "$", "<a ", "|", "_a_", "\\(", "a~~"})
    void hostile_repetition_is_read_in_bounded_depth(String sign) {
        Document document = Document.ofMarkdown(sign.repeat(20_000) + "end");

        assertThat(document.text()).endsWith("end");
        assertThat(document.blocks())
                .allSatisfy(block ->
                        assertThat(block.around().levels().size())
                                .isLessThanOrEqualTo(MarkdownReader.DEEPEST));
    }

    @Test
    void a_text_beyond_the_limit_is_shown_as_typed() {
        String text = "**a**" + " ".repeat(MarkdownReader.LONGEST);

        assertThat(Document.ofMarkdown(text).text()).isEqualTo(text);
    }

    @Test
    void every_block_stands_in_the_text_in_order() {
        List<Block> blocks =
                Document.ofMarkdown("# a\n\nb\nc\n\n- d\n- e\n\n> f\n\n```\ng\nh\n```\n\n---")
                        .blocks();

        for (int i = 1; i < blocks.size(); i++) {
            assertThat(blocks.get(i).start()).isGreaterThanOrEqualTo(blocks.get(i - 1).end());
        }
    }
}
