package org.pairwright.ui.labeling;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.pairwright.ui.kit.NextFrames;

/// Holds a pair's [UntilSeen] until a frame shows its texts.
final class PageWatch {
    private final UntilSeen untilSeen;
    private final ObservableBooleanValue ready;
    private final Runnable afterLayout = this::laidOut;

    /// @param page what the pair stands on
    /// @param ready whether all that is to be seen of it is put up
    PageWatch(UntilSeen untilSeen, Node page, ObservableBooleanValue ready) {
        this.untilSeen = untilSeen;
        this.ready = ready;
        page.sceneProperty().subscribe(this::move);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    /// Another pair, or more of it, comes on the page.
    void begin() {
        untilSeen.hold();
        // Also where it looks as before, and nothing has to be laid out.
        NextFrames.ask();
    }

    private void laidOut() {
        if (ready.get()) {
            untilSeen.release();
        }
    }
}
