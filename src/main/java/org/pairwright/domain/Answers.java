package org.pairwright.domain;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an annotator says by a project's own criteria, under their codes.
///
/// @param a how response A is rated, each from 1 to [Scale#MOST_POINTS]
/// @param b the same of response B
/// @param compared of which response it holds more: a, b or tie
public record Answers(
        SortedMap<String, Integer> a,
        SortedMap<String, Integer> b,
        SortedMap<String, Preference> compared) {
    /// Nothing was said.
    public static final Answers NONE =
            new Answers(
                    Collections.emptySortedMap(),
                    Collections.emptySortedMap(),
                    Collections.emptySortedMap());

    public Answers {
        a = Collections.unmodifiableSortedMap(new TreeMap<>(a));
        b = Collections.unmodifiableSortedMap(new TreeMap<>(b));
        compared = Collections.unmodifiableSortedMap(new TreeMap<>(compared));
        a.forEach(Answers::requireRating);
        b.forEach(Answers::requireRating);
        compared.forEach(Answers::requireComparison);
    }

    private static void requireRating(String criterion, int value) {
        Criterion.requireCode(criterion);
        if (value < 1 || value > Scale.MOST_POINTS) {
            throw new IllegalArgumentException(
                    "A rating is a number from 1 to " + Scale.MOST_POINTS + ", not " + value + ".");
        }
    }

    private static void requireComparison(String criterion, Preference value) {
        Criterion.requireCode(criterion);
        if (value.side().isEmpty() && value != Preference.TIE) {
            throw new IllegalArgumentException(
                    "A criterion that compares is answered by a, b or tie, not \""
                            + value.code()
                            + "\".");
        }
    }

    /// How one response is rated; 0 where that was not said.
    public int rating(Side side, String criterion) {
        return of(side).getOrDefault(criterion, 0);
    }

    /// Of which response a criterion holds more; [Preference#UNSTATED] where that was not said.
    public Preference comparison(String criterion) {
        return compared.getOrDefault(criterion, Preference.UNSTATED);
    }

    public SortedMap<String, Integer> of(Side side) {
        return side == Side.A ? a : b;
    }

    /// The same with another rating of one response.
    ///
    /// @param value 0 for none
    public Answers withRating(Side side, String criterion, int value) {
        SortedMap<String, Integer> changed = new TreeMap<>(of(side));
        if (value == 0) {
            changed.remove(criterion);
        } else {
            changed.put(criterion, value);
        }
        return side == Side.A
                ? new Answers(changed, b, compared)
                : new Answers(a, changed, compared);
    }

    /// The same with another comparison.
    ///
    /// @param value [Preference#UNSTATED] for none
    public Answers withComparison(String criterion, Preference value) {
        SortedMap<String, Preference> changed = new TreeMap<>(compared);
        if (value == Preference.UNSTATED) {
            changed.remove(criterion);
        } else {
            changed.put(criterion, value);
        }
        return new Answers(a, b, changed);
    }

    /// The same with A and B exchanged.
    public Answers turned() {
        SortedMap<String, Preference> other = new TreeMap<>();
        compared.forEach((criterion, value) -> other.put(criterion, value.turned()));
        return new Answers(b, a, other);
    }

    /// Whether nothing was said.
    public boolean isEmpty() {
        return equals(NONE);
    }
}
