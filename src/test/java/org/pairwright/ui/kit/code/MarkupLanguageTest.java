package org.pairwright.ui.kit.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupLanguageTest {

    @Test
    void elements_attributes_and_values_are_told_apart() {
        assertThat(Marked.of("<a href=\"x\" id=y disabled>if &amp; 1</a>", "html"))
                .containsExactly(
                        "KEYWORD:a",
                        "NAME:href",
                        "STRING:\"x\"",
                        "NAME:id",
                        "STRING:y",
                        "NAME:disabled",
                        "NUMBER:&amp;",
                        "KEYWORD:a");
    }

    @Test
    void a_script_and_a_style_are_read_in_their_languages() {
        assertThat(Marked.of("<script>if (1) '</b>'</SCRIPT><style>a{top:1px}</style>", "html"))
                .containsExactly(
                        "KEYWORD:script",
                        "KEYWORD:if",
                        "NUMBER:1",
                        "STRING:'</b>'",
                        "KEYWORD:SCRIPT",
                        "KEYWORD:style",
                        "NAME:top",
                        "NUMBER:1px",
                        "KEYWORD:style");
    }

    @Test
    void comments_and_declarations_run_to_their_end() {
        assertThat(Marked.of("<!DOCTYPE html><!-- <b> --><i/><!-- open", "html"))
                .containsExactly(
                        "COMMENT:<!DOCTYPE html><!-- <b> -->", "KEYWORD:i", "COMMENT:<!-- open");
    }

    @Test
    void a_sign_that_opens_nothing_is_text() {
        assertThat(Marked.of("1 < 2 & 3", "xml")).isEmpty();
    }
}
