package org.pairwright.ui.shell;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Holds the window back until there is something to see in it: drawing it empty first would keep
/// the first pair waiting. Who has nothing to show in a moment sees the window as it is.
final class Curtain {
    private static final Duration MOMENT = Duration.millis(500);
    private static final ObservableValue<Boolean> YES = new SimpleBooleanProperty(true);
    private static final ObservableValue<Boolean> NO = new SimpleBooleanProperty(false);

    private final Stage stage;
    private final Shell shell;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private boolean open;

    Curtain(Stage stage, Shell shell) {
        this.stage = stage;
        this.shell = shell;
        moment.setOnFinished(event -> open());
    }

    /// Shows the window once the project has a pair or can't be opened; at once where none is being
    /// opened.
    void openFor(Workspace workspace) {
        moment.play();
        workspace
                .openingProperty()
                .flatMap(opening -> opening ? NO : shows(workspace))
                .subscribe(shows -> {
                    if (shows) {
                        open();
                    }
                });
    }

    private static ObservableValue<Boolean> shows(Workspace workspace) {
        return workspace
                .projectProperty()
                .flatMap(project -> project.map(OpenProject::readyProperty).orElse(YES));
    }

    private void open() {
        moment.stop();
        if (!open) {
            open = true;
            // In tasks of their own: what led here may have taken long already.
            Platform.runLater(() -> shell.dress(stage::show));
        }
    }
}
