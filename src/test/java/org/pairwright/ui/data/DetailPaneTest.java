package org.pairwright.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import org.pairwright.storage.Samples;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.reading.PlainText;
import org.pairwright.ui.kit.reading.WholeText;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is shown of a pair, however much there is of it.
@ExtendWith(ApplicationExtension.class)
class DetailPaneTest {
    private static final String LONG = "x".repeat(5_000_000);

    @TempDir static Path folder;

    private DataScreen screen;

    @Start
    void show(Stage stage) {
        screen = new DataScreen(folder);
        Messages messages = new Messages(Locale.ENGLISH);
        DataWords words = new DataWords(messages, ZoneOffset.UTC, Map::of);
        DetailPane pane = new DetailPane(screen.viewModel.details(), () -> {}, words, messages);
        stage.setScene(new Scene(pane, 360, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void of_many_messages_the_last_are_shown_and_more_on_demand_up_to_a_bound(FxRobot robot) {
        look(robot, conversation(60_001));

        assertThat(texts(robot)).hasSize(3 + 2).startsWith("Turn 59997");
        assertThat(button(robot).getText()).isEqualTo("59,997 earlier messages");

        fireAll(robot);
        assertThat(texts(robot)).hasSize(39 + 2).startsWith("Turn 59961");
        assertThat(labels(robot))
                .contains("59,961 earlier messages are on the Label screen.")
                .noneMatch("59,961 earlier messages"::equals);
    }

    @Test
    void of_long_messages_fewer_are_shown(FxRobot robot) {
        look(robot, conversation(60, "word ".repeat(1_000)));
        fireAll(robot);

        assertThat(texts(robot).stream().mapToInt(String::length).sum())
                .isLessThanOrEqualTo(24_000 + 2 * 2_000);
        assertThat(labels(robot)).anyMatch(it -> it.endsWith("are on the Label screen."));
    }

    @Test
    void a_short_conversation_is_shown_whole(FxRobot robot) {
        look(robot, conversation(3));

        assertThat(title(robot)).isEqualTo("Turn 2");
        assertThat(texts(robot)).containsExactly("Turn 0", "Turn 1", "Yes", "No");
        assertThat(robot.lookup("#detail-earlier").tryQuery()).isEmpty();
    }

    @Test
    void the_prompt_is_not_given_twice(FxRobot robot) {
        look(robot, Samples.pair("Why?"));

        assertThat(title(robot)).isEqualTo("Why?");
        assertThat(labels(robot)).doesNotContain("Prompt");
    }

    @Test
    void a_prompt_that_the_title_only_begins_stands_below_it(FxRobot robot) {
        look(robot, Samples.pair("Why?\n\nWhy **not**?"));

        assertThat(title(robot)).isEqualTo("Why? Why **not**?…");
        assertThat(texts(robot)).contains("Why?\n\nWhy not?");
    }

    @Test
    void ids_and_sources_are_cut_with_a_sign(FxRobot robot) {
        look(
                robot,
                Samples.pair(LONG, "Why?", new Response("Yes", LONG), new Response("No", LONG)));

        String cut = "x".repeat(80) + "…";
        assertThat(labels(robot))
                .contains(cut, "Response A · " + cut + " · 3 characters")
                .allMatch(label -> label.length() < 1_000);
    }

    @Test
    void a_response_whose_source_is_unknown_is_told_without_one(FxRobot robot) {
        look(robot, Samples.pair("", "Why?", new Response("Yes", ""), new Response("No", "")));

        assertThat(labels(robot))
                .contains("Response A · 3 characters", "Response B · 2 characters");
    }

    @Test
    void a_long_text_is_only_begun(FxRobot robot) {
        look(robot, Samples.pair(LONG, LONG, LONG));

        assertThat(texts(robot)).hasSize(3).allMatch(text -> text.length() <= ShownText.MOST);
        assertThat(labels(robot)).contains("… The rest is on the Label screen.");
        assertThat(title(robot)).endsWith("…").hasSize(241);
    }

    @Test
    void what_was_decided_and_where_it_came_from_stand_above_the_texts(FxRobot robot) {
        look(robot, Samples.pair("Why?"));

        assertThat(labels(robot))
                .containsSubsequence("Decisions", "Where it came from")
                .containsSubsequence(
                        "Where it came from",
                        "Response A · model-one · 9 characters",
                        "Response B · model-two · 8 characters");
    }

    private static ImportedPair conversation(int messages) {
        return conversation(messages, "");
    }

    /// @param more what each message says beside its number
    private static ImportedPair conversation(int messages, String more) {
        List<Message> turns = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            turns.add(new Message(i % 2 == 0 ? Role.USER : Role.ASSISTANT, "Turn " + i + more));
        }
        return ImportedPair.inFileOrder(
                "",
                new Prompt(turns),
                new Response("Yes", "m1"),
                new Response("No", "m2"),
                List.of(),
                "");
    }

    private void look(FxRobot robot, ImportedPair pair) {
        Samples.add(screen.database, pair);
        robot.interact(() -> screen.viewModel.details().show(1));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fireAll(FxRobot robot) {
        while (robot.lookup("#detail-earlier").tryQuery().isPresent()) {
            robot.interact(button(robot)::fire);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static javafx.scene.control.Button button(FxRobot robot) {
        return robot.lookup("#detail-earlier").queryButton();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#detail-title").<PlainText>query().words();
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".detail-text").<WholeText>queryAll().stream()
                .map(it -> it.document().text())
                .toList();
    }

    private static List<String> labels(FxRobot robot) {
        return robot.lookup("#data-details .label").<Node>queryAll().stream()
                .filter(Label.class::isInstance)
                .map(it -> ((Labeled) it).getText())
                .toList();
    }
}
