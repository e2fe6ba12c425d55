package org.pairwright.domain.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pairwright.domain.filter.FilterToken.Kind;

/// Reads an expression by recursive descent: `or` of `and` of `not` of tests and parentheses.
final class FilterParser {
    /// Longer expressions are refused.
    static final int MAX_LENGTH = 10_000;

    /// More parentheses and `not` within each other are refused.
    static final int MAX_DEPTH = 50;

    /// More tests in one expression are refused: databases bound how deep a condition nests.
    static final int MAX_TESTS = 200;

    private final String expression;
    private final FilterViews views;

    /// The views that are being read, one within the other.
    private final List<String> within;

    private FilterCursor cursor = new FilterCursor(List.of());
    private int depth;
    private int tests;

    FilterParser(String expression, FilterViews views) {
        this(expression, views, List.of());
    }

    private FilterParser(String expression, FilterViews views, List<String> within) {
        this.expression = expression;
        this.views = views;
        this.within = within;
    }

    /// @throws InvalidFilter when it is no expression
    Filter parse() {
        if (expression.length() > MAX_LENGTH) {
            throw new InvalidFilter(
                    MAX_LENGTH + 1, "A filter has at most " + MAX_LENGTH + " characters.");
        }
        int nul = expression.indexOf('\0');
        if (nul >= 0) {
            throw new InvalidFilter(nul + 1, "A filter has no character U+0000.");
        }
        cursor = new FilterCursor(new FilterTokens(expression).all());
        Filter filter = any();
        if (cursor.token().kind() != Kind.END) {
            throw cursor.expected("\"and\", \"or\" or the end");
        }
        return filter;
    }

    private Filter any() {
        return joined("or", this::every, Filter.Or::new);
    }

    private Filter every() {
        return joined("and", this::one, Filter.And::new);
    }

    private Filter joined(
            String keyword, Supplier<Filter> part, Function<List<Filter>, Filter> join) {
        List<Filter> parts = new ArrayList<>();
        parts.add(part.get());
        while (cursor.takeKeyword(keyword)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.getFirst() : join.apply(parts);
    }

    private Filter one() {
        FilterToken token = cursor.token();
        if (cursor.takeKeyword("not")) {
            return deeper(token, () -> new Filter.Not(one()));
        }
        if (cursor.takeSign("(")) {
            return deeper(token, this::enclosed);
        }
        if (++tests > MAX_TESTS) {
            throw new InvalidFilter(
                    token.column(), "A filter has at most " + MAX_TESTS + " tests.");
        }
        return new FilterCondition(cursor, this::view).read();
    }

    private Filter enclosed() {
        Filter filter = any();
        if (!cursor.takeSign(")")) {
            throw cursor.expected("\"and\", \"or\" or \")\"");
        }
        return filter;
    }

    private Filter deeper(FilterToken token, Supplier<Filter> inner) {
        if (++depth > MAX_DEPTH) {
            throw new InvalidFilter(
                    token.column(), "A filter nests at most " + MAX_DEPTH + " deep.");
        }
        Filter filter = inner.get();
        depth--;
        return filter;
    }

    /// What a saved view says, which counts as if it stood here.
    private Filter view(String name, int column) {
        if (within.contains(name)) {
            throw new InvalidFilter(
                    column,
                    "The view \"%s\" names itself, by way of %s."
                            .formatted(name, String.join(", ", within)));
        }
        String said =
                views.expression(name)
                        .orElseThrow(() ->
                                new InvalidFilter(
                                        column,
                                        "There is no saved view \"%s\" here.".formatted(name)));
        if (said.isBlank()) {
            throw new InvalidFilter(
                    column,
                    "The view \"%s\" means all pairs, so there is nothing to ask.".formatted(name));
        }
        List<String> deeper = new ArrayList<>(within);
        deeper.add(name);
        FilterParser inner = new FilterParser(said, views, deeper);
        inner.depth = depth;
        inner.tests = tests - 1;
        try {
            Filter filter = inner.parse();
            tests = inner.tests;
            return filter;
        } catch (InvalidFilter e) {
            InvalidFilter outer =
                    new InvalidFilter(
                            column,
                            "The view \"%s\" can't be read. %s".formatted(name, e.getMessage()));
            outer.initCause(e);
            throw outer;
        }
    }
}
