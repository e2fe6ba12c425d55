package org.pairwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a panel that asks something: Enter confirms and Esc leaves, wherever in it the focus
/// is.
public final class PanelKeys {
    private PanelKeys() {}

    /// Lets a panel keep Enter and Esc for itself that takes them in its own way.
    public static void keep(Node panel) {
        Reach.keep(panel);
    }

    /// On a button Enter presses it instead.
    public static void on(Node panel, Runnable confirm, Runnable leave) {
        Reach.keep(panel);
        // Before the choice that has the focus, which would take Enter for itself.
        panel.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        if (event.getTarget() instanceof Button button) {
                            button.fire();
                        } else {
                            confirm.run();
                        }
                    }
                });
        panel.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        leave.run();
                    }
                });
    }
}
