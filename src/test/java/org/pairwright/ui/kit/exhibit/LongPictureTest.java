package org.pairwright.ui.kit.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Scope;
import org.pairwright.ui.kit.Theme;
import org.pairwright.ui.kit.chart.Area;
import org.pairwright.ui.kit.chart.ChartPane;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A picture that is higher than its card.
@ExtendWith(ApplicationExtension.class)
class LongPictureTest {
    private static final int ROWS = 60;
    private static final Scope SCREEN = new Scope("agreement.act.screen");
    private static final ExhibitHost.CardActs ACTS =
            new ExhibitHost.CardActs(
                    SCREEN.act("agreement.table", "agreement.act.table", "T"),
                    SCREEN.act("agreement.copy", "agreement.act.copy", "C"),
                    SCREEN.act("agreement.save", "agreement.act.save", "S"));

    private final VBox page = new VBox();
    private Exhibit exhibit;
    private ExhibitCard card;

    @Start
    void show(Stage stage) {
        List<IntervalPlot.Row> rows = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(
                    IntervalPlot.Row.of(
                            "annotator " + i,
                            new Reading.Within(0.5, 0.4, 0.6),
                            "0.5",
                            "row " + i,
                            "annotator = " + i));
            table.add(List.of("annotator " + i, "0.5"));
        }
        exhibit =
                Exhibit.drawn(
                        "long",
                        "Sixty annotators",
                        "A row for each.",
                        new IntervalPlot(rows, 0, 1, List.of(), it -> Double.toString(it)),
                        new Exhibit.Table(List.of("Who", "Share"), table));
        show(exhibit);
        Scene scene = new Scene(Page.scrolled(page), 640, 560);
        new Theme(scene, Look.LIGHT);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
    }

    /// Below what is half as high as the window.
    private void show(Exhibit shown) {
        card =
                new ExhibitCard(
                        shown,
                        new Host(),
                        new KeyMap(List.of(ACTS.table(), ACTS.copy(), ACTS.save())),
                        new Messages(Locale.ENGLISH));
        Region above = new Region();
        above.setMinHeight(280);
        page.getChildren().setAll(above, card);
    }

    @Test
    void keys_lead_to_a_row_in_sight(FxRobot robot) {
        followKeys(robot);
    }

    @Test
    void keys_lead_to_a_row_in_sight_where_only_the_page_is_scrolled(FxRobot robot) {
        robot.interact(() -> show(exhibit.asWide()));
        followKeys(robot);
    }

    private static void followKeys(FxRobot robot) {
        ChartPane chart = robot.lookup("#long-chart").queryAs(ChartPane.class);
        robot.interact(chart::requestFocus);
        for (KeyCode key : List.of(KeyCode.END, KeyCode.UP, KeyCode.HOME, KeyCode.DOWN)) {
            robot.type(key);
            Area area = chart.hereProperty().get().orElseThrow().area();
            Bounds row = new BoundingBox(area.x(), area.y(), area.width(), area.height());
            for (Node at = chart; at != null; at = at.getParent()) {
                if (at.getStyleClass().contains("viewport")) {
                    assertThat(at.localToScene(at.getLayoutBounds()).contains(rounded(chart, row)))
                            .as("%s in %s", key, at.getParent())
                            .isTrue();
                }
            }
        }
    }

    /// A pixel less on each side: places of what is scrolled are rounded.
    private static Bounds rounded(Node chart, Bounds row) {
        Bounds all = chart.localToScene(row);
        return new BoundingBox(
                all.getMinX() + 1, all.getMinY() + 1, all.getWidth() - 2, all.getHeight() - 2);
    }

    @Test
    void a_saved_picture_has_all_rows(FxRobot robot) {
        double before = card.getHeight();
        List<WritableImage> pictures = new ArrayList<>();
        robot.interact(() -> pictures.add(CardPicture.of(card)));

        assertThat(before).isLessThan(500);
        assertThat(pictures.getFirst().getHeight()).isGreaterThan(2 * chartHeight(robot));
        robot.interact(() -> card.getParent().layout());
        assertThat(card.getHeight()).isEqualTo(before);
    }

    @Test
    void what_is_framed_stays_framed_where_the_picture_becomes_narrower(FxRobot robot) {
        ChartPane chart = robot.lookup("#long-chart").queryAs(ChartPane.class);
        robot.interact(chart::requestFocus);
        robot.type(KeyCode.DOWN);
        double before = framed(chart);
        robot.interact(() -> card.setMaxWidth(card.getWidth() - 100));
        robot.interact(() -> card.getParent().layout());

        assertThat(framed(chart)).isEqualTo(before - 100);
        assertThat(reading(robot)).isEqualTo("row 1");
    }

    private static double framed(ChartPane chart) {
        return chart.hereProperty().get().orElseThrow().area().width();
    }

    private static Node chart(FxRobot robot) {
        return robot.lookup("#long-chart").query();
    }

    private static double chartHeight(FxRobot robot) {
        return chart(robot).getLayoutBounds().getHeight();
    }

    private static String reading(FxRobot robot) {
        return robot.lookup("#long-reading").queryLabeled().getText();
    }

    private static final class Host implements ExhibitHost {
        @Override
        public CardActs acts() {
            return ACTS;
        }

        @Override
        public void showPairs(String expression) {
            throw new IllegalStateException("Nobody asked for " + expression);
        }

        @Override
        public PictureFiles pictures() {
            throw new IllegalStateException("Nobody asked for files.");
        }
    }
}
