package org.pairwright.ui.shell;

import java.util.Arrays;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/// Two halves in a rounded square, for the system's list of windows.
final class WindowIcon {
    private static final int SIZE = 64;
    private static final double RADIUS = 14;
    private static final int LEFT = 0xff0969da;
    private static final int RIGHT = 0xff1a7f37;

    private WindowIcon() {}

    static void give(Stage stage) {
        int[] pixels = new int[SIZE * SIZE];
        for (int y = 0; y < SIZE; y++) {
            int from = y * SIZE + corner(y + .5);
            int to = (y + 1) * SIZE - corner(y + .5);
            Arrays.fill(pixels, from, y * SIZE + SIZE / 2, LEFT);
            Arrays.fill(pixels, y * SIZE + SIZE / 2, to, RIGHT);
        }
        WritableImage icon = new WritableImage(SIZE, SIZE);
        icon.getPixelWriter()
                .setPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbInstance(), pixels, 0, SIZE);
        stage.getIcons().setAll(icon);
    }

    /// How many pixels the round corner leaves free at either end of a line.
    private static int corner(double y) {
        double above = Math.max(0, Math.max(RADIUS - y, y - (SIZE - RADIUS)));
        return (int) Math.round(RADIUS - Math.sqrt(RADIUS * RADIUS - above * above));
    }
}
