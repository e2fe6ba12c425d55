package org.pairwright.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.pairwright.settings.WindowPlace;

/// Lets the window come back where it was.
final class WindowKeeper {
    static final double MIN_WIDTH = 1000;
    static final double MIN_HEIGHT = 640;

    /// So much of the window's top has to be on a screen, so that it can be moved.
    private static final double GRIP = 120;

    private final Stage stage;
    private WindowPlace normal;

    WindowKeeper(Stage stage, WindowPlace place) {
        this.stage = stage;
        normal = place;
    }

    /// Puts the window where it was, or where it can be seen.
    void restore() {
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        normal = sane(normal, screens);
        if (normal.known()) {
            stage.setX(normal.x());
            stage.setY(normal.y());
        }
        stage.setWidth(normal.width());
        stage.setHeight(normal.height());
        stage.setMaximized(normal.maximized());
        stage.xProperty().subscribe(this::moved);
        stage.yProperty().subscribe(this::moved);
        stage.widthProperty().subscribe(this::moved);
        stage.heightProperty().subscribe(this::moved);
    }

    /// A place on the screens that there are now: the same where the window's top can be reached
    /// there, else the size alone, where that fits. Where it would fill a screen from edge to edge,
    /// its own edges would find no room: it is maximized instead.
    static WindowPlace sane(WindowPlace place, List<Rectangle2D> screens) {
        boolean reachable =
                screens.stream()
                        .anyMatch(screen ->
                                screen.contains(place.x() + GRIP, place.y() + 1)
                                        || screen.contains(
                                                place.x() + place.width() - GRIP, place.y() + 1));
        double widest = screens.stream().mapToDouble(Rectangle2D::getWidth).max().orElse(MIN_WIDTH);
        double highest =
                screens.stream().mapToDouble(Rectangle2D::getHeight).max().orElse(MIN_HEIGHT);
        boolean stays = place.known() && reachable;
        boolean fills = place.width() >= widest || place.height() >= highest;
        return new WindowPlace(
                stays,
                place.x(),
                place.y(),
                Math.min(place.width(), widest),
                Math.min(place.height(), highest),
                place.maximized() || (!stays && fills));
    }

    private void moved() {
        if (!stage.isMaximized() && !stage.isIconified()) {
            normal = moved(normal, stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    /// The place after a change. A window that is being put on a screen gets one coordinate after
    /// the other, and until then is nowhere.
    static WindowPlace moved(WindowPlace before, double x, double y, double width, double height) {
        return Double.isFinite(x + y) && width > 0 && height > 0
                ? new WindowPlace(true, x, y, width, height, false)
                : before;
    }

    /// Where the window is; where it would be, when it is maximized.
    WindowPlace place() {
        return new WindowPlace(
                normal.known(),
                normal.x(),
                normal.y(),
                normal.width(),
                normal.height(),
                stage.isMaximized());
    }
}
