package org.pairwright.ui.kit;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Something that a person can do by a key or from the command palette. What it runs is said by
/// [Acts], while the screen that can do it is there.
///
/// @param id such as `label.undo`
/// @param name the message key of what it is called
/// @param keys the keys that do it by default; may be none
/// @param inText whether its keys work in a text field too; characters never do
public record Act(String id, String name, Scope scope, List<KeyStroke> keys, boolean inText) {
    private static final Pattern ID = Pattern.compile("[a-z]+\\.[a-zA-Z]+");

    public Act {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("No act can have the id \"" + id + "\".");
        }
        keys = List.copyOf(keys);
    }

    /// The same, done in text fields too.
    public Act alsoInText() {
        return new Act(id, name, scope, keys, true);
    }

    /// Whether a key could mean either of the two.
    boolean meets(Act other) {
        return scope.meets(other.scope) && !id.equals(other.id);
    }

    /// By the id alone: acts are looked up all the time, and no two have one id.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Act act && id.equals(act.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
