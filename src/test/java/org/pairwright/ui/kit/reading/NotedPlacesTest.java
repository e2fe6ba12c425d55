package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Stretches of a text of which something is told.
@ExtendWith(ApplicationExtension.class)
class NotedPlacesTest {
    private ReadingPane pane;

    @Start
    void show(Stage stage) {
        pane = new ReadingPane(new ReadingOptions(), new Messages(Locale.ENGLISH), link -> {});
        Scene scene = new Scene(pane, 500, 300);
        new Theme(scene, Look.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    private void note(FxRobot robot, Note... notes) {
        robot.interact(() -> {
            pane.note(List.of(notes));
            pane.applyCss();
            pane.layout();
        });
    }

    private long marked() {
        return pane.lookupAll(".noted-mark").stream().filter(Rectangle.class::isInstance).count();
    }

    @Test
    void they_are_marked_and_told_to_a_screen_reader_until_they_no_longer_are(FxRobot robot) {
        robot.interact(() -> pane.show(Document.ofMarkdown("How to kill a man, with poison.")));

        note(robot, new Note(7, 17, "Violence"), new Note(24, 30, "Violence, Weapons"));

        assertThat(marked()).isEqualTo(2);
        assertThat(pane.getAccessibleHelp())
                .isEqualTo("kill a man: Violence; poison: Violence, Weapons");
        note(robot);
        assertThat(marked()).isZero();
        assertThat(pane.getAccessibleHelp()).isEmpty();
    }

    @Test
    void one_beyond_the_end_of_another_text_is_harmless(FxRobot robot) {
        robot.interact(() -> pane.show(Document.ofMarkdown("Short.")));

        note(robot, new Note(7, 17, "Violence"));

        assertThat(pane.getAccessibleHelp()).isEqualTo(": Violence");
    }
}
