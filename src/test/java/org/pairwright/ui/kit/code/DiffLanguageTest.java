package org.pairwright.ui.kit.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiffLanguageTest {

    @Test
    void each_line_is_what_its_first_sign_says() {
        assertThat(Marked.of("--- a\n+++ b\n@@ -1 +1 @@\n same\n-old\n+new", "diff"))
                .containsExactly(
                        "NAME:--- a",
                        "NAME:+++ b",
                        "TYPE:@@ -1 +1 @@",
                        "KEYWORD:-old",
                        "STRING:+new");
    }
}
