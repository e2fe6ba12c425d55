package org.pairwright.ui.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.filter.Comparison;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.Mark;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.agreement.Slice;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.ui.kit.Conditions;

/// Expressions for the pairs behind a figure: those that are looked at, and of these some.
///
/// @param terms in which categories hazards are told, known
record PairsBehind(Conditions looked, CategoryTerms terms) {
    /// Of hazards as they were decided.
    PairsBehind(Conditions looked) {
        this(looked, new CategoryTerms.AsDecided());
    }

    private static final Filter SHARED =
            new Filter.Measures(NumberField.DECISIONS, Comparison.MORE, 1);

    /// All that are looked at.
    String all() {
        return looked.expression();
    }

    /// Those on which somebody chose one of the two responses, and the longer one is about so many
    /// times as long: longer than in the part before, and not as long as in the one after.
    ///
    /// @param parts in order, of which none overlaps with another
    String choices(List<LengthBias.Decile> parts, int part) {
        List<Filter> all =
                new ArrayList<>(
                        List.of(
                                new Filter.Is(TextField.PREFERENCE, List.of("a", "b")),
                                new Filter.Ratio(Comparison.AT_LEAST, from(parts, part))));
        if (part + 1 < parts.size()) {
            all.add(new Filter.Ratio(Comparison.LESS, from(parts, part + 1)));
        }
        return with(all.toArray(Filter[]::new));
    }

    /// The shortest number that tells a part from the one before.
    private static BigDecimal from(List<LengthBias.Decile> parts, int part) {
        double before = part == 0 ? 1 : parts.get(part - 1).to();
        BigDecimal least = BigDecimal.valueOf(parts.get(part).from());
        for (int digits = 0; digits < least.scale(); digits++) {
            BigDecimal shorter = least.setScale(digits, RoundingMode.FLOOR);
            if (shorter.doubleValue() > before) {
                return shorter;
            }
        }
        return least;
    }

    /// Those of them in a part.
    String of(Slice part) {
        return with(Conditions.of(part.pairs()).all().toArray(Filter[]::new));
    }

    /// Those that are marked as excluded.
    String excluded() {
        return with(new Filter.Marked(Mark.EXCLUDED));
    }

    /// Those on which people can agree or not.
    String shared() {
        return with(SHARED);
    }

    String of(TextField field, String value) {
        return with(is(field, value));
    }

    /// Those that have both values, of two labels.
    String of(TextField field, String one, String other) {
        return one.equals(other)
                ? with(is(field, one), SHARED)
                : with(is(field, one), is(field, other));
    }

    private Filter is(TextField field, String value) {
        if (field == TextField.CATEGORY
                && terms instanceof CategoryTerms.In in
                && !in.codes(value).isEmpty()) {
            return new Filter.Is(field, in.codes(value));
        }
        return new Filter.Is(field, List.of(value));
    }

    private String with(Filter... more) {
        Conditions all = looked;
        for (Filter filter : more) {
            all = all.with(filter);
        }
        return all.expression();
    }
}
