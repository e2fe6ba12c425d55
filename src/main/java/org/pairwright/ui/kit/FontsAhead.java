package org.pairwright.ui.kit;

import javafx.scene.text.FontWeight;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Looks the fonts up that every window needs, so that the first text does not wait for them. Can
/// be done on any thread, once JavaFX is there and before it paints: what reads fonts beneath it is
/// not made for two threads at once.
public final class FontsAhead {
    private FontsAhead() {}

    /// Returns when they are known.
    public static void load() {
        Texts.width("A", FontWeight.NORMAL, 13);
        Texts.width("A", FontWeight.BOLD, 12);
        // An icon takes its font with it.
        new FontIcon(Feather.X).getLayoutBounds();
    }
}
