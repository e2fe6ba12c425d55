package org.pairwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;

/// One of the places that the window can show.
public interface Screen {
    /// What fills the window. It takes the focus when nothing else on the screen has it.
    Parent body();

    /// What stands in the top bar, at its right; on most screens nothing.
    default Node header() {
        return new HBox();
    }

    /// What stands in the line at the bottom.
    Node foot();

    /// What can be done while it is shown, by key and from the command palette.
    Acts acts();
}
