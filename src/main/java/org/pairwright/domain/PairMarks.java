package org.pairwright.domain;

import java.util.UUID;

/// What a project holds of a pair besides its texts and decisions.
///
/// @param uuid the pair's identity; [#NEW_UUID] for one that it gets when it comes in
/// @param sensitive whether it is covered until revealed
/// @param priority 0 is the usual; more comes earlier
/// @param exclusion why it was taken out by hand; empty when it was not
/// @param gold the known right answer; unstated when there is none
public record PairMarks(
        UUID uuid, boolean sensitive, long priority, String exclusion, Preference gold) {
    /// Stands for an identity that is yet to be made.
    public static final UUID NEW_UUID = new UUID(0, 0);

    /// A pair that nobody has marked.
    public static final PairMarks NONE = new PairMarks(NEW_UUID, false, 0, "", Preference.UNSTATED);

    public PairMarks {
        if (priority < 0) {
            throw new IllegalArgumentException("A priority is 0 or more, not " + priority + ".");
        }
        Text.refuseNul("exclusion", exclusion);
    }

    /// The same of the pair with A and B exchanged.
    public PairMarks turned() {
        return new PairMarks(uuid, sensitive, priority, exclusion, gold.turned());
    }

    /// The same, marked sensitive.
    public PairMarks asSensitive() {
        return new PairMarks(uuid, true, priority, exclusion, gold);
    }
}
