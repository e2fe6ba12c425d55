package org.pairwright.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.pairwright.domain.PairField;

/// A mapping of fields that can't be followed.
public final class InvalidMapping extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private InvalidMapping(String message) {
        super(message);
    }

    static InvalidMapping unknownField(String field) {
        return new InvalidMapping(
                "There is no field \""
                        + field
                        + "\" to map. There are: "
                        + PairField.codes()
                        + ".");
    }

    static InvalidMapping emptyPath(String field) {
        return new InvalidMapping("The field " + field + " is mapped to nothing.");
    }

    static InvalidMapping contradiction(List<PairField> fields) {
        return new InvalidMapping(
                "chosen and rejected are the two responses and say which one is better, so that which of them is A is drawn. Leave out %s, or map response_a, response_b and preference alone."
                        .formatted(
                                fields.stream()
                                        .map(PairField::code)
                                        .collect(Collectors.joining(", "))));
    }

    static InvalidMapping otherFormat(String format) {
        return new InvalidMapping(
                "Fields can be mapped for the format plain alone, and the format given is "
                        + format
                        + ".");
    }
}
