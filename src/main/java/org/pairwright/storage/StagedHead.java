package org.pairwright.storage;

/// What a decision that comes in is to its chain.
enum StagedHead {
    /// Another follows it.
    NONE(0),
    /// What its annotator says now.
    CURRENT(1),
    /// An end of its chain beside the current one.
    OTHER(2);

    private final int number;

    StagedHead(int number) {
        this.number = number;
    }

    /// As it is laid out.
    int number() {
        return number;
    }
}
