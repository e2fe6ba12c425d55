package org.pairwright.domain;

/// Where a pair stands in the queue: more urgent first, then as they came in.
public record QueuePosition(long priority, long pair) {
    /// Before every pair.
    public static final QueuePosition START = new QueuePosition(Long.MAX_VALUE, 0);
}
