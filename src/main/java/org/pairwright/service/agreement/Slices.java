package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.pairwright.service.Progress;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.LengthClass;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.domain.filter.TextField;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Looks at the labels of a project in parts, which may overlap.
public final class Slices {
    private static final int MONTHS = 12;

    private final AgreementLabels labels;
    private final Slicing by;
    private final IntPredicate wanted;

    /// For each part, in its order, its pairs, or its labels where it is of labels.
    private final Map<Part, BitSet> parts = new TreeMap<>();

    /// A part.
    ///
    /// @param order those with a smaller number come first, and then those with a smaller name
    /// @param pairs which pairs are in it
    private record Part(int order, String name, Filter pairs) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            int first = Integer.compare(order, other.order);
            return first == 0 ? name.compareTo(other.name) : first;
        }
    }

    private Slices(AgreementLabels labels, Slicing by, IntPredicate wanted) {
        this.labels = labels;
        this.by = by;
        this.wanted = wanted;
    }

    static List<Slice> of(
            AgreementLabels labels,
            AgreementRequest request,
            IntPredicate wanted,
            Progress progress) {
        List<LabelPart> parts = parts(labels, request.by(), wanted);
        List<Slice> all = new ArrayList<>();
        for (LabelPart part : parts) {
            progress.requireWanted();
            progress.report("computing parts", all.size(), parts.size());
            all.add(
                    new Slice(
                            part.name(),
                            part.pairs(),
                            Headline.of(labels, part.in(), request.options())));
        }
        return List.copyOf(all);
    }

    /// All parts, in their order.
    ///
    /// @param wanted which labels are meant at all
    public static List<LabelPart> parts(
            AgreementLabels labels, Slicing by, IntPredicate wanted) {
        Slices slices = new Slices(labels, by, wanted);
        for (int label = 0; label < labels.labels().size(); label++) {
            slices.put(label);
        }
        return slices.parts.entrySet().stream()
                .map(part ->
                        new LabelPart(
                                part.getKey().name(),
                                part.getKey().pairs(),
                                slices.in(part.getValue())))
                .toList();
    }

    private IntPredicate in(BitSet members) {
        return by == Slicing.MONTH
                ? label -> members.get(label) && wanted.test(label)
                : label -> members.get(labels.label(LabelColumn.PAIR, label)) && wanted.test(label);
    }

    private void put(int label) {
        if (!TypeRatings.counts(labels, label) || !wanted.test(label)) {
            return;
        }
        int place = by == Slicing.MONTH ? label : labels.label(LabelColumn.PAIR, label);
        parts(label, part -> parts.computeIfAbsent(part, it -> new BitSet()).set(place));
    }

    private void parts(int label, Consumer<Part> sink) {
        switch (by) {
            case NONE -> {
                // There are no parts.
            }
            case CATEGORY -> {
                categories(labels.label(LabelColumn.CATEGORIES_A, label), sink);
                categories(labels.label(LabelColumn.CATEGORIES_B, label), sink);
            }
            case SOURCE -> {
                named(
                        TextField.SOURCE,
                        labels.sources().get(labels.ofPair(PairColumn.SOURCE_A, label)),
                        sink);
                named(
                        TextField.SOURCE,
                        labels.sources().get(labels.ofPair(PairColumn.SOURCE_B, label)),
                        sink);
            }
            case IMPORT ->
                    named(
                            TextField.IMPORT,
                            labels.imports().get(labels.ofPair(PairColumn.IMPORT, label)),
                            sink);
            case ANNOTATOR ->
                    named(
                            TextField.ANNOTATOR,
                            labels.annotators()
                                    .get(labels.label(LabelColumn.ANNOTATOR, label))
                                    .name(),
                            sink);
            case MONTH -> {
                int month = labels.label(LabelColumn.MONTH, label);
                named(
                        TextField.MONTH,
                        "%04d-%02d".formatted(month / MONTHS, month % MONTHS + 1),
                        sink);
            }
            case PROMPT_LENGTH -> {
                LengthClass length =
                        LengthClass.of(labels.ofPair(PairColumn.PROMPT_CHARS, label));
                sink.accept(
                        new Part(
                                (int) length.least(),
                                PromptLength.words(length),
                                new Filter.And(length.conditions(NumberField.PROMPT_LENGTH))));
            }
            case SCRIPT ->
                    named(
                            TextField.SCRIPT,
                            labels.scripts().get(labels.ofPair(PairColumn.SCRIPT, label)),
                            sink);
        }
    }

    private void categories(int set, Consumer<Part> sink) {
        labels.sets()
                .get(set)
                .forEach(category ->
                        named(TextField.CATEGORY, labels.categories().get(category), sink));
    }

    private static void named(TextField field, String name, Consumer<Part> sink) {
        if (!name.isEmpty()) {
            sink.accept(new Part(0, name, new Filter.Is(field, List.of(name))));
        }
    }
}
