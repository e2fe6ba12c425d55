package org.pairwright.exporting.release;

/// A text is no recipe.
public final class UnreadableRecipe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableRecipe(String why) {
        super("The recipe can't be read: " + why + ".");
    }

    UnreadableRecipe(String why, Throwable cause) {
        super("The recipe can't be read: " + why + ".", cause);
    }
}
