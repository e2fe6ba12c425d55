package org.pairwright.domain.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Codes;

/// How long a text is, in as few words as tell short ones from long ones.
public enum LengthClass {
    SHORT(0, 200),
    MEDIUM(200, 1_000),
    LONG(1_000, 5_000),
    VERY_LONG(5_000, Long.MAX_VALUE);

    private final long least;
    private final long below;

    LengthClass(long least, long below) {
        this.least = least;
        this.below = below;
    }

    /// The least number of characters.
    public long least() {
        return least;
    }

    /// Texts of so many characters are of the next class.
    public long below() {
        return below;
    }

    /// The least number of characters, as a word.
    public String code() {
        return Long.toString(least);
    }

    public static Optional<LengthClass> of(String code) {
        return Codes.find(values(), LengthClass::code, code);
    }

    /// The class of a text of so many characters.
    public static LengthClass of(long characters) {
        LengthClass found = SHORT;
        for (LengthClass each : values()) {
            found = characters >= each.least ? each : found;
        }
        return found;
    }

    /// What holds, all of it, of the pairs whose field is of this class.
    public List<Filter> conditions(NumberField field) {
        List<Filter> conditions = new ArrayList<>();
        if (this != SHORT) {
            conditions.add(new Filter.Measures(field, Comparison.AT_LEAST, least));
        }
        if (this != VERY_LONG) {
            conditions.add(new Filter.Measures(field, Comparison.LESS, below));
        }
        return conditions;
    }
}
