package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.pairwright.service.Progress;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.Weights;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Looks at the labels of a project in parts, which may overlap.
final class Slices {
    private static final int MONTHS = 12;

    private final AgreementLabels labels;
    private final Slicing by;

    /// For each part its pairs, or its labels where it is of labels.
    private final Map<String, BitSet> parts = new TreeMap<>();

    private Slices(AgreementLabels labels, Slicing by) {
        this.labels = labels;
        this.by = by;
    }

    static List<Slice> of(AgreementLabels labels, AgreementRequest request, Progress progress) {
        Slices slices = new Slices(labels, request.by());
        for (int label = 0; label < labels.labels().size(); label++) {
            slices.put(label);
        }
        List<Slice> all = new ArrayList<>();
        slices.parts.forEach((name, part) -> {
            progress.requireWanted();
            progress.report("computing parts", all.size(), slices.parts.size());
            all.add(new Slice(name, slices.headlines(slices.wanted(part), request.options())));
        });
        return List.copyOf(all);
    }

    private IntPredicate wanted(BitSet part) {
        return by == Slicing.MONTH
                ? part::get
                : label -> part.get(labels.label(LabelColumn.PAIR, label));
    }

    private void put(int label) {
        if (labels.isRepeat(label) || labels.isByModel(label)) {
            return;
        }
        int place = by == Slicing.MONTH ? label : labels.label(LabelColumn.PAIR, label);
        names(label, name -> parts.computeIfAbsent(name, it -> new BitSet()).set(place));
    }

    private void names(int label, Consumer<String> sink) {
        switch (by) {
            case NONE -> {
                // There are no parts.
            }
            case CATEGORY -> {
                categories(labels.label(LabelColumn.CATEGORIES_A, label), sink);
                categories(labels.label(LabelColumn.CATEGORIES_B, label), sink);
            }
            case SOURCE -> {
                source(labels.ofPair(PairColumn.SOURCE_A, label), sink);
                source(labels.ofPair(PairColumn.SOURCE_B, label), sink);
            }
            case IMPORT ->
                    sink.accept(labels.imports().get(labels.ofPair(PairColumn.IMPORT, label)));
            case ANNOTATOR ->
                    sink.accept(
                            labels.annotators()
                                    .get(labels.label(LabelColumn.ANNOTATOR, label))
                                    .name());
            case PROMPT_LENGTH, SCRIPT -> {
                // Comes with the columns.
            }
            case MONTH -> {
                int month = labels.label(LabelColumn.MONTH, label);
                sink.accept("%04d-%02d".formatted(month / MONTHS, month % MONTHS + 1));
            }
        }
    }

    private void categories(int set, Consumer<String> sink) {
        labels.sets().get(set).forEach(category -> sink.accept(labels.categories().get(category)));
    }

    private void source(int source, Consumer<String> sink) {
        String name = labels.sources().get(source);
        if (!name.isEmpty()) {
            sink.accept(name);
        }
    }

    private List<Headline> headlines(IntPredicate wanted, AuditOptions options) {
        List<Headline> headlines = new ArrayList<>();
        for (LabelType type : LabelType.values()) {
            Ratings ratings = TypeRatings.of(labels, type, wanted).ratings();
            if (ratings.labels() > 0) {
                headlines.add(
                        new Headline(
                                type.code(),
                                AgreementFigure.alpha(ratings, type.metric(), options),
                                AgreementFigure.percent(ratings, new Weights.Identity(), options)));
            }
        }
        return List.copyOf(headlines);
    }
}
