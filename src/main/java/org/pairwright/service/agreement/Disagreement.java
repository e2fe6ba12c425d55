package org.pairwright.service.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.Judgment;

/// A pair on which annotators disagree.
///
/// A pair's loss is what its disagreement takes off alpha: the losses of all pairs add up to what
/// alpha lacks to 1.
///
/// @param pair the pair's id
/// @param externalId the id it had in its file; empty when it had none
/// @param prompt how the last message of the user begins, white space folded
/// @param sensitive whether its texts are to be covered until somebody asks to see them
/// @param losses what it takes off alpha, by code of the [LabelType] or [CategoryAudit#CODE]; only
///   types in which annotators differ
/// @param answers of each person who labeled it
public record Disagreement(
        long pair,
        String externalId,
        String prompt,
        boolean sensitive,
        Map<String, Double> losses,
        List<Answer> answers) {
    public Disagreement {
        losses = Collections.unmodifiableMap(new LinkedHashMap<>(losses));
        answers = List.copyOf(answers);
    }

    /// What a person says of the pair.
    ///
    /// @param judgment all of it, with the rationale
    public record Answer(String annotator, Judgment judgment) {}

    /// What it takes off the alphas of all types together.
    public double loss() {
        return losses.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
