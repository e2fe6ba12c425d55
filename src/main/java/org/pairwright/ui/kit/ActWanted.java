package org.pairwright.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;

/// Somebody pressed something that stands for an act, such as its key in the line at the bottom.
/// Rises to the window, which does what can be done now, as for the key itself.
public final class ActWanted extends Event {
    private static final long serialVersionUID = 1;

    static final EventType<ActWanted> TYPE = new EventType<>(Event.ANY, "ACT_WANTED");

    private final transient Act act;

    public ActWanted(Act act) {
        super(TYPE);
        this.act = act;
    }

    Act act() {
        return act;
    }
}
