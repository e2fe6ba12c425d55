package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pairwright.ui.kit.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReadInStepTest {
    private final ReadingOptions options = new ReadingOptions();
    private ReadingPane left;
    private ReadingPane right;
    private ReadInStep together;

    @Start
    void show(Stage stage) {
        Messages messages = new Messages(Locale.ENGLISH);
        left = new ReadingPane(options, messages, address -> {});
        right = new ReadingPane(options, messages, address -> {});
        left.setPrefSize(400, 300);
        right.setPrefSize(400, 300);
        together = new ReadInStep(options, left, right);
        stage.setScene(new Scene(new HBox(left, right)));
        stage.show();
    }

    private static String paragraphs(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "subject%d matter%d of paragraph%d".formatted(i, i, i))
                .collect(Collectors.joining("\n\n"));
    }

    private void read(String one, String other) {
        left.show(Document.ofMarkdown(one));
        right.show(Document.ofMarkdown(other));
        layOut();
        together.compare(Comparison.of(left.document(), right.document()));
        layOut();
    }

    private void layOut() {
        left.layout();
        right.layout();
    }

    @Test
    void what_speaks_of_the_same_stays_side_by_side(FxRobot robot) {
        robot.interact(() -> {
            options.toggleInStep();
            read(paragraphs(0, 100), paragraphs(500, 520) + "\n\n" + paragraphs(0, 100));
            left.moveToPlace(50.5);
            layOut();
            layOut();
        });

        assertThat(right.place()).isBetween(70.0, 71.0);
        assertThat(left.place()).isBetween(50.0, 51.0);
    }

    @Test
    void the_left_follows_the_right_too(FxRobot robot) {
        robot.interact(() -> {
            options.toggleInStep();
            read(paragraphs(0, 100), paragraphs(40, 140));
            right.moveToPlace(10);
            layOut();
            layOut();
        });

        assertThat(left.place()).isBetween(50.0, 51.0);
    }

    @Test
    void both_reach_their_end_together(FxRobot robot) {
        robot.interact(() -> {
            options.toggleInStep();
            read(paragraphs(0, 100), paragraphs(0, 30));
            left.scrollToEnd();
            layOut();
            layOut();
        });

        assertThat(right.isAtEnd()).isTrue();
    }

    @Test
    void each_scrolls_alone_unless_they_are_in_step(FxRobot robot) {
        robot.interact(() -> {
            read(paragraphs(0, 100), paragraphs(0, 100));
            left.scrollBy(900);
            layOut();
        });

        assertThat(right.isAtStart()).isTrue();
    }
}
