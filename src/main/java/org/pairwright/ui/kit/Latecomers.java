package org.pairwright.ui.kit;

import java.util.List;
import java.util.function.Supplier;
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
        join(parent, wanted, () -> List.of(children));
    }

    /// The same for children that are not even made before.
    public static void join(
            Pane parent, ObservableValue<Boolean> wanted, Supplier<List<? extends Node>> children) {
        // A value that is made of others lives only as long as somebody holds it.
        parent.getProperties().put(Latecomers.class, wanted);
        wanted.subscribe(want -> {
            if (want && parent.getChildren().isEmpty()) {
                parent.getChildren().setAll(children.get());
            }
        });
    }
}
