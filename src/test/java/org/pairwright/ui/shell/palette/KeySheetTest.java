package org.pairwright.ui.shell.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pairwright.ui.kit.KeyListViewModel;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Theme;
import org.pairwright.ui.labeling.LabelingActs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeySheetTest {
    private static final double ROW = 36;

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final StackPane root = new StackPane();

    /// Where the last row ends in the first frame in which the sheet is seen, and where its list.
    private record FirstFrame(double lastRow, double list) {}

    @Start
    void show(Stage stage) {
        Scene scene = new Scene(root, 1280, 800);
        new Theme(scene, Look.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void the_sheet_is_full_in_the_first_frame_in_which_it_is_seen(FxRobot robot) throws Exception {
        CompletableFuture<FirstFrame> first = new CompletableFuture<>();
        robot.interact(() -> {
            KeySheet sheet =
                    new KeySheet(
                            new KeyListViewModel(new KeyMap(LabelingActs.all()), messages),
                            messages,
                            () -> {});
            root.getChildren().setAll(sheet);
            root.getScene().addPostLayoutPulseListener(() -> look(sheet, first));
        });

        FirstFrame frame = first.get(10, TimeUnit.SECONDS);

        assertThat(frame.lastRow()).isGreaterThan(frame.list() - ROW);
    }

    private static void look(KeySheet sheet, CompletableFuture<FirstFrame> first) {
        if (sheet.getClip() == null && !first.isDone()) {
            first.complete(
                    new FirstFrame(bottom(sheet.lookupAll(".key-row")), bottom(list(sheet))));
        }
    }

    private static Set<Node> list(KeySheet sheet) {
        return sheet.lookupAll(".scroll-pane");
    }

    private static double bottom(Set<Node> nodes) {
        return nodes.stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .mapToDouble(Bounds::getMaxY)
                .max()
                .orElseThrow();
    }
}
