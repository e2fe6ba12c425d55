package org.pairwright.domain;

import java.util.List;
import java.util.Map;

/// How many there are of everything in a project. Annotations are current ones: withdrawn and
/// replaced ones don't count, and those of models only where they are named.
///
/// @param modelAnnotations what models said, which is in no other count but their own
/// @param preferences a, b, tie, both_bad and skip, each with how many current annotations say so
/// @param categories hazard categories and how many current verdicts name them
/// @param labeledPairs pairs on which at least one preference was stated
public record ProjectCounts(
        long prompts,
        long responses,
        long pairs,
        long annotations,
        long modelAnnotations,
        List<OfAnnotator> annotators,
        Map<String, Long> preferences,
        Map<String, Long> categories,
        long labeledPairs,
        long disputedPairs) {
    /// How much one annotator has done.
    public record OfAnnotator(String name, String kind, String role, long pairs, long annotations) {
        /// Whether it is a model.
        public boolean isModel() {
            return kind.equals(AnnotatorKind.MODEL.code());
        }
    }
}
