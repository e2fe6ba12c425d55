package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PlainTextTest {
    private static String shown(Node text) {
        StringBuilder words = new StringBuilder();
        text.lookupAll("Text").forEach(node -> words.append(((Text) node).getText()));
        return words.toString();
    }

    private static void layOut(StackPane pane) {
        pane.applyCss();
        pane.requestLayout();
        pane.layout();
    }

    @Test
    void a_line_from_right_to_left_stays_while_its_height_at_another_width_is_asked(FxRobot robot) {
        PlainText text = PlainText.of("مرحبا", 15);
        StackPane pane = new StackPane(text);
        robot.interact(() -> {
            Scene scene = new Scene(pane, 400, 100);
            assertThat(scene.getRoot()).isSameAs(pane);
            layOut(pane);
            text.prefHeight(50);
            text.getChildren().forEach(block -> block.prefHeight(60));
            layOut(pane);
        });

        assertThat(shown(text)).isEqualTo("مرحبا");
    }

    @Test
    void a_label_shows_a_line_from_right_to_left_in_its_own_direction(FxRobot robot) {
        Label label = new Label();
        robot.interact(() -> PlainLine.show(label, "مرحبا. كيف حالك؟", 12));

        assertThat(label.getText()).isEmpty();
        assertThat(label.getGraphic())
                .extracting(line -> ((Parent) line).getChildrenUnmodifiable().getFirst())
                .extracting(Node::getNodeOrientation)
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void an_emoji_keeps_the_place_of_each_of_its_characters(FxRobot robot) {
        String words = "a 👩🏽‍❤️‍👨🏻 b 1️⃣";
        StyledText styled =
                PlainText.of(words, 15).lookupAll(".reading-text").stream()
                        .map(block -> ((TextBlock) block).styled())
                        .findFirst()
                        .orElseThrow();

        int places =
                styled.nodes(0, styled.length()).stream()
                        .mapToInt(node -> node instanceof Text it ? it.getText().length() : 1)
                        .sum();
        assertThat(places).isEqualTo(words.length());
    }
}
