package org.pairwright.statistics;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/// A million labels that are the same in every language: 100,000 items, 12 annotators of growing
/// carelessness, a sixth of the labels missing. A number from 0 to 1 for each stream and cell comes
/// from counter-based SplitMix64.
public final class MillionLabels {
    public static final int ITEMS = 100_000;
    static final int ANNOTATORS = 12;

    private static final int[] STEPS = {-2, -1, 1, 2};

    private MillionLabels() {}

    /// What an annotator says of an item.
    ///
    /// @param choice 0 (A), 1 (B) or 2 (tie)
    /// @param strength 0 to 6, drawn apart from the choice
    /// @param tags a bit for each of eight
    public record Said(int annotator, int choice, int strength, int tags) {}

    /// What is said of an item, of which there are as many as one likes.
    public static List<Said> of(int item) {
        List<Said> said = new ArrayList<>();
        for (int annotator = 0; annotator < ANNOTATORS; annotator++) {
            if (isThere(item, annotator)) {
                said.add(
                        new Said(
                                annotator,
                                choice(item, annotator),
                                strength(item, annotator),
                                tags(item, annotator)));
            }
        }
        return said;
    }

    /// Labels 0 (A), 1 (B) and 2 (tie).
    static Ratings choices() {
        return ratings(3, MillionLabels::choice);
    }

    /// Labels 0 to 6.
    static Ratings strengths() {
        return ratings(7, MillionLabels::strength);
    }

    /// Labels 0 to 255: a bit for each of eight tags.
    static Ratings tags() {
        return ratings(256, MillionLabels::tags);
    }

    /// Writes all labels as a table, the same bytes each time.
    public static void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("item,annotator,choice,strength,tags\n");
            for (int item = 0; item < ITEMS; item++) {
                for (Said said : of(item)) {
                    out.write(
                            "%d,%d,%d,%d,%d\n"
                                    .formatted(
                                            item,
                                            said.annotator(),
                                            said.choice(),
                                            said.strength() + 1,
                                            said.tags()));
                }
            }
        }
    }

    private static boolean isThere(int item, int annotator) {
        return u(10, cell(item, annotator)) < 10 / 12.0;
    }

    private static Ratings ratings(int categories, IntBinaryOperator labelOf) {
        RatingColumns columns = new RatingColumns();
        for (int item = 0; item < ITEMS; item++) {
            for (int annotator = 0; annotator < ANNOTATORS; annotator++) {
                if (isThere(item, annotator)) {
                    columns.add(item, annotator, labelOf.applyAsInt(item, annotator));
                }
            }
        }
        return columns.ratings(categories);
    }

    private static int choice(int item, int annotator) {
        int cell = cell(item, annotator);
        double truth = u(1, item);
        if (u(11, cell) < errors(annotator)) {
            return (int) (3 * u(12, cell));
        }
        return truth < .42 ? 0 : truth < .84 ? 1 : 2;
    }

    private static int strength(int item, int annotator) {
        int cell = cell(item, annotator);
        int truth = (int) (7 * u(2, item));
        return u(13, cell) < 1.5 * errors(annotator)
                ? Math.clamp(truth + STEPS[(int) (4 * u(14, cell))], 0, 6)
                : truth;
    }

    private static int tags(int item, int annotator) {
        int cell = cell(item, annotator);
        int truth = u(3, item) < .8 ? 0 : 1 + (int) (255 * u(4, item));
        return u(15, cell) < errors(annotator) ? truth ^ (1 << (int) (8 * u(16, cell))) : truth;
    }

    private static double errors(int annotator) {
        return .05 + .03 * annotator;
    }

    private static int cell(int item, int annotator) {
        return item * ANNOTATORS + annotator;
    }

    private static double u(long stream, long k) {
        long z = (20260401L ^ (stream * 0xD1342543DE82EF95L)) + (k + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z = z ^ (z >>> 31);
        return (z >>> 11) * 0x1.0p-53;
    }
}
