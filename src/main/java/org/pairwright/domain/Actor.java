package org.pairwright.domain;

/// Who acts: the annotator they act as, and the system's user, recorded beside it.
public record Actor(String name, String systemUser) {
    public Actor {
        Annotator.requireName(name);
    }
}
