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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
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
import org.testfx.util.WaitForAsyncUtils;

/// The real window on a real project, without a display, by key presses.
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    @TempDir static Path folders;

    private final List<Throwable> logged = new ArrayList<>();
    private final Background atOnce = new Background(Runnable::run, Runnable::run, logged::add);
    private Path folder;
    private SettingsKeeper keeper;
    private MainWindow window;

    @Start
    void show(Stage stage) throws IOException {
        folder = Files.createTempDirectory(folders, "window");
        keeper =
                new SettingsKeeper(
                        new SettingsFile(folder.resolve("settings.json")),
                        Settings.DEFAULT
                                .withPerson("Mara")
                                .withAppearance(
                                        Appearance.DEFAULT.withLook("light").withMotion("reduced")),
                        atOnce,
                        () -> {});
        window =
                new MainWindow(
                        keeper,
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
                        new Silent(),
                        new Messages(Locale.ENGLISH),
                        "");
        stage.setScene(window.shell().scene());
        stage.show();
        Path first = project("first");
        fill(first);
        window.workspace().open(first, List.of());
        window.shell().parts().finish();
    }

    @AfterEach
    void close(FxRobot robot) {
        interact(robot, () -> window.workspace().close());
    }

    private record Silent() implements Dialogs {
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

    private Path project(String name) {
        Path file = folder.resolve(name + ".pairs");
        ProjectService.create(
                        new ProjectLocation.InFile(file),
                        "Mara",
                        "Project " + name,
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "# Rules\n\nBe kind.")
                .close();
        return file;
    }

    private void fill(Path project) throws IOException {
        try (Database database = Database.open(new ProjectLocation.InFile(project))) {
            new ImportService(database)
                    .run(
                            ImportRequest.of(new Actor("Mara", "Mara"), List.of(pairs())),
                            Progress.NONE);
        }
    }

    private Path pairs() throws IOException {
        return Files.writeString(
                folder.resolve("pairs.jsonl"),
                """
                {"prompt": "Question 1?", "response_a": "A 1", "response_b": "B 1"}
                {"prompt": "Question 2?", "response_a": "A 2", "response_b": "B 2"}
                """);
    }

    /// Does it and waits for all of the window.
    private void interact(FxRobot robot, Runnable act) {
        robot.interact(act);
        robot.interact(window.shell().parts()::finish);
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

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    private static void await(FxRobot robot, String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#" + id).tryQuery().isPresent());
    }

    private static boolean isThere(FxRobot robot, String id) {
        return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void type(FxRobot robot, String letters) {
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            push(robot, KeyCode.getKeyCode(String.valueOf(letter)));
        }
    }

    @Test
    void the_palette_finds_an_act_and_does_it(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.K);
        type(robot, "both");
        push(robot, KeyCode.ENTER);

        assertThat(isThere(robot, "palette")).isFalse();
        assertThat(robot.lookup("#choice-0").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(keeper.settings().recentActs()).containsExactly("label.bothBad");
    }

    @Test
    void escape_closes_the_palette_and_the_keys_of_the_screen_work_again(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.K);
        push(robot, KeyCode.DIGIT1);
        push(robot, KeyCode.ESCAPE);
        boolean chosenBehind = robot.lookup("#choice-1").queryAs(ToggleButton.class).isSelected();
        push(robot, KeyCode.DIGIT2);

        assertThat(chosenBehind).isFalse();
        assertThat(isThere(robot, "palette")).isFalse();
        assertThat(robot.lookup("#choice-2").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void a_project_that_was_lost_is_opened_again_with_all_that_was_recorded(FxRobot robot) {
        push(robot, KeyCode.DIGIT1);
        push(robot, KeyCode.ENTER);
        interact(robot, () -> window.workspace().running().orElseThrow().database().close());
        push(robot, KeyCode.DIGIT2);
        boolean said = isThere(robot, "not-saved");
        interact(robot, () -> robot.lookup("#not-saved-open").queryButton().fire());
        boolean saved = text(robot, "saved").equals("Saved");
        push(robot, KeyCode.ALT, KeyCode.LEFT);

        assertThat(said).isTrue();
        assertThat(saved).isTrue();
        assertThat(isThere(robot, "not-saved")).isFalse();
        assertThat(text(robot, "pair")).isEqualTo("Pair 1 · decided");
        assertThat(logged).isNotEmpty();
    }

    @Test
    void another_key_holds_at_once_and_is_shown_where_the_old_one_was(FxRobot robot)
            throws TimeoutException {
        interact(robot, () -> window.shell().acts().perform(ShellActs.KEYS));
        await(robot, "key-change-label-bothBad");
        interact(robot, () -> robot.lookup("#key-change-label-bothBad").queryButton().fire());
        interact(robot, () -> {});
        push(robot, KeyCode.Z);
        push(robot, KeyCode.ESCAPE);
        push(robot, KeyCode.Z);

        ToggleButton bothBad = robot.lookup("#choice-0").queryAs(ToggleButton.class);
        assertThat(bothBad.isSelected()).isTrue();
        assertThat(robot.from(bothBad).lookup(".key-cap").queryLabeled().getText()).isEqualTo("Z");
        assertThat(keeper.settings().keys()).containsEntry("label.bothBad", List.of("Z"));
    }

    @Test
    void a_key_that_is_taken_is_refused_with_both_names(FxRobot robot) throws TimeoutException {
        interact(robot, () -> window.shell().acts().perform(ShellActs.KEYS));
        await(robot, "key-change-label-bothBad");
        interact(robot, () -> robot.lookup("#key-change-label-bothBad").queryButton().fire());
        interact(robot, () -> {});
        push(robot, KeyCode.DIGIT4);

        assertThat(text(robot, "key-clash")).contains("“Tie”", "“Both bad”");
        assertThat(keeper.settings().keys()).isEmpty();
    }

    @Test
    void somebody_else_comes_with_a_queue_of_their_own_and_the_draft_waits(FxRobot robot) {
        push(robot, KeyCode.DIGIT4);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.DIGIT0);
        push(robot, KeyCode.CONTROL, KeyCode.U);
        type(robot, "noor");
        push(robot, KeyCode.ENTER);
        String pairOfNoor = text(robot, "pair");
        boolean chosenByNoor = robot.lookup("#choice-0").queryAs(ToggleButton.class).isSelected();
        String shown = text(robot, "annotator");
        push(robot, KeyCode.CONTROL, KeyCode.U);
        interact(robot, () -> robot.lookup("#annotator-0").queryButton().fire());

        assertThat(shown).isEqualTo("noor");
        assertThat(pairOfNoor).isEqualTo("Pair 1");
        assertThat(chosenByNoor).isFalse();
        assertThat(text(robot, "annotator")).isEqualTo("Mara");
        assertThat(text(robot, "pair")).isEqualTo("Pair 2 · draft");
        assertThat(robot.lookup("#choice-0").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void data_that_is_dropped_is_imported_into_the_open_project(FxRobot robot) throws IOException {
        Path more =
                Files.writeString(
                        folder.resolve("more.jsonl"),
                        "{\"prompt\": \"Q\", \"response_a\": \"A\", \"response_b\": \"B\"}\n");
        interact(robot, () -> window.screens().drop(List.of(more)));

        assertThat(isThere(robot, "import-label")).isFalse();
        push(robot, KeyCode.ENTER);
        assertThat(isThere(robot, "import-label")).isTrue();
        push(robot, KeyCode.ENTER);
        assertThat(text(robot, "pair")).isEqualTo("Pair 1");
    }

    @Test
    void a_project_that_is_dropped_is_opened_and_the_other_one_left(FxRobot robot) {
        Path second = project("second");
        interact(robot, () -> window.screens().drop(List.of(second)));

        assertThat(text(robot, "project-title")).isEqualTo("Project second");
        assertThat(keeper.settings().recent())
                .extracting("title")
                .containsExactly("Project second", "Project first");
    }

    @Test
    void a_project_that_can_t_be_opened_says_why_and_leads_to_the_others(FxRobot robot) {
        interact(robot, () -> window.workspace().open(folder.resolve("gone.pairs"), List.of()));
        boolean again = isThere(robot, "shell-again");
        interact(robot, () -> robot.lookup("#shell-otherwise").queryButton().fire());

        assertThat(again).isTrue();
        assertThat(logged).hasSize(1);
        assertThat(isThere(robot, "projects")).isTrue();
    }

    @Test
    void a_project_that_can_t_be_opened_leads_back_to_the_one_that_was(FxRobot robot) {
        push(robot, KeyCode.DIGIT4);
        push(robot, KeyCode.ENTER);
        interact(robot, () -> window.workspace().open(folder.resolve("gone.pairs"), List.of()));
        String back = robot.lookup("#shell-back").queryButton().getText();
        interact(robot, () -> robot.lookup("#shell-back").queryButton().fire());

        assertThat(back).isEqualTo("Back to Project first");
        assertThat(text(robot, "project-title")).isEqualTo("Project first");
        assertThat(text(robot, "pair")).isEqualTo("Pair 2");
    }

    @Test
    void a_folder_that_is_kept_in_step_is_warned_of_while_its_project_is_open(FxRobot robot)
            throws IOException {
        Path synced = Files.createDirectory(folder.resolve("Dropbox"));
        Path elsewhere = project("elsewhere");
        Path project = Files.move(elsewhere, synced.resolve("elsewhere.pairs"));
        boolean before = isThere(robot, "synced");
        interact(robot, () -> window.workspace().open(project, List.of()));
        String service = text(robot, "synced");
        String words = robot.lookup("#synced").query().getAccessibleText();
        interact(robot, () -> window.workspace().open(folder.resolve("first.pairs"), List.of()));

        assertThat(before).isFalse();
        assertThat(service).isEqualTo("Dropbox");
        assertThat(words).startsWith("Dropbox seems to keep the folder of this project in step");
        assertThat(isThere(robot, "synced")).isFalse();
    }

    @Test
    void what_the_project_asks_from_now_on_is_on_the_label_screen_at_once(FxRobot robot) {
        boolean before = isThere(robot, "choice-0");
        interact(robot, () -> window.shell().acts().perform(ShellActs.PROJECT));
        interact(
                robot,
                () ->
                        robot.lookup("#project-section-questions")
                                .queryAs(ToggleButton.class)
                                .fire());
        interact(robot, () -> robot.lookup("#ask-both_bad").queryAs(CheckBox.class).fire());
        interact(robot, () -> robot.lookup("#project-save").queryButton().fire());
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT1);

        assertThat(before).isTrue();
        assertThat(isThere(robot, "choice-0")).isFalse();
    }

    @Test
    void the_guidelines_stay_beside_the_pairs_and_are_open_the_next_time(FxRobot robot) {
        push(robot, KeyCode.G);
        push(robot, KeyCode.DIGIT4);
        push(robot, KeyCode.ENTER);

        assertThat(isThere(robot, "guidelines")).isTrue();
        assertThat(text(robot, "pair")).isEqualTo("Pair 2");
        assertThat(keeper.settings().projects().values())
                .allMatch(memory -> memory.guidelinesOpen());
    }

    @Test
    void who_does_not_say_who_they_are_goes_on_all_the_same(FxRobot robot) {
        List<String> wentOn = new ArrayList<>();
        interact(
                robot,
                () -> {
                    keeper.change(it -> it.withPerson(""));
                    window.screens().askAtFirst(atOnce, () -> wentOn.add("on"));
                });
        boolean asked = isThere(robot, "annotator-name");
        push(robot, KeyCode.ESCAPE);

        assertThat(asked).isTrue();
        assertThat(wentOn).containsExactly("on");
        assertThat(keeper.settings().person()).isEmpty();
    }

    @Test
    void who_says_who_they_are_is_not_asked_again(FxRobot robot) {
        List<String> wentOn = new ArrayList<>();
        interact(
                robot,
                () -> {
                    keeper.change(it -> it.withPerson(""));
                    window.screens().askAtFirst(atOnce, () -> wentOn.add("on"));
                });
        type(robot, "ada");
        push(robot, KeyCode.ENTER);
        interact(robot, () -> window.screens().askAtFirst(atOnce, () -> wentOn.add("again")));

        assertThat(keeper.settings().person()).isEqualTo("ada");
        assertThat(wentOn).containsExactly("on", "again");
    }

    @Test
    void the_look_goes_from_light_to_dark_by_a_key(FxRobot robot) {
        Node root = window.shell().scene().getRoot();
        boolean before = root.getPseudoClassStates().contains(DARK);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);

        assertThat(before).isFalse();
        assertThat(root.getPseudoClassStates()).contains(DARK);
        assertThat(text(robot, "shell-notice")).isEqualTo("Look: Dark");
        assertThat(keeper.settings().appearance().look()).isEqualTo("dark");
    }

    @Test
    void every_screen_and_every_card_in_front_has_words_for_a_screen_reader(FxRobot robot) {
        List<Runnable> shows =
                List.of(
                        () -> window.screens().showProjects(),
                        () -> window.shell().acts().perform(ShellActs.SETTINGS),
                        () -> window.shell().acts().perform(ShellActs.PROJECT),
                        () -> window.shell().acts().perform(ShellActs.KEYS),
                        () -> window.shell().acts().perform(ShellActs.ABOUT),
                        () -> window.shell().acts().perform(ShellActs.ANNOTATOR));
        for (Runnable show : shows) {
            interact(robot, show);
            assertThat(robot.lookup(".button").<Labeled>queryAll())
                    .isNotEmpty()
                    .allMatch(button ->
                            button.getAccessibleText() != null || !button.getText().isEmpty());
        }
    }
}
