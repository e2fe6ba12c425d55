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
    private final int[] rows;
    private final boolean ofResponses;
    private final int sides;

    /// For each side of each row one more than its category, 0 where it says nothing.
    private final PackedInts said;

    private final boolean[] spoke;

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
        this.rows = rows;
        this.ofResponses = ofResponses;
        sides = ofResponses ? 2 : 1;
        said = new PackedInts(Math.multiplyExact(sides, rows.length), categories);
        spoke = new boolean[labels.annotators().size()];
        for (int i = 0; i < rows.length; i++) {
            for (int side = 0; side < sides; side++) {
                int category = reader.category(rows[i], side == 1);
                if (category >= 0) {
                    said.set(sides * i + side, category + 1);
                    spoke[labels.label(LabelColumn.ANNOTATOR, rows[i])] = true;
                }
            }
        }
    }

    /// Numbers those who said something, without gaps; -1 for the others.
    int[] numbers() {
        int[] numbers = new int[spoke.length];
        Arrays.fill(numbers, -1);
        int next = 0;
        for (int annotator = 0; annotator < numbers.length; annotator++) {
            if (spoke[annotator]) {
                numbers[annotator] = next++;
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
        for (int i = 0; i < rows.length; i++) {
            for (int side = 0; side < sides; side++) {
                if (said.get(sides * i + side) > 0) {
                    sorter.count(TypeRatings.item(labels, rows[i], ofResponses, side));
                }
            }
        }
        for (int i = 0; i < rows.length; i++) {
            for (int side = 0; side < sides; side++) {
                int category = said.get(sides * i + side) - 1;
                if (category >= 0) {
                    sorter.place(
                            TypeRatings.item(labels, rows[i], ofResponses, side),
                            numbers[labels.label(LabelColumn.ANNOTATOR, rows[i])],
                            category);
                }
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
