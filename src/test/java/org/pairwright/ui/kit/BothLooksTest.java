package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BothLooksTest {
    private static String rule(String selectors, String declaration) {
        return selectors + " {\n  -fx-padding: 1px;\n  " + declaration + "\n}\n";
    }

    @Test
    void colors_are_others_where_the_root_is_dark() {
        assertThat(
                        BothLooks.of(
                                rule(".root", "-color-fg: black;"),
                                rule(".root", "-color-fg: white;")))
                .contains(".root:dark {\n  -color-fg: white;\n}")
                .endsWith(rule(".root", "-color-fg: black;"));
    }

    @Test
    void a_rule_that_sets_another_color_is_as_particular_as_before() {
        assertThat(
                        BothLooks.of(
                                rule(".button:hover", "-fx-fill: -color-a, -color-b;"),
                                rule(".button:hover", "-fx-fill: -color-c, -color-b;")))
                .isEqualTo(
                        """
                        .root {
                          -color-a-or-c: -color-a;
                        }
                        .root:dark {
                          -color-a-or-c: -color-c;
                        }
                        .button:hover {
                          -fx-padding: 1px;
                          -fx-fill: -color-a-or-c, -color-b;
                        }
                        """);
    }

    @Test
    void what_is_no_color_is_set_again_where_the_root_is_dark() {
        assertThat(
                        BothLooks.of(
                                rule(".menu, .tip", "-fx-effect: shadow(6px);"),
                                rule(".menu, .tip", "-fx-effect: shadow(8px);")))
                .endsWith(
                        rule(".menu, .tip", "-fx-effect: shadow(6px);")
                                + ".root:dark .menu, .root:dark .tip {\n"
                                + "  -fx-effect: shadow(8px);\n}\n");
    }

    @Test
    void sheets_that_differ_in_more_than_values_are_refused() {
        assertThatThrownBy(() -> BothLooks.of(rule(".a", "b: c;"), rule(".a", "d: c;")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no counterpart");
    }
}
