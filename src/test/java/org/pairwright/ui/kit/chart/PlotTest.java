package org.pairwright.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What plots come to at a width, with letters that are all as wide.
class PlotTest {
    private static final Letters LETTERS = (text, size) -> text.length() * size / 2;

    private static IntervalPlot.Row row(String name, Reading reading) {
        return IntervalPlot.Row.of(name, reading, "50 %", name + ": 50 %", "annotator = x");
    }

    private static IntervalPlot plot(IntervalPlot.Row... rows) {
        return new IntervalPlot(List.of(rows), 0, 1, List.of(0.5), number -> "" + number);
    }

    @Test
    void each_row_is_a_spot_as_wide_as_the_picture() {
        Picture picture =
                plot(row("Mara", new Reading.Alone(0.5)), row("Omar", new Reading.Nothing()))
                        .draw(400, LETTERS);

        assertThat(picture.spots())
                .extracting(Spot::words)
                .containsExactly("Mara: 50 %", "Omar: 50 %");
        assertThat(picture.spots()).allMatch(spot -> spot.area().width() == 400);
    }

    @Test
    void an_interval_lies_around_its_number() {
        Picture picture = plot(row("Mara", new Reading.Within(0.5, 0.25, 0.75))).draw(400, LETTERS);
        Mark.Point point = only(picture, Mark.Point.class).findFirst().orElseThrow();
        Mark.Line interval =
                only(picture, Mark.Line.class)
                        .filter(it -> it.ink() == Ink.ACCENT && it.fromY() == it.toY())
                        .findFirst()
                        .orElseThrow();

        assertThat(point.x()).isBetween(interval.fromX(), interval.toX());
        assertThat(point.x() - interval.fromX()).isEqualTo(interval.toX() - point.x());
    }

    @Test
    void where_there_is_no_number_no_point_is_drawn() {
        assertThat(
                        only(
                                plot(row("Mara", new Reading.Nothing())).draw(400, LETTERS),
                                Mark.Point.class))
                .isEmpty();
    }

    @Test
    void the_axis_is_the_foot_below_all_rows() {
        Picture picture = plot(row("Mara", new Reading.Alone(0.5))).draw(400, LETTERS);
        double rows = picture.height() - picture.foot();

        assertThat(picture.spots()).allMatch(it -> it.area().y() + it.area().height() <= rows);
        assertThat(only(picture, Mark.Words.class).filter(it -> it.y() > rows)).isNotEmpty();
    }

    @Test
    void columns_are_higher_where_there_is_room() {
        BarPlot.Bar bar = new BarPlot.Bar("8 s", 3, "3", Ink.ACCENT, "3 labels", "");
        Plot plot = new BarPlot(List.of(bar));
        Picture least = plot.draw(400, LETTERS);
        Picture more = plot.draw(400, least.height() + 40, LETTERS);

        assertThat(more.height()).isEqualTo(least.height() + 40);
        assertThat(only(more, Mark.Box.class).findFirst().orElseThrow().area().height())
                .isEqualTo(
                        only(least, Mark.Box.class).findFirst().orElseThrow().area().height() + 40);
        assertThat(plot.draw(400, 5_000, LETTERS).height()).isLessThan(400);
    }

    @Test
    void a_long_name_is_cut_so_that_numbers_have_room() {
        Picture picture = plot(row("A".repeat(200), new Reading.Alone(1))).draw(400, LETTERS);

        assertThat(only(picture, Mark.Words.class).map(Mark.Words::text))
                .anyMatch(it -> it.startsWith("AAA") && it.endsWith("…"));
        assertThat(only(picture, Mark.Point.class).findFirst().orElseThrow().x()).isLessThan(400);
    }

    @Test
    void long_names_that_begin_alike_are_told_apart_by_their_ends() {
        String alike = "Encouragement of violent acts against ".repeat(3);
        Reading one = new Reading.Alone(1);
        Picture picture =
                plot(row(alike + "people", one), row(alike + "things", one), row("Hate", one))
                        .draw(400, LETTERS);

        assertThat(only(picture, Mark.Words.class).map(Mark.Words::text))
                .anyMatch(it -> it.startsWith("Enc") && it.endsWith("people"))
                .anyMatch(it -> it.startsWith("Enc") && it.endsWith("things"))
                .contains("Hate")
                .allMatch(it -> LETTERS.width(it, Letters.SIZE) <= 400 * 0.36);
    }

    @Test
    void two_numbers_with_intervals_stand_one_below_the_other() {
        IntervalPlot.Row row = row("Judge", new Reading.Within(0.5, 0.4, 0.6));
        Picture picture = plot(row.with(new Reading.Within(0.5, 0.3, 0.7))).draw(400, LETTERS);

        List<Mark.Point> points = only(picture, Mark.Point.class).toList();

        assertThat(points).extracting(Mark.Point::shape).contains(Mark.Shape.HOLLOW);
        assertThat(points).extracting(Mark.Point::x).hasSize(2).containsOnly(points.get(0).x());
        assertThat(points.get(0).y()).isGreaterThan(points.get(1).y());
    }

    private static MatrixPlot matrix(int n) {
        List<String> names = IntStream.range(0, n).mapToObj(i -> "Annotator " + i).toList();
        MatrixPlot.Cell cell =
                new MatrixPlot.Cell(0.5, false, Ink.ACCENT, ".50", "n 40", "kappa .50", "");
        return new MatrixPlot(names, names, Collections.nCopies(n, Collections.nCopies(n, cell)));
    }

    @Test
    void names_above_columns_that_they_would_fill_stay_apart() {
        Picture picture = matrix(2).draw(220, LETTERS);

        assertThat(only(picture, Mark.Words.class).filter(Mark.Words::bold))
                .hasSize(2)
                .allMatch(name -> LETTERS.width(name.text(), name.size()) <= 64 / 1.08);
        assertThat(picture.spots()).allMatch(spot -> spot.area().width() == 70);
    }

    @Test
    void a_small_matrix_prints_its_numbers() {
        assertThat(printed(matrix(6).draw(600, LETTERS))).isEqualTo(36);
    }

    @Test
    void a_matrix_of_sixty_fits_and_says_its_numbers_in_its_spots() {
        Picture picture = matrix(60).draw(1_100, LETTERS);

        assertThat(printed(picture)).isZero();
        assertThat(picture.spots()).hasSize(3_600);
        assertThat(picture.spots())
                .allMatch(spot -> spot.area().x() + spot.area().width() <= 1_100)
                .allMatch(spot -> spot.words().equals("kappa .50"));
        assertThat(picture.height()).isLessThan(900);
    }

    @Test
    void a_cell_without_anything_to_say_is_no_spot() {
        MatrixPlot plot =
                new MatrixPlot(
                        List.of("Mara"), List.of("Mara"), List.of(List.of(MatrixPlot.Cell.EMPTY)));

        assertThat(plot.draw(300, LETTERS).spots()).isEmpty();
    }

    @Test
    void steps_are_joined_and_many_of_them_become_a_line() {
        assertThat(only(steps(3), Mark.Point.class)).hasSize(3);
        assertThat(only(steps(100), Mark.Point.class)).isEmpty();
        assertThat(steps(100).spots()).hasSize(100);
    }

    private static Picture steps(int n) {
        LinePlot.Step step =
                new LinePlot.Step("May", "n = 3", new Reading.Alone(0.5), Ink.ACCENT, "", "");
        return new LinePlot(Collections.nCopies(n, step), 0, 1, List.of(), number -> "" + number)
                .draw(400, LETTERS);
    }

    @Test
    void a_bar_is_as_high_as_its_number() {
        Picture picture =
                new BarPlot(
                                List.of(
                                        new BarPlot.Bar("1 s", 10, "10", Ink.ACCENT, "ten", ""),
                                        new BarPlot.Bar("2 s", 5, "5", Ink.ACCENT, "five", "")))
                        .draw(300, LETTERS);
        List<Double> heights = only(picture, Mark.Box.class).map(it -> it.area().height()).toList();

        assertThat(heights.getFirst()).isEqualTo(2 * heights.getLast());
    }

    private static long printed(Picture picture) {
        return only(picture, Mark.Words.class).filter(it -> it.text().equals(".50")).count();
    }

    private static <M extends Mark> Stream<M> only(Picture picture, Class<M> kind) {
        return picture.marks().stream().filter(kind::isInstance).map(kind::cast);
    }
}
