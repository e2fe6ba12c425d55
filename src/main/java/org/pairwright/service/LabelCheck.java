package org.pairwright.service;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.pairwright.domain.ProblemCode;
import org.pairwright.statistics.Level;

/// Whether labels fit what was said of them.
final class LabelCheck {
    private final Level level;
    private final Set<String> categories;
    private final String listed;

    LabelCheck(Level level, List<String> categories) {
        this.level = level;
        this.categories = Set.copyOf(categories);
        listed = String.join(", ", categories);
    }

    /// What is wrong with a label.
    ///
    /// @param message empty where nothing is
    record Finding(ProblemCode code, String message) {
        boolean isFine() {
            return message.isEmpty();
        }
    }

    Finding look(String label) {
        if (!categories.isEmpty() && !categories.contains(label)) {
            return new Finding(
                    ProblemCode.UNKNOWN_LABEL,
                    "\"%s\" is none of the categories: %s.".formatted(label, listed));
        }
        OptionalDouble number = NameOrder.number(label);
        boolean needsNumber =
                switch (level) {
                    case NOMINAL, SET -> false;
                    case ORDINAL -> categories.isEmpty();
                    case INTERVAL, RATIO -> true;
                };
        if (needsNumber && number.isEmpty()) {
            String hint =
                    level == Level.ORDINAL
                            ? " Name the categories in their order (--categories), or use numbers."
                            : "";
            return new Finding(
                    ProblemCode.WRONG_TYPE,
                    "\"%s\" is no number, and %s labels are numbers.%s"
                            .formatted(label, level.code(), hint));
        }
        if (level == Level.RATIO && number.orElse(0) < 0) {
            return new Finding(
                    ProblemCode.WRONG_TYPE,
                    "\"%s\" is negative, and amounts are not.".formatted(label));
        }
        return new Finding(ProblemCode.WRONG_TYPE, "");
    }
}
