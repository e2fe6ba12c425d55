package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// What a screen can do while it is shown.
public final class Acts {
    private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

    /// An act that can be done.
    ///
    /// @param possible whether there is anything for it to do now
    public record Live(Act act, ObservableValue<Boolean> possible, Runnable run) {
        /// Does it, where that is possible now.
        ///
        /// @return whether it was
        public boolean perform() {
            boolean can = possible.getValue();
            if (can) {
                run.run();
            }
            return can;
        }
    }

    private final List<Live> live = new ArrayList<>();

    /// Says what an act runs.
    public Acts add(Act act, Runnable run) {
        return add(act, ALWAYS, run);
    }

    /// Says what an act runs, and when.
    public Acts add(Act act, ObservableValue<Boolean> possible, Runnable run) {
        live.add(new Live(act, possible, run));
        return this;
    }

    /// Does an act, where it is one of these and possible now.
    public void perform(Act act) {
        live.stream().filter(it -> it.act().equals(act)).findFirst().ifPresent(Live::perform);
    }

    /// Whether there is anything for one of these to do now.
    ///
    /// @throws NoSuchElementException when it is none of these
    public ObservableValue<Boolean> possible(Act act) {
        return live.stream()
                .filter(it -> it.act().equals(act))
                .findFirst()
                .map(Live::possible)
                .orElseThrow();
    }

    /// In the order in which they were added.
    public List<Live> all() {
        return List.copyOf(live);
    }
}
