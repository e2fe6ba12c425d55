package org.pairwright.storage;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.FreeField;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The fields that came with a row, each value as the expression that asks for it.
final class FreeValues implements TextFacet {
    /// Longer texts are no values that one picks.
    private static final int LONGEST = 100;

    /// Fields that lie deeper are left to the expression.
    private static final int DEEPEST = 4;

    private static final int MOST_FIELDS = 40;

    /// Further values of one field are not told apart from what is not there.
    private static final int MOST_VALUES = 200;

    private final Map<List<String>, Set<String>> known = new HashMap<>();

    @Override
    public String columns() {
        return "p.extras";
    }

    @Override
    public Set<String> values(ResultSet row) throws SQLException {
        String extras = AnnotationRows.text(row, 1);
        Set<String> values = new HashSet<>();
        if (extras.isEmpty()) {
            return values;
        }
        try (JsonParser json = StoredJson.parser(extras.getBytes(StandardCharsets.UTF_8))) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                object(json, List.of(), values);
            }
        } catch (JacksonException e) {
            throw new StorageFailure.Damaged(
                    "The project is damaged: pair.extras holds no JSON.", new SQLException(e));
        }
        return values;
    }

    private void object(JsonParser json, List<String> path, Set<String> values) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            List<String> inner = new ArrayList<>(path);
            inner.add(name);
            JsonToken value = json.nextToken();
            boolean named = isAskable(name) && inner.size() <= DEEPEST;
            if (!named) {
                json.skipChildren();
            } else if (value == JsonToken.START_OBJECT) {
                object(json, inner, values);
            } else if (value == JsonToken.START_ARRAY) {
                list(json, inner, values);
            } else {
                add(json, value, inner, values);
            }
        }
    }

    /// Whether an expression can ask for a field of that name.
    private static boolean isAskable(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && name.indexOf('\0') < 0;
    }

    /// Of a list, one item that fits is enough.
    private void list(JsonParser json, List<String> path, Set<String> values) {
        for (JsonToken item = json.nextToken();
                item != JsonToken.END_ARRAY;
                item = json.nextToken()) {
            if (item.isStructStart()) {
                json.skipChildren();
            } else {
                add(json, item, path, values);
            }
        }
    }

    private void add(JsonParser json, JsonToken token, List<String> path, Set<String> values) {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        String text = json.getString();
        boolean number = FreeFieldSql.isNumber(text);
        if (text.isBlank()
                || text.length() > LONGEST
                || text.indexOf('\0') >= 0
                || (token.isNumeric() && !number)) {
            return;
        }
        String value = number ? plain(text) : text;
        if (isKnown(path, value)) {
            values.add(Filter.write(new Filter.FreeIs(new FreeField(path), List.of(value))));
        }
    }

    /// Whether the value is among the first ones of its field, which it may become now.
    private boolean isKnown(List<String> path, String value) {
        if (known.size() == MOST_FIELDS && !known.containsKey(path)) {
            return false;
        }
        Set<String> values = known.computeIfAbsent(path, it -> new HashSet<>());
        return values.contains(value) || (values.size() < MOST_VALUES && values.add(value));
    }

    /// Numbers are compared by what they count, so however they are written they are one value.
    private static String plain(String number) {
        BigDecimal value = new BigDecimal(number).stripTrailingZeros();
        return value.precision() + Math.abs(value.scale()) < LONGEST
                ? value.toPlainString()
                : number;
    }
}
