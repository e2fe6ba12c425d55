package org.pairwright.domain;

/// What a project begins with.
///
/// @param seed from which the sides are drawn
/// @param guidelines what annotators are told, in Markdown; may be empty
public record NewProject(String title, long seed, Taxonomy taxonomy, String guidelines) {
    /// The longest title, in characters.
    public static final int MAX_TITLE = 300;

    public NewProject {
        requireTitle(title);
        Text.refuseNul("guidelines", guidelines);
    }

    static void requireTitle(String title) {
        if (title.isBlank() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException(
                    "A project's title has 1 to "
                            + MAX_TITLE
                            + " characters, not "
                            + title.length()
                            + ".");
        }
        Text.refuseNul("title", title);
    }
}
