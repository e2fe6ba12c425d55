package org.pairwright.service.agreement;

import java.util.List;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.service.behavior.Behavior;

/// How far a project's labels can be trusted.
///
/// @param pairs how many of those that are meant somebody labeled
/// @param excluded how many of them are marked as excluded; they count here all the same
/// @param gold how many have a known answer; they count here, too
/// @param sharedResponses how many responses stand in several of them: each is one item of figures
///   about responses, by what each person said of it in the first pair
/// @param annotators all who labeled, models among them
/// @param types each type of which there are labels by people
/// @param categories hazard categories
/// @param criteria the project's own by which people answered
/// @param behavior what sways people, and how steady they are
/// @param models each annotator that is a model, against people
/// @param disagreements the pairs that lower the headlines most, those first that lower all of them
///   together most; at most 200
/// @param exclusions the headlines with and without excluded pairs
/// @param slices the parts that were asked for
public record AgreementReport(
        int pairs,
        int excluded,
        int gold,
        int sharedResponses,
        List<OfAnnotator> annotators,
        List<TypeAudit> types,
        CategoryAudit categories,
        List<CriterionAudit> criteria,
        Behavior behavior,
        List<ModelAudit> models,
        List<Disagreement> disagreements,
        Exclusions exclusions,
        List<Slice> slices) {
    /// What an annotator did.
    ///
    /// @param labels annotations but skips; those of models count in no figure of agreement
    public record OfAnnotator(
            String name, AnnotatorKind kind, int labels, int skips, int ties, int bothBad) {}

    /// How many annotations by people are skips.
    public int skips() {
        return people().stream().mapToInt(OfAnnotator::skips).sum();
    }

    /// How many annotations are by models and so left out.
    public int byModels() {
        return annotators.stream()
                .filter(it -> it.kind() == AnnotatorKind.MODEL)
                .mapToInt(OfAnnotator::labels)
                .sum();
    }

    /// Those whose agreement is looked at.
    public List<OfAnnotator> people() {
        return annotators.stream().filter(it -> it.kind() != AnnotatorKind.MODEL).toList();
    }
}
