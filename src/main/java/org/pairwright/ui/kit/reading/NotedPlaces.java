package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Tells what is noted of the stretch under the mouse, and all of it to a screen reader.
final class NotedPlaces {
    /// More are not read out.
    private static final int SPOKEN = 20;

    /// Finds a place of the text.
    interface Places {
        int at(double x, double y);
    }

    private final ReadingPane pane;
    private final Places places;
    private final Tooltip tip = new Tooltip();
    private List<Note> notes = List.of();
    private Optional<Note> here = Optional.empty();

    NotedPlaces(ReadingPane pane, Places places) {
        this.pane = pane;
        this.places = places;
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    }

    void show(List<Note> shown) {
        notes = List.copyOf(shown);
        pane.setAccessibleHelp(
                notes.stream().limit(SPOKEN).map(this::spoken).collect(Collectors.joining("; ")));
        turnTo(Optional.empty());
    }

    private String spoken(Note note) {
        String text = pane.document().text();
        int to = Math.min(note.to(), text.length());
        return text.substring(Math.min(note.from(), to), to) + ": " + note.words();
    }

    private void point(MouseEvent event) {
        if (!notes.isEmpty()) {
            int place = places.at(event.getX(), event.getY());
            turnTo(notes.stream().filter(it -> it.from() <= place && place < it.to()).findFirst());
        }
    }

    private void turnTo(Optional<Note> note) {
        if (note.equals(here)) {
            return;
        }
        here = note;
        Tooltip.uninstall(pane, tip);
        tip.hide();
        note.ifPresent(it -> {
            tip.setText(it.words());
            Tooltip.install(pane, tip);
        });
    }
}
