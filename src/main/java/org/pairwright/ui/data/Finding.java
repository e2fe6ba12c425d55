package org.pairwright.ui.data;

import java.util.concurrent.atomic.AtomicBoolean;

/// One run through the pairs, which ends early when nobody wants its outcome any more.
final class Finding {
    private final AtomicBoolean wanted = new AtomicBoolean(true);

    boolean isWanted() {
        return wanted.get();
    }

    void stop() {
        wanted.set(false);
    }
}
