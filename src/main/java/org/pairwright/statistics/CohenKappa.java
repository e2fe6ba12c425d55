package org.pairwright.statistics;

/// Cohen's kappa of two annotators: (observed - expected) / (1 - expected) agreement, where chance
/// means that each labels at random by their own habits.
///
/// Sources: Cohen, J. (1960), Educational and Psychological Measurement 20, 37-46, and with weights
/// (1968), Psychological Bulletin 70, 213-220.
public final class CohenKappa {
    private CohenKappa() {}

    /// Kappa of a table.
    ///
    /// @param table how many items the first annotator gave the row's category and the second one
    ///   the column's; square, with a row for each category of the scheme
    public static Figure of(long[][] table, Weights weights) {
        AnnotatorPair pair = new AnnotatorPair(table.length);
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                pair.add(i, j, table[i][j], weights.of(i, j));
            }
        }
        return of(pair, pair.weighted(), weights);
    }

    /// The interval of kappa without weights, by its asymptotic standard error.
    ///
    /// @param table as for [#of(long\[\]\[\], Weights)]
    /// @return undefined where the two never differ: the error would be 0 however few items there
    ///   are
    public static Interval interval(long[][] table) {
        return interval(table, new Weights.Identity());
    }

    /// The same with weights: items count as independent of one another.
    ///
    /// Source: Fleiss, J. L., Cohen, J. and Everitt, B. S. (1969), Psychological Bulletin 72,
    /// 323-327.
    public static Interval interval(long[][] table, Weights weights) {
        PairTable cells = new PairTable(table.length);
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                cells.add(i, j, Math.toIntExact(table[i][j]));
            }
        }
        AnnotatorPair pair = cells.pair(weights, weights);
        return interval(of(pair, pair.weighted(), weights), pair, cells, weights);
    }

    static Interval interval(Figure figure, AnnotatorPair pair, PairTable cells, Weights weights) {
        return switch (figure) {
            case Figure.Undefined(Reason reason) -> new Interval.Undefined(reason);
            case Figure.Known(double kappa) when kappa >= 1 ->
                    new Interval.Undefined(Reason.NO_VARIATION);
            case Figure.Known(double kappa) ->
                    Interval.of(
                            new Estimate(kappa, Math.sqrt(variance(pair, cells, weights, kappa))));
        };
    }

    private static double variance(
            AnnotatorPair pair, PairTable cells, Weights weights, double kappa) {
        double n = pair.items();
        double[] ofRow = new double[pair.categories()];
        double[] ofColumn = new double[pair.categories()];
        double expected = 0;
        for (int i = 0; i < ofRow.length; i++) {
            for (int j = 0; j < ofRow.length; j++) {
                double weight = weights.of(i, j);
                ofRow[i] += weight * pair.second(j) / n;
                ofColumn[j] += weight * pair.first(i) / n;
                expected += weight * pair.first(i) / n * (pair.second(j) / n);
            }
        }
        double sum = 0;
        for (PairTable.Cell cell : cells.all()) {
            double beyondHabits =
                    weights.of(cell.one(), cell.other())
                            - (ofRow[cell.one()] + ofColumn[cell.other()]) * (1 - kappa);
            sum += cell.times() / n * beyondHabits * beyondHabits;
        }
        double rest = kappa - expected * (1 - kappa);
        return Math.max(0, sum - rest * rest) / (n * (1 - expected) * (1 - expected));
    }

    /// @param agreement the sum of the weights of all pairs of labels
    static Figure of(AnnotatorPair pair, double agreement, Weights weights) {
        double n = pair.items();
        if (n == 0) {
            return new Figure.Undefined(Reason.NO_OVERLAP);
        }
        double expected = 0;
        if (weights instanceof Weights.Identity) {
            for (int i = 0; i < pair.categories(); i++) {
                expected += (double) pair.first(i) * pair.second(i);
            }
        } else {
            for (int i = 0; i < pair.categories(); i++) {
                for (int j = 0; pair.first(i) > 0 && j < pair.categories(); j++) {
                    expected += (double) pair.first(i) * pair.second(j) * weights.of(i, j);
                }
            }
        }
        // As whole numbers where weights are, so that one category is exactly one category.
        double room = n * n - expected;
        return Figure.of(
                room > n * n * 1e-14 ? (n * agreement - expected) / room : Double.NaN,
                Reason.ONE_CATEGORY);
    }
}
