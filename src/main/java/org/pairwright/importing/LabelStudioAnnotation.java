package org.pairwright.importing;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.SkipReason;
import org.slf4j.LoggerFactory;

/// One annotation of a task of Label Studio.
final class LabelStudioAnnotation {
    private static final Labels LABELS = new Labels(LabelBase.UNSTATED, LabelBase.UNSTATED);

    private final Map<String, Field> members;
    private final List<Map<String, Field>> results;

    LabelStudioAnnotation(Field object) {
        members = Nested.members(object);
        results =
                Nested.member(members, "result")
                        .filter(field -> field.is(Field.Kind.ARRAY))
                        .map(Nested::items)
                        .orElse(List.of())
                        .stream()
                        .filter(result -> result.is(Field.Kind.OBJECT))
                        .map(Nested::members)
                        .toList();
    }

    /// Who made it: a number, or an object that says more of the person.
    Optional<Field> annotator() {
        Optional<Field> by = Nested.member(members, "completed_by");
        if (by.isEmpty() || !by.get().is(Field.Kind.OBJECT)) {
            return by;
        }
        Map<String, Field> person = Nested.members(by.get());
        return Nested.member(person, "email").or(() -> Nested.member(person, "id"));
    }

    /// When it was made, in milliseconds since 1970; 0 where it does not say, or says it in a way
    /// that is not read.
    long createdAt() {
        String text = Nested.text(members, "created_at");
        try {
            return text.isEmpty() ? 0 : Math.max(0, Instant.parse(text).toEpochMilli());
        } catch (DateTimeParseException | ArithmeticException e) {
            LoggerFactory.getLogger(LabelStudioAnnotation.class).debug("{} is no time", text, e);
            return 0;
        }
    }

    /// The names of what it compares, left before right; empty where it compares nothing.
    List<String> compared() {
        return results.stream()
                .filter(result -> Nested.text(result, "type").equals("pairwise"))
                .flatMap(result -> Nested.member(result, "to_name").stream())
                .filter(names -> names.is(Field.Kind.ARRAY))
                .findFirst()
                .map(Nested::items)
                .orElse(List.of())
                .stream()
                .map(Field::text)
                .toList();
    }

    /// What it says; empty where it says nothing, or nothing about which is better. A cancelled one
    /// is a skip. A choice that means a tie goes before a side.
    Optional<Judgment> judgment() {
        if (Nested.text(members, "was_cancelled").equals("true")) {
            return Optional.of(Judgment.skip(SkipReason.UNSTATED));
        }
        return chosen("choices", "choices")
                .filter(preference -> preference.side().isEmpty())
                .or(() -> chosen("pairwise", "selected"))
                .map(Judgment::of);
    }

    private Optional<Preference> chosen(String type, String name) {
        return results.stream()
                .filter(result -> Nested.text(result, "type").equals(type))
                .flatMap(result -> Nested.member(result, "value").stream())
                .filter(value -> value.is(Field.Kind.OBJECT))
                .flatMap(value -> Nested.member(Nested.members(value), name).stream())
                .flatMap(value ->
                        value.is(Field.Kind.ARRAY)
                                ? Nested.items(value).stream()
                                : List.of(value).stream())
                .flatMap(value -> LABELS.read(value.text()).stream())
                .filter(Preference::isOutcome)
                .findFirst();
    }
}
