package org.pairwright.service.agreement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.LengthClass;
import org.pairwright.domain.filter.NumberField;
import org.pairwright.domain.filter.TextField;
import org.pairwright.service.Progress;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Looks at the labels of a project in parts, which may overlap.
public final class Slices {
    private static final int MONTHS = 12;

    private final AgreementLabels labels;
    private final int[] rows;
    private final Slicing by;

    /// For each part, in its order, its pairs, or its labels where it is of labels.
    private final Map<Part, BitSet> parts = new TreeMap<>();

    private int done;

    /// A part.
    ///
    /// @param order those with a smaller number come first, and then those with a smaller name
    /// @param pairs which pairs are in it
    private record Part(int order, String name, Filter pairs) implements Comparable<Part> {
        private static Part of(TextField field, String name) {
            return new Part(0, name, new Filter.Is(field, List.of(name)));
        }

        @Override
        public int compareTo(Part other) {
            int first = Integer.compare(order, other.order);
            return first == 0 ? name.compareTo(other.name) : first;
        }
    }

    private Slices(AgreementLabels labels, int[] rows, Slicing by) {
        this.labels = labels;
        this.rows = rows;
        this.by = by;
        Map<Integer, BitSet> members = new TreeMap<>();
        for (int row : rows) {
            keys(row, key -> members.computeIfAbsent(key, it -> new BitSet()).set(place(row)));
        }
        members.forEach((key, of) -> {
            Part part = part(key);
            if (!part.name().isEmpty()) {
                parts.put(part, of);
            }
        });
    }

    /// Looks at several parts at once.
    ///
    /// @param rows which labels, as [TypeRatings#rows] takes them
    static List<Slice> of(
            AgreementLabels labels, int[] rows, AgreementRequest request, Progress progress) {
        Slices slices = new Slices(labels, rows, request.by());
        return slices.parts.entrySet().parallelStream()
                .map(part -> slices.look(part.getKey(), part.getValue(), request, progress))
                .toList();
    }

    /// All parts, in their order.
    ///
    /// @param wanted which labels are meant at all
    public static List<LabelPart> parts(AgreementLabels labels, Slicing by, IntPredicate wanted) {
        Slices slices = new Slices(labels, TypeRatings.rows(labels, wanted), by);
        return slices.parts.entrySet().stream()
                .map(part ->
                        new LabelPart(
                                part.getKey().name(),
                                part.getKey().pairs(),
                                row -> part.getValue().get(slices.place(row)) && wanted.test(row)))
                .toList();
    }

    private Slice look(Part part, BitSet members, AgreementRequest request, Progress progress) {
        progress.requireWanted();
        int[] in = Arrays.stream(rows).filter(row -> members.get(place(row))).toArray();
        List<Headline> headlines =
                Headline.of(labels, in, request.options(), progress::requireWanted);
        tell(progress);
        return new Slice(part.name(), part.pairs(), headlines);
    }

    private synchronized void tell(Progress progress) {
        progress.report("computing parts", ++done, parts.size());
    }

    /// What a part has or has not: labels, or pairs.
    private int place(int row) {
        return by == Slicing.MONTH ? row : labels.label(LabelColumn.PAIR, row);
    }

    /// The numbers of the parts that a label is in.
    private void keys(int row, IntConsumer sink) {
        switch (by) {
            case NONE -> {
                // There are no parts.
            }
            case CATEGORY -> {
                labels.sets()
                        .get(labels.label(LabelColumn.CATEGORIES_A, row))
                        .forEach(sink::accept);
                labels.sets()
                        .get(labels.label(LabelColumn.CATEGORIES_B, row))
                        .forEach(sink::accept);
            }
            case SOURCE -> {
                sink.accept(labels.ofPair(PairColumn.SOURCE_A, row));
                sink.accept(labels.ofPair(PairColumn.SOURCE_B, row));
            }
            case IMPORT -> sink.accept(labels.ofPair(PairColumn.IMPORT, row));
            case ANNOTATOR -> sink.accept(labels.label(LabelColumn.ANNOTATOR, row));
            case MONTH -> sink.accept(labels.label(LabelColumn.MONTH, row));
            case PROMPT_LENGTH ->
                    sink.accept(
                            (int)
                                    LengthClass.of(labels.ofPair(PairColumn.PROMPT_CHARS, row))
                                            .least());
            case SCRIPT -> sink.accept(labels.ofPair(PairColumn.SCRIPT, row));
        }
    }

    private Part part(int key) {
        return switch (by) {
            case NONE -> new Part(0, "", Filter.ALL);
            case CATEGORY -> Part.of(TextField.CATEGORY, labels.categories().get(key));
            case SOURCE -> Part.of(TextField.SOURCE, labels.sources().get(key));
            case IMPORT -> Part.of(TextField.IMPORT, labels.imports().get(key));
            case ANNOTATOR -> Part.of(TextField.ANNOTATOR, labels.annotators().get(key).name());
            case MONTH ->
                    Part.of(TextField.MONTH, "%04d-%02d".formatted(key / MONTHS, key % MONTHS + 1));
            case PROMPT_LENGTH -> {
                LengthClass length = LengthClass.of(key);
                yield new Part(
                        key,
                        PromptLength.words(length),
                        new Filter.And(length.conditions(NumberField.PROMPT_LENGTH)));
            }
            case SCRIPT -> Part.of(TextField.SCRIPT, labels.scripts().get(key));
        };
    }
}
