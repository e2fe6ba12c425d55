package org.pairwright.domain.suite;

import java.util.List;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.Text;

/// What no version may make worse, kept under a name.
///
/// @param filter the pairs that are meant, as an expression; empty for all
/// @param baseline what candidates are compared with
/// @param gates at least one
public record Suite(String name, CompareBy by, String filter, String baseline, List<Gate> gates) {
    /// More gates than this nobody reads.
    public static final int MOST_GATES = 100;

    public Suite {
        if (!SavedView.canBeCalled(name)) {
            throw new InvalidSuite("No suite can be called \"" + name + "\".");
        }
        if (Text.isBlank(baseline)) {
            throw new InvalidSuite("A suite needs a baseline.");
        }
        if (gates.isEmpty() || gates.size() > MOST_GATES) {
            throw new InvalidSuite(
                    "A suite has from 1 to %d gates, not %d.".formatted(MOST_GATES, gates.size()));
        }
        Text.refuseNul("filter", filter);
        Text.refuseNul("baseline", baseline);
        gates = List.copyOf(gates);
    }
}
