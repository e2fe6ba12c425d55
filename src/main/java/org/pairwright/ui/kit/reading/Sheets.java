package org.pairwright.ui.kit.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// The sheets in a pane: the one that is shown, and out of sight those that were shown last and
/// those that may come next. To show one of them is no work, since all its nodes are there and
/// styled.
final class Sheets {
    /// How many there are: one to be shown, one to come, and two to go back to, of which one may
    /// have to be laid out ahead.
    private static final int KEPT = 4;

    private final ObservableList<Node> children;
    private final Function<Document, Sheet> writer;
    private final Deque<Sheet> kept = new ArrayDeque<>();

    /// @param children where they stand, behind all else
    /// @param writer makes a sheet of a document
    Sheets(ObservableList<Node> children, Function<Document, Sheet> writer) {
        this.children = children;
        this.writer = writer;
    }

    /// The sheet of a document; a new one, out of sight, where none is kept.
    Sheet of(Document document) {
        Sheet sheet =
                kept.stream()
                        .filter(it -> it.document().equals(document))
                        .findFirst()
                        .orElseGet(() -> put(writer.apply(document)));
        if (!children.contains(sheet)) {
            children.addFirst(sheet);
        }
        kept.remove(sheet);
        kept.addFirst(sheet);
        forgetOldest();
        return sheet;
    }

    /// The one that is shown stays, however many were laid out ahead since it came.
    private void forgetOldest() {
        kept.stream()
                .skip(KEPT)
                .filter(it -> !it.isVisible())
                .toList()
                .forEach(old -> {
                    kept.remove(old);
                    children.remove(old);
                });
    }

    private Sheet put(Sheet made) {
        made.setVisible(false);
        children.addFirst(made);
        return made;
    }

    /// Takes away what is out of sight, until it is wanted: it would be styled anew with all else
    /// when the pane is shown again.
    void putAside() {
        children.removeIf(it -> it instanceof Sheet sheet && !sheet.isVisible());
    }

    /// Forgets all that was written in other letters.
    void clear() {
        children.removeAll(kept);
        kept.clear();
    }
}
