package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The look changes while something is open in front of the window.
@ExtendWith(ApplicationExtension.class)
class ThemeTest {
    private Stage stage;
    private Theme theme;
    private ComboBox<String> box;
    private Button button;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        box = Dropdown.of("box", "Of two", List.of("one", "other"), it -> it);
        button = new Button("Here");
        Scene scene = new Scene(new VBox(box, button), 400, 300);
        theme = new Theme(scene, Look.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_list_that_is_open_turns_dark_and_light_again(FxRobot robot) {
        robot.interact(box::show);
        boolean light = isLight(".list-view");
        robot.interact(() -> theme.wear(Look.DARK));
        boolean stillLight = isLight(".list-view");
        robot.interact(() -> theme.wear(Look.LIGHT));

        assertThat(light).isTrue();
        assertThat(stillLight).isFalse();
        assertThat(isLight(".list-view")).isTrue();
    }

    @Test
    void a_menu_that_is_open_turns_dark(FxRobot robot) {
        ContextMenu menu = new ContextMenu(new MenuItem("Copy"));
        robot.interact(() -> menu.show(button, Side.BOTTOM, 0, 0));
        robot.interact(() -> theme.wear(Look.DARK));

        assertThat(isLight(".context-menu")).isFalse();
        robot.interact(menu::hide);
    }

    @Test
    void a_tip_that_is_seen_turns_dark(FxRobot robot) {
        Tooltip tip = new Tooltip("What it does");
        robot.interact(() -> tip.show(button, 10, 10));
        boolean light = isLight(".tooltip");
        robot.interact(() -> theme.wear(Look.DARK));

        assertThat(light).isTrue();
        assertThat(isLight(".tooltip")).isFalse();
        robot.interact(tip::hide);
    }

    @Test
    void a_dialog_that_is_open_turns_dark(FxRobot robot) {
        WindowDialogs dialogs =
                new WindowDialogs(stage, new Messages(Locale.ENGLISH), nowhere(), address -> {});
        Platform.runLater(() -> dialogs.unforeseen(Failure.of(new IOException("disk gone"))));
        WaitForAsyncUtils.waitForFxEvents();
        boolean light = isLight("#failure");
        robot.interact(() -> theme.wear(Look.DARK));

        assertThat(light).isTrue();
        assertThat(isLight("#failure")).isFalse();
        robot.interact(robot.lookup("#failure-close").queryButton()::fire);
    }

    @Test
    void what_is_open_in_front_of_another_window_keeps_its_look(FxRobot robot) {
        ContextMenu menu = new ContextMenu(new MenuItem("Copy"));
        robot.interact(() -> menu.show(button, Side.BOTTOM, 0, 0));
        robot.interact(() -> {
            Stage other = new Stage();
            other.setScene(new Scene(new VBox(), 100, 100));
            other.show();
            new Theme(other.getScene(), Look.DARK);
            other.hide();
        });

        assertThat(isLight(".context-menu")).isTrue();
        robot.interact(menu::hide);
    }

    /// Whether what is in a window in front has a light ground.
    private boolean isLight(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        Region region =
                Window.getWindows().stream()
                        .filter(it -> !it.equals(stage))
                        .flatMap(it -> it.getScene().getRoot().lookupAll(selector).stream())
                        .filter(Region.class::isInstance)
                        .map(Region.class::cast)
                        .filter(it -> it.getBackground() != null)
                        .findFirst()
                        .orElseThrow();
        Paint ground = region.getBackground().getFills().getLast().getFill();
        return ((Color) ground).getBrightness() > 0.5;
    }

    private static Folders nowhere() {
        return new Folders() {
            @Override
            public Optional<Path> last(String kind) {
                return Optional.empty();
            }

            @Override
            public Path first() {
                return Path.of("");
            }

            @Override
            public void remember(String kind, Path folder) {
                throw new IllegalStateException("Nothing is chosen.");
            }
        };
    }
}
