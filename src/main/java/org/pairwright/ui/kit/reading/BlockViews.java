package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.layout.Pane;

/// The views of a document's blocks that are seen, and of a few out of view for scrolling back.
/// They stand in a pane in no particular order, invisible until they are shown.
final class BlockViews {
    /// How many blocks out of view are kept.
    private static final int KEPT = 12;

    private final Document document;
    private final Paper paper;
    private final Pane pane;
    private final TreeMap<Integer, BlockView> views = new TreeMap<>();
    private final Marks marks = new Marks();

    BlockViews(Document document, Paper paper, Pane pane) {
        this.document = document;
        this.paper = paper;
        this.pane = pane;
    }

    BlockView of(int block) {
        BlockView known = views.get(block);
        if (known != null) {
            return known;
        }
        BlockView view = BlockView.of(document.blocks().get(block), paper);
        views.put(block, view);
        view.setVisible(false);
        mark(view);
        pane.getChildren().add(view);
        view.applyCss();
        return view;
    }

    /// Shows the blocks from `first` to `last`, and forgets those far from them.
    void show(int first, int last) {
        forget(views.headMap(first - KEPT));
        forget(views.tailMap(last + KEPT, false));
        views.forEach((block, view) -> view.setVisible(block >= first && block <= last));
    }

    private void forget(Map<Integer, BlockView> far) {
        pane.getChildren().removeAll(far.values());
        far.clear();
    }

    /// The place in the document that is nearest to a point of the pane.
    int placeAt(double x, double y) {
        int place = 0;
        for (BlockView view : views.values()) {
            double inView = y - view.getLayoutY();
            if (view.isVisible()) {
                if (inView < 0 && place > 0) {
                    return place;
                }
                place = view.placeAt(x - view.getLayoutX(), inView);
                if (inView < view.getHeight()) {
                    return place;
                }
            }
        }
        return place;
    }

    /// The address of the link at a point; empty where there is none.
    String linkAt(double x, double y) {
        return views.values().stream()
                .filter(view -> view.isVisible() && view.getBoundsInParent().contains(x, y))
                .findFirst()
                .map(view -> view.linkAt(x - view.getLayoutX(), y - view.getLayoutY()))
                .orElse("");
    }

    /// Marks stretches of the text, which are in order; those of the same kind that were marked
    /// before no longer are.
    void mark(MarkKind kind, List<Mark> wanted) {
        marks.put(kind, wanted);
        views.values().forEach(this::mark);
    }

    /// Marks what is marked elsewhere in the same document.
    void takeMarks(BlockViews other) {
        marks.putAll(other.marks);
        views.values().forEach(this::mark);
    }

    void clearMarks() {
        if (marks.clear()) {
            views.values().forEach(this::mark);
        }
    }

    private void mark(BlockView view) {
        view.mark(marks.in(view.block().start(), view.block().end()));
    }
}
