package org.pairwright.storage;

import java.util.Arrays;

/// What one annotator's undo stack has to be by the event log: acts by the annotations that they
/// made, as few bytes each as can be.
final class ActStack {
    private long[] acts = new long[16];
    private int done;
    private int end;
    private long pushed;

    /// A new act, after which nothing can be done again.
    ///
    /// @param annotation larger than that of every act before
    void push(long annotation) {
        if (done == acts.length) {
            acts = Arrays.copyOf(acts, acts.length * 2);
        }
        acts[done++] = annotation;
        end = done;
        pushed++;
    }

    /// Takes the last act back.
    ///
    /// @return whether there was one
    boolean undo() {
        if (done == 0) {
            return false;
        }
        done--;
        return true;
    }

    /// Does again what was last taken back.
    ///
    /// @return whether there was anything
    boolean redo() {
        if (done == end) {
            return false;
        }
        done++;
        return true;
    }

    /// The state of the act that made `annotation`, as the table has it.
    String state(long annotation) {
        int at = Arrays.binarySearch(acts, 0, end, annotation);
        if (at < 0) {
            return "dropped";
        }
        return at < done ? "done" : "undone";
    }

    /// How many acts there were in all.
    long pushed() {
        return pushed;
    }
}
