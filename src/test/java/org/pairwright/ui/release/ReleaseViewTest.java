package org.pairwright.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.ProjectMixing;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.service.ReleaseService;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.reading.PlainText;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A release from the first look to the comparison, by keys alone.
@ExtendWith(ApplicationExtension.class)
class ReleaseViewTest {
    @TempDir static Path folder;

    private Path out;
    private Database database;
    private ReleaseViewModel viewModel;

    @Start
    void show(Stage stage) throws Exception {
        out = Files.createTempDirectory(folder, "out");
        database =
                Database.create(
                        new ProjectLocation.InFile(out.resolve("p.pairs")), Samples.project());
        Samples.add(
                database,
                Samples.decided(Samples.pair("One"), Judgment.of(Preference.A)),
                Samples.decided(Samples.pair("Two"), Judgment.of(Preference.B)),
                Samples.decided(Samples.pair("Three"), Judgment.of(Preference.TIE)));
        Messages messages = new Messages(Locale.ENGLISH);
        viewModel =
                new ReleaseViewModel(
                        new ReleaseService(database),
                        new ReleasePreviewService(
                                database, new AnnotatorService(database).person("mara")),
                        new ProjectMixing(database, new AnnotatorService(database).person("mara")),
                        new Actor("mara", "mara"),
                        out,
                        new Background(Runnable::run, Runnable::run, e -> {}),
                        Runnable::run,
                        new Nowhere(),
                        new Chosen(out),
                        messages);
        KeyMap keys = new KeyMap(ReleaseActs.all());
        ReleaseView view = new ReleaseView(viewModel, keys, messages, ZoneOffset.UTC);
        Scene scene = new Scene(new BorderPane(view.body()), 1100, 760);
        new KeyDispatch(keys, () -> List.of(view.acts())).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        view.body().requestFocus();
        viewModel.start();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void it_says_how_many_pairs_go_in_and_why_not_more(FxRobot robot) {
        assertThat(text(robot, "#release-exported")).isEqualTo("2");
        assertThat(robot.lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("of 3 pairs go in", "tie 1");
    }

    @Test
    void no_template_is_spoken_of_where_there_is_none(FxRobot robot) {
        assertThat(robot.lookup("#release-template").query().isVisible()).isTrue();
        assertThat(robot.lookup("#release-template").query().getParent().isVisible()).isFalse();

        robot.interact(() -> viewModel.recipe().withTemplateProperty().set(true));
        assertThat(robot.lookup("#release-template").query().getParent().isVisible()).isTrue();
    }

    @Test
    void the_button_says_which_version_comes(FxRobot robot) {
        assertThat(robot.lookup("#release-publish").queryAs(Button.class).getText())
                .isEqualTo("Publish 1.0.0");
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        press(robot, KeyCode.N);

        assertThat(robot.lookup("#release-publish").queryAs(Button.class).getText())
                .isEqualTo("Publish 1.0.0 again");
    }

    @Test
    void what_nobody_has_said_is_told_until_somebody_does(FxRobot robot) {
        assertThat(seen(robot)).contains("No creator is stated");
        robot.interact(() -> viewModel.recipe().credits().creatorProperty().set("Mara"));

        assertThat(seen(robot)).doesNotContain("No creator is stated");
    }

    @Test
    void a_model_that_cannot_be_told_says_why(FxRobot robot) {
        robot.interact(() -> viewModel.recipe().chooseResolve(ResolveRule.BY_RELIABILITY));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text ->
                        text.startsWith(
                                "How reliable annotators are can't be estimated from their"))
                .anyMatch(text -> text.startsWith("Each annotator's word weighs"));
    }

    private static List<String> seen(FxRobot robot) {
        return robot.lookup("#release-checked .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getParent().isVisible())
                .map(Label::getText)
                .toList();
    }

    @Test
    void another_row_is_shown_by_a_key(FxRobot robot) {
        String first = sample(robot);
        robot.press(KeyCode.P).release(KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(sample(robot)).isNotEqualTo(first).contains("Two");
    }

    @Test
    void publishing_verifying_and_comparing_need_no_mouse(FxRobot robot) {
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(out.resolve("sample-1.0.0/manifest.json")).exists();
        Samples.add(database, Samples.decided(Samples.pair("Four"), Judgment.of(Preference.A)));
        press(robot, KeyCode.N);
        press(robot, KeyCode.SHORTCUT, KeyCode.ENTER);
        press(robot, KeyCode.E);
        assertThat(robot.lookup("#release-list").<ListView<?>>query().getItems()).hasSize(2);
        press(robot, KeyCode.V);
        assertThat(answers(robot)).containsExactly("Every file is as it was published.");
        press(robot, KeyCode.D);

        assertThat(answers(robot))
                .containsExactly(
                        "Since 1.0.0: 1 added, 0 removed, 0 changed, 2 stayed the same.",
                        "1 pair added: not in the project before");
    }

    @Test
    void where_nothing_goes_in_the_button_says_so(FxRobot robot) {
        robot.interact(() -> viewModel.recipe().chooseAxis(Axis.SAFETY));

        assertThat(robot.lookup("#release-publish").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(text(robot, "#release-exported")).isEqualTo("0");
        assertThat(robot.lookup(".notice-words").queryAs(Label.class).getText())
                .contains("nobody was asked what 'Chosen by' rests on here");
        assertThat(robot.lookup("#release-label").tryQuery()).isEmpty();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static String sample(FxRobot robot) {
        return robot.lookup("#release-row").queryAs(PlainText.class).words();
    }

    private static List<String> answers(FxRobot robot) {
        List<String> answers = new ArrayList<>();
        robot.lookup("#release-answer")
                .queryAs(VBox.class)
                .getChildren()
                .forEach(node -> answers.add(((Label) node).getText()));
        return answers;
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Nothing leads anywhere.
    private static final class Nowhere implements Navigator {
        @Override
        public void showLabeling() {
            throw new IllegalStateException("Nobody wants to label.");
        }

        @Override
        public void openAgain() {
            throw new IllegalStateException("It is open.");
        }

        @Override
        public void importFiles(List<Path> files) {
            throw new IllegalStateException("Nothing is imported here.");
        }
    }

    /// A person who chooses a folder.
    private record Chosen(Path folder) implements Dialogs {
        @Override
        public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFolder(String title, Path suggested) {
            return Optional.of(folder);
        }

        @Override
        public void openAddress(String address) {
            throw new IllegalStateException("Nothing leads outside.");
        }

        @Override
        public void unforeseen(Failure failure) {
            throw new IllegalStateException(failure.details());
        }
    }
}
