package org.pairwright.ui.kit.exhibit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.PageByPart;
import org.pairwright.ui.kit.PartByPart;

/// Where a screen's pictures stand, a page of them at a time. Who looks at one goes on looking at
/// it while the same page is shown with other figures.
public final class ExhibitStage extends StackPane {
    private final String scrollId;
    private final PageByPart pages;
    private final PartByPart parts;
    private final Node screen;
    private Optional<Enum<?>> shown = Optional.empty();
    private Optional<String> wayBack = Optional.empty();

    /// @param scrollId the id of what a page is scrolled in
    /// @param pages makes the pictures of a page
    /// @param parts what it makes them with
    /// @param screen has the focus until the picture that had it is there again
    public ExhibitStage(String scrollId, PageByPart pages, PartByPart parts, Node screen) {
        this.scrollId = scrollId;
        this.pages = pages;
        this.parts = parts;
        this.screen = screen;
        VBox.setVgrow(this, Priority.ALWAYS);
        setMinHeight(0);
    }

    /// Shows a page.
    ///
    /// @param tab by which the same page is known
    /// @param page makes it; parts of the page before may be part of it
    public void show(Enum<?> tab, Supplier<Node> page) {
        double before = shown.filter(tab::equals).isPresent() ? place() : 0;
        pages.turn();
        ScrollPane scroll = Page.scrolledToEdge(page.get());
        scroll.setId(scrollId);
        shown = Optional.of(tab);
        keepFocus();
        getChildren().setAll(scroll);
        // Once all of it is there.
        parts.soon(() -> goBack(scroll, before));
    }

    /// Shows why there are no pictures.
    public void say(Node notice) {
        pages.turn();
        getChildren().setAll(notice);
    }

    /// Does something with the picture that has the focus; with the first one where none has.
    public void withCard(Consumer<ExhibitCard> act) {
        List<ExhibitCard> all =
                lookupAll("." + ExhibitCard.STYLE).stream()
                        .filter(ExhibitCard.class::isInstance)
                        .map(ExhibitCard.class::cast)
                        .toList();
        Stream.concat(all.stream().filter(Node::isFocusWithin), all.stream())
                .findFirst()
                .ifPresent(act);
    }

    /// What has the focus among the pictures goes with them: the screen holds it meanwhile, as the
    /// next field would get it otherwise.
    private void keepFocus() {
        Optional<Node> owner = focusOwner();
        Optional<Node> within = owner.filter(this::holds);
        if (within.isPresent()) {
            wayBack = within.map(Node::getId);
            screen.requestFocus();
        } else if (owner.filter(screen::equals).isEmpty()) {
            wayBack = Optional.empty();
        }
    }

    private Optional<Node> focusOwner() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }

    private boolean holds(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private double place() {
        return lookup("#" + scrollId) instanceof ScrollPane scroll ? scroll.getVvalue() : 0;
    }

    /// Whoever went elsewhere meanwhile stays there.
    private void goBack(ScrollPane scroll, double place) {
        if (!getChildren().contains(scroll)) {
            return;
        }
        applyCss();
        layout();
        scroll.setVvalue(place);
        if (focusOwner().filter(screen::equals).isPresent()) {
            wayBack.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
        }
        wayBack = Optional.empty();
    }
}
