package org.pairwright.storage;

import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairwright.domain.filter.Comparison;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.Mark;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.domain.filter.Stretch;
import org.pairwright.domain.filter.TextField;

/// Writes a filter as a condition on the rows of `pair p`. Everything that stands in the filter is
/// bound, nothing of it becomes part of the statement; and no part of a condition is ever null, so
/// that `not` means what it says.
final class FilterSql {
    private final Dialect dialect;
    private final boolean besideState;
    private final List<Object> parameters = new ArrayList<>();
    private boolean ofState;

    private FilterSql(Dialect dialect, boolean besideState) {
        this.dialect = dialect;
        this.besideState = besideState;
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
        return new FilterSql(dialect, false).number(field);
    }

    private static Condition condition(Filter filter, FilterSql writer) {
        String sql = writer.sql(filter);
        return new Condition(
                sql, Collections.unmodifiableList(writer.parameters), writer.ofState, false);
    }

    private String sql(Filter filter) {
        return switch (filter) {
            case Filter.And(List<Filter> filters) ->
                    filters.isEmpty() ? "1 = 1" : joined(filters, " and ");
            case Filter.Or(List<Filter> filters) ->
                    filters.isEmpty() ? "1 = 0" : joined(filters, " or ");
            case Filter.Not(Filter inner) -> "not (" + sql(inner) + ")";
            case Filter.Marked(Mark mark) -> marked(mark);
            case Filter.Is is -> is(is.field(), is.values());
            case Filter.Contains(TextField field, String text) ->
                    text(field, value -> matches(value, TextPattern.having(text, dialect)));
            case Filter.Measures(NumberField field, Comparison comparison, long number) -> {
                parameters.add(number);
                yield field.isShare()
                        ? ScoreSql.measures(field, sign(comparison))
                        : number(field) + " " + sign(comparison) + " ?";
            }
            case Filter.Ratio(Comparison comparison, BigDecimal times) -> {
                parameters.add(times.doubleValue());
                yield ratio() + " " + sign(comparison) + " ?";
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

    private String is(TextField field, List<String> values) {
        return switch (field) {
            case SCRIPT -> written(values);
            case MONTH, DECIDED ->
                    text(field, value -> within(value, stretches(values, Stretch::ofTimes)));
            case SECONDS ->
                    text(field, value -> within(value, stretches(values, Stretch::ofSeconds)));
            default -> text(field, value -> oneOf(value, values));
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
            case LABELED -> state("s.state not in ('unlabeled', 'skipped')");
            case FLAGGED -> state("s.flags > 0");
            case SENSITIVE -> "p.sensitive = 1";
            case EXCLUDED -> "p.exclusion is not null";
            case GOLD -> "exists (select 1 from pair_gold f where f.pair = p.id)";
        };
    }

    /// A test of a value, written once for the place in which the value is found.
    private interface Test {
        String on(String value);
    }

    private String text(TextField field, Test test) {
        return switch (field) {
            case STATE -> state(test.on("s.state"));
            case GOLD -> found("pair_gold f", "f.pair = p.id", test.on("f.preference"));
            case MONTH,
                    ANNOTATOR,
                    PREFERENCE,
                    STRENGTH,
                    HELPFUL,
                    SAFER,
                    SAFETY,
                    SAFETY_A,
                    SAFETY_B,
                    SEVERITY,
                    SEVERITY_A,
                    SEVERITY_B,
                    DIFFERS_BY,
                    DECIDED,
                    SECONDS,
                    CATEGORY ->
                    SaidSql.of(field, test::on);
            case SOURCE -> source("f.response in (p.response_a, p.response_b)", test);
            case SOURCE_A -> source("f.response = p.response_a", test);
            case SOURCE_B -> source("f.response = p.response_b", test);
            case PROMPT_VERSION ->
                    found(
                            "response_generation f join prompt_template_version v on v.id = f.template_version"
                                    + " join prompt_template t on t.id = v.template",
                            "f.response in (p.response_a, p.response_b)",
                            test.on("(t.name || '@' || v.number)"));
            case IMPORT -> found("import_batch f", "f.id = p.batch", test.on("f.file"));
            case EXTERNAL_ID -> test.on("p.external_id");
            case PROMPT -> found("prompt f, " + messages(), "f.id = p.prompt", test.on(content()));
            case RESPONSE -> response("f.id in (p.response_a, p.response_b)", test);
            case RESPONSE_A -> response("f.id = p.response_a", test);
            case RESPONSE_B -> response("f.id = p.response_b", test);
            case TEXT, SCRIPT ->
                    "("
                            + text(TextField.PROMPT, test)
                            + " or "
                            + text(TextField.RESPONSE, test)
                            + ")";
        };
    }

    private String state(String test) {
        ofState = true;
        return besideState ? test : found("pair_state s", "s.pair = p.id", test);
    }

    private static String found(String where, String condition, String test) {
        return "exists (select 1 from " + where + " where " + condition + " and " + test + ")";
    }

    private static String source(String condition, Test test) {
        return found("response_source f", condition, test.on("f.source"));
    }

    private static String response(String condition, Test test) {
        return found("response f", condition, test.on("f.content"));
    }

    private String written(List<String> scripts) {
        String pattern = TextPattern.writtenIn(scripts, dialect);
        boolean ascii = scripts.contains(UnicodeScript.LATIN.name());
        return text(
                TextField.SCRIPT,
                value ->
                        ascii
                                ? matches(value, pattern)
                                // Most texts that are not written so need not be gone through.
                                : "(octet_length(%s) > length(%s) and %s)"
                                        .formatted(value, value, matches(value, pattern)));
    }

    private String oneOf(String value, List<String> values) {
        parameters.addAll(values);
        return value + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private static List<Stretch> stretches(
            List<String> values, Function<String, Optional<Stretch>> reader) {
        return values.stream()
                .map(value ->
                        reader.apply(value)
                                .orElseThrow(() ->
                                        new IllegalArgumentException(
                                                "\"" + value + "\" is no stretch.")))
                .toList();
    }

    /// Whether a number of milliseconds lies in one of some stretches.
    private String within(String value, List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> {
                    parameters.add(stretch.from());
                    parameters.add(stretch.to());
                    return "%s >= ? and %s < ?".formatted(value, value);
                })
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private String matches(String value, String pattern) {
        parameters.add(pattern);
        return value + TextPattern.operator(dialect) + "?";
    }

    /// How many times as long the longer response is, as a division of doubles in both databases.
    private String ratio() {
        String a = number(NumberField.LENGTH_A);
        String b = number(NumberField.LENGTH_B);
        String most = dialect == Dialect.SQLITE ? "max" : "greatest";
        String least = dialect == Dialect.SQLITE ? "min" : "least";
        return "(cast(%s(%s, %s, 1) as %s) / %s(%s(%s, 1), %s(%s, 1)))"
                .formatted(
                        most,
                        a,
                        b,
                        dialect == Dialect.SQLITE ? "real" : "double precision",
                        least,
                        most,
                        a,
                        most,
                        b);
    }

    private String number(NumberField field) {
        return switch (field) {
            case DECISIONS -> counted("decisions");
            case SKIPS -> counted("skips");
            case PRIORITY -> "p.priority";
            case LENGTH_A -> "(select length(f.content) from response f where f.id = p.response_a)";
            case LENGTH_B -> "(select length(f.content) from response f where f.id = p.response_b)";
            case PROMPT_LENGTH ->
                    "(select coalesce(sum(length(%s)), 0) from prompt f, %s where f.id = p.prompt)"
                            .formatted(content(), messages());
            case SCORE, SCORE_A, SCORE_B, SCORE_PROMPT ->
                    throw new IllegalArgumentException(
                            "Not every pair has a " + field.code() + ".");
        };
    }

    private String counted(String column) {
        ofState = true;
        return besideState
                ? "s." + column
                : "(select s." + column + " from pair_state s where s.pair = p.id)";
    }

    /// The messages of a prompt `f`, a row each.
    private String messages() {
        return switch (dialect) {
            case SQLITE -> "json_each(f.messages) m";
            case POSTGRESQL -> "json_array_elements(cast(f.messages as json)) as m (value)";
        };
    }

    /// The text of a message, as it reads and not as it is escaped.
    private String content() {
        return switch (dialect) {
            case SQLITE -> "json_extract(m.value, '$.content')";
            case POSTGRESQL -> "(m.value ->> 'content')";
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
