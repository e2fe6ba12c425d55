package org.pairwright.storage;

/// What a decision that comes in is to its chain; laid out by its place in this order.
enum StagedHead {
    /// Another follows it.
    NONE,
    /// What its annotator says now.
    CURRENT,
    /// An end of its chain beside the current one.
    OTHER
}
