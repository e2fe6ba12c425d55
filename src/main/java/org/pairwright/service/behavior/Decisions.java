package org.pairwright.service.behavior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// The labels whose makers' behavior is looked at, by who made them; skips are left out.
final class Decisions {
    static final int A = 1;
    static final int B = 2;
    static final int SKIP = 5;

    private final AgreementLabels labels;
    private final List<Of> people;
    private final int[] all;

    /// The labels of one annotator: rows of [AgreementLabels#labels] in their order.
    static final class Of {
        private final String annotator;
        private final int[] rows;

        private Of(String annotator, int[] rows) {
            this.annotator = annotator;
            this.rows = rows;
        }

        String annotator() {
            return annotator;
        }

        int[] rows() {
            return rows;
        }
    }

    private Decisions(AgreementLabels labels, List<Of> people, int[] all) {
        this.labels = labels;
        this.people = people;
        this.all = all;
    }

    /// The first-time labels of people.
    ///
    /// @param wanted which labels are meant
    static Decisions ofPeople(AgreementLabels labels, IntPredicate wanted) {
        return of(
                labels,
                label -> wanted.test(label) && !labels.isByModel(label) && !labels.isRepeat(label));
    }

    /// The same, and labels of pairs that their annotators had labeled before: they follow on the
    /// first time.
    ///
    /// @param wanted which labels are meant
    Decisions withRepeats(IntPredicate wanted) {
        return hasRepeats()
                ? of(labels, label -> wanted.test(label) && !labels.isByModel(label))
                : this;
    }

    private boolean hasRepeats() {
        boolean any = false;
        for (int label = 0; label < labels.labels().size() && !any; label++) {
            any = labels.isRepeat(label);
        }
        return any;
    }

    /// The rows of first-time labels of anybody that are no skips.
    static int[] rows(AgreementLabels labels, IntPredicate wanted) {
        return of(labels, label -> wanted.test(label) && !labels.isRepeat(label)).all;
    }

    private static Decisions of(AgreementLabels labels, IntPredicate wanted) {
        int[] sizes = new int[labels.annotators().size()];
        int[] all = new int[labels.labels().size()];
        int size = 0;
        for (int label = 0; label < all.length; label++) {
            if (labels.label(LabelColumn.PREFERENCE, label) != SKIP && wanted.test(label)) {
                all[size++] = label;
                sizes[labels.label(LabelColumn.ANNOTATOR, label)]++;
            }
        }
        int[][] rows = new int[sizes.length][];
        Arrays.setAll(rows, annotator -> new int[sizes[annotator]]);
        int[] next = new int[sizes.length];
        for (int i = 0; i < size; i++) {
            int annotator = labels.label(LabelColumn.ANNOTATOR, all[i]);
            rows[annotator][next[annotator]++] = all[i];
        }
        List<Of> people = new ArrayList<>();
        for (int annotator = 0; annotator < rows.length; annotator++) {
            if (rows[annotator].length > 0) {
                people.add(new Of(labels.annotators().get(annotator).name(), rows[annotator]));
            }
        }
        return new Decisions(labels, List.copyOf(people), Arrays.copyOf(all, size));
    }

    AgreementLabels labels() {
        return labels;
    }

    /// The rows of all annotators, in their order.
    int[] all() {
        return all;
    }

    /// Who decided, in the order of their names.
    List<Of> annotators() {
        return people;
    }

    /// Looks at all labels together, and at those of each annotator.
    ///
    /// @param look takes rows
    <T> Findings<T> findings(Function<int[], Finding<T>> look) {
        return findings(look, look);
    }

    /// The same, where all labels together are looked at in another way.
    <T> Findings<T> findings(
            Function<int[], Finding<T>> atAll, Function<int[], Finding<T>> atEach) {
        List<Findings.Of<T>> each =
                people.parallelStream()
                        .map(of -> new Findings.Of<>(of.annotator(), atEach.apply(of.rows())))
                        .toList();
        return new Findings<>(atAll.apply(all), each);
    }
}
