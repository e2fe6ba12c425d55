package org.pairwright.ui.kit;

/// Where a screen says a short word on what it just did; it never covers anything that is read.
public interface Notices {
    /// Says it, for a while.
    void say(String words);

    /// Says that something is on the disk, for a while; nothing that is said otherwise takes its
    /// place.
    default void saved(String words) {
        say(words);
    }

    /// Something was changed since: that it is on the disk is said no longer.
    default void unsaved() {}
}
