package org.pairwright.ui.kit.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSpansTest {

    @Test
    void a_python_function_shows_its_words_name_types_and_text() {
        assertThat(
                        Marked.of(
                                """
                                @cached
                                def area(r: float) -> float:  # of a circle
                                    return 3.14 * r ** 2
                                """,
                                "python"))
                .containsExactly(
                        "NAME:@cached",
                        "KEYWORD:def",
                        "NAME:area",
                        "TYPE:float",
                        "TYPE:float",
                        "COMMENT:# of a circle",
                        "KEYWORD:return",
                        "NUMBER:3.14",
                        "NUMBER:2");
    }

    @Test
    void code_within_a_string_is_code() {
        assertThat(Marked.of("f\"{{no}} {len(x)} more\"", "py"))
                .containsExactly("STRING:f\"{{no}} ", "NAME:len", "STRING: more\"");
        assertThat(Marked.of("`a ${b(`c ${1}`)} d`", "js"))
                .containsExactly(
                        "STRING:`a ", "NAME:b", "STRING:`c ", "NUMBER:1", "STRING:`", "STRING: d`");
        assertThat(Marked.of("\"\\(name.count) left\"", "swift"))
                .containsExactly("STRING:\"", "STRING: left\"");
    }

    @Test
    void a_string_that_is_not_closed_ends_with_its_line() {
        assertThat(Marked.of("a = \"open\nif x", "python"))
                .containsExactly("STRING:\"open", "KEYWORD:if");
        assertThat(Marked.of("f\"{open\nif x", "python"))
                .containsExactly("STRING:f\"", "KEYWORD:if");
    }

    @Test
    void a_string_over_lines_ends_with_its_sign_or_the_code() {
        assertThat(Marked.of("\"\"\"one\ntwo\"\"\" if", "python"))
                .containsExactly("STRING:\"\"\"one\ntwo\"\"\"", "KEYWORD:if");
        assertThat(Marked.of("`one\ntwo", "go")).containsExactly("STRING:`one\ntwo");
    }

    @Test
    void an_escaped_quote_does_not_end_a_string() {
        assertThat(Marked.of("\"a\\\"b\" 1", "java"))
                .containsExactly("STRING:\"a\\\"b\"", "NUMBER:1");
        assertThat(Marked.of("'it''s' 1", "sql")).containsExactly("STRING:'it''s'", "NUMBER:1");
    }

    @Test
    void comments_nest_where_the_language_says_so() {
        assertThat(Marked.of("/* a /* b */ c */ 1", "rust"))
                .containsExactly("COMMENT:/* a /* b */ c */", "NUMBER:1");
        assertThat(Marked.of("/* a /* b */ 1", "java"))
                .containsExactly("COMMENT:/* a /* b */", "NUMBER:1");
        assertThat(Marked.of("/* open\n1", "c")).containsExactly("COMMENT:/* open\n1");
    }

    @Test
    void a_sign_chosen_at_the_beginning_ends_a_raw_string() {
        assertThat(Marked.of("r#\"a \" b\"# 1", "rust"))
                .containsExactly("STRING:r#\"a \" b\"#", "NUMBER:1");
        assertThat(Marked.of("R\"x(a )\" b)x\" 1", "cpp"))
                .containsExactly("STRING:R\"x(a )\" b)x\"", "NUMBER:1");
        assertThat(Marked.of("$f$ select 1 $f$ 2", "sql"))
                .containsExactly("STRING:$f$ select 1 $f$", "NUMBER:2");
    }

    @Test
    void a_text_in_a_shell_runs_to_the_word_that_it_chose() {
        assertThat(Marked.of("cat <<EOF > \"$file\"\nif EOF\nEOF\nif", "bash"))
                .containsExactly(
                        "NAME:cat",
                        "STRING:<<EOF",
                        "STRING:\"$file\"",
                        "STRING:if EOF\nEOF",
                        "KEYWORD:if");
    }

    @Test
    void in_a_shell_only_words_apart_are_keywords_and_comments() {
        assertThat(Marked.of("run --if a#b ${HOME} $1 # c", "sh"))
                .containsExactly("NAME:${HOME}", "NAME:$1", "COMMENT:# c");
    }

    @Test
    void a_lifetime_is_no_open_character() {
        assertThat(Marked.of("fn f<'a>(c: &'a str) { 'x' }", "rust"))
                .containsExactly(
                        "KEYWORD:fn", "NAME:f", "TYPE:'a", "TYPE:'a", "TYPE:str", "STRING:'x'");
    }

    @Test
    void a_slash_after_a_value_divides() {
        assertThat(Marked.of("a / 2 / b", "js")).containsExactly("NUMBER:2");
        assertThat(Marked.of("x = /[/]\"/gi", "js")).containsExactly("STRING:/[/]\"/gi");
        assertThat(Marked.of("return /a/", "js")).containsExactly("KEYWORD:return", "STRING:/a/");
    }

    @Test
    void classes_calls_and_annotations_are_told_apart() {
        assertThat(Marked.of("@Test void run() { new Foo(LIMIT).go(1L); }", "java"))
                .containsExactly(
                        "NAME:@Test",
                        "KEYWORD:void",
                        "NAME:run",
                        "KEYWORD:new",
                        "TYPE:Foo",
                        "NAME:go",
                        "NUMBER:1L");
        assertThat(Marked.of("public int Size() => List.Count();", "c#"))
                .containsExactly(
                        "KEYWORD:public", "TYPE:int", "NAME:Size", "TYPE:List", "NAME:Count");
    }

    @Test
    void numbers_keep_their_signs_and_ranges_do_not_belong_to_them() {
        assertThat(Marked.of("0xFF_u8 1.5e-3 .5 0..10 1'000", "cpp"))
                .containsExactly(
                        "NUMBER:0xFF_u8",
                        "NUMBER:1.5e-3",
                        "NUMBER:.5",
                        "NUMBER:0",
                        "NUMBER:10",
                        "NUMBER:1'000");
    }

    @Test
    void a_key_in_json_is_a_name() {
        assertThat(Marked.of("{\"a\" : [\"b\", -1, true]}", "json"))
                .containsExactly("NAME:\"a\"", "STRING:\"b\"", "NUMBER:1", "KEYWORD:true");
    }

    @Test
    void sql_is_read_in_any_case() {
        assertThat(Marked.of("Select count(*) FROM t -- all", "sql"))
                .containsExactly("KEYWORD:Select", "NAME:count", "KEYWORD:FROM", "COMMENT:-- all");
    }

    @Test
    void a_style_sheet_shows_selectors_properties_and_values() {
        assertThat(Marked.of(".card, #top { color: #fff; margin-top: 1.5em } /* x */", "css"))
                .containsExactly(
                        "TYPE:.card",
                        "TYPE:#top",
                        "NAME:color",
                        "NUMBER:#fff",
                        "NAME:margin-top",
                        "NUMBER:1.5em",
                        "COMMENT:/* x */");
    }

    @Test
    void a_preprocessor_line_begins_with_a_keyword() {
        assertThat(Marked.of("#include \"a.h\"\nsize_t n;", "c"))
                .containsExactly("KEYWORD:#include", "STRING:\"a.h\"", "TYPE:size_t");
    }

    @Test
    void symbols_and_variables_of_ruby_are_seen() {
        assertThat(Marked.of("def go(a) = puts \"#{@x} b\", :sym # no", "rb"))
                .containsExactly(
                        "KEYWORD:def",
                        "NAME:go",
                        "NAME:puts",
                        "STRING:\"",
                        "NAME:@x",
                        "STRING: b\"",
                        "STRING::sym",
                        "COMMENT:# no");
    }

    @ParameterizedTest
    @CsvSource({
        "Python,def",
        "py,def",
        "python3 title=x,def",
        "ts,interface",
        "c++,template",
        "cpp,template",
        "C#,namespace",
        "cs,namespace",
        "golang,func",
        "rs,fn",
        "kt,fun",
        "swift,func",
        "rb,def",
        "php,function",
        "sh,fi",
        "zsh,fi",
        "console,fi",
        "R,function",
        "scala,def",
        "dart,final",
        "lua,local",
        "jsx,const",
        "mysql,select",
        "toml,true"
    })
    void a_language_is_known_by_its_usual_names(String language, String keyword) {
        assertThat(Marked.of(keyword + " ", language)).containsExactly("KEYWORD:" + keyword);
    }

    @Test
    void of_an_unknown_language_strings_and_numbers_are_told() {
        assertThat(Marked.of("if \"a\" don't 12", "klingon"))
                .containsExactly("STRING:\"a\"", "NUMBER:12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "text", "plaintext"})
    void without_a_language_everything_is_plain(String language) {
        assertThat(CodeSpans.of("if \"a\" 12", language)).isEmpty();
    }

    @Test
    void languages_are_named_alike_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Marked.of("SELECT id IN t", "SQLITE"))
                    .containsExactly("KEYWORD:SELECT", "KEYWORD:IN");
        } finally {
            Locale.setDefault(before);
        }
    }
}
