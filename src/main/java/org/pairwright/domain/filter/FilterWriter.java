package org.pairwright.domain.filter;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a filter as an expression that reads as the same filter.
final class FilterWriter {
    /// What needs no quotation marks, whatever stands beside it.
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}_:./+-][\\p{L}\\p{N}_:./+'-]*");

    /// Digits after the point.
    private static final int MILLIONTHS = 6;

    private static final Pattern KEYWORD = Pattern.compile("(?i)and|or|not|in|extras[.].*");

    private FilterWriter() {}

    static String write(Filter filter) {
        return switch (filter) {
            case Filter.And(List<Filter> filters) -> joined(filters, " and ");
            case Filter.Or(List<Filter> filters) -> joined(filters, " or ");
            case Filter.Not(Filter.Is is) -> is.field().code() + unlike(is.values());
            case Filter.Not(Filter.FreeIs is) -> name(is.field()) + unlike(is.values());
            case Filter.Not(Filter inner) -> "not " + part(inner);
            case Filter.Marked(Mark mark) -> mark.code();
            case Filter.Is is -> is.field().code() + like(is.values());
            case Filter.Contains(TextField field, String text) ->
                    field.code() + " ~ " + value(text);
            case Filter.Measures(NumberField field, Comparison comparison, long number) ->
                    field.code() + " " + comparison.sign() + " " + number(field, number);
            case Filter.Ratio(Comparison comparison, BigDecimal times) ->
                    Filter.Ratio.CODE + " " + comparison.sign() + " " + times.toPlainString();
            case Filter.FreeIs is -> name(is.field()) + like(is.values());
            case Filter.FreeContains has -> name(has.field()) + " ~ " + value(has.text());
            case Filter.FreeMeasures measures ->
                    name(measures.field())
                            + " "
                            + measures.comparison().sign()
                            + " "
                            + measures.number().toPlainString();
        };
    }

    private static String number(NumberField field, long number) {
        return field.isShare()
                ? BigDecimal.valueOf(number, MILLIONTHS).stripTrailingZeros().toPlainString()
                : Long.toString(number);
    }

    private static String joined(List<Filter> filters, String word) {
        return filters.stream().map(FilterWriter::part).collect(Collectors.joining(word));
    }

    private static String part(Filter filter) {
        return switch (filter) {
            case Filter.And and -> "(" + write(and) + ")";
            case Filter.Or or -> "(" + write(or) + ")";
            default -> write(filter);
        };
    }

    private static String like(List<String> values) {
        return values.size() == 1 ? " = " + value(values.getFirst()) : " in " + list(values);
    }

    private static String unlike(List<String> values) {
        return values.size() == 1 ? " != " + value(values.getFirst()) : " not in " + list(values);
    }

    private static String list(List<String> values) {
        return values.stream().map(FilterWriter::value).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(FreeField field) {
        return field.path().stream()
                .map(name -> name.contains(".") ? quoted(name) : value(name))
                .collect(Collectors.joining(".", FreeField.PREFIX, ""));
    }

    private static String value(String text) {
        return PLAIN.matcher(text).matches() && !KEYWORD.matcher(text).matches()
                ? text
                : quoted(text);
    }

    private static String quoted(String text) {
        char mark = text.indexOf('"') >= 0 && text.indexOf('\'') < 0 ? '\'' : '"';
        return mark + text.replace("" + mark, "" + mark + mark) + mark;
    }
}
