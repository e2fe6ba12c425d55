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
    private final Runnable leave;
    private Optional<Enum<?>> shown = Optional.empty();

    /// @param scrollId the id of what a page is scrolled in
    /// @param pages makes the pictures of a page
    /// @param parts what it makes them with
    /// @param leave takes the focus where the picture that had it is no more
    public ExhibitStage(String scrollId, PageByPart pages, PartByPart parts, Runnable leave) {
        this.scrollId = scrollId;
        this.pages = pages;
        this.parts = parts;
        this.leave = leave;
        VBox.setVgrow(this, Priority.ALWAYS);
        setMinHeight(0);
    }

    /// Shows a page.
    ///
    /// @param tab by which the same page is known
    /// @param page makes it; parts of the page before may be part of it
    public void show(Enum<?> tab, Supplier<Node> page) {
        Optional<String> focused = focused();
        double before = shown.filter(tab::equals).isPresent() ? place() : 0;
        pages.turn();
        ScrollPane scroll = Page.scrolledToEdge(page.get());
        scroll.setId(scrollId);
        shown = Optional.of(tab);
        getChildren().setAll(scroll);
        // Once all of it is there.
        parts.soon(() -> goBack(scroll, before, focused));
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

    private Optional<String> focused() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(this::holds)
                .map(Node::getId);
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

    private void goBack(ScrollPane scroll, double place, Optional<String> focused) {
        applyCss();
        layout();
        scroll.setVvalue(place);
        focused.ifPresent(id ->
                Optional.ofNullable(lookup("#" + id)).ifPresentOrElse(Node::requestFocus, leave));
    }
}
