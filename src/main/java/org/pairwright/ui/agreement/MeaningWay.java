package org.pairwright.ui.agreement;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

/// The way by a key to what a headline means, from wherever one is on the page.
///
/// @param content what holds the page
record MeaningWay(Parent content) {
    /// So much stays in sight above what is scrolled to.
    private static final double ABOVE = 12;

    void go() {
        asks().findFirst()
                .ifPresent(ask -> {
                    ask.fire();
                    reveal("#agreement-meaning");
                });
    }

    /// The one that has the focus, else those of criteria where one looks at these, else all.
    private Stream<Button> asks() {
        boolean atCriteria =
                Optional.ofNullable(content.lookup("#" + ByCriterion.ID))
                        .filter(Node::isFocusWithin)
                        .isPresent();
        return content.lookupAll(".agreement-ask").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .sorted(
                        Comparator.comparing((Button it) -> !it.isFocused())
                                .thenComparing(it ->
                                        atCriteria
                                                && !it.getId().startsWith(ByCriterion.HEADLINES)));
    }

    /// Scrolls to what is out of sight.
    private void reveal(String which) {
        content.applyCss();
        content.layout();
        if (content.lookup("#agreement-scroll") instanceof ScrollPane scroll) {
            Optional.ofNullable(content.lookup(which)).ifPresent(node -> reveal(node, scroll));
        }
    }

    private static void reveal(Node node, ScrollPane scroll) {
        Node page = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = page.getLayoutBounds().getHeight() - seen;
        double top = page.sceneToLocal(node.localToScene(0, 0)).getY();
        double above = scroll.getVvalue() * hidden;
        if (hidden > 0 && (top < above || top > above + seen / 2)) {
            scroll.setVvalue(Math.clamp((top - ABOVE) / hidden, 0, 1));
        }
    }
}
