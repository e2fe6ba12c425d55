package org.pairwright.service.agreement;

import java.util.Arrays;
import org.pairwright.statistics.PackedInts;
import org.pairwright.statistics.RatingSorter;
import org.pairwright.statistics.Ratings;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// What some labels of a project say, before it is sorted by what they are about.
final class SaidLabels {
    private final AgreementLabels labels;
    private final boolean ofResponses;
    private final int sides;

    /// Who gave each label.
    private final PackedInts annotator;

    /// What each side of each label is about.
    private final int[] item;

    /// For each side of each label one more than its category, 0 where it says nothing.
    private final PackedInts said;

    /// Takes what labels say.
    ///
    /// @param rows which labels
    /// @param ofResponses whether a label is about each of the responses; else about the pair
    /// @param categories no label is of any other
    SaidLabels(
            AgreementLabels labels,
            int[] rows,
            boolean ofResponses,
            int categories,
            TypeRatings.Reader reader) {
        this.labels = labels;
        this.ofResponses = ofResponses;
        sides = ofResponses ? 2 : 1;
        annotator = new PackedInts(rows.length, labels.annotators().size());
        item = new int[Math.multiplyExact(sides, rows.length)];
        said = new PackedInts(item.length, categories);
        for (int i = 0; i < rows.length; i++) {
            annotator.set(i, labels.label(LabelColumn.ANNOTATOR, rows[i]));
        }
        for (int side = 0; side < sides; side++) {
            take(rows, side, reader);
        }
    }

    private void take(int[] rows, int side, TypeRatings.Reader reader) {
        for (int i = 0; i < rows.length; i++) {
            item[sides * i + side] = TypeRatings.item(labels, rows[i], ofResponses, side);
            said.set(sides * i + side, reader.category(rows[i], side == 1) + 1);
        }
    }

    /// Numbers those who said something, without gaps; -1 for the others.
    int[] numbers() {
        boolean[] spoke = new boolean[labels.annotators().size()];
        for (int at = 0; at < item.length; at++) {
            if (said.get(at) > 0) {
                spoke[annotator.get(at / sides)] = true;
            }
        }
        int[] numbers = new int[spoke.length];
        Arrays.fill(numbers, -1);
        int next = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (spoke[i]) {
                numbers[i] = next++;
            }
        }
        return numbers;
    }

    /// Sorts them.
    ///
    /// @param categories how many the scheme has
    /// @param numbers as above
    Ratings ratings(int categories, int[] numbers) {
        int annotators = (int) Arrays.stream(numbers).filter(it -> it >= 0).count();
        int[] clusters = clusters();
        RatingSorter sorter = new RatingSorter(clusters.length, annotators, categories);
        for (int at = 0; at < item.length; at++) {
            if (said.get(at) > 0) {
                sorter.count(item[at]);
            }
        }
        for (int at = 0; at < item.length; at++) {
            if (said.get(at) > 0) {
                sorter.place(item[at], numbers[annotator.get(at / sides)], said.get(at) - 1);
            }
        }
        return sorter.ratings(clusters);
    }

    /// The group of prompts of each item.
    private int[] clusters() {
        int pairs = labels.pairs().size();
        int[] clusters = new int[ofResponses ? responses() : pairs];
        for (int pair = 0; pair < pairs; pair++) {
            int group = ofPair(PairColumn.PROMPT_GROUP, pair);
            if (ofResponses) {
                clusters[ofPair(PairColumn.RESPONSE_A, pair)] = group;
                clusters[ofPair(PairColumn.RESPONSE_B, pair)] = group;
            } else {
                clusters[pair] = group;
            }
        }
        return clusters;
    }

    /// How many responses there are, by their numbers.
    private int responses() {
        int most = -1;
        for (int pair = 0; pair < labels.pairs().size(); pair++) {
            most = Math.max(most, ofPair(PairColumn.RESPONSE_A, pair));
            most = Math.max(most, ofPair(PairColumn.RESPONSE_B, pair));
        }
        return most + 1;
    }

    private int ofPair(PairColumn column, int pair) {
        return labels.pairs().get(column, pair);
    }
}
