package org.pairwright.service.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.pairwright.domain.Likelihood;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Verdict;
import org.pairwright.endpoint.SafetyScore;
import org.pairwright.storage.NewScore;

/// Makes verdicts of scores, in the project's categories.
///
/// @param threshold from which score on, in millionths, a text counts as unsafe; empty for what the
///   machine itself says
record ScoredVerdicts(HazardCodes codes, OptionalInt threshold) {
    Verdict verdict(SafetyScore score) {
        return new Verdict(
                isUnsafe(score) ? Safety.UNSAFE : Safety.SAFE,
                score.categories().stream()
                        .filter(it -> isOver(it.probability(), it.flagged()))
                        .map(it -> codes.of(it.code()))
                        .toList(),
                Severity.UNSTATED,
                score.refusal());
    }

    PromptVerdict prompt(SafetyScore score) {
        return isUnsafe(score) ? PromptVerdict.UNSAFE : PromptVerdict.BENIGN;
    }

    private boolean isUnsafe(SafetyScore score) {
        return isOver(score.unsafe(), score.flagged());
    }

    private boolean isOver(double probability, boolean flagged) {
        return threshold.isPresent()
                ? Likelihood.millionths(probability) >= threshold.getAsInt()
                : flagged;
    }

    /// The scores to store: the highest of those that come to the same category here.
    List<NewScore> scores(NewScore.Subject of, long id, SafetyScore score) {
        Map<String, Integer> highest = new TreeMap<>();
        for (SafetyScore.OfCategory each : score.categories()) {
            highest.merge(
                    codes.of(each.code()), Likelihood.millionths(each.probability()), Math::max);
        }
        List<NewScore> scores = new ArrayList<>();
        scores.add(new NewScore(of, id, "", Likelihood.millionths(score.unsafe())));
        highest.forEach((code, most) -> scores.add(new NewScore(of, id, code, most)));
        return scores;
    }
}
