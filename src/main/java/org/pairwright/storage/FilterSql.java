package org.pairwright.storage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.pairwright.domain.filter.Comparison;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.Mark;
import org.pairwright.domain.filter.NumberField;

/// Writes a filter as a condition on the rows of `pair p`. Everything that stands in the filter is
/// bound, nothing of it becomes part of the statement; and no part of a condition is ever null, so
/// that `not` means what it says.
final class FilterSql {
    private final Dialect dialect;
    private final List<Object> parameters = new ArrayList<>();
    private final StateSql state;
    private final TextSql texts;
    private final NumberSql numbers;
    private final ValueSql values;

    private FilterSql(Dialect dialect, boolean besideState) {
        this.dialect = dialect;
        state = new StateSql(besideState);
        texts = new TextSql(dialect, state);
        numbers = new NumberSql(dialect, state);
        values = new ValueSql(dialect, parameters);
    }

    /// A condition and what is bound to its question marks, in their order.
    ///
    /// @param ofState whether something is asked of the pair's state
    /// @param narrowed whether the search index tells where it can't hold
    record Condition(String sql, List<Object> parameters, boolean ofState, boolean narrowed) {
        /// The same, of which the search index tells up to a pair where it can't hold.
        Condition narrowed(String match, long reach) {
            List<Object> all = new ArrayList<>(List.of(reach, match));
            all.addAll(parameters);
            return new Condition(
                    "(p.id > ? or p.id in (select rowid from %s.grams where grams match ?)) and (%s)"
                            .formatted(SearchFile.NAME, sql),
                    Collections.unmodifiableList(all),
                    ofState,
                    true);
        }
    }

    static Condition of(Filter filter, Dialect dialect) {
        return condition(filter, new FilterSql(dialect, false));
    }

    /// A condition on the rows of `pair p` and, where something is asked of it, of `pair_state s`
    /// beside them, which are far smaller to go through.
    static Condition besideState(Filter filter, Dialect dialect) {
        return condition(filter, new FilterSql(dialect, true));
    }

    /// What a field counts of the rows of `pair p`; none that is kept beside their state.
    static String length(NumberField field, Dialect dialect) {
        return new FilterSql(dialect, false).numbers.of(field);
    }

    private static Condition condition(Filter filter, FilterSql writer) {
        String sql = writer.sql(filter);
        return new Condition(
                sql,
                Collections.unmodifiableList(writer.parameters),
                writer.state.isAsked(),
                false);
    }

    private String sql(Filter filter) {
        return switch (filter) {
            case Filter.And(List<Filter> filters) ->
                    filters.isEmpty() ? "1 = 1" : joined(filters, " and ");
            case Filter.Or(List<Filter> filters) ->
                    filters.isEmpty() ? "1 = 0" : joined(filters, " or ");
            case Filter.Not(Filter inner) -> "not (" + sql(inner) + ")";
            case Filter.Marked(Mark mark) -> marked(mark);
            case Filter.Is is -> texts.where(is.field(), values.is(is.field(), is.values()));
            case Filter.Contains has -> texts.where(has.field(), values.contains(has.text()));
            case Filter.Measures(NumberField field, Comparison comparison, long number) -> {
                parameters.add(number);
                yield field.isShare()
                        ? ScoreSql.measures(field, sign(comparison))
                        : numbers.of(field) + " " + sign(comparison) + " ?";
            }
            case Filter.Ratio(Comparison comparison, BigDecimal times) -> {
                parameters.add(times.doubleValue());
                yield numbers.ratio() + " " + sign(comparison) + " ?";
            }
            case Filter.FreeIs is -> freeField().is(is.field(), is.values());
            case Filter.FreeContains has ->
                    freeField().contains(has.field(), TextPattern.having(has.text(), dialect));
            case Filter.FreeMeasures measures ->
                    freeField()
                            .measures(
                                    measures.field(),
                                    sign(measures.comparison()),
                                    measures.number());
        };
    }

    private String joined(List<Filter> filters, String word) {
        return filters.stream().map(this::sql).collect(Collectors.joining(word, "(", ")"));
    }

    private FreeFieldSql freeField() {
        return new FreeFieldSql(dialect, parameters);
    }

    private String marked(Mark mark) {
        return switch (mark) {
            case LABELED -> state.where("s.state not in ('unlabeled', 'skipped')");
            case FLAGGED -> state.where("s.flags > 0");
            case SENSITIVE -> "p.sensitive = 1";
            case EXCLUDED -> "p.exclusion is not null";
            case GOLD -> "exists (select 1 from pair_gold f where f.pair = p.id)";
        };
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "<>";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case MORE -> ">";
            case AT_LEAST -> ">=";
        };
    }
}
