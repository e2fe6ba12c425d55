package org.pairwright.ui.kit.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlLanguageTest {

    @Test
    void keys_and_values_are_told_apart() {
        assertThat(
                        Marked.of(
                                """
                                name: a plain value # said
                                "quoted key": 'text'
                                list:
                                  - port: 80
                                  - on: true
                                  - http://x#y
                                flow: {a: 1, b: [null]}
                                """,
                                "yaml"))
                .containsExactly(
                        "NAME:name",
                        "COMMENT:# said",
                        "NAME:\"quoted key\"",
                        "STRING:'text'",
                        "NAME:list",
                        "NAME:port",
                        "NUMBER:80",
                        "NAME:on",
                        "KEYWORD:true",
                        "NAME:flow",
                        "NAME:a",
                        "NUMBER:1",
                        "NAME:b",
                        "KEYWORD:null");
    }

    @Test
    void a_text_under_a_key_is_one_string() {
        assertThat(Marked.of("run: |\n  if: 1\n\n  two\nnext: x", "yml"))
                .containsExactly("NAME:run", "STRING:  if: 1", "STRING:  two", "NAME:next");
    }

    @Test
    void anchors_and_tags_are_types() {
        assertThat(Marked.of("a: &base\nb: *base\nc: !Ref x", "yaml"))
                .containsExactly(
                        "NAME:a", "TYPE:&base", "NAME:b", "TYPE:*base", "NAME:c", "TYPE:!Ref");
    }
}
