package org.pairwright.ui.kit.diff;

import java.util.ArrayList;
import java.util.List;

/// Finds what a person types in a text.
public final class Find {
    /// Places beyond this number are left out.
    public static final int MOST = 10_000;

    /// A longer query, in characters, finds nothing.
    public static final int LONGEST_QUERY = 1_000;

    private Find() {}

    /// Where the text holds the query, in order and apart.
    ///
    /// Case, accents, invisible characters and compatible forms make no difference (`resume` finds
    /// `Résumé`, `fi` finds the ligature), and any white space character stands for any other. What
    /// is found begins and ends with a whole character: `ᄀ` is not found in `각`.
    public static List<Range> in(String text, String query) {
        String wanted = Folded.of(query).text();
        if (wanted.isEmpty() || query.length() > LONGEST_QUERY) {
            return List.of();
        }
        Folded folded = Folded.of(text);
        String searched = folded.text();
        List<Range> found = new ArrayList<>();
        int at = searched.indexOf(wanted);
        while (at >= 0 && found.size() < MOST) {
            int end = at + wanted.length();
            boolean whole = folded.beginsAt(at) && folded.endsAt(end);
            if (whole) {
                found.add(folded.original(at, end));
            }
            at = searched.indexOf(wanted, whole ? end : at + 1);
        }
        return found;
    }
}
