package org.pairwright.ui.kit;

import java.util.List;
import java.util.stream.Stream;

/// Where an act can be done: on one screen, or everywhere. Keys need to differ only among acts that
/// can be done at the same place.
///
/// @param name the message key of what the place is called
public record Scope(String name) {
    public static final Scope EVERYWHERE = new Scope("keys.scope.everywhere");

    /// Declares an act of this place.
    ///
    /// @param id such as `label.undo`; a person's own keys are kept under it, so it stays as it is
    /// @param name the message key of what it is called
    /// @param keys the keys that do it by default, as [KeyStroke#of] reads them
    public Act act(String id, String name, String... keys) {
        List<KeyStroke> strokes = Stream.of(keys).map(KeyStroke::of).toList();
        return new Act(id, name, this, strokes, false);
    }

    /// Declares keys that are always the same at this place.
    ///
    /// @param name the message key of what they do
    /// @param keys as they stand on their caps
    public FixedKey fixed(String name, String... keys) {
        return new FixedKey(this, name, List.of(keys));
    }

    /// Whether an act of the other place can be done at this one too.
    boolean meets(Scope other) {
        return is(other) || is(EVERYWHERE) || other.is(EVERYWHERE);
    }

    private boolean is(Scope other) {
        return name.equals(other.name);
    }
}
