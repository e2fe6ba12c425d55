package org.pairwright.statistics;

import java.util.BitSet;
import java.util.Optional;

/// Whether labels say enough to tell annotators' errors from the truth.
final class Identification {
    private static final int THREE = 3;

    private final Ratings ratings;
    private final Groups groups;
    private final BitSet sharing = new BitSet();
    private boolean threeTogether;

    private Identification(Ratings ratings) {
        this.ratings = ratings;
        groups = new Groups(ratings.annotators());
        // As a rule that is all after a few items.
        int apart = ratings.annotators() - 1;
        for (int item = 0; item < ratings.items() && (apart > 0 || !threeTogether); item++) {
            apart -= look(item);
        }
    }

    /// What is missing; empty where nothing is.
    static Optional<Reason> missing(Ratings ratings) {
        Identification seen = new Identification(ratings.firstLabels());
        int annotators = seen.sharing.cardinality();
        if (annotators == 0) {
            return Optional.of(Reason.NO_OVERLAP);
        }
        if (used(ratings) < 2) {
            return Optional.of(Reason.ONE_CATEGORY);
        }
        if (ratings.categories() > DawidSkene.MAX_CATEGORIES) {
            return Optional.of(Reason.TOO_MANY_CATEGORIES);
        }
        if (annotators < THREE) {
            return Optional.of(Reason.TOO_FEW_ANNOTATORS);
        }
        if (seen.groups.count(seen.sharing) > 1) {
            return Optional.of(Reason.NOT_CONNECTED);
        }
        // Three who only ever meet in twos have more habits than their labels have figures.
        return annotators == THREE && !seen.threeTogether
                ? Optional.of(Reason.NOT_TOGETHER)
                : Optional.empty();
    }

    private static int used(Ratings ratings) {
        Patterns patterns = Patterns.of(ratings);
        BitSet used = new BitSet(ratings.categories());
        for (int at = 0; at < patterns.positions(); at++) {
            used.set(patterns.categoryAt(at));
        }
        return used.cardinality();
    }

    /// Joins who labeled an item and tells how many groups fewer there are.
    private int look(int item) {
        int n = ratings.to(item) - ratings.from(item);
        int joined = 0;
        threeTogether |= n >= THREE;
        for (int at = ratings.from(item); n >= 2 && at < ratings.to(item); at++) {
            sharing.set(ratings.annotatorAt(at));
            int first = ratings.annotatorAt(ratings.from(item));
            joined += groups.join(first, ratings.annotatorAt(at)) ? 1 : 0;
        }
        return joined;
    }
}
