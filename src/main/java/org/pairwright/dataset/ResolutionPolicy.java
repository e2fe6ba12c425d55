package org.pairwright.dataset;

import org.pairwright.domain.PairParts;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Vote;

/// How the annotations of a pair become one outcome, and which outcomes a dataset takes.
///
/// @param minAnnotators how many of those who count must have stated an outcome, at least 1
/// @param minAgreement the share of them, 0 to 1, that must have stated the outcome that holds; by
///   [ResolveRule.ByReliability] how likely it must be
/// @param allowUnsafeChosen whether a chosen response may be unsafe; labels are not touched by it
/// @param maxChars the most characters of a prompt and the longer of its responses, [#NO_LIMIT] for
///   any
/// @param maxTokens the same in tokens, as a [TokenCount] counts them
/// @param corrected whether a good response says what annotators think that it should have said
/// @param withTemplate whether a prompt is what the model of the response was sent, a template's
///   words included, and not what both sides saw; where a row is of both responses, that of the
///   chosen one
public record ResolutionPolicy(
        Axis axis,
        ResolveRule resolve,
        Ties ties,
        int minAnnotators,
        double minAgreement,
        boolean allowUnsafeChosen,
        long maxChars,
        long maxTokens,
        boolean corrected,
        boolean withTemplate) {
    /// The limit that no text reaches.
    public static final long NO_LIMIT = Long.MAX_VALUE;

    /// The majority of at least one annotator, ties and unsafe chosen responses left out.
    public static final ResolutionPolicy DEFAULT =
            new ResolutionPolicy(
                    Axis.PREFERENCE,
                    new ResolveRule.Majority(),
                    Ties.DROP,
                    1,
                    0,
                    false,
                    NO_LIMIT,
                    NO_LIMIT);

    /// A policy that takes prompts and responses as they are.
    public ResolutionPolicy(
            Axis axis,
            ResolveRule resolve,
            Ties ties,
            int minAnnotators,
            double minAgreement,
            boolean allowUnsafeChosen,
            long maxChars,
            long maxTokens) {
        this(
                axis,
                resolve,
                ties,
                minAnnotators,
                minAgreement,
                allowUnsafeChosen,
                maxChars,
                maxTokens,
                false,
                false);
    }

    public ResolutionPolicy {
        if (minAnnotators < 1) {
            throw new InvalidPolicy(
                    "min-annotators", "At least 1 annotator is needed, not " + minAnnotators + ".");
        }
        if (!(minAgreement >= 0 && minAgreement <= 1)) {
            throw new InvalidPolicy(
                    "min-agreement", "Agreement is a share from 0 to 1, not " + minAgreement + ".");
        }
        requirePositive("max-chars", maxChars);
        requirePositive("max-tokens", maxTokens);
    }

    /// What a vote says on the axis; [Preference#UNSTATED] also where it does not count.
    public Preference answer(Vote vote) {
        return counts(vote) ? axis.answer(vote) : Preference.UNSTATED;
    }

    /// Whether a vote counts, whatever it says.
    boolean counts(Vote vote) {
        return Ballot.counts(resolve, vote);
    }

    /// Whether a vote can settle a pair: by its answer, or by which responses it found unsafe where
    /// the axis asks for that first, or where each response is labeled by itself.
    public boolean decides(Vote vote, Target target) {
        return switch (answer(vote)) {
            case A, B, TIE, BOTH_BAD -> true;
            case SKIP, UNSTATED ->
                    (axis == Axis.SAFETY_FIRST || labelsByVerdicts(target))
                            && counts(vote)
                            && Ballot.judgesBoth(vote);
        };
    }

    /// Whether responses that nobody compared are labeled by what was judged of them. The axes that
    /// want another question asked want it answered.
    boolean labelsByVerdicts(Target target) {
        return target == Target.LABELS && (axis == Axis.PREFERENCE || axis == Axis.SAFETY_FIRST);
    }

    /// @throws InvalidPolicy when the policy asks for what `target` has no form for
    void requireFitFor(Target target) {
        if (ties == Ties.BOTH && target == Target.PAIRS) {
            throw new InvalidPolicy(
                    "ties",
                    "Ties can be kept as two good responses only where each response is labeled by"
                            + " itself (trl-kto and its kin). A pair needs one chosen response.");
        }
    }

    /// What has to be read of pairs for it.
    public PairParts parts() {
        return new PairParts(corrected, withTemplate);
    }

    boolean hasLimit() {
        return maxChars != NO_LIMIT || maxTokens != NO_LIMIT;
    }

    private static void requirePositive(String option, long limit) {
        if (limit < 1) {
            throw new InvalidPolicy(option, "The limit must be at least 1, not " + limit + ".");
        }
    }
}
