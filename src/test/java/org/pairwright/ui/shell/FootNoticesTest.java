package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FootNoticesTest {
    @Test
    void a_word_on_something_else_does_not_cover_that_something_is_saved(FxRobot robot) {
        FootNotices notices = new FootNotices();
        robot.interact(() -> {
            notices.saved("Project settings saved");
            notices.say("Look: Dark");
            notices.say("Look: Light");
        });

        assertThat(notices.slots())
                .extracting(Label::getText)
                .containsExactly("Project settings saved", "Look: Light");
    }
}
