package org.pairwright.storage;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairwright.domain.filter.FreeField;

/// Writes conditions on the fields that came with the row of a `pair p` and lie in its extras as
/// they were in the file.
final class FreeFieldSql {
    /// A number as JSON writes it, short enough that either database can hold it. What is 10^99 and
    /// more is taken for no number; beyond 15 digits SQLite rounds where PostgreSQL does not.
    private static final String NUMBER =
            "^-?(0|[1-9][0-9]{0,99})([.][0-9]{1,99})?([eE][-+]?[0-9]{1,2})?$";

    private static final Pattern IS_NUMBER = Pattern.compile(NUMBER);

    private final Dialect dialect;
    private final List<Object> parameters;

    /// @param parameters what is bound is added here
    FreeFieldSql(Dialect dialect, List<Object> parameters) {
        this.dialect = dialect;
        this.parameters = parameters;
    }

    /// Whether the field is one of the values: by its number where the value is one, else by its
    /// text.
    String is(FreeField field, List<String> values) {
        String found = field(field);
        return found
                + values.stream().map(this::is).collect(Collectors.joining(" or ", "(", ")"))
                + ")";
    }

    /// Whether a text reads as a number.
    static boolean isNumber(String text) {
        return IS_NUMBER.matcher(text).matches();
    }

    private String is(String value) {
        parameters.add(value);
        if (!isNumber(value)) {
            return text() + " = ?";
        }
        parameters.add(bound(new BigDecimal(value)));
        return "(" + text() + " = ? or " + number() + " = ?)";
    }

    String contains(FreeField field, String pattern) {
        String found = field(field);
        parameters.add(pattern);
        return found + text() + TextPattern.operator(dialect) + "?)";
    }

    String measures(FreeField field, String sign, BigDecimal number) {
        String found = field(field);
        parameters.add(bound(number));
        return found + number() + " " + sign + " ?)";
    }

    /// Begins a condition in which `j` is the value under the field's path, or each in turn of the
    /// list that lies there.
    private String field(FreeField field) {
        parameters.addAll(field.path());
        return switch (dialect) {
            case SQLITE -> fieldInFile(field.path().size());
            case POSTGRESQL ->
                    """
                    exists (select 1 from (
                        select case json_typeof(w.value) when 'array' then e.value else w.value end as value
                        from (select cast(nullif(p.extras, '') as json) #> array[${path}] as value) w
                        cross join lateral json_array_elements(
                            case json_typeof(w.value) when 'array' then w.value else '[0]' end) as e (value)
                    ) j where
                    """
                            .replace(
                                    "${path}",
                                    String.join(
                                            ", ",
                                            Collections.nCopies(
                                                    field.path().size(), "cast(? as text)")));
        };
    }

    /// A path is walked name by name, so that a name may hold whatever a path's own signs are. The
    /// names of a list's items are their places.
    private static String fieldInFile(int depth) {
        StringBuilder from = new StringBuilder("json_each(nullif(p.extras, '')) j1");
        StringBuilder where = new StringBuilder("cast(j1.key as text) = ?");
        for (int i = 2; i <= depth; i++) {
            from.append(
                    ", json_each(case when j%d.type in ('object', 'array') then j%d.value end) j%d"
                            .formatted(i - 1, i - 1, i));
            where.append(" and cast(j%d.key as text) = ?".formatted(i));
        }
        return """
        exists (select 1 from (
            select case l.type when 'array' then e.type else l.type end as type,
                case l.type when 'array' then e.value else l.value end as value
            from ${from}, json_each(case l.type when 'array' then l.value else '[0]' end) e
            where ${where}) j where
        """
                .replace("${from}", from)
                .replace("${where}", where)
                .replaceAll("\\bl\\.", "j" + depth + ".");
    }

    /// What the value reads as: `true` and `false` by their words; null for what has no text.
    private String text() {
        return switch (dialect) {
            case SQLITE ->
                    "case j.type when 'text' then j.value when 'true' then 'true'"
                            + " when 'false' then 'false' end";
            case POSTGRESQL ->
                    "case when json_typeof(j.value) in ('string', 'boolean')"
                            + " then j.value #>> '{}' end";
        };
    }

    /// What the value counts: a number, or a text that reads as one, as those of a table do.
    private String number() {
        return switch (dialect) {
            case SQLITE ->
                    "case when j.type in ('integer', 'real') then "
                            + ofMeasure("j.value")
                            + " when j.type = 'text' then case when json_valid(j.value) then"
                            + " case when json_type(j.value) in ('integer', 'real')"
                            + " and j.value not glob '*[^-+.0-9eE]*' then "
                            + ofMeasure("cast(j.value as numeric)")
                            + " end end end";
            case POSTGRESQL ->
                    "case when json_typeof(j.value) in ('string', 'number')"
                            + " and j.value #>> '{}' ~ '"
                            + NUMBER
                            + "' then case when abs(cast(j.value #>> '{}' as numeric)) < 1e99"
                            + " then cast(j.value #>> '{}' as numeric) end end";
        };
    }

    private static String ofMeasure(String number) {
        return "case when abs(" + number + ") < 1e99 then " + number + " end";
    }

    /// SQLite's numbers are 64 bits wide; its driver would bind a decimal as a text.
    private Object bound(BigDecimal number) {
        return switch (dialect) {
            case SQLITE ->
                    number.stripTrailingZeros().scale() <= 0
                                    && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE))
                                            <= 0
                            ? (Object) number.longValueExact()
                            : (Object) number.doubleValue();
            case POSTGRESQL -> number;
        };
    }
}
