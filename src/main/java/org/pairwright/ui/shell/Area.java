package org.pairwright.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Where the screen stands, with what stands beside it at the right. Where that leaves the screen
/// too little room, it lies over the screen's right side instead.
final class Area extends Region {
    /// So much a screen needs.
    static final double LEAST = 820;

    private Optional<Node> screen = Optional.empty();
    private Optional<Node> beside = Optional.empty();

    Area() {
        setMinSize(0, 0);
    }

    void show(Node shown) {
        screen = Optional.of(shown);
        putUp();
    }

    void showBeside(Node shown) {
        beside = Optional.of(shown);
        putUp();
    }

    void showNothingBeside() {
        beside = Optional.empty();
        putUp();
    }

    /// What stays is not touched: it would be styled anew as it came back.
    private void putUp() {
        List<Node> wanted = Stream.of(screen, beside).flatMap(Optional::stream).toList();
        getChildren().retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (!getChildren().contains(wanted.get(i))) {
                getChildren().add(i, wanted.get(i));
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double wide = beside.filter(Node::isManaged).map(it -> it.prefWidth(-1)).orElse(0.0);
        double left = getWidth() - wide;
        screen.ifPresent(
                it -> it.resizeRelocate(0, 0, left < LEAST ? getWidth() : left, getHeight()));
        beside.ifPresent(it -> it.resizeRelocate(left, 0, wide, getHeight()));
    }
}
