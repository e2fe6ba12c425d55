package org.pairwright.statistics;

import java.util.Random;

/// Labels drawn at random: more or less agreement, more or fewer labels missing.
final class RandomRatings {
    private final Random random;
    private final int items;
    private final int annotators;
    private final int categories;
    private final int[][] labels;

    /// @param seed to be told where a test fails
    RandomRatings(long seed) {
        random = new Random(seed);
        items = 3 + random.nextInt(40);
        annotators = 2 + random.nextInt(6);
        categories = 2 + random.nextInt(5);
        labels = new int[items][annotators];
        double errors = random.nextDouble();
        double missing = random.nextDouble() * .5;
        for (int[] item : labels) {
            int truth = random.nextInt(categories);
            for (int i = 0; i < annotators; i++) {
                int label = random.nextDouble() < errors ? random.nextInt(categories) : truth;
                item[i] = random.nextDouble() < missing ? -1 : label;
            }
        }
        // So that every figure is defined.
        labels[0][0] = 0;
        labels[0][1] = 1;
    }

    Random random() {
        return random;
    }

    int items() {
        return items;
    }

    int annotators() {
        return annotators;
    }

    int categories() {
        return categories;
    }

    Ratings ratings() {
        return ratings(identity(items), identity(annotators), identity(categories));
    }

    /// The same under other numbers.
    Ratings ratings(int[] itemNumbers, int[] annotatorNumbers, int[] categoryNumbers) {
        RatingColumns columns = new RatingColumns();
        for (int item = 0; item < items; item++) {
            for (int i = 0; i < annotators; i++) {
                if (labels[item][i] >= 0) {
                    columns.add(
                            itemNumbers[item],
                            annotatorNumbers[i],
                            categoryNumbers[labels[item][i]]);
                }
            }
        }
        return columns.ratings(categories);
    }

    /// The same with one more item, which one annotator labeled.
    Ratings withSingle() {
        RatingColumns columns = new RatingColumns();
        Ratings ratings = ratings();
        for (int item = 0; item < ratings.items(); item++) {
            for (int at = ratings.from(item); at < ratings.to(item); at++) {
                columns.add(item, ratings.annotatorAt(at), ratings.labelAt(at));
            }
        }
        columns.add(items, 0, random.nextInt(categories));
        return columns.ratings(categories);
    }

    int[] shuffled(int n) {
        int[] numbers = identity(n);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = swapped;
        }
        return numbers;
    }

    static int[] identity(int n) {
        int[] numbers = new int[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}
