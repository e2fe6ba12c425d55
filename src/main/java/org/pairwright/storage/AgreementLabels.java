package org.pairwright.storage;

import java.util.List;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.CategoryTerms;

/// What annotators say of pairs now, as columns of numbers: their annotations that were not taken
/// back, skips among them, in the order of pairs, then of annotators and then of the times that
/// they labeled the pair.
public final class AgreementLabels {
    private final IntTable<LabelColumn> labels;
    private final IntTable<PairColumn> pairs;
    private final long[] pairIds;
    private final LabelIds ids;
    private final Words words;
    private final boolean asksBothBad;
    private final LabelsSeen seen;
    private final boolean[] models;

    /// @param pairIds the id of each row of `pairs`; not copied
    AgreementLabels(
            IntTable<LabelColumn> labels,
            IntTable<PairColumn> pairs,
            long[] pairIds,
            LabelIds ids,
            Words words,
            boolean asksBothBad,
            LabelsSeen seen) {
        this.labels = labels;
        this.pairs = pairs;
        this.pairIds = pairIds;
        this.ids = ids;
        this.words = words;
        this.asksBothBad = asksBothBad;
        this.seen = seen;
        models = new boolean[words.annotators().size()];
        for (int i = 0; i < models.length; i++) {
            models[i] = words.annotators().get(i).kind() == AnnotatorKind.MODEL;
        }
    }

    /// Who labeled.
    public record Labeler(String name, AnnotatorKind kind) {}

    /// What numbers in the columns stand for.
    record Words(
            List<Labeler> annotators,
            List<String> sources,
            List<String> imports,
            List<String> scripts,
            List<String> categories,
            List<List<Integer>> sets) {}

    /// The same labels, of hazards that are told in other categories.
    public AgreementLabels told(CategoryTerms terms) {
        return switch (terms) {
            case CategoryTerms.AsDecided _ -> this;
            case CategoryTerms.OfPack pack ->
                    throw new IllegalArgumentException("Nobody has looked up " + pack + " yet.");
            case CategoryTerms.In in -> ToldLabels.of(this, in);
        };
    }

    AgreementLabels with(
            IntTable<LabelColumn> others, List<String> categories, List<List<Integer>> sets) {
        return new AgreementLabels(
                others,
                pairs,
                pairIds,
                ids,
                new Words(
                        words.annotators(),
                        words.sources(),
                        words.imports(),
                        words.scripts(),
                        categories,
                        sets),
                asksBothBad,
                seen);
    }

    LabelIds ids() {
        return ids;
    }

    Words words() {
        return words;
    }

    /// What of the project this tells.
    LabelsSeen seen() {
        return seen;
    }

    /// The id of a row of pairs.
    long pairId(int pair) {
        return pairIds[pair];
    }

    /// A row for each annotation.
    public IntTable<LabelColumn> labels() {
        return labels;
    }

    /// A row for each pair that somebody labeled for the first time, and that is meant.
    public IntTable<PairColumn> pairs() {
        return pairs;
    }

    /// The id of each row of pairs, rising.
    public long[] pairIds() {
        return pairIds.clone();
    }

    /// Annotators by number, in the order of their names.
    public List<Labeler> annotators() {
        return words.annotators();
    }

    /// The names of sources by number; the empty one stands for none.
    public List<String> sources() {
        return words.sources();
    }

    /// The names of imported files by number.
    public List<String> imports() {
        return words.imports();
    }

    /// The names that Unicode gives to scripts, by number; the empty one stands for none.
    public List<String> scripts() {
        return words.scripts();
    }

    /// The codes of hazard categories by number, in order.
    public List<String> categories() {
        return words.categories();
    }

    /// The numbers of the categories in each set of them.
    public List<List<Integer>> sets() {
        return words.sets();
    }

    /// Whether the project offers that answer now.
    public boolean asksBothBad() {
        return asksBothBad;
    }

    /// A number of a label.
    public int label(LabelColumn column, int label) {
        return labels.get(column, label);
    }

    /// A number of the pair that a label is about.
    public int ofPair(PairColumn column, int label) {
        return pairs.get(column, labels.get(LabelColumn.PAIR, label));
    }

    /// Whether the annotator had labeled the pair before: such labels count only in
    /// self-consistency.
    public boolean isRepeat(int label) {
        return labels.get(LabelColumn.OCCURRENCE, label) > 0;
    }

    /// Whether a machine gave the label.
    public boolean isByModel(int label) {
        return models[labels.get(LabelColumn.ANNOTATOR, label)];
    }
}
