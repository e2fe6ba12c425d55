package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReadingTextTest {
    private ReadingText text;
    private ScrollPane scroll;

    @Start
    void show(Stage stage) {
        text = ReadingText.ofSize(15);
        scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        stage.setScene(new Scene(scroll, 400, 300));
        stage.show();
    }

    private void read(FxRobot robot, String words) {
        robot.interact(() -> {
            text.setText(words);
            scroll.applyCss();
            scroll.layout();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مرحبا بالعالم، هذا نص طويل بالعربية with some English 123 في الوسط ثم يعود إلى العربية.",
                "שלום עולם, זהו משפט ארוך בעברית שנועד לבדוק את גלישת השורות בחלון הזה ועוד קצת.",
                "Hello (مرحبا بالعالم، هذا نص طويل بالعربية في الوسط) and that is it for now, my friend.",
                "你好，世界。这是一个很长的中文句子，用来测试换行是否正确。👩‍💻😀 नमस्ते दुनिया यह एक लंबा वाक्य है"
            })
    void every_script_is_laid_out_at_every_width(String words, FxRobot robot) {
        read(robot, words);
        for (double width = 40; width < 900; width += 13) {
            assertThat(text.prefHeight(width)).isPositive();
        }
        assertThat(text.prefHeight(120)).isGreaterThan(text.prefHeight(2000));
    }

    @Test
    void all_of_it_can_be_selected(FxRobot robot) {
        read(robot, "one\r\ntwo\nشلاثة\n\nfive");
        robot.interact(text::selectAll);

        assertThat(text.selection()).isEqualTo("one\ntwo\nشلاثة\n\nfive");
    }

    @Test
    void a_word_is_selected_by_a_double_click(FxRobot robot) {
        read(robot, "alphabetical order");
        robot.doubleClickOn(robot.offset(text, Pos.TOP_LEFT, 20, 10));

        assertThat(text.selection()).isEqualTo("alphabetical");
    }

    @Test
    void a_drag_selects_across_paragraphs_of_both_directions(FxRobot robot) {
        read(robot, "first\nثانية\nthird");
        robot.drag(robot.offset(text, Pos.TOP_LEFT, 1, 5).query())
                .dropTo(robot.offset(text, Pos.TOP_LEFT, 395, 60).query());

        assertThat(text.selection()).isEqualTo("first\nثانية\nthird");
    }
}
