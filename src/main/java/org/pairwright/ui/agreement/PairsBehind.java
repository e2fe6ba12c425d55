package org.pairwright.ui.agreement;

import java.util.List;
import org.pairwright.domain.filter.Comparison;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.Mark;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.domain.filter.TextField;
import org.pairwright.ui.kit.Conditions;

/// Expressions for the pairs behind a figure: those that are looked at, and of these some.
record PairsBehind(Conditions looked) {
    private static final Filter SHARED =
            new Filter.Measures(NumberField.DECISIONS, Comparison.MORE, 1);

    /// All that are looked at.
    String all() {
        return looked.expression();
    }

    /// Those on which somebody chose one of the two responses.
    String choices() {
        return with(new Filter.Is(TextField.PREFERENCE, List.of("a", "b")));
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

    private static Filter is(TextField field, String value) {
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
