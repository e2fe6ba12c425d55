package org.pairwright.ui.agreement;

/// Tells how what is shown follows what people label meanwhile. Where an audit takes long, the
/// headlines alone follow at once, and all else once the processor has had as much rest as it needs
/// to be left to those who label.
final class Following {
    /// An audit that takes no longer may follow each label.
    private static final long QUICK_NANOS = 1_000_000_000;

    /// For how many times as long as an audit took none follows.
    private static final long REST = 10;

    private long ofAll;
    private long ofHeadlines;
    private long tookNanos;
    private long endedNanos;

    /// What is to be found anew.
    enum Next {
        NOTHING,
        HEADLINES,
        ALL
    }

    /// All was found.
    ///
    /// @param latest the number of the last label before it
    /// @param begunNanos by any clock, as are other moments
    void foundAll(long latest, long begunNanos, long nowNanos) {
        ofAll = latest;
        ofHeadlines = latest;
        tookNanos = nowNanos - begunNanos;
        endedNanos = nowNanos;
    }

    /// The headlines were found.
    ///
    /// @param latest the number of the last label before it
    void foundHeadlines(long latest) {
        ofHeadlines = latest;
    }

    /// What to find next.
    ///
    /// @param latest the number of the last label
    Next next(long latest, long nowNanos) {
        boolean isDue = tookNanos < QUICK_NANOS || nowNanos - endedNanos >= REST * tookNanos;
        if (latest != ofAll && isDue) {
            return Next.ALL;
        }
        return latest == ofHeadlines ? Next.NOTHING : Next.HEADLINES;
    }
}
