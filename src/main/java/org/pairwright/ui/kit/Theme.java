package org.pairwright.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Gives a window its colors, and follows the system's where that is wanted.
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Scene scene;
    private Look look = Look.SYSTEM;

    /// Says what controls are to look like before the first is made; JavaFX would load a look of
    /// its own for that one.
    public static void prepare(Look look) {
        wearControls(isDark(look));
    }

    /// @param look the look to begin with
    public Theme(Scene scene, Look look) {
        this.scene = scene;
        scene.getStylesheets().addAll(Stylesheets.ofWindow());
        Platform.getPreferences().colorSchemeProperty().subscribe(() -> wear(this.look));
        wear(look);
    }

    /// The look that was asked for.
    public Look look() {
        return look;
    }

    public boolean isDark() {
        return isDark(look);
    }

    private static boolean isDark(Look look) {
        return switch (look) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    public void wear(Look look) {
        this.look = look;
        wearControls(isDark());
        scene.getRoot().pseudoClassStateChanged(DARK, isDark());
        InFront.of(scene.getWindow()).wear(scene.getRoot());
    }

    /// Gives another window the colors of one that is there already.
    static void wearLike(Parent one, Parent other) {
        other.pseudoClassStateChanged(DARK, one.getPseudoClassStates().contains(DARK));
    }

    private static void wearControls(boolean dark) {
        String sheet = controls(dark);
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    /// What [ThemeSheets] made of AtlantaFX's; the whole where the classes were not packaged.
    private static String controls(boolean dark) {
        return Stylesheets.find(Theme.class, ThemeSheets.BOTH)
                .orElseGet(() ->
                        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }
}
