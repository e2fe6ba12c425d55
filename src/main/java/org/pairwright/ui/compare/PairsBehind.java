package org.pairwright.ui.compare;

import java.util.List;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.TextField;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.ui.kit.Conditions;

/// Expressions for the pairs behind a figure: those that are looked at, and of these some.
///
/// @param terms in which categories hazards are told, known
record PairsBehind(Conditions looked, CompareBy by, CategoryTerms terms) {
    /// Of hazards as they were decided.
    PairsBehind(Conditions looked, CompareBy by) {
        this(looked, by, new CategoryTerms.AsDecided());
    }

    private Filter is(String... names) {
        return new Filter.Is(
                switch (by) {
                    case SOURCE -> TextField.SOURCE;
                    case PROMPT_VERSION -> TextField.PROMPT_VERSION;
                },
                List.of(names));
    }

    /// Those with a response of one.
    String of(String name) {
        return looked.with(is(name)).expression();
    }

    /// Those in which two met.
    String of(String name, String other) {
        return looked.with(is(name)).with(is(other)).expression();
    }

    /// Those with a response of either.
    String ofEither(String name, String other) {
        return looked.with(is(name, other)).expression();
    }

    /// Those of one in which somebody saw a hazard.
    String ofCategory(String name, String code) {
        return looked.with(is(name))
                .with(
                        new Filter.Is(
                                TextField.CATEGORY,
                                terms instanceof CategoryTerms.In in && !in.codes(code).isEmpty()
                                        ? in.codes(code)
                                        : List.of(code)))
                .expression();
    }

    /// Those of one in a part.
    String of(String name, Filter part) {
        return looked.with(is(name)).with(part).expression();
    }
}
