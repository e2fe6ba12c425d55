package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.diff.Range;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FoundPlacesTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    private FoundPlaces places;

    @Start
    void show(Stage stage) {
        ReadingPane first = new ReadingPane(new ReadingOptions(), MESSAGES, address -> {});
        ReadingPane second = new ReadingPane(new ReadingOptions(), MESSAGES, address -> {});
        first.show(Document.ofMarkdown("one two one"));
        second.show(Document.ofMarkdown("one"));
        places = new FoundPlaces(List.of(first, second), MESSAGES);
        stage.setScene(new Scene(new VBox(first, second), 300, 300));
        stage.show();
    }

    private String count() {
        return places.countProperty().get();
    }

    private void find(FxRobot robot) {
        robot.interact(() ->
                places.show(
                        List.of(
                                List.of(new Range(0, 3), new Range(8, 11)),
                                List.of(new Range(0, 3)))));
    }

    @Test
    void places_are_counted_over_all_texts(FxRobot robot) {
        find(robot);

        assertThat(count()).isEqualTo("1 of 3");
    }

    @Test
    void one_goes_through_them_round_the_ends(FxRobot robot) {
        find(robot);
        robot.interact(() -> places.go(-1));
        assertThat(count()).isEqualTo("3 of 3");

        robot.interact(() -> places.go(1));
        assertThat(count()).isEqualTo("1 of 3");
    }

    @Test
    void nothing_found_is_said(FxRobot robot) {
        robot.interact(() -> places.show(List.of(List.of(), List.of())));

        assertThat(count()).isEqualTo("Not found here");
    }

    @Test
    void nothing_is_said_where_nothing_is_looked_for(FxRobot robot) {
        find(robot);
        robot.interact(places::clear);

        assertThat(count()).isEmpty();
    }
}
