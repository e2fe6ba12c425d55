package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/// Takes JSON objects apart, one a row. Known names cost one comparison while rows look alike, and
/// what is nested is left as bytes until somebody asks for it.
final class JsonRows implements RowParser {
    private Shape shape = Shape.EMPTY;

    @Override
    public Optional<Row> parse(RawRow untrimmed) {
        RawRow raw = untrimmed.trimmed();
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        raw.requireUtf8();
        refuseOtherEncodings(raw);
        try (JsonParser json = Json.parser(raw.bytes(), raw.from(), raw.to())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new RefusedRow(
                        "",
                        ProblemCode.WRONG_TYPE,
                        "The row is " + Json.kind(json).words() + ", and has to be an object.");
            }
            Row row = object(json, raw);
            if (json.nextToken() != null) {
                throw notJson(
                        raw,
                        json.currentTokenLocation().getByteOffset(),
                        "more follows the object");
            }
            return Optional.of(row);
        } catch (StreamConstraintsException e) {
            throw Json.tooDeep("");
        } catch (JacksonException e) {
            long offset = e.getLocation().getByteOffset();
            throw Json.isHalfCharacter(e)
                    ? halfCharacter(raw, offset)
                    : notJson(raw, offset, Json.said(e));
        }
    }

    private Row object(JsonParser json, RawRow raw) {
        boolean escapes = hasUnicodeEscape(raw);
        List<String> names = shape.names();
        List<Field> fields = new ArrayList<>(Math.max(names.size(), 8));
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            Field field = Json.field(name, json, raw.bytes(), raw.from());
            if (escapes) {
                Json.requireStorable(name, name);
                Json.requireStorable(name, field.text());
            }
            fields.add(field);
        }
        if (!fits(shape, fields)) {
            shape = new Shape(fields.stream().map(Field::name).toList());
        }
        return new Row(raw.line(), shape, fields);
    }

    private static boolean fits(Shape shape, List<Field> fields) {
        List<String> names = shape.names();
        if (names.size() != fields.size()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(fields.get(i).name())) {
                return false;
            }
        }
        return true;
    }

    /// Only an escape can make what [Json#requireStorable] refuses: the bytes are UTF-8, and JSON
    /// allows no bare U+0000.
    private static boolean hasUnicodeEscape(RawRow raw) {
        byte[] bytes = raw.bytes();
        int last = raw.to() - 1;
        int at = ByteSearch.indexOf('\\', bytes, raw.from(), last);
        while (at < last) {
            if (bytes[at + 1] == 'u') {
                return true;
            }
            at = ByteSearch.indexOf('\\', bytes, at + 2, last);
        }
        return false;
    }

    /// A zero among the first bytes would be taken for a sign of UTF-16 or UTF-32.
    private static void refuseOtherEncodings(RawRow raw) {
        for (int i = raw.from(); i < Math.min(raw.to(), raw.from() + 4); i++) {
            if (raw.bytes()[i] == 0) {
                throw notJson(raw, i - raw.from(), "");
            }
        }
    }

    private static RefusedRow halfCharacter(RawRow raw, long offset) {
        return new RefusedRow(
                "",
                ProblemCode.LONE_SURROGATE,
                "A name holds half a character before column "
                        + raw.column(Math.clamp(raw.from() + offset, raw.from(), raw.to()))
                        + ": its other half is missing. Correct it or take it out.");
    }

    private static RefusedRow notJson(RawRow raw, long offset, String why) {
        int at = Math.clamp(raw.from() + offset, raw.from(), raw.to());
        if (at < raw.to() && raw.bytes()[at] == 0) {
            return new RefusedRow(
                    "",
                    ProblemCode.NUL,
                    "The row holds the character U+0000 at column "
                            + raw.column(at)
                            + ", which can't be stored. Take it out.");
        }
        if (PythonText.isDict(raw.bytes(), raw.from(), raw.to())) {
            return new RefusedRow("", ProblemCode.NOT_JSON, "The row is " + PythonText.WORDS);
        }
        return new RefusedRow(
                "",
                ProblemCode.NOT_JSON,
                "Not JSON at column " + raw.column(at) + ": " + why + ". Correct the row.");
    }
}
