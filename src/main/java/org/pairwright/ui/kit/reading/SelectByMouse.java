package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Selects text of a pane by the mouse, and takes clicks on links.
final class SelectByMouse {
    /// How fast the text moves while it is dragged beyond its edge, in parts of the way beyond.
    private static final double PULL = 0.25;

    private final ReadingPane pane;
    private final Consumer<String> openLink;
    private Sheet sheet;
    private Selection selection;
    private String pressedLink = "";

    SelectByMouse(ReadingPane pane, Consumer<String> openLink, Sheet sheet) {
        this.pane = pane;
        this.openLink = openLink;
        this.sheet = sheet;
        selection = new Selection("");
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    }

    /// Begins anew on another sheet.
    void on(Sheet shown) {
        sheet = shown;
        selection = new Selection(shown.document().text());
    }

    /// Goes on, with what is selected, on another sheet of the same document.
    void goOnOn(Sheet shown) {
        sheet = shown;
        show();
    }

    String words() {
        return selection.words();
    }

    void selectAll() {
        selection.all();
        show();
    }

    private void show() {
        boolean none = selection.start() == selection.end();
        sheet.mark(
                MarkKind.SELECTED,
                none
                        ? List.of()
                        : List.of(new Mark(MarkKind.SELECTED, selection.start(), selection.end())));
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pane.requestFocus();
        int place = placeAt(event);
        switch (event.getClickCount()) {
            case 1 -> {
                if (event.isShiftDown()) {
                    selection.to(place);
                } else {
                    selection.set(place, place);
                }
            }
            case 2 -> selection.word(place);
            default -> selection.line(place);
        }
        pressedLink = linkAt(event);
        show();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getY() < 0) {
            pane.scrollBy(event.getY() * PULL);
        } else if (event.getY() > pane.getHeight()) {
            pane.scrollBy((event.getY() - pane.getHeight()) * PULL);
        }
        selection.to(placeAt(event));
        show();
        event.consume();
    }

    private void release(MouseEvent event) {
        boolean clicked = !pressedLink.isEmpty() && pressedLink.equals(linkAt(event));
        if (clicked && selection.start() == selection.end()) {
            openLink.accept(pressedLink);
        }
        pressedLink = "";
    }

    private void point(MouseEvent event) {
        sheet.setCursor(linkAt(event).isEmpty() ? Cursor.TEXT : Cursor.HAND);
    }

    private int placeAt(MouseEvent event) {
        return sheet.placeAt(event.getX(), event.getY());
    }

    private String linkAt(MouseEvent event) {
        return sheet.linkAt(event.getX(), event.getY());
    }
}
