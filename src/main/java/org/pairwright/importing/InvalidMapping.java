package org.pairwright.importing;

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

    static InvalidMapping otherFormat(String format) {
        return new InvalidMapping(
                "Fields can be mapped for the format plain alone, and the format given is "
                        + format
                        + ".");
    }
}
