package org.pairwright.dataset;

import java.util.Optional;

/// Whose word settles what a pair comes to.
public sealed interface ResolveRule {
    /// The outcome that more than half of the people and imports who stated one agree on.
    record Majority() implements ResolveRule {
        @Override
        public String code() {
            return "majority";
        }
    }

    /// The decision of one annotator, who may be of any kind.
    record ByAnnotator(String name) implements ResolveRule {
        public ByAnnotator {
            if (name.isBlank()) {
                throw new InvalidPolicy("resolve", "annotator: needs a name after the colon.");
            }
        }

        @Override
        public String code() {
            return PREFIX + name;
        }
    }

    /// What stands before the name on the command line.
    String PREFIX = "annotator:";

    /// The word on the command line and in reports: `majority` or `annotator:NAME`.
    String code();

    /// The rule that `code` names.
    ///
    /// @throws InvalidPolicy when the annotator's name is missing
    static Optional<ResolveRule> of(String code) {
        if (code.startsWith(PREFIX)) {
            return Optional.of(new ByAnnotator(code.substring(PREFIX.length())));
        }
        return code.equals("majority") ? Optional.of(new Majority()) : Optional.empty();
    }
}
