package org.pairwright.ui.kit;

import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// Puts text and pictures on the system's clipboard.
public final class Clip {
    private Clip() {}

    public static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    public static void copy(Image picture) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture));
    }
}
