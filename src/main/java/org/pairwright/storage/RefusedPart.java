package org.pairwright.storage;

/// A line of an archive can't come in.
final class RefusedPart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /// @param field the field in question; empty where the whole line is meant
    /// @param words what is wrong, as a sentence
    RefusedPart(String field, String words) {
        super(words);
        this.field = field;
    }

    /// The same, for what was found out where nothing knows of lines.
    static RefusedPart because(String field, String words, RuntimeException found) {
        RefusedPart refused = new RefusedPart(field, words);
        refused.initCause(found);
        return refused;
    }

    String field() {
        return field;
    }
}
