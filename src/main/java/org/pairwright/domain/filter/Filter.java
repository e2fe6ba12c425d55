package org.pairwright.domain.filter;

import java.math.BigDecimal;
import java.util.List;

/// Which pairs are meant. What somebody said counts while it is current: withdrawn and replaced
/// annotations don't, and neither do repeats, which are for self-consistency only.
public sealed interface Filter {
    /// Every pair.
    Filter ALL = new And(List.of());

    /// Reads an expression.
    ///
    /// @throws InvalidFilter when it is none
    static Filter parse(String expression) {
        return parse(expression, FilterViews.NONE);
    }

    /// Reads an expression that may name saved views.
    ///
    /// @throws InvalidFilter when it is none
    static Filter parse(String expression, FilterViews views) {
        return new FilterParser(expression, views).parse();
    }

    /// The same expression without names of views: as it was written where it has none.
    ///
    /// @throws InvalidFilter when it is none
    static String spelledOut(String expression, FilterViews views) {
        boolean[] named = new boolean[1];
        Filter filter =
                parse(
                        expression,
                        name -> {
                            named[0] = true;
                            return views.expression(name);
                        });
        return named[0] ? write(filter) : expression;
    }

    /// Whether what a filter comes to depends on `field`.
    static boolean asksFor(Filter filter, TextField field) {
        return switch (filter) {
            case And(List<Filter> filters) ->
                    filters.stream().anyMatch(each -> asksFor(each, field));
            case Or(List<Filter> filters) ->
                    filters.stream().anyMatch(each -> asksFor(each, field));
            case Not(Filter inner) -> asksFor(inner, field);
            case Is is -> is.field() == field;
            case Contains contains -> contains.field() == field;
            case Marked _, Measures _, Ratio _, FreeIs _, FreeContains _, FreeMeasures _ -> false;
        };
    }

    /// An expression that reads as the filter; empty for [#ALL].
    static String write(Filter filter) {
        return FilterWriter.write(filter);
    }

    /// All of them hold; without any, that is always.
    record And(List<Filter> filters) implements Filter {
        public And {
            filters = List.copyOf(filters);
        }
    }

    /// At least one of them holds.
    record Or(List<Filter> filters) implements Filter {
        public Or {
            filters = List.copyOf(filters);
        }
    }

    record Not(Filter filter) implements Filter {}

    record Marked(Mark mark) implements Filter {}

    /// The field is one of the values, to the letter; where a pair has several, one of them is.
    ///
    /// @param values at least one
    record Is(TextField field, List<String> values) implements Filter {
        public Is {
            values = requireValues(values);
        }
    }

    /// The field has `text` in it, in capital or small letters.
    record Contains(TextField field, String text) implements Filter {}

    /// What a field counts, or the share that it is, compares so.
    ///
    /// @param number in millionths where the field is a share
    record Measures(NumberField field, Comparison comparison, long number) implements Filter {}

    /// The longer response of a pair is so many times as long as the other one, in characters; an
    /// empty one counts as one of a single character.
    record Ratio(Comparison comparison, BigDecimal times) implements Filter {
        /// What it is called in an expression.
        public static final String CODE = "length_ratio";
    }

    /// A field that came with the row is one of the values: a text to the letter, a number by its
    /// value, `true` and `false` by their words.
    ///
    /// @param values at least one
    record FreeIs(FreeField field, List<String> values) implements Filter {
        public FreeIs {
            values = requireValues(values);
        }
    }

    /// A field that came with the row is a text with `text` in it, in capital or small letters.
    record FreeContains(FreeField field, String text) implements Filter {}

    /// A field that came with the row is a number that compares so.
    record FreeMeasures(FreeField field, Comparison comparison, BigDecimal number)
            implements Filter {}

    private static List<String> requireValues(List<String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A field can't be one of no values.");
        }
        return List.copyOf(values);
    }
}
