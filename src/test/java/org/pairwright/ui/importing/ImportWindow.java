package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PartByPart;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The Import screen in a window, on a project of its own.
final class ImportWindow implements AutoCloseable {
    final ImportViewModel viewModel;
    private final Database database;

    ImportWindow(Path folder, Stage stage) {
        database =
                ProjectService.create(
                        new ProjectLocation.InFile(folder.resolve(System.nanoTime() + ".pairs")),
                        "mara",
                        "Test",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "");
        viewModel =
                ImportScreen.viewModel(
                        database, Runnable::run, e -> {}, () -> {}, new ArrayDeque<>(), it -> {});
        KeyMap keys = new KeyMap(ImportActs.all());
        ImportView view =
                new ImportView(viewModel, new PartByPart(), keys, new Messages(Locale.ENGLISH));
        Scene scene = new Scene(new BorderPane(view.body()), 1000, 700);
        new KeyDispatch(keys, () -> List.of(view.acts())).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        view.body().requestFocus();
    }

    static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What the labels say.
    static List<String> words(FxRobot robot, String query) {
        return robot.lookup(query).<Node>queryAll().stream()
                .map(it -> ((Label) it).getText())
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
