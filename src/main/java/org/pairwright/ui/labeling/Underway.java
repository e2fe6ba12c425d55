package org.pairwright.ui.labeling;

import java.util.OptionalLong;

/// Whether a pair is on its way to the screen or something of one to the disk, and which pair
/// somebody asked for meanwhile.
final class Underway {
    private boolean is = true;
    private OptionalLong wanted = OptionalLong.empty();

    boolean is() {
        return is;
    }

    void begin() {
        is = true;
    }

    /// Somebody asks for a pair while another one is on its way; the last one counts.
    void want(long pair) {
        wanted = OptionalLong.of(pair);
    }

    /// It came to nothing. Nothing leaves a decision that is not saved.
    void stay() {
        end();
    }

    /// It is done.
    ///
    /// @return the pair that was asked for meanwhile
    OptionalLong end() {
        is = false;
        OptionalLong next = wanted;
        wanted = OptionalLong.empty();
        return next;
    }
}
