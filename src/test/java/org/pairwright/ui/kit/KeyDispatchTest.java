package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Keys in a text, on keyboards where Alt reaches for characters.
@ExtendWith(ApplicationExtension.class)
class KeyDispatchTest {
    private static final Act PHRASE =
            new Scope("test.screen").act("test.phrase", "test.phrase", "Alt+1").alsoInText();

    private final List<String> done = new ArrayList<>();
    private final List<String> typed = new ArrayList<>();
    private TextField field;

    @Start
    void show(Stage stage) {
        field = new TextField();
        field.addEventHandler(KeyEvent.KEY_TYPED, event -> typed.add(event.getCharacter()));
        Scene scene = new Scene(new StackPane(field));
        Acts acts = new Acts().add(PHRASE, () -> done.add("phrase"));
        new KeyDispatch(new KeyMap(List.of(PHRASE)), () -> List.of(acts)).listenTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void altPress(FxRobot robot, KeyCode code, String character) {
        robot.interact(() -> {
            Event.fireEvent(
                    field,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
            Event.fireEvent(
                    field,
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            character,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            true,
                            false));
        });
    }

    @Test
    void what_a_key_types_that_did_something_is_no_text(FxRobot robot) {
        altPress(robot, KeyCode.DIGIT1, "¡");

        assertThat(done).containsExactly("phrase");
        assertThat(typed).isEmpty();
    }

    @Test
    void what_another_key_types_after_it_is(FxRobot robot) {
        altPress(robot, KeyCode.DIGIT1, "¡");
        altPress(robot, KeyCode.DIGIT2, "™");

        assertThat(done).containsExactly("phrase");
        assertThat(typed).containsExactly("™");
    }
}
