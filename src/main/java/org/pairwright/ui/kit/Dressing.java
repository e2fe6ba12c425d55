package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

/// Styles something that joins a scene, a part of it in each task. JavaFX would style all of it in
/// one, and nothing else could run meanwhile.
public final class Dressing {
    /// So many nodes are styled in one task.
    private static final int PART = 24;

    /// Children that are away until it is their turn.
    private record Away(Pane parent, List<Node> children) {
        void comeBack() {
            parent.getChildren().setAll(children);
            parent.applyCss();
        }
    }

    private final List<Away> away = new ArrayList<>();

    private Dressing() {}

    /// Begins.
    ///
    /// @param whole not in a scene yet, or not styled in it
    /// @param join lets it join the scene, with little in it
    /// @param dressed called when all of it is back and styled
    public static void of(Parent whole, Runnable join, Runnable dressed) {
        Dressing begun = new Dressing();
        begun.undress(whole);
        join.run();
        whole.applyCss();
        begun.goOn(begun.away.reversed().iterator(), dressed);
    }

    /// Takes the children of large parts away, inner ones first.
    ///
    /// @return how many nodes are left
    private int undress(Node node) {
        int size = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                size += undress(child);
            }
        }
        // A border pane would forget where they were.
        if (size < PART || !(node instanceof Pane pane) || node instanceof BorderPane) {
            return size;
        }
        away.add(new Away(pane, List.copyOf(pane.getChildren())));
        pane.getChildren().clear();
        return 1;
    }

    private void goOn(Iterator<Away> left, Runnable dressed) {
        Platform.runLater(() -> {
            if (left.hasNext()) {
                left.next().comeBack();
                goOn(left, dressed);
            } else {
                dressed.run();
            }
        });
    }
}
