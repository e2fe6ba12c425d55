package org.pairwright.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pairwright.domain.AnnotatorKind;

/// Labels that are made up, with no database around them.
public final class LabelTable {
    private static final int SOURCES = 4;

    private final List<AgreementLabels.Labeler> annotators = new ArrayList<>();
    private final List<Map<PairColumn, Integer>> pairs = new ArrayList<>();
    private final List<Map<LabelColumn, Integer>> labels = new ArrayList<>();

    public LabelTable(int people) {
        for (int i = 0; i < people; i++) {
            annotators.add(new AgreementLabels.Labeler("p%02d".formatted(i), AnnotatorKind.PERSON));
        }
    }

    /// Adds a pair on a prompt of its own and gives its number. Responses are numbered as pairs
    /// are.
    public int pair(int lengthA, int lengthB) {
        int pair = pairs.size();
        pairs.add(new EnumMap<>(PairColumn.class));
        set(pair, PairColumn.PROMPT_GROUP, pair);
        set(pair, PairColumn.PROMPT, pair);
        set(pair, PairColumn.RESPONSE_A, 2 * pair);
        set(pair, PairColumn.RESPONSE_B, 2 * pair + 1);
        set(pair, PairColumn.LENGTH_A, lengthA);
        set(pair, PairColumn.LENGTH_B, lengthB);
        return pair;
    }

    public void set(int pair, PairColumn column, int value) {
        pairs.get(pair).put(column, value);
    }

    /// Adds a label and gives its number.
    public int label(int pair, int annotator, int preference, int left) {
        labels.add(new EnumMap<>(LabelColumn.class));
        int label = labels.size() - 1;
        set(label, LabelColumn.PAIR, pair);
        set(label, LabelColumn.ANNOTATOR, annotator);
        set(label, LabelColumn.PREFERENCE, preference);
        set(label, LabelColumn.LEFT, left);
        set(label, LabelColumn.DECIDED, 60 * label);
        return label;
    }

    public void set(int label, LabelColumn column, int value) {
        labels.get(label).put(column, value);
    }

    /// Says nothing of refusals and prompts.
    public static RefusalLabels unjudged(AgreementLabels labels) {
        return new RefusalLabels(labels.labels().size());
    }

    /// The labels in the order of pairs, annotators and times.
    public AgreementLabels labels() {
        IntTable<PairColumn> pairColumns = new IntTable<>(PairColumn.class);
        for (Map<PairColumn, Integer> pair : pairs) {
            IntRow<PairColumn> row = new IntRow<>(PairColumn.class);
            pair.forEach(row::put);
            pairColumns.add(row);
        }
        IntTable<LabelColumn> labelColumns = new IntTable<>(LabelColumn.class);
        List<Map<LabelColumn, Integer>> sorted = new ArrayList<>(labels);
        sorted.sort(
                Comparator.<Map<LabelColumn, Integer>>comparingInt(
                                label -> label.getOrDefault(LabelColumn.PAIR, 0))
                        .thenComparing(label -> label.getOrDefault(LabelColumn.ANNOTATOR, 0))
                        .thenComparing(label -> label.getOrDefault(LabelColumn.OCCURRENCE, 0)));
        for (Map<LabelColumn, Integer> label : sorted) {
            IntRow<LabelColumn> row = new IntRow<>(LabelColumn.class);
            label.forEach(row::put);
            labelColumns.add(row);
        }
        List<String> sources = new ArrayList<>(List.of(""));
        IntStream.rangeClosed(1, SOURCES).forEach(i -> sources.add("m" + i));
        return new AgreementLabels(
                labelColumns,
                pairColumns,
                IntStream.range(0, pairs.size()).mapToLong(i -> i + 1L).toArray(),
                new LabelIds(new long[0], new long[0], new long[0]),
                new AgreementLabels.Words(
                        List.copyOf(annotators),
                        List.copyOf(sources),
                        List.of("file.jsonl"),
                        List.of(""),
                        List.of(),
                        List.of(List.of())),
                false,
                new LabelsSeen(0, 0));
    }
}
