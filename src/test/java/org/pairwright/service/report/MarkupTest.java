package org.pairwright.service.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/// Pages in which no text becomes markup.
class MarkupTest {
    private static String body(Markup markup) {
        return markup.toString().replace("<!DOCTYPE html>\n", "");
    }

    @Test
    void a_text_is_escaped() {
        assertThat(body(new Markup().leaf("p", "<script>&\"'</p>")))
                .isEqualTo("<p>&lt;script&gt;&amp;\"'&lt;/p&gt;</p>");
    }

    @Test
    void a_value_does_not_end_its_attribute() {
        assertThat(body(new Markup().leaf("p", "", "title", "\" onload=\"x<")))
                .isEqualTo("<p title=\"&quot; onload=&quot;x&lt;\"></p>");
    }

    @Test
    void what_is_no_character_of_xml_is_shown_as_unknown() {
        assertThat(body(new Markup().leaf("p", "a\u0000\u0008\u0085\ud800\uffff\ud83d\ude00")))
                .isEqualTo("<p>a\ufffd\ufffd\ufffd\ufffd\ufffd\ud83d\ude00</p>");
    }

    @Test
    void a_text_by_others_may_run_from_right_to_left() {
        assertThat(body(new Markup().foreign("td", "\u0645")))
                .isEqualTo("<td><bdi>\u0645</bdi></td>");
    }

    @Test
    void what_has_no_end_is_no_page() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Markup().open("p").toString())
                .withMessage("These elements have no end: [p]");
    }

    @Test
    void a_style_sheet_holds_no_markup() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Markup().style("</style><b>"));
    }
}
