package org.pairwright.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Verdict;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The fields of one decision, or of one verdict in it. Null is the same as no field.
final class AnnotationFields {
    private static final String CORRECTION = "correction";

    /// What stands before the names in messages: empty, or the verdict's own name and a dot.
    private final String prefix;

    private final Map<String, Field> fields;
    private final Set<String> read = new TreeSet<>();
    private final Set<String> unreadInside = new TreeSet<>();

    AnnotationFields(String prefix, Map<String, Field> fields) {
        this.prefix = prefix;
        this.fields = fields;
    }

    /// The names that nobody asked for.
    Set<String> unread() {
        Set<String> unread = new TreeSet<>(unreadInside);
        for (String name : fields.keySet()) {
            if (!read.contains(name)) {
                unread.add(prefix + name);
            }
        }
        return unread;
    }

    /// Counts a field as read.
    void skip(String name) {
        read.add(name);
    }

    private Optional<Field> field(String name) {
        read.add(name);
        return Optional.ofNullable(fields.get(name)).filter(field -> !field.is(Field.Kind.NULL));
    }

    private Optional<Field> field(String name, Field.Kind kind) {
        Optional<Field> field = field(name);
        if (field.isPresent() && !field.get().is(kind)) {
            throw wrongType(name, field.get(), kind.words());
        }
        return field;
    }

    /// A name, which may be written as a number; empty when there is none.
    String name(String name) {
        Optional<Field> field = field(name);
        if (field.isPresent() && !field.get().is(Field.Kind.NUMBER)) {
            field = field(name, Field.Kind.STRING);
        }
        return field.map(Field::text).orElse("").strip();
    }

    /// A text; empty when there is none.
    String text(String name) {
        return textIfThere(name).orElse("");
    }

    /// A text, which may be an empty one.
    Optional<String> textIfThere(String name) {
        return field(name, Field.Kind.STRING).map(Field::text);
    }

    Optional<Boolean> flag(String name) {
        return field(name, Field.Kind.BOOLEAN).map(field -> field.text().equals("true"));
    }

    /// What a code names; empty when there is no field, or an empty text.
    ///
    /// @param choices the codes, for people
    <T> Optional<T> code(String name, Function<String, Optional<T>> of, String choices) {
        String code = text(name);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = of.apply(code);
        if (found.isEmpty()) {
            throw new RefusedRow(
                    prefix + name,
                    ProblemCode.UNKNOWN_LABEL,
                    "\"%s\" is no %s. There are: %s."
                            .formatted(code, name.replace('_', ' '), choices));
        }
        return found;
    }

    /// A whole number; 0 when there is none.
    int whole(String name, int min, int max) {
        return (int) within(name, min, max);
    }

    /// A whole number that may be as large as a database holds; 0 when there is none.
    long large(String name) {
        return within(name, 0, Long.MAX_VALUE);
    }

    private long within(String name, long min, long max) {
        Optional<BigDecimal> number = number(name);
        if (number.isEmpty()) {
            return 0;
        }
        BigDecimal value = number.get();
        boolean fits =
                value.compareTo(BigDecimal.valueOf(min)) >= 0
                        && value.compareTo(BigDecimal.valueOf(max)) <= 0
                        && value.stripTrailingZeros().scale() <= 0;
        if (!fits) {
            throw outside(name, "a whole number from " + min + " to " + max);
        }
        return value.longValue();
    }

    /// A number from 0 to `max`; 0 when there is none.
    double number(String name, double max) {
        double value = number(name).map(BigDecimal::doubleValue).orElse(0.0);
        if (value < 0 || value > max) {
            throw outside(name, "a number from 0 to " + (long) max);
        }
        return value;
    }

    private Optional<BigDecimal> number(String name) {
        return field(name, Field.Kind.NUMBER)
                .map(field -> {
                    // The largest number that means anything here has seven digits.
                    if (field.text().length() > 30) {
                        throw outside(name, "a number of at most 30 characters");
                    }
                    return new BigDecimal(field.text());
                });
    }

    /// The verdict on one response; [Verdict#NONE] when there is none.
    Verdict verdict(String name) {
        Optional<Field> field = field(name, Field.Kind.OBJECT);
        if (field.isEmpty()) {
            return Verdict.NONE;
        }
        AnnotationFields said = new AnnotationFields(name + ".", Nested.members(field.get()));
        Safety safety =
                said.flag("safe")
                        .map(safe -> safe ? Safety.SAFE : Safety.UNSAFE)
                        .orElse(Safety.UNSTATED);
        Verdict verdict =
                new Verdict(
                        safety,
                        said.texts("categories"),
                        Severity.ofLevel(said.whole("severity", 1, 3)).orElse(Severity.UNSTATED),
                        said.code("refusal", Refusal::of, "none, partial or full")
                                .orElse(Refusal.UNSTATED));
        said.skip(CORRECTION);
        said.skip(AnswerFields.RATINGS);
        unreadInside.addAll(said.unread());
        return verdict;
    }

    /// The fields of an object; none where there is no object.
    AnnotationFields inside(String name) {
        return new AnnotationFields(
                prefix + name + ".",
                field(name, Field.Kind.OBJECT).map(Nested::members).orElse(Map.of()));
    }

    /// The names of all fields, in their order.
    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /// What one response should have said; empty when there is no word of that.
    String correction(String name) {
        return field(name, Field.Kind.OBJECT)
                .map(said ->
                        new AnnotationFields(name + ".", Nested.members(said)).text(CORRECTION))
                .orElse("");
    }

    /// The codes in a list; none where there is no list.
    List<String> texts(String name) {
        Optional<Field> field = field(name, Field.Kind.ARRAY);
        List<String> texts = new ArrayList<>();
        if (field.isEmpty()) {
            return texts;
        }
        try (JsonParser json = Json.parser(field.get())) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() != JsonToken.VALUE_STRING || json.getString().isBlank()) {
                    throw outside(name, "a list of codes, each a text that is not blank");
                }
                Json.requireStorable(prefix + name, json.getString());
                texts.add(json.getString());
            }
        }
        return texts;
    }

    private RefusedRow wrongType(String name, Field field, String wanted) {
        return new RefusedRow(
                prefix + name,
                ProblemCode.WRONG_TYPE,
                "The field is " + field.kind().words() + ", and has to be " + wanted + ".");
    }

    private RefusedRow outside(String name, String wanted) {
        return new RefusedRow(
                prefix + name, ProblemCode.UNKNOWN_LABEL, "The field has to be " + wanted + ".");
    }
}
