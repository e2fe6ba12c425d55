package org.pairwright.storage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// What one annotator's undo stack has to be by the event log: acts by the annotations that they
/// made, as few bytes each as can be, and bulk acts in between.
final class ActStack {
    /// So many bulk acts can stand between two annotations, with room to spare.
    private static final int BETWEEN = 20;

    /// Ever larger: an annotation shifted by [#BETWEEN], or one more than what came before.
    private long[] acts = new long[16];

    private final Map<Long, Long> bulkActs = new HashMap<>();
    private long last;
    private int done;
    private int end;
    private long pushed;

    /// A new act, after which nothing can be done again.
    ///
    /// @param annotation larger than that of every act before
    void push(long annotation) {
        add(annotation << BETWEEN);
    }

    /// As [#push] for a bulk act.
    void pushBulk(long act) {
        add(last + 1);
        bulkActs.put(act, last);
    }

    private void add(long key) {
        last = key;
        if (done == acts.length) {
            acts = Arrays.copyOf(acts, acts.length * 2);
        }
        acts[done++] = key;
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
        return stateOf(annotation << BETWEEN);
    }

    /// The state of a bulk act.
    String stateOfBulk(long act) {
        return stateOf(bulkActs.getOrDefault(act, -1L));
    }

    private String stateOf(long key) {
        int at = Arrays.binarySearch(acts, 0, end, key);
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
