package org.pairwright.ui.labeling;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Theme;
import org.testfx.api.FxRobot;

/// The Label screen in a window, with header and foot as the shell puts them.
final class ShownLabeling {
    final LabelingViewModel viewModel;
    final Scene scene;

    ShownLabeling(LabeledProject project, Stage stage) {
        viewModel = project.viewModel();
        KeyMap keys = new KeyMap(LabelingActs.all());
        PartByPart parts = new PartByPart();
        LabelingView view = new LabelingView(viewModel, keys, project.messages, parts);
        parts.finish();
        BorderPane root = new BorderPane(view.body());
        root.setTop(view.header());
        root.setBottom(view.foot());
        scene = new Scene(root, 1200, 700);
        new KeyDispatch(keys, () -> List.of(view.acts())).listenTo(scene);
        new Theme(scene, Look.LIGHT);
        stage.setScene(scene);
        stage.show();
        view.body().requestFocus();
    }

    /// Presses keys together, once the pair is seen.
    void push(FxRobot robot, KeyCode... together) {
        LabeledProject.waitUntilSeen(viewModel);
        robot.push(together);
        robot.interact(() -> {});
    }

    String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    String spoken(FxRobot robot, String id) {
        return robot.lookup("#" + id).query().getAccessibleText();
    }

    /// The first title in a card.
    String title(FxRobot robot, String id) {
        Node card = robot.lookup("#" + id).query();
        return ((Label) card.lookup(".card-title")).getText();
    }
}
