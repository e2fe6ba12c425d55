package org.pairwright.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The frame of a screen that is one column: its title, and below it what it is about. All such
/// screens have the same, so that nothing jumps from one to the other.
public final class Page extends VBox {
    private static final double WIDEST = 1008;

    /// As in the style sheet: the room of a scroll bar, and that below a page.
    private static final double BAR = 12;

    private static final double BELOW = 20;

    private final VBox content = new VBox(16);

    /// @param actions what can be done, at the right of the title
    public Page(String title, Node... actions) {
        super(12);
        getStyleClass().add("page");
        setMaxWidth(WIDEST);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(12, Texts.of(title, "screen-title"), gap);
        top.getChildren().addAll(actions);
        top.getStyleClass().add("page-top");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(top, content);
    }

    /// Puts tabs below the title.
    public Page withTabs(Segments<?> tabs) {
        getChildren().add(1, tabs);
        return this;
    }

    /// Shows this below the title.
    public Page show(Node... parts) {
        content.getChildren().setAll(parts);
        return this;
    }

    /// What may be higher than its place, in a column or row that ends at the page's edges: the
    /// scroll bar stands beside it, and it goes on to the edge of the window below.
    public static ScrollPane scrolledToEdge(Node tall) {
        ScrollPane scroll = scrolledAsWide(tall, BELOW);
        Insets toEdge = new Insets(0, -BAR, -BELOW, 0);
        VBox.setMargin(scroll, toEdge);
        StackPane.setMargin(scroll, toEdge);
        return scroll;
    }

    /// What may be higher than its place, with room for the scroll bar at its right, so that it is
    /// as wide with one as without.
    ///
    /// @param below how much room follows it
    public static ScrollPane scrolledAsWide(Node tall, double below) {
        StackPane whole = new StackPane(tall);
        ScrollPane scroll = scrolled(whole);
        scroll.viewportBoundsProperty()
                .subscribe(seen -> {
                    double bar = Math.min(BAR, Math.max(0, scroll.getWidth() - seen.getWidth()));
                    whole.setPadding(new Insets(0, BAR - bar, below, 0));
                });
        return scroll;
    }

    /// What may be higher than its place.
    public static ScrollPane scrolled(Node tall) {
        ScrollPane scroll = new ScrollPane(tall);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
