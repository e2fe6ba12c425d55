package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The foot offers what a key does from where the focus is.
@ExtendWith(ApplicationExtension.class)
class FootKeyTest {
    private static final Scope SCREEN = new Scope("label.do.screen");
    private static final Act LETTER = SCREEN.act("test.letter", "label.spoken.skip", "S");
    private static final Act ENTER = SCREEN.act("test.enter", "label.spoken.skip", "Enter");

    private final KeyMap keys = new KeyMap(List.of(LETTER, ENTER));
    private final Button button = new Button("Button");
    private final TextField field = new TextField();
    private final Button inPanel = new Button("In a panel");
    private final FootKey letter = new FootKey(keys, LETTER, "skip");
    private final FootKey enter = new FootKey(keys, ENTER, "open");

    @Start
    void show(Stage stage) {
        VBox panel = new VBox(inPanel);
        PanelKeys.on(panel, () -> {}, () -> {});
        stage.setScene(new Scene(new VBox(button, field, panel, letter, enter), 300, 200));
        stage.show();
    }

    @Test
    void in_a_text_field_letters_are_text(FxRobot robot) {
        robot.interact(button::requestFocus);
        assertThat(letter.isVisible()).isTrue();

        robot.interact(field::requestFocus);
        assertThat(letter.isVisible()).isFalse();

        robot.interact(button::requestFocus);
        assertThat(letter.isVisible()).isTrue();
    }

    @Test
    void in_a_panel_that_asks_something_enter_is_its_own(FxRobot robot) {
        robot.interact(button::requestFocus);
        assertThat(enter.isVisible()).isTrue();

        robot.interact(inPanel::requestFocus);
        assertThat(enter.isVisible()).isFalse();
        assertThat(letter.isVisible()).isTrue();
    }
}
