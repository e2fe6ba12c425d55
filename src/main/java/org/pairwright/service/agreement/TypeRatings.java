package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.pairwright.statistics.RatingColumns;
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

    /// Takes the first-time labels of people; those of models are left out.
    ///
    /// @param ofResponses whether a label is about each of the responses; else about the pair
    /// @param categories how many the scheme has
    /// @param wanted which labels
    static TypeRatings of(
            AgreementLabels labels,
            boolean ofResponses,
            int categories,
            IntPredicate wanted,
            Reader reader) {
        RatingColumns columns = new RatingColumns();
        int[] numbers = new int[labels.annotators().size()];
        for (int label = 0; label < labels.labels().size(); label++) {
            if (counts(labels, label) && wanted.test(label)) {
                for (int side = 0; side < (ofResponses ? 2 : 1); side++) {
                    int category = reader.category(label, side == 1);
                    if (category >= 0) {
                        int annotator = labels.label(LabelColumn.ANNOTATOR, label);
                        numbers[annotator] = 1;
                        int item = item(labels, label, ofResponses, side);
                        columns.add(item, annotator, category);
                        columns.cluster(item, labels.ofPair(PairColumn.PROMPT_GROUP, label));
                    }
                }
            }
        }
        return numbered(labels, columns, categories, numbers);
    }

    /// Takes the labels of a type; none where nobody stated one that makes it worth a look.
    static TypeRatings of(AgreementLabels labels, LabelType type, IntPredicate wanted) {
        boolean stated = false;
        boolean bothBad = labels.asksBothBad();
        for (int label = 0; label < labels.labels().size(); label++) {
            if (counts(labels, label) && wanted.test(label)) {
                stated |= type.isStated(labels, label);
                bothBad |= type.isBothBad(labels, label);
            }
        }
        boolean any = stated;
        return of(
                labels,
                type.isOfResponses(),
                type.categories(bothBad).size(),
                label -> any && wanted.test(label),
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

    private static TypeRatings numbered(
            AgreementLabels labels, RatingColumns columns, int categories, int[] numbers) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == 1) {
                numbers[i] = names.size();
                names.add(labels.annotators().get(i).name());
            }
        }
        Ratings ratings = columns.ratings(categories);
        return new TypeRatings(ratings.amongAnnotators(names.size(), numbers), List.copyOf(names));
    }
}
