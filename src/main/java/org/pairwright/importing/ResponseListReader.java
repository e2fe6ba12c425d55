package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.pairwright.domain.ProblemCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a list of responses: texts, or objects that hold a text and perhaps its source and rank.
final class ResponseListReader {
    private final Field field;
    private final Findings findings;

    ResponseListReader(Field field, Findings findings) {
        this.field = field;
        this.findings = findings;
    }

    List<ResponseList.Ranked> read() {
        if (!field.is(Field.Kind.ARRAY)) {
            throw wrongType(
                    "The field is "
                            + field.kind().words()
                            + ", and has to be a list of responses.");
        }
        List<ResponseList.Ranked> responses = new ArrayList<>();
        try (JsonParser json = Json.parser(field)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                ResponseList.requireFew(field.name(), responses.size() + 1);
                responses.add(response(json, responses.size() + 1));
            }
        }
        return responses;
    }

    private ResponseList.Ranked response(JsonParser json, int number) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return object(json, number);
        }
        Field item = Json.field(field.name(), json, field.bytes(), field.from());
        if (item.isNested()) {
            throw wrongType("Response " + number + " is a list, and has to be text.");
        }
        Json.requireStorable(field.name(), item.text());
        return new ResponseList.Ranked(
                number, Responses.read(item, "", findings), OptionalDouble.empty());
    }

    private ResponseList.Ranked object(JsonParser json, int number) {
        String source = "";
        OptionalDouble rank = OptionalDouble.empty();
        List<Field> texts = new ArrayList<>(1);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            json.nextToken();
            Field value = Json.field(field.name(), json, field.bytes(), field.from());
            Json.requireStorable(field.name(), value.text());
            switch (key) {
                case "content", "text", "response", "value", "output", "answer", "completion" ->
                        texts.add(value);
                case "model", "source", "generator" -> source = value.isBlank() ? "" : value.text();
                case "rank" -> rank = rank(value);
                default -> findings.keep(field.name());
            }
        }
        if (texts.size() != 1) {
            throw new RefusedRow(
                    field.name(),
                    ProblemCode.MISSING_FIELD,
                    "Response "
                            + number
                            + " has "
                            + (texts.isEmpty() ? "no" : "more than one")
                            + " text. Give it one \"content\".");
        }
        return new ResponseList.Ranked(
                number, Responses.read(texts.getFirst(), source, findings), rank);
    }

    private OptionalDouble rank(Field value) {
        if (value.is(Field.Kind.NUMBER)) {
            return OptionalDouble.of(Double.parseDouble(value.text()));
        }
        findings.keep(field.name());
        return OptionalDouble.empty();
    }

    private RefusedRow wrongType(String message) {
        return new RefusedRow(field.name(), ProblemCode.WRONG_TYPE, message);
    }
}
