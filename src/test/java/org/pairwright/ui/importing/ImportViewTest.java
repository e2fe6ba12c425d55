package org.pairwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.ImportService;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the screen says of an import that is done.
@ExtendWith(ApplicationExtension.class)
class ImportViewTest {
    private static final Navigator NOWHERE =
            new Navigator() {
                @Override
                public void showLabeling() {}

                @Override
                public void openAgain() {
                    throw new IllegalStateException("It is open.");
                }

                @Override
                public void importFiles(List<Path> files) {}
            };

    @TempDir static Path folder;

    private Database database;
    private ImportViewModel viewModel;

    @Start
    void show(Stage stage) {
        Messages messages = new Messages(Locale.ENGLISH);
        Path file = folder.resolve(System.nanoTime() + ".pairs");
        database =
                ProjectService.create(
                        new ProjectLocation.InFile(file),
                        "mara",
                        "Test",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "");
        viewModel =
                new ImportViewModel(
                        new ImportService(database),
                        new Actor("mara", "mara"),
                        new Background(Runnable::run, Runnable::run, e -> {}),
                        NOWHERE);
        ImportView view = new ImportView(viewModel, new KeyMap(ImportActs.all()), messages);
        stage.setScene(new Scene(new BorderPane(view.body()), 1000, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void it_says_as_what_a_file_was_read_and_why(FxRobot robot) throws IOException {
        Path table =
                Files.writeString(
                        folder.resolve("table.csv"),
                        "prompt,response_a,response_b\nCafé?,Oui,Non\n",
                        Charset.forName("windows-1252"));

        robot.interact(() -> viewModel.start(List.of(table)));

        assertThat(words(robot, "#import-reasons .label"))
                .containsExactly(
                        "table.csv, read as plain: A table: the first line has 3 columns between commas."
                                + " plain: 1 of the first 1 rows have prompt, response_a, response_b.");
        assertThat(words(robot, ".problems .label"))
                .contains("Warning", "The file")
                .anyMatch(it -> it.contains("read as Windows-1252"));
    }

    private static List<String> words(FxRobot robot, String query) {
        return robot.lookup(query).<Node>queryAll().stream()
                .map(it -> ((Label) it).getText())
                .toList();
    }
}
