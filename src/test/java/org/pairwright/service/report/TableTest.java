package org.pairwright.service.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Reason;

/// Tables as they are shown and as programs read them.
class TableTest {
    private static final Table TABLE =
            new Table(
                    "t",
                    "A table",
                    List.of(
                            Column.words("who", "Who"),
                            Column.estimate("alpha", "Alpha"),
                            Column.number("n", "Number")),
                    List.of(
                            List.of(
                                    Cell.of("<b>"),
                                    new Cell.Estimate(-.5, -.75, .25, "-.50 [-.75, .25]"),
                                    Cell.of(1200)),
                            List.of(Cell.of("=1"), new Cell.None("no reason"), Cell.of(3))));

    @Test
    void an_interval_makes_three_columns_for_programs_and_a_reason_one() {
        assertThat(TABLE.csv())
                .containsExactly(
                        List.of("who", "alpha", "alpha_low", "alpha_high", "n", "undefined"),
                        List.of("<b>", -.5, -.75, .25, 1200L, ""),
                        List.of("=1", "", "", "", 3L, "no reason"));
    }

    @Test
    void a_figure_without_an_interval_says_why_to_programs_and_to_people() {
        Table table =
                new Table(
                        "t",
                        "A table",
                        List.of(Column.words("who", "Who"), Column.estimate("alpha", "Alpha")),
                        List.of(
                                List.of(
                                        Cell.of("all"),
                                        Cell.of(
                                                new Figure.Known(1),
                                                new Interval.Undefined(Reason.NO_VARIATION)))));
        Markup page = new Markup();
        table.write(page);

        assertThat(table.csv().getLast())
                .containsExactly(
                        "all",
                        1.0,
                        "",
                        "",
                        "no interval: it does not vary when the items are drawn again");
        assertThat(page.toString())
                .contains(
                        "<span>1.00</span> <small>no interval: it does not vary when the items"
                                + " are drawn again</small>");
    }

    @Test
    void rows_and_columns_have_heads() {
        Markup page = new Markup();
        TABLE.write(page);

        assertThat(page.toString())
                .contains("<caption>A table</caption>")
                .contains("<th scope=\"col\" class=\"number\">Alpha</th>")
                .contains("<th scope=\"row\" class=\"words\"><bdi>&lt;b&gt;</bdi></th>")
                .contains("<td class=\"number\">1,200</td>");
    }

    @Test
    void what_is_undefined_is_shown_with_its_reason() {
        Markup page = new Markup();
        TABLE.write(page);

        assertThat(page.toString()).contains("<span>undefined</span><small>no reason</small>");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Table(
                                "t",
                                "",
                                List.of(Column.words("a", "A")),
                                List.of(List.of(Cell.of("1"), Cell.of("2")))))
                .withMessage("t has 1 columns, not 2.");
    }
}
