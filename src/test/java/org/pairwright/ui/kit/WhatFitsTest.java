package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WhatFitsTest {
    private Label label;
    private HBox row;

    @Start
    void show(Stage stage) {
        label = new Label("242 characters and more");
        label.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(new WhatFits(8, label));
        stage.setScene(new Scene(row, 400, 40));
        stage.show();
    }

    private void layOut() {
        row.applyCss();
        row.layout();
    }

    @Test
    void what_becomes_shorter_is_seen_as_before(FxRobot robot) {
        robot.interact(() -> {
            layOut();
            label.setText("38 words");
            layOut();
        });

        assertThat(label.getOpacity()).isEqualTo(1);
    }

    @Test
    void what_has_no_room_is_left_out(FxRobot robot) {
        robot.interact(() -> {
            row.setMaxWidth(40);
            row.resize(40, 40);
            layOut();
            assertThat(label.getOpacity()).isZero();
        });
    }
}
