package org.pairwright.bench;

/// What stands beside a figure of ours.
sealed interface Peer {

    /// Runs of the peer, each just after one of ours.
    record Timed(Samples samples) implements Peer {}

    /// No runs, and why.
    record Skipped(String why) implements Peer {}

    /// There is nothing to compare with.
    record None() implements Peer {}
}
