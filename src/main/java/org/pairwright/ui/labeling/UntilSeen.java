package org.pairwright.ui.labeling;

/// Whether the pair on the screen can be seen yet. Until then nothing is decided of it, however
/// early a key or a click comes; going elsewhere and taking back are possible all the time.
///
/// Where nothing shows the pair, nothing holds this.
final class UntilSeen {
    private boolean held;

    /// What is on the screen from now on is yet to be laid out.
    void hold() {
        held = true;
    }

    /// It is laid out, and drawn before any other key is heard.
    void release() {
        held = false;
    }

    boolean isHeld() {
        return held;
    }
}
