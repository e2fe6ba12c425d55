package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.ui.kit.diff.Folded;
import org.pairwright.ui.kit.diff.Range;

/// How well a few typed letters name something.
///
/// @param score the higher the better; to be compared for one query only
/// @param matched where the typed letters stand in the candidate, in order and apart
public record FuzzyMatch(int score, List<Range> matched) {

    /// A longer query, in characters, matches nothing; of a longer candidate only the beginning is
    /// looked at.
    private static final int LONGEST_QUERY = 100;

    private static final int LONGEST_CANDIDATE = 400;

    public FuzzyMatch {
        matched = List.copyOf(matched);
    }

    /// The best way to find the letters of the query, in their order, in the candidate; empty when
    /// they are not all there. Case and accents make no difference.
    ///
    /// Letters at word starts and letters side by side count more, and of two candidates that match
    /// alike the shorter one wins. A letter behind a space in the query must begin a word. An empty
    /// query matches everything alike.
    public static Optional<FuzzyMatch> of(String query, String candidate) {
        if (query.length() > LONGEST_QUERY) {
            return Optional.empty();
        }
        String wanted = Folded.of(query.strip()).text();
        if (wanted.isBlank()) {
            return Optional.of(new FuzzyMatch(0, List.of()));
        }
        Folded folded = Folded.of(beginningOf(candidate));
        return FuzzySearch.of(wanted, folded.text())
                .map(found ->
                        new FuzzyMatch(
                                found.score() * LONGEST_CANDIDATE - beginningOf(candidate).length(),
                                ranges(found.places(), folded)));
    }

    private static String beginningOf(String candidate) {
        return candidate.length() <= LONGEST_CANDIDATE
                ? candidate
                : candidate.substring(0, LONGEST_CANDIDATE);
    }

    private static List<Range> ranges(List<Integer> places, Folded folded) {
        List<Range> ranges = new ArrayList<>();
        for (int place : places) {
            Range letter = folded.original(place, place + 1);
            if (!ranges.isEmpty() && ranges.getLast().to() >= letter.from()) {
                Range before = ranges.removeLast();
                ranges.add(new Range(before.from(), letter.to()));
            } else {
                ranges.add(letter);
            }
        }
        return ranges;
    }
}
