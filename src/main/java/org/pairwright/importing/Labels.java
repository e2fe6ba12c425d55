package org.pairwright.importing;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.Preference;

/// What the words and numbers mean by which files say which response is better.
final class Labels {
    private static final Map<String, Preference> WORDS =
            Map.ofEntries(
                    Map.entry("a", Preference.A),
                    Map.entry("left", Preference.A),
                    Map.entry("first", Preference.A),
                    Map.entry("b", Preference.B),
                    Map.entry("right", Preference.B),
                    Map.entry("second", Preference.B),
                    Map.entry("tie", Preference.TIE),
                    Map.entry("tied", Preference.TIE),
                    Map.entry("draw", Preference.TIE),
                    Map.entry("equal", Preference.TIE),
                    Map.entry("same", Preference.TIE),
                    Map.entry("both_good", Preference.TIE),
                    Map.entry("both_bad", Preference.BOTH_BAD),
                    Map.entry("bothbad", Preference.BOTH_BAD),
                    Map.entry("tie_(bothbad)", Preference.BOTH_BAD),
                    Map.entry("neither", Preference.BOTH_BAD),
                    Map.entry("skip", Preference.SKIP));

    private final LabelBase bare;
    private final LabelBase named;

    /// @param bare how a bare number counts
    /// @param names how the file's names for its responses count
    Labels(LabelBase bare, LabelBase names) {
        this.bare = bare;
        this.named = names == LabelBase.UNSTATED ? bare : names;
    }

    /// The base of bare numbers that follows from labels seen and from what the file calls its
    /// responses: numbered names count as they are numbered, and where a 2 comes but no 0, 1 is the
    /// first. A number that speaks against it leaves the base unstated.
    static LabelBase infer(Collection<String> seen, LabelBase names) {
        boolean zero = seen.stream().anyMatch(label -> number(label) == 0);
        boolean two = seen.stream().anyMatch(label -> number(label) == 2);
        return switch (names) {
            case ONE -> zero ? LabelBase.UNSTATED : LabelBase.ONE;
            case ZERO -> two ? LabelBase.UNSTATED : LabelBase.ZERO;
            case UNSTATED -> two && !zero ? LabelBase.ONE : LabelBase.UNSTATED;
        };
    }

    /// The bare number 0, 1 or 2 that a label is; -1 where it is none.
    static int number(String label) {
        return switch (label.strip()) {
            case "0", "0.0" -> 0;
            case "1", "1.0" -> 1;
            case "2", "2.0" -> 2;
            default -> -1;
        };
    }

    /// What a label says; empty when that can't be told.
    Optional<Preference> read(String label) {
        String word = label.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        if (WORDS.containsKey(word)) {
            return Optional.of(WORDS.get(word));
        }
        String ending = ResponseNames.withoutStem(word);
        if (ending.equals(word)) {
            return numbered(number(word), bare);
        }
        Optional<Preference> side = Optional.ofNullable(WORDS.get(ending));
        return side.isPresent()
                ? side.filter(preference -> preference.side().isPresent())
                : numbered(number(ending), named);
    }

    private static Optional<Preference> numbered(int number, LabelBase base) {
        if (number < 0 || base == LabelBase.UNSTATED) {
            return Optional.empty();
        }
        boolean fromZero = base == LabelBase.ZERO;
        return Optional.of(
                switch (number) {
                    case 0 -> fromZero ? Preference.A : Preference.TIE;
                    case 1 -> fromZero ? Preference.B : Preference.A;
                    default -> fromZero ? Preference.TIE : Preference.B;
                });
    }
}
