package org.pairwright.ui.kit;

/// What modifier keys are called on this system.
public final class Modifiers {
    private Modifiers() {}

    /// The key that shortcuts go with: Ctrl, or Cmd on a Mac.
    public static String shortcut() {
        return System.getProperty("os.name", "").startsWith("Mac") ? "Cmd" : "Ctrl";
    }
}
