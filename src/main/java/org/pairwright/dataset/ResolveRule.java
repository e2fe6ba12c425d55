package org.pairwright.dataset;

import java.util.List;
import java.util.Optional;
import org.pairwright.statistics.DawidSkene;

/// Whose word settles what a pair comes to.
public sealed interface ResolveRule {
    /// The outcome that more than half of the people and imports who stated one agree on.
    record Majority() implements ResolveRule {
        @Override
        public String code() {
            return "majority";
        }
    }

    /// The outcome that all people and imports who stated one agree on.
    record Unanimous() implements ResolveRule {
        @Override
        public String code() {
            return "unanimous";
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

    /// The outcome that is most likely by a model of how reliable each annotator is.
    ///
    /// @param seed draws the random starts of the model
    /// @param starts from how many it is estimated
    /// @param smoothing what is added to each of its counts
    record ByReliability(long seed, int starts, double smoothing) implements ResolveRule {
        /// How many starts are usual.
        public static final int STARTS = DawidSkene.STARTS;

        /// How much smoothing is usual.
        public static final double SMOOTHING = DawidSkene.SMOOTHING;

        /// Of annotators who gave fewer answers nobody is told how reliable they are.
        public static final int LEAST_ANSWERS = 30;

        /// As usual.
        public ByReliability(long seed) {
            this(seed, STARTS, SMOOTHING);
        }

        @Override
        public String code() {
            return BY_RELIABILITY;
        }
    }

    /// What stands before the name on the command line.
    String PREFIX = "annotator:";

    /// Rules that rest on what no project holds yet: settlements of disputes.
    List<String> OF_SETTLEMENTS = List.of("adjudicated", "adjudicated-or-majority");

    /// The rule that rests on an estimate of how reliable each annotator is.
    String BY_RELIABILITY = "dawid-skene";

    /// The word on the command line and in reports: `majority`, `unanimous`, `dawid-skene` or
    /// `annotator:NAME`.
    String code();

    /// The rule that `code` names.
    ///
    /// @param seed of what is random in it
    /// @throws InvalidPolicy when the annotator's name is missing, or the rule rests on what a
    ///   project does not hold
    static Optional<ResolveRule> of(String code, long seed) {
        if (code.startsWith(PREFIX)) {
            return Optional.of(new ByAnnotator(code.substring(PREFIX.length())));
        }
        if (OF_SETTLEMENTS.contains(code)) {
            throw new InvalidPolicy(
                    "resolve",
                    "\"%s\" rests on settled disputes, and disputes can't be settled in a project yet. There are: %s."
                            .formatted(code, WORDS));
        }
        return switch (code) {
            case "majority" -> Optional.of(new Majority());
            case "unanimous" -> Optional.of(new Unanimous());
            case BY_RELIABILITY -> Optional.of(new ByReliability(seed));
            default -> Optional.empty();
        };
    }

    /// The rules there are, for people.
    String WORDS = "majority, unanimous, dawid-skene, annotator:NAME";
}
