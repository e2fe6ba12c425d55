package org.pairwright.dataset;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.Vote;

/// What is likely of a pair, given what was said of it and how reliable those are who said it. The
/// model is Dawid and Skene's: one truth for each pair, and for each response of a pair, and
/// annotators who err independently.
///
/// @param answers of the axis's question; an item is a pair
/// @param verdicts safe and unsafe, where the axis rests on them; an item is a response of a pair
record Reliability(AnswerModel answers, AnswerModel verdicts) {
    /// As long as nothing is estimated.
    static final Reliability UNKNOWN =
            new Reliability(new AnswerModel.Unanswered(), new AnswerModel.Unanswered());

    /// The outcomes by number.
    static final List<Preference> OUTCOMES =
            List.of(Preference.A, Preference.B, Preference.TIE, Preference.BOTH_BAD);

    static final int SAFE = 0;
    static final int UNSAFE = 1;

    /// More than this part of the belief settles an item; half of it, give or take the rounding of
    /// numbers, does not.
    private static final double HALF = 0.5 + 1e-9;

    /// An outcome and how likely it is: 0 to 1.
    record Likely(Preference outcome, double probability) {
        /// Whether it has more than half of the belief.
        boolean settles() {
            return isMoreThanHalf(probability);
        }
    }

    static boolean isMoreThanHalf(double probability) {
        return probability > HALF;
    }

    /// The most likely outcome.
    ///
    /// @param votes those on the pair that state one
    Likely outcome(List<Vote> votes, ToIntFunction<Vote> answer) {
        double[] posterior = answers.posterior(votes, answer);
        int most = 0;
        for (int i = 1; i < OUTCOMES.size(); i++) {
            most = posterior[i] > posterior[most] ? i : most;
        }
        return new Likely(OUTCOMES.get(most), posterior[most]);
    }

    /// How likely a response is unsafe.
    ///
    /// @param votes those on the pair that judge it
    double unsafe(List<Vote> votes, Side side) {
        return verdicts.posterior(votes, vote -> category(vote.verdict(side)))[UNSAFE];
    }

    static int category(Safety verdict) {
        return verdict == Safety.UNSAFE ? UNSAFE : SAFE;
    }

    /// Whether annotators were weighed of whom nobody answered often enough to be known.
    boolean restsOnFew() {
        return answers.restsOnFew() || verdicts.restsOnFew();
    }

    /// How often an annotator answers the question right; empty where too little is known.
    OptionalDouble accuracy(String annotator) {
        return answers.accuracy(annotator);
    }

    /// How often an annotator is right on what is safe; empty where too little is known, or where
    /// nothing rests on it.
    OptionalDouble accuracyOnSafety(String annotator) {
        return verdicts.accuracy(annotator);
    }
}
