package org.pairwright.service.agreement;

import java.util.List;
import org.pairwright.domain.AnnotatorKind;

/// How far a project's labels can be trusted.
///
/// @param pairs how many of those that are meant somebody labeled
/// @param excluded how many of them are marked as excluded; they count here all the same
/// @param gold how many have a known answer; they count here, too
/// @param annotators all who labeled, models among them
/// @param types each type of which there are labels by people
/// @param categories hazard categories
/// @param bias who prefers a side of the screen
/// @param slices the parts that were asked for
public record AgreementReport(
        int pairs,
        int excluded,
        int gold,
        List<OfAnnotator> annotators,
        List<TypeAudit> types,
        CategoryAudit categories,
        List<SideBias> bias,
        List<Slice> slices) {
    /// What an annotator did.
    ///
    /// @param labels annotations but skips; those of models count in no figure of agreement
    public record OfAnnotator(
            String name, AnnotatorKind kind, int labels, int skips, int ties, int bothBad) {}

    /// The headlines of a part.
    public record Slice(String name, List<Headline> headlines) {}

    /// Alpha and percent agreement of one type of label.
    public record Headline(LabelType type, AgreementFigure alpha, AgreementFigure percent) {}

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
