package org.pairwright.domain.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.filter.Filter.And;
import org.pairwright.domain.filter.Filter.Contains;
import org.pairwright.domain.filter.Filter.FreeContains;
import org.pairwright.domain.filter.Filter.FreeIs;
import org.pairwright.domain.filter.Filter.FreeMeasures;
import org.pairwright.domain.filter.Filter.Is;
import org.pairwright.domain.filter.Filter.Marked;
import org.pairwright.domain.filter.Filter.Measures;
import org.pairwright.domain.filter.Filter.Not;
import org.pairwright.domain.filter.Filter.Or;

class FilterParserTest {
    private static final Filter FLAGGED = new Marked(Mark.FLAGGED);
    private static final Filter GOLD = new Marked(Mark.GOLD);
    private static final Filter DISPUTED = new Is(TextField.STATE, List.of("disputed"));

    @Test
    void and_binds_more_tightly_than_or() {
        assertThat(Filter.parse("gold or flagged and state = disputed"))
                .isEqualTo(new Or(List.of(GOLD, new And(List.of(FLAGGED, DISPUTED)))));
    }

    @Test
    void not_binds_more_tightly_than_and() {
        assertThat(Filter.parse("not gold and flagged"))
                .isEqualTo(new And(List.of(new Not(GOLD), FLAGGED)));
    }

    @Test
    void parentheses_hold_together() {
        assertThat(Filter.parse("not (gold or flagged)and(state=disputed)"))
                .isEqualTo(new And(List.of(new Not(new Or(List.of(GOLD, FLAGGED))), DISPUTED)));
    }

    @Test
    void words_of_the_grammar_may_be_in_capitals() {
        assertThat(Filter.parse("gold AND Not flagged"))
                .isEqualTo(new And(List.of(GOLD, new Not(FLAGGED))));
    }

    @Test
    void a_list_is_any_of_its_values() {
        assertThat(Filter.parse("state in (agreed, majority)"))
                .isEqualTo(new Is(TextField.STATE, List.of("agreed", "majority")));
        assertThat(Filter.parse("source not in ('a',\"b\")"))
                .isEqualTo(new Not(new Is(TextField.SOURCE, List.of("a", "b"))));
    }

    @Test
    void unequal_is_not_equal() {
        assertThat(Filter.parse("state != disputed")).isEqualTo(new Not(DISPUTED));
    }

    @Test
    void gold_stands_alone_or_has_a_value() {
        assertThat(Filter.parse("gold")).isEqualTo(GOLD);
        assertThat(Filter.parse("gold = both_bad"))
                .isEqualTo(new Is(TextField.GOLD, List.of("both_bad")));
    }

    @Test
    void numbers_are_compared() {
        assertThat(Filter.parse("length_a>=1000"))
                .isEqualTo(new Measures(NumberField.LENGTH_A, Comparison.AT_LEAST, 1000));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "'say \"hi\"'; say \"hi\"",
                "\"say \"\"hi\"\"\"; say \"hi\"",
                "'it''s'; it's",
                "O'Brien; O'Brien",
                "'C:\\new\\'; C:\\new\\",
                "'100 % _'; 100 % _",
                "أحمد; أحمد",
                "🙂; 🙂",
                "'x'') or 1=1 --'; x') or 1=1 --",
                "mlc:vcr; mlc:vcr",
                "'and'; and",
                "''; ||"
            })
    void a_text_is_what_stands_there(String written, String meant) {
        assertThat(Filter.parse("source = " + written))
                .isEqualTo(new Is(TextField.SOURCE, List.of(meant)));
    }

    @Test
    void a_text_is_looked_for() {
        assertThat(Filter.parse("prompt ~ 'two words'"))
                .isEqualTo(new Contains(TextField.PROMPT, "two words"));
    }

    @Test
    void a_script_has_the_name_that_unicode_gives_it() {
        assertThat(Filter.parse("script = arabic"))
                .isEqualTo(new Is(TextField.SCRIPT, List.of("ARABIC")));
    }

    @Test
    void a_month_and_a_ratio_of_lengths_are_read() {
        assertThat(Filter.parse("month in (2026-05, '2026-06')"))
                .isEqualTo(new Is(TextField.MONTH, List.of("2026-05", "2026-06")));
        assertThat(Filter.parse("length_ratio >= 1.25"))
                .isEqualTo(new Filter.Ratio(Comparison.AT_LEAST, new BigDecimal("1.25")));
    }

    @Test
    void a_free_field_has_a_path_of_names() {
        assertThat(Filter.parse("extras.meta.lang = de"))
                .isEqualTo(new FreeIs(new FreeField(List.of("meta", "lang")), List.of("de")));
        assertThat(Filter.parse("extras.\"a.b \"\"c\"\"\".d ~ x"))
                .isEqualTo(new FreeContains(new FreeField(List.of("a.b \"c\"", "d")), "x"));
        assertThat(Filter.parse("extras.score < -0.5"))
                .isEqualTo(
                        new FreeMeasures(
                                new FreeField(List.of("score")),
                                Comparison.LESS,
                                new BigDecimal("-0.5")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "||; Column 1: Expected a field, \"not\" or \"(\", not the end.",
                "gold and; Column 9: Expected a field, \"not\" or \"(\", not the end.",
                "gold flagged; Column 6: Expected \"and\", \"or\" or the end, not \"flagged\".",
                "(gold; Column 6: Expected \"and\", \"or\" or \")\", not the end.",
                "gold); Column 5: Expected \"and\", \"or\" or the end, not \")\".",
                "state = angry; Column 9: \"state\" can't be \"angry\". There are: unlabeled, skipped, agreed, majority, disputed.",
                "state ~ x; Column 7: Expected \"=\", \"!=\" or \"in\" after \"state\", not \"~\".",
                "prompt = x; Column 8: Expected \"~\" after \"prompt\", not \"=\".",
                "source; Column 7: Expected \"=\", \"!=\", \"in\" or \"~\" after \"source\", not the end.",
                "source = and; Column 10: Expected a value (a word of the grammar needs quotation marks), not \"and\".",
                "source in a; Column 11: Expected \"(\", not \"a\".",
                "source in (a b); Column 14: Expected \",\" or \")\", not \"b\".",
                "source not a; Column 12: Expected \"in\", not \"a\".",
                "flagged = true; Column 9: \"flagged\" stands alone, or after \"not\".",
                "length_a > many; Column 12: Expected a whole number, not \"many\".",
                "length_a ~ 3; Column 10: Expected one of = != < <= > >= after \"length_a\", not \"~\".",
                "source = '🙂' & x; Column 14: Expected \"and\", \"or\" or the end, not \"&\".",
                "source = 'open; Column 10: The text that begins here has no closing '.",
                "gold ! flagged; Column 6: \"!\" means nothing by itself. There are \"!=\" and \"not\".",
                "script = klingon; Column 10: \"klingon\" is no script that Unicode knows, such as Arabic, Han or Latin.",
                "month = 2026-13; Column 9: \"2026-13\" is no month, such as 2026-05.",
                "length_ratio > long; Column 16: Expected a number, not \"long\".",
                "length_ratio ~ 3; Column 14: Expected one of = != < <= > >= after \"length_ratio\", not \"~\".",
                "prompt ~ ''; Column 10: A text to look for has 1 to 500 characters.",
                "extras. = 1; Column 1: After \"extras\" come 1 to 8 names, each after a dot, such as extras.lang or extras.\"any name\".",
                "strength = 4; Column 12: \"strength\" can't be \"4\". There are: -3, -2, -1, 0, 1, 2, 3.",
                "safety_a = bad; Column 12: \"safety_a\" can't be \"bad\". There are: safe, unsafe.",
                "decided = 2026-02-30; Column 11: \"2026-02-30\" is no time, such as 2026-05-14 or 2026-05-14T09:30..2026-05-16.",
                "seconds = 8..4; Column 11: \"8..4\" are no seconds, such as 4 or 4..8.",
                "extras.x > y; Column 12: Expected a number, not \"y\"."
            })
    void what_can_not_be_read_is_named_with_its_place(String expression, String message) {
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.parse(expression))
                .withMessage(message);
    }

    @Test
    void an_unknown_field_is_told_which_there_are() {
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.parse("gold or lenght > 3"))
                .withMessage(
                        "Column 9: There is no field \"lenght\". There are: labeled, flagged,"
                                + " sensitive, excluded, gold, state, preference, strength, helpful, safer,"
                                + " safety, safety_a, safety_b, severity, severity_a, severity_b, differs_by,"
                                + " decided, seconds, script, month, annotator,"
                                + " category, source, source_a, source_b, prompt_version, import, external_id,"
                                + " text, prompt, response, response_a, response_b, decisions, skips, priority,"
                                + " length_a, length_b, prompt_length, score, score_a, score_b, score_prompt,"
                                + " length_ratio, view, extras.NAME.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not "})
    void what_nests_too_deep_is_refused(String deeper) {
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.parse(deeper.repeat(1_000) + "gold"))
                .withMessageEndingWith("A filter nests at most 50 deep.");
    }

    @Test
    void what_is_too_long_is_refused() {
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.parse("gold" + " or gold".repeat(200)))
                .withMessageEndingWith("A filter has at most 200 tests.");
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.parse(" ".repeat(10_001)))
                .withMessageEndingWith("A filter has at most 10000 characters.");
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.parse("source in (a" + ",a".repeat(200) + ")"))
                .withMessageEndingWith("A list has at most 200 values.");
    }

    @Test
    void a_nul_is_refused() {
        assertThatExceptionOfType(InvalidFilter.class)
                .isThrownBy(() -> Filter.parse("source = 'a\0b'"))
                .withMessage("Column 12: A filter has no character U+0000.");
    }
}
