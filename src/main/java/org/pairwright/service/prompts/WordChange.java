package org.pairwright.service.prompts;

/// A piece of two texts laid over each other.
public record WordChange(Kind kind, String text) {
    /// Where it stands.
    public enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }
}
