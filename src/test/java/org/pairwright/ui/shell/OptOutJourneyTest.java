package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
import org.pairwright.service.LabelingService;
import org.pairwright.service.Progress;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.settings.Settings;
import org.pairwright.settings.SettingsFile;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.settings.Program;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever opts out of a category and takes it back, in the real window, with keys alone.
@ExtendWith(ApplicationExtension.class)
class OptOutJourneyTest {
    @TempDir static Path folders;
    private Path folder;
    private MainWindow window;

    @Start
    void show(Stage stage) throws IOException {
        folder = Files.createTempDirectory(folders, "window");
        Background atOnce = new Background(Runnable::run, Runnable::run, failure -> {});
        window =
                new MainWindow(
                        new SettingsKeeper(
                                new SettingsFile(folder.resolve("settings.json")),
                                Settings.DEFAULT.withPerson("Mara"),
                                atOnce,
                                () -> {}),
                        new ProjectDoor(false),
                        new Surroundings(
                                new Program(
                                        "1",
                                        folder.resolve("settings.json"),
                                        folder.resolve("log"),
                                        folder.resolve("data")),
                                folder,
                                InstantSource.system(),
                                ZoneOffset.UTC),
                        atOnce,
                        threads -> atOnce,
                        new NobodyAsked(),
                        new Messages(Locale.ENGLISH),
                        "");
        stage.setScene(window.shell().scene());
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        window.workspace().open(project(), List.of());
        window.shell().parts().finish();
    }

    /// Three pairs, of which somebody else found the second to be of the first category.
    private Path project() throws IOException {
        Path file = folder.resolve("test.pairs");
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            rows.append(
                    """
                    {"prompt": "Question %d?", "response_a": "A %d", "response_b": "B %d"}
                    """
                            .formatted(i, i, i));
        }
        Path pairs = Files.writeString(folder.resolve("pairs.jsonl"), rows);
        try (Database database =
                ProjectService.create(
                        new ProjectLocation.InFile(file),
                        "Mara",
                        "Test",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "")) {
            new ImportService(database)
                    .run(
                            ImportRequest.of(new Actor("Mara", "Mara"), List.of(pairs)),
                            Progress.NONE);
            LabelingService other =
                    new LabelingService(database, new AnnotatorService(database).person("Ben"));
            Verdict verdict =
                    new Verdict(
                            Safety.UNSAFE,
                            List.of(other.taxonomy().categories().getFirst().code()),
                            Severity.UNSTATED,
                            Refusal.UNSTATED);
            other.decide(
                    other.task(2),
                    Judgment.of(Preference.TIE).withVerdict(Side.A, verdict),
                    Instant.now(),
                    Duration.ofSeconds(1));
        }
        return file;
    }

    private static final class NobodyAsked implements Dialogs {
        @Override
        public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
            return List.of();
        }

        @Override
        public void openAddress(String address) {
            throw new IllegalStateException(address);
        }

        @Override
        public void unforeseen(Failure failure) {
            throw new IllegalStateException(failure.details());
        }
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> window.workspace().close());
    }

    private void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        robot.interact(window.shell().parts()::finish);
        robot.interact(window.shell().scene().getRoot()::layout);
    }

    /// Opens what one can opt out of from the command palette, and presses the first box.
    private void turnFirst(FxRobot robot) {
        push(robot, KeyCode.SHORTCUT, KeyCode.K);
        robot.write("opt out of categories");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.SPACE);
        push(robot, KeyCode.SHORTCUT, KeyCode.DIGIT1);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    private void decide(FxRobot robot) {
        push(robot, KeyCode.DIGIT4);
        push(robot, KeyCode.ENTER);
    }

    private String words(String id) {
        return window.shell().scene().lookup("#" + id).lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(it -> ((Labeled) it).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void pairs_are_passed_over_until_the_choice_is_taken_back(FxRobot robot) {
        turnFirst(robot);
        String foot = text(robot, "passed-over");
        decide(robot);
        String second = text(robot, "pair");
        decide(robot);
        String end = words("placeholder");
        turnFirst(robot);

        assertThat(foot).isEqualTo("1 left to others");
        assertThat(second).startsWith("Pair 3");
        assertThat(end).contains("All other pairs are done");
        assertThat(text(robot, "pair")).startsWith("Pair 2");
        assertThat(robot.lookup("#cover").query().isVisible()).isFalse();
    }

    @Test
    void the_end_leads_to_the_choice(FxRobot robot) {
        turnFirst(robot);
        decide(robot);
        decide(robot);
        robot.interact(() -> robot.lookup("#change-opt-out").query().requestFocus());
        push(robot, KeyCode.SPACE);

        assertThat(robot.lookup("#opt-out-1").query().isFocused()).isTrue();
    }

    @Test
    void who_takes_back_a_category_that_is_gone_goes_on_from_the_one_beside_it(FxRobot robot) {
        turnFirst(robot);
        robot.interact(() -> window.workspace().optOut().choose(Set.of("gone:long-ago")));
        push(robot, KeyCode.SHORTCUT, KeyCode.COMMA);
        push(robot, KeyCode.DIGIT3);
        CheckBox gone =
                robot.lookup("#opt-out .check-box").queryAllAs(CheckBox.class).stream()
                        .filter(CheckBox::isSelected)
                        .findFirst()
                        .orElseThrow();
        robot.interact(gone::requestFocus);
        push(robot, KeyCode.SPACE);

        assertThat(window.workspace().optOut().offeredProperty().get().orElseThrow().chosen())
                .isEmpty();
        assertThat(robot.lookup("#opt-out .check-box").queryAllAs(CheckBox.class))
                .anyMatch(Node::isFocused);
    }

    @Test
    void the_history_tells_nothing_of_their_texts(FxRobot robot) {
        decide(robot);
        decide(robot);
        turnFirst(robot);
        push(robot, KeyCode.SHORTCUT, KeyCode.H);
        String listed = words("history-list");
        String spoken =
                robot.lookup("#history-list .list-cell").queryAll().stream()
                        .map(Node::getAccessibleText)
                        .collect(Collectors.joining("\n"));

        assertThat(listed).contains("Question 1?").doesNotContain("Question 2?");
        assertThat(spoken).contains("Question 1?").doesNotContain("Question 2?");
    }
}
