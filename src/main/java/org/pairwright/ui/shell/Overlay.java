package org.pairwright.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pairwright.ui.kit.Motion;

/// One thing in front of the window's content, until it is done with: Esc or a click beside it
/// takes it away, and the focus goes back to where it was.
final class Overlay extends StackPane {
    private static final double FROM_TOP = 76;

    private final Motion motion;
    private final Region scrim = new Region();
    private Optional<Node> shown = Optional.empty();
    private Optional<Node> before = Optional.empty();
    private Runnable closed = () -> {};

    /// @param motion how things appear
    Overlay(Motion motion) {
        this.motion = motion;
        setId("overlay");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(event -> close());
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        scene.focusOwnerProperty().subscribe(owner -> keep(owner));
                    }
                });
    }

    ReadOnlyBooleanProperty openProperty() {
        return visibleProperty();
    }

    /// Shows `card` instead of whatever stood there.
    void show(Region card) {
        show(card, () -> {});
    }

    /// Shows `card`, and calls `then` when it is gone.
    void show(Region card, Runnable then) {
        closed = then;
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        shown = Optional.of(card);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        StackPane.setMargin(card, new Insets(FROM_TOP, 24, 24, 24));
        getChildren().setAll(scrim, card);
        setVisible(true);
        motion.appear(card);
        firstFocusable(card).orElse(card).requestFocus();
    }

    boolean shows(Node card) {
        return isVisible() && shown.filter(card::equals).isPresent();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            getChildren().clear();
            shown = Optional.empty();
            before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
            Runnable then = closed;
            closed = () -> {};
            then.run();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    /// Tab goes round inside.
    private void keep(Node owner) {
        if (isVisible() && owner != null && !isInside(owner)) {
            shown.flatMap(Overlay::firstFocusable).ifPresent(Node::requestFocus);
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstFocusable(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
