package org.pairwright.domain.filter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.Likelihood;
import org.pairwright.domain.filter.FilterToken.Kind;

/// Reads one condition of an expression: a field, a sign and what it is compared with.
final class FilterCondition {
    /// More values in one list are refused.
    static final int MAX_VALUES = 200;

    /// Longer texts are not searched for.
    static final int MAX_SEARCHED = 500;

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]{1,30}([.][0-9]{1,30})?([eE][-+]?[0-9]{1,2})?");

    /// The name that asks for what a saved view says.
    static final String VIEW = "view";

    private final FilterCursor cursor;
    private final Views views;

    FilterCondition(FilterCursor cursor, Views views) {
        this.cursor = cursor;
        this.views = views;
    }

    /// Knows what saved views say.
    interface Views {
        /// What the view with that name says.
        ///
        /// @param column where the name stands
        Filter of(String name, int column);
    }

    Filter read() {
        FilterToken name = cursor.token();
        if (name.kind() == Kind.FREE_FIELD) {
            cursor.take();
            return freeField(new FreeField(name.path()));
        }
        if (name.kind() != Kind.WORD || name.isAnyKeyword()) {
            throw cursor.expected("a field, \"not\" or \"(\"");
        }
        cursor.take();
        Optional<Mark> mark = Mark.of(name.text());
        Optional<TextField> text = TextField.of(name.text());
        if (mark.isPresent() && (text.isEmpty() || !isAsked())) {
            return mark(mark.get());
        }
        if (text.isPresent()) {
            return text(text.get());
        }
        if (name.text().equals(VIEW)) {
            return view();
        }
        if (name.text().equals(Filter.Ratio.CODE)) {
            return ratio();
        }
        return NumberField.of(name.text()).map(this::number).orElseThrow(() -> unknown(name));
    }

    private Filter mark(Mark mark) {
        if (isAsked()) {
            throw new InvalidFilter(
                    cursor.token().column(),
                    "\"%s\" stands alone, or after \"not\".".formatted(mark.code()));
        }
        return new Filter.Marked(mark);
    }

    private Filter text(TextField field) {
        if (field.isSearched() && cursor.takeSign("~")) {
            return new Filter.Contains(field, searched());
        }
        if (!field.isCompared()) {
            throw cursor.expected("\"~\" after \"%s\"".formatted(field.code()));
        }
        return oneOf(() -> value(field), values -> new Filter.Is(field, values))
                .orElseThrow(() ->
                        cursor.expected(
                                "%s after \"%s\""
                                        .formatted(
                                                field.isSearched()
                                                        ? "\"=\", \"!=\", \"in\" or \"~\""
                                                        : "\"=\", \"!=\" or \"in\"",
                                                field.code())));
    }

    private Filter view() {
        List<Integer> columns = new ArrayList<>();
        return oneOf(
                        () -> {
                            columns.add(cursor.token().column());
                            return value("the name of a view");
                        },
                        names -> anyOf(names, columns))
                .orElseThrow(
                        () -> cursor.expected("\"=\", \"!=\" or \"in\" after \"" + VIEW + "\""));
    }

    private Filter anyOf(List<String> names, List<Integer> columns) {
        List<Filter> said = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            said.add(views.of(names.get(i), columns.get(i)));
        }
        return said.size() == 1 ? said.getFirst() : new Filter.Or(said);
    }

    private Filter number(NumberField field) {
        Comparison comparison =
                comparison()
                        .orElseThrow(() ->
                                cursor.expected(
                                        "one of = != < <= > >= after \"%s\""
                                                .formatted(field.code())));
        if (field.isShare()) {
            return new Filter.Measures(field, comparison, share());
        }
        if (!isNumber(COUNT)) {
            throw cursor.expected("a whole number");
        }
        return new Filter.Measures(field, comparison, Long.parseLong(cursor.take().text()));
    }

    private Filter ratio() {
        Comparison comparison =
                comparison()
                        .orElseThrow(() ->
                                cursor.expected(
                                        "one of = != < <= > >= after \"%s\""
                                                .formatted(Filter.Ratio.CODE)));
        return new Filter.Ratio(comparison, number());
    }

    private BigDecimal number() {
        if (!isNumber(NUMBER)) {
            throw cursor.expected("a number");
        }
        return new BigDecimal(cursor.take().text());
    }

    private int share() {
        FilterToken token = cursor.token();
        OptionalInt share =
                token.kind() == Kind.WORD ? Likelihood.parse(token.text()) : OptionalInt.empty();
        if (share.isEmpty()) {
            throw cursor.expected("a number from 0 to 1");
        }
        cursor.take();
        return share.getAsInt();
    }

    private Filter freeField(FreeField field) {
        if (cursor.takeSign("~")) {
            return new Filter.FreeContains(field, searched());
        }
        Optional<Filter> is =
                oneOf(() -> value("a value"), values -> new Filter.FreeIs(field, values));
        if (is.isPresent()) {
            return is.get();
        }
        Comparison comparison =
                comparison()
                        .orElseThrow(() ->
                                cursor.expected("one of = != in ~ < <= > >= after a free field"));
        return new Filter.FreeMeasures(field, comparison, number());
    }

    /// What `=`, `!=`, `in` and `not in` mean; empty when none of them stands here.
    private Optional<Filter> oneOf(Supplier<String> value, Function<List<String>, Filter> is) {
        if (cursor.takeSign("=")) {
            return Optional.of(is.apply(List.of(value.get())));
        }
        if (cursor.takeSign("!=")) {
            return Optional.of(new Filter.Not(is.apply(List.of(value.get()))));
        }
        if (cursor.takeKeyword("in")) {
            return Optional.of(is.apply(list(value)));
        }
        if (cursor.takeKeyword("not")) {
            if (!cursor.takeKeyword("in")) {
                throw cursor.expected("\"in\"");
            }
            return Optional.of(new Filter.Not(is.apply(list(value))));
        }
        return Optional.empty();
    }

    private List<String> list(Supplier<String> value) {
        if (!cursor.takeSign("(")) {
            throw cursor.expected("\"(\"");
        }
        List<String> values = new ArrayList<>();
        do {
            if (values.size() == MAX_VALUES) {
                throw new InvalidFilter(
                        cursor.token().column(), "A list has at most " + MAX_VALUES + " values.");
            }
            values.add(value.get());
        } while (cursor.takeSign(","));
        if (!cursor.takeSign(")")) {
            throw cursor.expected("\",\" or \")\"");
        }
        return values;
    }

    private String value(TextField field) {
        int column = cursor.token().column();
        return FilterValue.of(field, value("a value"), column);
    }

    private String searched() {
        int column = cursor.token().column();
        String text = value("a text to look for");
        if (text.isEmpty() || text.length() > MAX_SEARCHED) {
            throw new InvalidFilter(
                    column, "A text to look for has 1 to " + MAX_SEARCHED + " characters.");
        }
        return text;
    }

    private String value(String what) {
        FilterToken token = cursor.token();
        if (token.isAnyKeyword()) {
            throw cursor.expected(what + " (a word of the grammar needs quotation marks)");
        }
        if (token.kind() == Kind.SIGN || token.kind() == Kind.END) {
            throw cursor.expected(what);
        }
        return cursor.take().text();
    }

    private Optional<Comparison> comparison() {
        Optional<Comparison> comparison =
                cursor.token().kind() == Kind.SIGN
                        ? Comparison.of(cursor.token().text())
                        : Optional.empty();
        comparison.ifPresent(found -> cursor.take());
        return comparison;
    }

    private boolean isNumber(Pattern pattern) {
        FilterToken token = cursor.token();
        return token.kind() == Kind.WORD && pattern.matcher(token.text()).matches();
    }

    /// Whether something is asked of the field before the cursor.
    private boolean isAsked() {
        FilterToken token = cursor.token();
        return token.isKeyword("in")
                || token.isKeyword("not")
                || (token.kind() == Kind.SIGN && !token.isSign("(") && !token.isSign(")"));
    }

    private static InvalidFilter unknown(FilterToken name) {
        return new InvalidFilter(
                name.column(),
                "There is no field \"%s\". There are: %s, %sNAME."
                        .formatted(name.text(), names(), FreeField.PREFIX));
    }

    private static String names() {
        return Stream.of(
                        Arrays.stream(Mark.values()).map(Mark::code),
                        Arrays.stream(TextField.values()).map(TextField::code),
                        Arrays.stream(NumberField.values()).map(NumberField::code),
                        Stream.of(Filter.Ratio.CODE, VIEW))
                .flatMap(codes -> codes)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
