package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Opens the Data screen of a project in the real window and goes down its table page by page, and
/// prints how long each took until the screen showed the pairs.
final class MeasureData {
    private final Scene scene;

    private MeasureData(Scene scene) {
        this.scene = scene;
    }

    /// Measures.
    ///
    /// @param arguments the project file; a folder for what is left over; how many pages
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        int pages = Integer.parseInt(arguments[2]);
        Toolkit.withoutDisplay(() -> {
            try (TourWindow window =
                    new TourWindow(Path.of(arguments[0]), folder, folder, TourView.FIRST)) {
                window.hand().waitForShown("pair");
                MeasureData measure = new MeasureData(labelScene());
                Figures.print("open-painted", Stream.of(measure.open().painted()));
                measure.scroll(pages);
            }
            return true;
        });
        System.exit(0);
    }

    private static Scene labelScene() {
        return Stagehand.onScreen(() -> Window.getWindows().getFirst().getScene());
    }

    private PaintClock.Time open() {
        return PaintClock.time(
                scene, () -> press(KeyCode.DIGIT2, true), () -> number().isPresent() && isRead());
    }

    private void scroll(int pages) {
        Stagehand.waitFor("all pairs to be counted", () -> count().matches("([0-9,]+) of \\1"));
        List<PaintClock.Time> times = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            Optional<String> before = Stagehand.onScreen(this::number);
            times.add(
                    PaintClock.time(
                            scene,
                            () -> press(KeyCode.PAGE_DOWN, false),
                            () -> !number().equals(before) && isRead()));
        }
        Figures.print("page-painted", times.stream().map(PaintClock.Time::painted));
        Figures.print("page-work", times.stream().map(PaintClock.Time::work));
    }

    private String count() {
        return scene.lookup("#data-count") instanceof Label count ? count.getText() : "";
    }

    /// The number of the row that is looked at.
    private Optional<String> number() {
        return cells().filter(cell -> cell.getTableRow().isSelected())
                .map(IndexedCell::getText)
                .findFirst();
    }

    /// Whether what is known of every pair on the screen is shown.
    private boolean isRead() {
        return cells().filter(cell -> cell.getTableColumn().getId().equals("column-lengths"))
                .filter(cell -> !cell.isEmpty())
                .noneMatch(cell -> cell.getText().isEmpty());
    }

    private Stream<TableCell<?, ?>> cells() {
        return scene.getRoot().lookupAll(".pair-cell").stream()
                .filter(Node::isVisible)
                .filter(TableCell.class::isInstance)
                .map(cell -> (TableCell<?, ?>) cell);
    }

    private void press(KeyCode key, boolean control) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(
                owner == null ? scene : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }
}
