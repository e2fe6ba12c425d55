package org.pairwright.importing;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;
import tools.jackson.core.JsonGenerator;

/// One model's answer in a row of UltraFeedback, with its ratings.
final class UltraFeedbackCompletion {
    private static final String RESPONSE = "response";
    private static final String MODEL = "model";

    private final Field object;
    private final Map<String, Field> members;

    UltraFeedbackCompletion(Field object) {
        this.object = object;
        members = Nested.members(object);
    }

    Response response() {
        return Nested.member(members, RESPONSE)
                .filter(field -> field.is(Field.Kind.STRING))
                .map(field -> new Response(field.text(), Nested.text(members, MODEL)))
                .orElseThrow(() ->
                        new RefusedRow(
                                object.name(),
                                ProblemCode.MISSING_FIELD,
                                "A completion has no text as \"response\"."));
    }

    String system() {
        return Nested.text(members, "custom_system_prompt");
    }

    /// The negative mean of the ratings, so that the lower is the better; the overall score stands
    /// in where there are none, as it was wrong in thousands of rows for a while. Empty where
    /// neither is a number.
    OptionalDouble rank() {
        OptionalDouble mean =
                ratings().flatMapToDouble(rating -> number(rating).stream()).average();
        OptionalDouble score =
                mean.isPresent() ? mean : number(Nested.text(members, "overall_score"));
        return score.isPresent() ? OptionalDouble.of(-score.getAsDouble()) : score;
    }

    /// How many of its ratings are none, such as "N/A".
    long unrated() {
        return ratings().filter(rating -> number(rating).isEmpty()).count();
    }

    private Stream<String> ratings() {
        return Nested.member(members, "annotations")
                .filter(field -> field.is(Field.Kind.OBJECT))
                .map(Nested::members)
                .orElse(Map.of())
                .values()
                .stream()
                .filter(field -> field.is(Field.Kind.OBJECT))
                .map(aspect -> Nested.text(Nested.members(aspect), "Rating"));
    }

    /// Writes what has no place of its own, as an object.
    ///
    /// @param withSystem whether the system prompt is part of that
    void writeExtras(JsonGenerator out, boolean withSystem) {
        out.writeStartObject();
        members.forEach((name, field) -> {
            boolean placed =
                    name.equals(RESPONSE)
                            || name.equals(MODEL)
                            || (name.equals("custom_system_prompt") && !withSystem);
            if (!placed) {
                out.writeName(name);
                Extras.write(field, out);
            }
        });
        out.writeEndObject();
    }

    /// Ratings are texts, and some of them are "N/A".
    private static OptionalDouble number(String text) {
        return text.strip().matches("-?\\d{1,9}(\\.\\d{1,20})?")
                ? OptionalDouble.of(Double.parseDouble(text.strip()))
                : OptionalDouble.empty();
    }
}
