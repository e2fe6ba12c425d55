package org.pairwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.ui.importing.ImportWindow.push;
import static org.pairwright.ui.importing.ImportWindow.words;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.service.ProblemList;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the screen says of an import that is done.
@ExtendWith(ApplicationExtension.class)
class ImportViewTest {
    @TempDir static Path folder;

    private ImportWindow window;
    private ImportViewModel viewModel;

    @Start
    void show(Stage stage) {
        window = new ImportWindow(folder, stage);
        viewModel = window.viewModel;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void it_says_as_what_a_file_was_read_and_why(FxRobot robot) throws IOException {
        Path table =
                Files.writeString(
                        folder.resolve("table.csv"),
                        "prompt,response_a,response_b\nCafé?,Oui,Non\n",
                        Charset.forName("windows-1252"));

        robot.interact(() -> viewModel.open(List.of(table)));
        push(robot, KeyCode.ENTER);

        assertThat(words(robot, "#import-reasons .label"))
                .containsExactly(
                        "table.csv, read as plain: A table: the first line has 3 columns between commas."
                                + " plain: the first row has prompt, response_a, response_b.");
        TableView<ProblemList.Row> problems = table(robot);
        assertThat(problems.getItems())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.problem().message()).contains("read as Windows-1252"));
    }

    @Test
    void ten_thousand_problems_are_a_few_rows_and_found_by_keys(FxRobot robot) throws IOException {
        StringBuilder rows =
                new StringBuilder(
                        "{\"prompt\": \"Q\", \"response_a\": \"A\", \"response_b\": \"B\"}\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append("{\"prompt\": \"").append(i).append("\"}\n");
        }
        Path file = Files.writeString(folder.resolve("many.jsonl"), rows);
        robot.interact(() -> viewModel.open(List.of(file)));
        push(robot, KeyCode.ENTER);

        assertThat(table(robot).getItems()).hasSize(10_000);
        assertThat(robot.lookup(".table-row-cell").queryAll()).hasSizeLessThan(60);
        push(robot, KeyCode.F);
        robot.interact(() -> robot.lookup("#import-filter").queryTextInputControl().setText("777"));
        assertThat(table(robot).getItems()).hasSize(19);
        push(robot, KeyCode.ESCAPE);
        assertThat(table(robot).getItems()).hasSize(10_000);
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.lookup("#import-again").tryQuery()).isPresent();
    }

    @Test
    void a_row_that_the_project_has_already_is_a_duplicate_not_a_warning(FxRobot robot)
            throws IOException {
        String row = "{\"prompt\": \"Q\", \"response_a\": \"A\", \"response_b\": \"B\"}\n";
        Path file = Files.writeString(folder.resolve("twice.jsonl"), row + row);
        robot.interact(() -> viewModel.open(List.of(file)));
        push(robot, KeyCode.ENTER);

        assertThat(table(robot).getColumns().get(1).getCellData(0)).isEqualTo("Duplicate");
    }

    private static TableView<ProblemList.Row> table(FxRobot robot) {
        return robot.lookup("#import-problems").queryTableView();
    }
}
