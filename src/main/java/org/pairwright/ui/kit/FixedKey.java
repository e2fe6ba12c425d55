package org.pairwright.ui.kit;

import java.util.List;

/// Keys that mean the same in every list and panel, and that nobody can change: digits, arrows,
/// Enter and Esc. Told here only so that people can look them up.
///
/// @param scope the panel that takes them
/// @param name the message key of what they do
/// @param keys as they stand on their caps, such as `1–9`; each of them does it
public record FixedKey(Scope scope, String name, List<String> keys) {
    public FixedKey {
        keys = List.copyOf(keys);
    }
}
