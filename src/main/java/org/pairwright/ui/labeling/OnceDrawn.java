package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;

/// What nobody waits for as a pair comes on the screen: it takes no processor from drawing it.
final class OnceDrawn {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean held;

    /// Another pair comes: does what is left of the one before, and then nothing before [#release].
    void hold() {
        release();
        held = true;
    }

    /// What came on the screen is drawn.
    void release() {
        held = false;
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    /// Does this once nothing is held, in order.
    void run(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }
}
