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
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.settings.Settings;
import org.pairwright.settings.SettingsFile;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.settings.Program;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever leaves a project whose Setup is not saved, in the real window.
@ExtendWith(ApplicationExtension.class)
class LeavingSetupTest {
    @TempDir static Path folders;
    private final List<String> left = new ArrayList<>();
    private Dialogs.Unsaved answer = Dialogs.Unsaved.STAY;
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
                        new Asked(),
                        new Messages(Locale.ENGLISH),
                        "");
        stage.setScene(window.shell().scene());
        stage.show();
        window.workspace().open(project("first"), List.of());
        window.shell().parts().finish();
    }

    private Path project(String name) {
        Path file = folder.resolve(name + ".pairs");
        ProjectService.create(
                        new ProjectLocation.InFile(file),
                        "Mara",
                        "Project " + name,
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "")
                .close();
        return file;
    }

    private final class Asked implements Dialogs {
        @Override
        public Unsaved askAboutUnsaved(String where) {
            return answer;
        }

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
        interact(robot, () -> window.workspace().close());
    }

    private void interact(FxRobot robot, Runnable act) {
        robot.interact(act);
        robot.interact(window.shell().parts()::finish);
    }

    private void section(FxRobot robot, String id) {
        interact(
                robot,
                () -> robot.lookup("#project-section-" + id).queryAs(ToggleButton.class).fire());
    }

    private void write(FxRobot robot, String id, String words) {
        interact(robot, () -> robot.lookup("#" + id).queryAs(TextField.class).setText(words));
    }

    private void call(FxRobot robot, String name) {
        interact(robot, () -> window.shell().acts().perform(ShellActs.PROJECT));
        write(robot, "project-name", name);
        interact(robot, () -> window.shell().acts().perform(ShellActs.DATA));
    }

    private static String problem(FxRobot robot) {
        return robot.lookup("#project-problem").queryAs(Labeled.class).getText();
    }

    private String open() {
        return window.workspace().projectProperty().get().orElseThrow().settings().title();
    }

    @Test
    void whoever_saves_what_can_t_be_kept_is_shown_why_whatever_screen_they_were_on(FxRobot robot) {
        answer = Dialogs.Unsaved.SAVE;
        call(robot, " ");
        interact(robot, () -> window.workspace().askToClose(() -> left.add("closed")));

        assertThat(left).isEmpty();
        assertThat(problem(robot)).startsWith("A project's name has");
    }

    @Test
    void whoever_stays_has_the_same_project_when_another_was_to_be_opened(FxRobot robot) {
        Path other = project("other");
        call(robot, "Better");
        interact(robot, () -> window.workspace().open(other, List.of()));
        String before = open();
        answer = Dialogs.Unsaved.DISCARD;
        interact(robot, () -> window.workspace().open(other, List.of()));

        assertThat(before).isEqualTo("Project first");
        assertThat(open()).isEqualTo("Project other");
    }

    @Test
    void what_keeps_a_target_from_being_saved_is_said_among_people_too(FxRobot robot) {
        interact(robot, () -> window.shell().acts().perform(ShellActs.PROJECT));
        section(robot, "targets");
        write(robot, "target-1", "many");
        section(robot, "people");
        interact(robot, () -> robot.lookup("#project-save").queryButton().fire());

        assertThat(problem(robot)).startsWith("A target is a number");
    }

    @Test
    void what_is_written_is_discarded_by_its_key_while_the_caret_is_in_a_field(FxRobot robot) {
        interact(robot, () -> window.shell().acts().perform(ShellActs.PROJECT));
        TextField name = robot.lookup("#project-name").queryAs(TextField.class);
        interact(robot, name::requestFocus);
        interact(robot, () -> name.setText("Better"));
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(name.getText()).as("they stay").isEqualTo("Better");

        answer = Dialogs.Unsaved.DISCARD;
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(name.getText()).isEqualTo("Project first");
    }
}
