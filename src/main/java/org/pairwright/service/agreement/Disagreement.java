package org.pairwright.service.agreement;

import java.util.List;
import java.util.Map;

/// A pair on which annotators disagree.
///
/// A pair's loss is what its disagreement takes off alpha: the losses of all pairs add up to what
/// alpha lacks to 1.
///
/// @param pair the pair's id
/// @param prompt the beginning of the prompt's last message
/// @param losses what it takes off alpha, by code of the [LabelType] or [CategoryAudit#CODE]; only
///   types in which annotators differ
/// @param answers of each person who labeled it
public record Disagreement(
        long pair, String prompt, Map<String, Double> losses, List<Answer> answers) {
    /// What a person says of the pair.
    ///
    /// @param preference a, b, tie, both_bad or skip
    /// @param strength 1 to 3; 0 where none was stated
    /// @param moreHelpful as the preference; empty where it was not stated
    /// @param safer as the preference; empty where it was not stated
    /// @param rationale empty where there is none
    public record Answer(
            String annotator,
            String preference,
            int strength,
            String moreHelpful,
            String safer,
            Verdict a,
            Verdict b,
            String rationale) {}

    /// What a person says of one of the responses.
    ///
    /// @param safety safe, unsafe or empty
    /// @param severity 1 to 3; 0 where none was stated
    /// @param categories their codes
    public record Verdict(String safety, int severity, List<String> categories) {}

    /// What it takes off the alphas of all types together.
    public double loss() {
        return losses.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
