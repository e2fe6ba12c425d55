package org.pairwright.ui.shell;

import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// Two halves in a rounded square, for the system's list of windows.
final class WindowIcon {
    private static final int SIZE = 64;
    private static final double RADIUS = 14;
    private static final Color LEFT = Color.web("#0969da");
    private static final Color RIGHT = Color.web("#1a7f37");

    private WindowIcon() {}

    static void give(Stage stage) {
        WritableImage icon = new WritableImage(SIZE, SIZE);
        PixelWriter pixels = icon.getPixelWriter();
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                Color half = x < SIZE / 2 ? LEFT : RIGHT;
                pixels.setColor(x, y, inside(x + .5, y + .5) ? half : Color.TRANSPARENT);
            }
        }
        stage.getIcons().setAll(icon);
    }

    private static boolean inside(double x, double y) {
        double fromCornerX = Math.max(0, Math.max(RADIUS - x, x - (SIZE - RADIUS)));
        double fromCornerY = Math.max(0, Math.max(RADIUS - y, y - (SIZE - RADIUS)));
        return Math.hypot(fromCornerX, fromCornerY) <= RADIUS;
    }
}
