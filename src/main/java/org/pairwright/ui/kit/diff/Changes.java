package org.pairwright.ui.kit.diff;

import java.util.ArrayList;
import java.util.List;

/// What turns one text into another, word by word, white space included.
public final class Changes {
    private Changes() {}

    /// The pieces in order. Those kept and deleted together are the first text, those kept and
    /// inserted the second.
    ///
    /// Two long texts without much in common come out coarser, so that the time stays bounded.
    public static List<Change> between(String before, String after) {
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (Gap gap : Gap.between(before, after)) {
            if (at < gap.leftFrom()) {
                changes.add(new Change.Kept(before.substring(at, gap.leftFrom())));
            }
            if (gap.leftFrom() < gap.leftTo()) {
                changes.add(new Change.Deleted(before.substring(gap.leftFrom(), gap.leftTo())));
            }
            if (gap.rightFrom() < gap.rightTo()) {
                changes.add(new Change.Inserted(after.substring(gap.rightFrom(), gap.rightTo())));
            }
            at = gap.leftTo();
        }
        if (at < before.length()) {
            changes.add(new Change.Kept(before.substring(at)));
        }
        return changes;
    }
}
