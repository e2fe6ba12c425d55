package org.pairwright.exporting.release;

/// A text is no recipe.
public final class UnreadableRecipe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableRecipe(String why) {
        super(message(why));
    }

    UnreadableRecipe(String why, Throwable cause) {
        super(message(why), cause);
    }

    private static String message(String why) {
        return "The recipe can't be read: " + why + (why.endsWith(".") ? "" : ".");
    }
}
