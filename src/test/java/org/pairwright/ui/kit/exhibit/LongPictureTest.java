package org.pairwright.ui.kit.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Scope;
import org.pairwright.ui.kit.Theme;
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
        Exhibit exhibit =
                Exhibit.drawn(
                        "long",
                        "Sixty annotators",
                        "A row for each.",
                        new IntervalPlot(rows, 0, 1, List.of(), it -> Double.toString(it)),
                        new Exhibit.Table(List.of("Who", "Share"), table));
        Messages messages = new Messages(Locale.ENGLISH);
        card =
                new ExhibitCard(
                        exhibit,
                        new Host(),
                        new KeyMap(List.of(ACTS.table(), ACTS.copy(), ACTS.save())),
                        messages);
        VBox page = new VBox(card);
        Scene scene = new Scene(page, 640, 560);
        new Theme(scene, Look.LIGHT);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
    }

    @Test
    void keys_lead_to_a_row_in_sight(FxRobot robot) {
        robot.interact(() -> chart(robot).requestFocus());
        robot.type(KeyCode.END);

        assertThat(reading(robot)).isEqualTo("row 59");
        assertThat(seen(robot).getMaxY()).isGreaterThanOrEqualTo(chartHeight(robot) - 1);
        robot.type(KeyCode.HOME);
        assertThat(seen(robot).getMinY()).isLessThanOrEqualTo(1);
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

    /// What is seen of the picture, in its own pixels.
    private static Bounds seen(FxRobot robot) {
        ScrollPane scroll = robot.lookup(".exhibit-scroll").queryAs(ScrollPane.class);
        Node window = scroll.lookup(".viewport");
        return chart(robot).sceneToLocal(window.localToScene(window.getLayoutBounds()));
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
