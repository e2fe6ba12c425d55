package org.pairwright.domain;

/// Where a pair stands in the queue: more urgent first, then those of a higher rank, then as they
/// came in.
///
/// @param rank above 0 where the project's queue goes by scores and the pair has one
public record QueuePosition(long priority, long rank, long pair) {
    /// Before every pair.
    public static final QueuePosition START = new QueuePosition(Long.MAX_VALUE, Long.MAX_VALUE, 0);

    /// Of a pair without a rank.
    public QueuePosition(long priority, long pair) {
        this(priority, 0, pair);
    }

    /// Just before this one.
    public QueuePosition before() {
        return new QueuePosition(priority, rank, pair - 1);
    }
}
