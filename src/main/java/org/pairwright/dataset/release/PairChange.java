package org.pairwright.dataset.release;

import java.util.List;

/// What became of a pair from one release to another.
///
/// @param pair its id
/// @param why at least one word: an exclusion code where it was or is left out; `new` and `gone`
///   where the project did not or does not have it; `format`, `columns`, `split`, `label`, `margin`
///   and `text` where it is in both
/// @param before where and what it was; empty where it was not there
/// @param after where and what it is; empty where it is not there any more
public record PairChange(String pair, Kind kind, List<String> why, String before, String after) {
    /// What happened.
    public enum Kind {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The word in reports.
        public String code() {
            return code;
        }
    }

    public PairChange {
        why = List.copyOf(why);
        if (why.isEmpty()) {
            throw new IllegalArgumentException("Nothing happens to pair " + pair + " for nothing.");
        }
    }
}
