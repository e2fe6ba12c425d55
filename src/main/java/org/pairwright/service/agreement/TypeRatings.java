package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.pairwright.statistics.Ratings;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// The labels of one type, with the numbers of those annotators alone who gave one.
///
/// @param annotators their names by number
record TypeRatings(Ratings ratings, List<String> annotators) {
    /// Tells the category of a label, or -1.
    interface Reader {
        int category(int label, boolean b);
    }

    /// The rows of first-time labels of people; those of models are left out.
    ///
    /// @param wanted which labels
    static int[] rows(AgreementLabels labels, IntPredicate wanted) {
        int[] rows = new int[labels.labels().size()];
        int size = 0;
        for (int label = 0; label < rows.length; label++) {
            if (counts(labels, label) && wanted.test(label)) {
                rows[size++] = label;
            }
        }
        return Arrays.copyOf(rows, size);
    }

    /// Takes what some labels say.
    ///
    /// @param rows which labels
    /// @param ofResponses whether a label is about each of the responses; else about the pair
    /// @param categories how many the scheme has
    static TypeRatings of(
            AgreementLabels labels,
            int[] rows,
            boolean ofResponses,
            int categories,
            Reader reader) {
        SaidLabels said = new SaidLabels(labels, rows, ofResponses, categories, reader);
        int[] numbers = said.numbers();
        List<String> names = new ArrayList<>();
        for (int annotator = 0; annotator < numbers.length; annotator++) {
            if (numbers[annotator] >= 0) {
                names.add(labels.annotators().get(annotator).name());
            }
        }
        return new TypeRatings(said.ratings(categories, numbers), List.copyOf(names));
    }

    /// Takes the labels of a type; none where nobody stated one that makes it worth a look.
    ///
    /// @param rows which labels
    static TypeRatings of(AgreementLabels labels, int[] rows, LabelType type) {
        boolean stated = false;
        boolean bothBad = labels.asksBothBad();
        for (int row : rows) {
            stated = stated || type.isStated(labels, row);
            bothBad = bothBad || type.isBothBad(labels, row);
        }
        return of(
                labels,
                stated ? rows : new int[0],
                type.isOfResponses(),
                type.categories(bothBad).size(),
                (label, b) -> type.of(labels, label, b));
    }

    /// Whether a label is a person's first one of its pair.
    static boolean counts(AgreementLabels labels, int label) {
        return !labels.isRepeat(label) && !labels.isByModel(label);
    }

    /// The number of what a label is about.
    static int item(AgreementLabels labels, int label, boolean ofResponses, int side) {
        if (!ofResponses) {
            return labels.label(LabelColumn.PAIR, label);
        }
        return labels.ofPair(side == 0 ? PairColumn.RESPONSE_A : PairColumn.RESPONSE_B, label);
    }
}
