package org.pairwright.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Children that join their parent when it is first wanted: to style and lay out what nobody sees
/// yet would keep everybody waiting for what they do see.
public final class Latecomers {
    private Latecomers() {}

    /// Lets the children join.
    ///
    /// @param wanted whether the parent is to be seen; called before whoever moves the focus into
    ///   it is told
    public static void join(Pane parent, ObservableValue<Boolean> wanted, Node... children) {
        wanted.subscribe(want -> {
            if (want && parent.getChildren().isEmpty()) {
                parent.getChildren().setAll(children);
            }
        });
    }
}
