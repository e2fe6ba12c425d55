package org.pairwright.statistics;

import java.util.Random;

/// Items of which everything is known: which label is true of each, and how often annotators give
/// it. Some are clear and some are not.
final class PlannedWorld {
    static final int CATEGORIES = 3;

    private static final double[] SHARES = {.5, .35, .15};

    private final Random random;
    private final double clear;
    private final double unclear;
    private final double shareUnclear;

    /// @param clear how often annotators see what is true of a clear item
    /// @param unclear the same of others
    /// @param shareUnclear how many are
    PlannedWorld(long seed, double clear, double unclear, double shareUnclear) {
        random = new Random(seed);
        this.clear = clear;
        this.unclear = unclear;
        this.shareUnclear = shareUnclear;
    }

    /// Labels of so many items by so many annotators.
    Ratings ratings(int items, int annotators) {
        RatingColumns columns = new RatingColumns();
        for (int item = 0; item < items; item++) {
            int truth = drawn();
            double seen = random.nextDouble() < shareUnclear ? unclear : clear;
            for (int annotator = 0; annotator < annotators; annotator++) {
                columns.add(item, annotator, random.nextDouble() < seen ? truth : other(truth));
            }
        }
        return columns.ratings(CATEGORIES);
    }

    private int other(int truth) {
        int other = drawn();
        while (other == truth) {
            other = drawn();
        }
        return other;
    }

    private int drawn() {
        double place = random.nextDouble();
        int category = 0;
        while (category < CATEGORIES - 1 && place >= SHARES[category]) {
            place -= SHARES[category++];
        }
        return category;
    }
}
