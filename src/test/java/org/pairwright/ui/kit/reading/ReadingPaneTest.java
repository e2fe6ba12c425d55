package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReadingPaneTest {
    private static final double WIDTH = 500;
    private static final double HEIGHT = 300;

    private final ReadingOptions options = new ReadingOptions();
    private final List<String> clicked = new ArrayList<>();
    private ReadingPane pane;
    private Theme theme;

    @Start
    void show(Stage stage) {
        pane = new ReadingPane(options, new Messages(Locale.ENGLISH), clicked::add);
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        theme = new Theme(scene, Look.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    private void read(FxRobot robot, Document document) {
        robot.interact(() -> {
            pane.show(document);
            layOut();
        });
    }

    private void layOut() {
        pane.applyCss();
        pane.layout();
    }

    private void scroll(FxRobot robot, double pixels) {
        robot.interact(() -> {
            pane.scrollBy(pixels);
            layOut();
        });
    }

    private long shownBlocks() {
        return pane.lookupAll(".block").stream().filter(Node::isVisible).count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مرحبا بالعالم، هذا نص طويل بالعربية with some English 123 في الوسط ثم يعود إلى العربية.",
                "- שלום עולם, זהו משפט ארוך בעברית שנועד **לבדוק** את גלישת השורות בחלון הזה ועוד קצת.",
                "> Hello (مرحبا بالعالم، هذا نص `طويل` بالعربية في الوسط) and that is it for now, my friend.",
                "| مرحبا | b |\n|-|-|\n| 1 | नमस्ते दुनिया यह एक लंबा वाक्य है |",
                "你好，世界。这是一个很长的中文句子，用来测试换行是否正确。👩‍💻😀 e\u0301 a\u202Eb\u202Cc\u200Bd \uDB40\uDC41"
            })
    void every_script_is_laid_out_at_every_width(String words, FxRobot robot) {
        read(robot, Document.ofMarkdown(words));
        robot.interact(() -> {
            for (double width = 40; width < 900; width += 13) {
                assertThat(pane.heightIn(width, 10_000)).isPositive();
            }
            assertThat(pane.heightIn(120, 10_000)).isGreaterThan(pane.heightIn(2_000, 10_000));
        });
    }

    @Test
    void code_stands_on_its_ground_in_the_first_picture_already(FxRobot robot) {
        List<Paint> grounds = new ArrayList<>();
        robot.interact(() -> {
            pane.show(Document.ofMarkdown("Stop it by `kill`, and wait."));
            layOut();
            pane.lookupAll(".code-ground-mark")
                    .forEach(mark -> grounds.add(((Shape) mark).getFill()));
        });

        assertThat(grounds).hasSize(1).doesNotContain(Color.BLACK);
    }

    @Test
    void lines_that_run_from_right_to_left_begin_at_the_right_of_a_wide_pane(FxRobot robot) {
        robot.interact(() -> options.readingWidthProperty().set(ReadingOptions.NARROWEST));
        read(robot, Document.ofMarkdown("abc\n\nمرحبا بالعالم"));
        List<Node> blocks =
                pane.lookupAll(".block").stream()
                        .filter(Node::isVisible)
                        .sorted(Comparator.comparingDouble(Node::getLayoutY))
                        .toList();
        double line = ((BlockView) blocks.getLast()).content().getWidth();

        assertThat(blocks.getFirst().getLayoutX()).isEqualTo(16);
        assertThat(blocks.getLast().getLayoutX() + line).isEqualTo(WIDTH - 16);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 15, 24})
    void every_place_is_found_where_it_is_drawn(int size, FxRobot robot) {
        String text =
                "Hello مرحبا بالعالم abc\n\nمرحبا hello **بالعالم** `x`, ثانية.\n\nשלום a\u202Eb";
        robot.interact(() -> options.fontSizeProperty().set(size));
        read(robot, Document.ofMarkdown(text));
        robot.interact(() ->
                pane.lookupAll(".block").stream()
                        .map(BlockView.class::cast)
                        .flatMap(view -> view.texts().stream())
                        .forEach(ReadingPaneTest::findEachPlace));
    }

    private static void findEachPlace(TextBlock block) {
        for (int i = 0; i < block.styled().length(); i++) {
            int place = i;
            assertThat(block.boundsOf(i, i + 1, false))
                    .as("character %d of %s", i, block.styled().text())
                    .isNotEmpty()
                    .allSatisfy(bounds ->
                            assertThat(block.indexAt(bounds.getCenterX(), bounds.getCenterY()))
                                    .isBetween(place, place + 1));
        }
    }

    @Test
    void only_what_is_seen_of_a_giant_answer_is_laid_out(FxRobot robot) {
        read(robot, Document.ofMarkdown("Some words that make a paragraph.\n\n".repeat(20_000)));

        assertThat(shownBlocks()).isLessThan(20);
        scroll(robot, 200_000);
        assertThat(shownBlocks()).isBetween(1L, 20L);
    }

    @Test
    void a_word_of_a_million_letters_is_laid_out_in_pieces(FxRobot robot) {
        read(robot, Document.ofMarkdown("x".repeat(1_000_000)));

        assertThat(shownBlocks()).isEqualTo(1);
        robot.interact(() -> {
            pane.scrollToEnd();
            layOut();
        });
        assertThat((int) pane.place()).isEqualTo(pane.document().blocks().size() - 1);
    }

    @Test
    void what_is_read_stays_where_it_is_while_heights_are_put_right(FxRobot robot) {
        read(robot, Document.ofMarkdown(("word ".repeat(60) + "\n\n- short\n\n").repeat(300)));
        scroll(robot, 9_000);
        double place = pane.place();
        robot.interact(this::layOut);

        assertThat(pane.place()).isEqualTo(place);
        scroll(robot, -40);
        scroll(robot, 40);
        assertThat(pane.place()).isEqualTo(place);
    }

    @Test
    void what_was_laid_out_ahead_is_shown_as_it_is(FxRobot robot) {
        Document next = Document.ofMarkdown("next\n\n".repeat(50));
        read(robot, Document.ofMarkdown("now"));
        robot.interact(() -> {
            while (!pane.prepare(next)) {
                assertThat(pane.document().text()).isEqualTo("now");
            }
            Set<Node> ready = pane.lookupAll(".block");
            pane.show(next);
            layOut();
            assertThat(pane.document()).isEqualTo(next);
            assertThat(ready).containsAll(pane.lookupAll(".block"));
        });

        assertThat(shownBlocks()).isGreaterThan(5);
    }

    @Test
    void nothing_is_laid_out_ahead_in_a_window_that_is_gone(FxRobot robot) {
        read(robot, Document.ofMarkdown("now"));

        robot.interact(() -> {
            int blocks = pane.lookupAll(".block").size();
            pane.getScene().getWindow().hide();
            assertThat(pane.prepare(Document.ofMarkdown("next\n\n".repeat(50)))).isTrue();
            assertThat(pane.lookupAll(".block")).hasSize(blocks);
        });
    }

    @Test
    void what_was_shown_before_comes_back_from_its_start_and_unmarked(FxRobot robot) {
        Document first = Document.ofMarkdown("first\n\n".repeat(100));
        read(robot, first);
        robot.interact(() -> {
            pane.selectAll();
            pane.scrollBy(50);
            layOut();
            pane.show(Document.ofMarkdown("second"));
            layOut();
            Set<Node> kept = pane.lookupAll(".block");
            pane.show(first);
            layOut();
            assertThat(pane.isAtStart()).isTrue();
            assertThat(pane.selection()).isEmpty();
            assertThat(kept).containsAll(pane.lookupAll(".block"));
        });
        assertThat(pane.lookupAll(".selection-mark")).isEmpty();
    }

    @Test
    void scrolling_stops_at_both_ends(FxRobot robot) {
        read(robot, Document.ofMarkdown("a\n\n".repeat(100)));
        scroll(robot, -500);
        assertThat(pane.isAtStart()).isTrue();
        scroll(robot, 1e7);
        assertThat(pane.isAtEnd()).isTrue();
        double end = pane.positionProperty().get();
        scroll(robot, 500);
        assertThat(pane.positionProperty().get()).isEqualTo(end);
    }

    @Test
    void all_of_it_can_be_selected_and_copied(FxRobot robot) {
        read(robot, Document.ofMarkdown("one\n\n- *two*\n- شلاثة\n\n```\nfour\n```"));
        robot.clickOn(pane);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);

        assertThat(pane.selection()).isEqualTo("one\n• two\n• شلاثة\n\nfour");
    }

    @Test
    void a_word_is_selected_by_a_double_click(FxRobot robot) {
        read(robot, Document.ofMarkdown("alphabetical order"));
        robot.doubleClickOn(robot.offset(pane, Pos.TOP_LEFT, 40, 22));

        assertThat(pane.selection()).isEqualTo("alphabetical");
    }

    @Test
    void a_drag_selects_across_blocks_of_both_directions(FxRobot robot) {
        read(robot, Document.ofMarkdown("first\n\nثانية\n\nthird"));
        robot.drag(robot.offset(pane, Pos.TOP_LEFT, 16, 20).query())
                .dropTo(robot.offset(pane, Pos.TOP_LEFT, 300, 100).query());

        assertThat(pane.selection()).isEqualTo("first\n\nثانية\n\nthird");
    }

    @Test
    void a_link_is_told_when_it_is_clicked(FxRobot robot) {
        read(robot, Document.ofMarkdown("[here](https://x.org/a) and there"));
        robot.clickOn(robot.offset(pane, Pos.TOP_LEFT, 26, 22));
        robot.clickOn(robot.offset(pane, Pos.TOP_LEFT, 100, 22));

        assertThat(clicked).containsExactly("https://x.org/a");
    }

    @Test
    void a_place_far_below_is_brought_into_view(FxRobot robot) {
        Document document =
                Document.ofMarkdown(
                        "word word word\n\n".repeat(5_000) + "needle\n\n" + "end ".repeat(900));
        read(robot, document);
        int needle = document.text().indexOf("needle");
        robot.interact(() -> {
            pane.reveal(needle);
            layOut();
        });

        assertThat((int) pane.place()).isBetween(4_990, 5_000);
    }

    private static Conversation talk(String answer, String question) {
        return Conversation.of(
                List.of(
                        new Message(Role.USER, "a"),
                        new Message(Role.ASSISTANT, answer),
                        new Message(Role.USER, question)),
                new Messages(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "شكرا ",
                "- word `code` 你好 ",
                "```\nline\nline\nline\nline\nline\nline\nline\nline\nline\nline\n```\n"
            })
    void what_is_seen_before_the_last_turn_begins_with_a_whole_line(String words, FxRobot robot) {
        Conversation talk = talk(words.repeat(words.contains("`") ? 1 : 100), "why");
        read(robot, talk.whole());
        robot.interact(() -> {
            for (double enough = 60; enough < 160; enough += 7) {
                double tall = pane.heightOfEnd(WIDTH, enough);
                assertThat(tall).isBetween(40.0, enough);
                pane.resize(WIDTH, tall);
                pane.scrollToLastTurn();
                layOut();
                BlockView top = topBlock();
                double above = -yOf(top);
                assertThat(top.lineTops(top.content().getWidth()))
                        .as("lines of the block of which %s of %s is above", above, tall)
                        .anyMatch(line -> above <= 0 || Math.abs(above - line) <= 1.5);
            }
        });
    }

    private BlockView topBlock() {
        return pane.lookupAll(".block").stream()
                .filter(Node::isVisible)
                .map(BlockView.class::cast)
                .min(Comparator.comparingDouble(Node::getLayoutY))
                .orElseThrow();
    }

    private static double yOf(BlockView view) {
        return view.getLayoutY() + view.content().getLayoutY();
    }

    @Test
    void a_last_turn_that_is_too_long_begins_at_the_top(FxRobot robot) {
        read(robot, talk("an answer", "word ".repeat(300)).whole());

        robot.interact(() -> assertThat(pane.heightOfEnd(WIDTH, 100)).isEqualTo(100));
    }

    @Test
    void no_word_of_a_table_is_divided_for_want_of_room(FxRobot robot) {
        String row = "| Senin | Investasi | Pengelolaan | Keuangan | Minggu | Penghasilan |\n";
        read(robot, Document.ofMarkdown(row + "|-|-|-|-|-|-|\n" + row));
        robot.interact(() ->
                texts().forEach(text ->
                        assertThat(text.lineTops(text.getWidth()))
                                .as(text.styled().text())
                                .hasSize(1)));
    }

    private List<TextBlock> texts() {
        return pane.lookupAll(".block").stream()
                .map(BlockView.class::cast)
                .flatMap(view -> view.texts().stream())
                .toList();
    }

    @Test
    void larger_letters_take_more_room(FxRobot robot) {
        read(robot, Document.ofMarkdown("word ".repeat(200)));
        robot.interact(() -> {
            double usual = pane.heightIn(WIDTH, 10_000);
            options.fontSizeProperty().set(22);
            assertThat(pane.heightIn(WIDTH, 10_000)).isGreaterThan(usual * 1.5);
            theme.wear(Look.DARK);
            layOut();
        });
    }

    @Test
    void lines_are_no_wider_than_the_reading_width(FxRobot robot) {
        read(robot, Document.ofMarkdown("word ".repeat(200)));
        robot.interact(() -> {
            double wide = pane.heightIn(1_600, 10_000);
            options.readingWidthProperty().set(360);
            assertThat(pane.heightIn(1_600, 10_000)).isGreaterThan(wide * 1.5);
        });
    }
}
