package org.pairwright.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// Gives a window its colors, and follows the system's where that is wanted.
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Scene scene;
    private Look look = Look.SYSTEM;

    /// @param look the look to begin with
    public Theme(Scene scene, Look look) {
        this.scene = scene;
        scene.getStylesheets()
                .addAll(
                        Stylesheets.of(Theme.class, "tokens.css"),
                        Stylesheets.of(Theme.class, "kit.css"),
                        Stylesheets.of(Theme.class, "reading/reading.css"));
        Platform.getPreferences().colorSchemeProperty().subscribe(() -> wear(this.look));
        wear(look);
    }

    /// The look that was asked for.
    public Look look() {
        return look;
    }

    public boolean isDark() {
        return switch (look) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    public void wear(Look look) {
        this.look = look;
        Application.setUserAgentStylesheet(
                isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getRoot().pseudoClassStateChanged(DARK, isDark());
    }
}
