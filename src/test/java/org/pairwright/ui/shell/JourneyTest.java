package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.filter.Filter;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.service.ExportReport;
import org.pairwright.service.ExportRequest;
import org.pairwright.service.ExportService;
import org.pairwright.service.ListService;
import org.pairwright.service.Progress;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.settings.Appearance;
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

/// Whole ways through the application, by keys alone.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    @TempDir static Path folders;

    private final List<Throwable> logged = new ArrayList<>();
    private final Background atOnce = new Background(Runnable::run, Runnable::run, logged::add);
    private final List<MainWindow> windows = new ArrayList<>();
    private Path folder;
    private SettingsKeeper keeper;
    private Stage stage;

    @Start
    void show(Stage stage) throws IOException {
        this.stage = stage;
        folder = Files.createTempDirectory(folders, "journey");
        keeper =
                new SettingsKeeper(
                        new SettingsFile(folder.resolve("settings.json")),
                        Settings.DEFAULT.withAppearance(
                                Appearance.DEFAULT.withLook("light").withMotion("reduced")),
                        atOnce,
                        () -> {});
        open();
        stage.show();
    }

    /// A window of a program that was just started; the one before is left as after a crash.
    private MainWindow open() {
        MainWindow window =
                new MainWindow(
                        keeper,
                        new ProjectDoor(false),
                        new Surroundings(
                                new Program("1", folder, folder, folder.resolve("data")),
                                folder,
                                InstantSource.system(),
                                ZoneOffset.UTC),
                        atOnce,
                        threads -> atOnce,
                        new NobodyAsks(),
                        new Messages(Locale.ENGLISH),
                        "");
        windows.add(window);
        stage.setScene(window.shell().scene());
        return window;
    }

    private record NobodyAsks() implements Dialogs {
        @Override
        public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
            throw new IllegalStateException(title);
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
        interact(robot, () -> windows.forEach(it -> it.workspace().close()));
        assertThat(logged).isEmpty();
    }

    /// Does it and waits for all of the windows.
    private void interact(FxRobot robot, Runnable act) {
        robot.interact(act);
        robot.interact(() -> windows.forEach(it -> it.shell().parts().finish()));
        frame();
    }

    /// Nothing is decided of a pair before a frame shows it.
    private static void frame() {
        Stagehand.waitFor("a frame", () -> true);
    }

    private void push(FxRobot robot, KeyCode... keys) {
        frame();
        robot.push(keys);
        interact(robot, () -> {});
    }

    private void type(FxRobot robot, String characters) {
        for (char character : characters.toUpperCase(Locale.ROOT).toCharArray()) {
            push(robot, KeyCode.getKeyCode(String.valueOf(character)));
        }
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    private static boolean isChosen(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(ToggleButton.class).isSelected();
    }

    private void openWith(FxRobot robot, String... rows) throws IOException {
        Path project = folder.resolve("own.pairs");
        ProjectService.create(
                        new ProjectLocation.InFile(project),
                        "ada",
                        "Own",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "")
                .close();
        Path data = Files.write(folder.resolve("pairs.jsonl"), List.of(rows));
        interact(
                robot,
                () -> {
                    keeper.change(it -> it.withPerson("ada"));
                    windows.getFirst().workspace().open(project, List.of(data));
                });
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ENTER);
    }

    private static String row(String prompt, String a, String b) {
        return "{\"prompt\":\"%s\",\"response_a\":\"%s\",\"response_b\":\"%s\"}"
                .formatted(prompt, a, b);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ten_pairs_of_the_sample_are_labeled_by_keys_alone_from_start_to_export(
            boolean goesOnByItself, FxRobot robot) {
        MainWindow window = windows.getFirst();
        interact(
                robot,
                () -> {
                    keeper.change(it -> it.withHabits(it.habits().withAutoAdvance(goesOnByItself)));
                    window.screens().askAtFirst(atOnce, window.screens()::showProjects);
                });
        type(robot, "ada");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        List<String> pairs = new ArrayList<>();
        for (String keys : List.of("1", "L12", "A15", "4", "0", "S2", "7", "F3", "W", "6")) {
            pairs.add(text(robot, "pair"));
            say(robot, keys);
            if (!goesOnByItself) {
                push(robot, KeyCode.ENTER);
            }
        }

        assertThat(pairs)
                .containsExactly(
                        "Pair 1", "Pair 2", "Pair 3", "Pair 4", "Pair 5", "Pair 6", "Pair 7",
                        "Pair 8", "Pair 9", "Pair 10");
        assertThat(text(robot, "pair")).isEqualTo("Pair 11");
        assertThat(decidedBy("ada")).hasSize(10);
        assertThat(export()).matches(it -> it.exported() > 0 && it.exported() < it.pairs());
    }

    /// `W` stands for a reason in words before a tie.
    private void say(FxRobot robot, String keys) {
        if (keys.equals("W")) {
            push(robot, KeyCode.W);
            type(robot, "both");
            push(robot, KeyCode.ESCAPE);
            type(robot, "4");
        } else {
            type(robot, keys);
        }
    }

    private Path sample() {
        return folder.resolve("data").resolve("sample.pairs");
    }

    private List<String> decidedBy(String name) {
        List<String> decided = new ArrayList<>();
        try (Database database = Database.open(new ProjectLocation.InFile(sample()))) {
            new ListService(database)
                    .forEach(
                            Filter.ALL,
                            Long.MAX_VALUE,
                            true,
                            pair -> {
                                pair.annotations().stream()
                                        .filter(it -> it.annotator().name().equals(name))
                                        .forEach(it -> decided.add(pair.externalId()));
                                return true;
                            });
        }
        return decided;
    }

    private ExportReport export() {
        try (Database database = Database.open(new ProjectLocation.InFile(sample()))) {
            return new ExportService(database)
                    .run(
                            new ExportRequest(
                                    ExportFormats.all().getFirst(),
                                    ResolutionPolicy.DEFAULT,
                                    folder.resolve("dataset") + "/"),
                            Progress.NONE);
        }
    }

    @Test
    void after_a_crash_the_draft_is_there_and_the_decision_before_can_be_taken_back(FxRobot robot)
            throws IOException {
        openWith(robot, row("One?", "A", "B"), row("Two?", "C", "D"));
        type(robot, "2");
        push(robot, KeyCode.ENTER);
        type(robot, "0w");
        type(robot, "odd");
        // Nothing was closed, and nobody left the field.
        interact(robot, () -> open().workspace().open(folder.resolve("own.pairs"), List.of()));
        String pair = text(robot, "pair");
        boolean bothBad = isChosen(robot, "choice-0");
        String rationale = robot.lookup("#rationale").queryAs(TextField.class).getText();
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        String takenBack = text(robot, "notice");
        String before = text(robot, "pair");
        boolean stillSet = isChosen(robot, "choice-2");
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

        assertThat(pair).isEqualTo("Pair 2 · draft");
        assertThat(bothBad).isTrue();
        assertThat(rationale).isEqualTo("odd");
        assertThat(takenBack).isEqualTo("Taken back: Left better");
        assertThat(before).isEqualTo("Pair 1 · draft");
        assertThat(stillSet).isTrue();
        assertThat(text(robot, "notice")).isEqualTo("Done again: Left better");
    }

    @Test
    void an_arabic_pair_is_read_from_the_right_and_decided(FxRobot robot) throws IOException {
        openWith(robot, row("ما هي العاصمة؟", "العاصمة هي الرياض.", "لا أعرف."));
        Node left = robot.lookup("#text-left").query();
        Set<Node> fromTheRight =
                robot.from(left)
                        .lookup((Node it) ->
                                it.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT)
                        .queryAll();
        type(robot, "1");
        push(robot, KeyCode.ENTER);

        assertThat(fromTheRight).isNotEmpty();
        assertThat(robot.lookup("#look-back").tryQuery()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "x", "\\n", "```\\n", "| ", "> "})
    void a_giant_answer_is_decided_on_like_any_other(String piece, FxRobot robot)
            throws IOException {
        openWith(robot, row("Go on?", piece.repeat(1_000_000 / piece.length()), "No."));
        type(robot, "7");
        push(robot, KeyCode.ENTER);

        assertThat(robot.lookup("#look-back").tryQuery()).isPresent();
    }
}
