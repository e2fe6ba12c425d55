package org.pairwright.service;

import java.util.function.BooleanSupplier;
import org.pairwright.storage.Watch;

/// Where long work says how far it is, and asks whether to go on.
public interface Progress {
    /// Nobody watches and nobody cancels.
    Progress NONE =
            new Progress() {
                @Override
                public void report(String stage, long done, long total) {
                    // Nobody watches.
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// Told how far work is, as [#report].
    @FunctionalInterface
    interface Report {
        void report(String stage, long done, long total);
    }

    /// Watched by one, canceled by another.
    static Progress of(Report report, BooleanSupplier cancelled) {
        return new Progress() {
            @Override
            public void report(String stage, long done, long total) {
                report.report(stage, done, total);
            }

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    /// Says how far the work is. Called often: an implementation shows only some of the calls.
    ///
    /// @param stage a word for what is being done, such as `reading`
    /// @param done in the stage's own unit
    /// @param total in the same unit; 0 while it is unknown
    void report(String stage, long done, long total);

    /// Says how many rows were read in all, before the [#report] that they belong to.
    default void rows(long rows) {
        // Most show the share alone.
    }

    /// Whether the work should stop and leave nothing behind.
    boolean cancelled();

    /// Stops the work where that was asked for.
    ///
    /// @throws Cancelled when it was
    default void requireWanted() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }

    /// The same for what reads and writes the project.
    default Watch watch() {
        return (stage, done, total) -> {
            requireWanted();
            report(stage, done, total);
        };
    }
}
