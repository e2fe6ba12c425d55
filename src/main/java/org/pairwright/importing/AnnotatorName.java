package org.pairwright.importing;

import java.util.Optional;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.InvalidAnnotatorName;
import org.pairwright.domain.ProblemCode;

/// Reads who decided, where a row says so.
final class AnnotatorName {
    private AnnotatorName() {}

    /// The row's annotator; empty, which means the one for the whole file, where it names none that
    /// can be.
    static String of(Optional<Field> named, Findings findings) {
        Optional<Field> field = named.filter(value -> !value.isBlank());
        if (field.isEmpty()) {
            return "";
        }
        try {
            String name = field.get().text().strip();
            Annotator.requireName(name);
            return name;
        } catch (InvalidAnnotatorName e) {
            findings.keep(field.get().name());
            findings.warn(
                    field.get().name(),
                    ProblemCode.WRONG_TYPE,
                    e.getMessage() + " The decision came in under the name of the file.");
            return "";
        }
    }
}
