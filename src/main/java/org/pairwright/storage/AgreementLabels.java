package org.pairwright.storage;

import java.util.List;
import org.pairwright.domain.AnnotatorKind;

/// What annotators say of pairs now, as columns of numbers: their first-time annotations that were
/// not taken back, skips among them, in the order of pairs and then of annotators.
///
/// @param labels a row for each annotation
/// @param pairs a row for each pair that somebody labeled, and that is meant
/// @param annotators by number, in the order of their names
/// @param sources by number; the empty name stands for none
/// @param imports the files' names by number
/// @param categories the codes of hazard categories by number, in order
/// @param sets the numbers of the categories in each set of them
/// @param asksBothBad whether the project offers that answer now
public record AgreementLabels(
        IntTable<LabelColumn> labels,
        IntTable<PairColumn> pairs,
        List<Labeler> annotators,
        List<String> sources,
        List<String> imports,
        List<String> categories,
        List<List<Integer>> sets,
        boolean asksBothBad) {
    /// Who labeled.
    public record Labeler(String name, AnnotatorKind kind) {}

    /// A number of a label.
    public int label(LabelColumn column, int label) {
        return labels.get(column, label);
    }

    /// A number of the pair that a label is about.
    public int ofPair(PairColumn column, int label) {
        return pairs.get(column, labels.get(LabelColumn.PAIR, label));
    }

    /// Whether a machine gave the label.
    public boolean isByModel(int label) {
        return annotators.get(labels.get(LabelColumn.ANNOTATOR, label)).kind()
                == AnnotatorKind.MODEL;
    }
}
