package org.pairwright.storage;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/// Goes through all pairs in runs of ids, each read in a moment: nothing is read for long, so that
/// nobody who writes waits, what is found first is shown first, and it can be stopped in between.
final class PairWindows {
    /// What is done with a run of ids.
    interface Look {
        /// Looks at the pairs whose ids are above `after` and at most `upTo`.
        ///
        /// @param share how much of all pairs has been gone through after it, up to 1
        /// @return whether to go on
        boolean at(long after, long upTo, double share) throws SQLException;
    }

    private static final long FIRST = 2_000;
    private static final long LEAST = 250;
    private static final long MOST = 1_000_000;
    private static final long SHORT_NANOS = 25_000_000;
    private static final long LONG_NANOS = 100_000_000;

    private final long last;
    private final long fence;
    private long span = FIRST;

    /// @param fence no run goes across this id; 0 where that does not matter
    private PairWindows(long last, long fence) {
        this.last = last;
        this.fence = fence;
    }

    static PairWindows of(Handle reader, long fence) {
        return new PairWindows(ImportBase.max(reader, "pair"), fence);
    }

    /// Goes through them from the first to the last, or from the last to the first.
    void forEach(boolean descending, Look look) throws SQLException {
        if (last == 0) {
            // That there is nothing is an outcome, too.
            look.at(0, 0, 1);
        }
        long gone = 0;
        boolean wanted = true;
        while (wanted && gone < last) {
            long next = Math.min(last, gone + span);
            long place = descending ? last - fence : fence;
            if (gone < place && next > place) {
                next = place;
            }
            long begun = System.nanoTime();
            double share = (double) next / last;
            wanted =
                    descending
                            ? look.at(last - next, last - gone, share)
                            : look.at(gone, next, share);
            adapt(System.nanoTime() - begun);
            gone = next;
        }
    }

    private void adapt(long nanos) {
        if (nanos < SHORT_NANOS) {
            span = Math.min(MOST, span * 2);
        } else if (nanos > LONG_NANOS) {
            span = Math.max(LEAST, span / 2);
        }
    }
}
