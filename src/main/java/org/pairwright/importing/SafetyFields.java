package org.pairwright.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pairwright.domain.Safety;

/// Reads what rows say of the safety of a response.
final class SafetyFields {
    private SafetyFields() {}

    /// A boolean, which some mirrors of a file write as text.
    static Optional<Boolean> flag(Optional<Field> field) {
        return field.map(value -> value.text().strip().toLowerCase(Locale.ROOT))
                .flatMap(text ->
                        switch (text) {
                            case "true", "1" -> Optional.of(true);
                            case "false", "0" -> Optional.of(false);
                            default -> Optional.empty();
                        });
    }

    static Safety safety(Optional<Field> isSafe) {
        return flag(isSafe).map(safe -> safe ? Safety.SAFE : Safety.UNSAFE).orElse(Safety.UNSTATED);
    }

    /// The categories that an object of booleans marks, as codes.
    static List<String> categories(Optional<Field> marks, UnaryOperator<String> code) {
        Optional<Field> object = marks.filter(field -> !field.isBlank()).map(Nested::unquoted);
        if (object.isEmpty()) {
            return List.of();
        }
        Map<String, Field> members = Nested.members(object.get());
        return members.keySet().stream()
                .filter(name -> flag(Nested.member(members, name)).orElse(false))
                .map(code)
                .toList();
    }
}
