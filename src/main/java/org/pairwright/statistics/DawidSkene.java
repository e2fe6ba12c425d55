package org.pairwright.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Estimates what is true of each item, and how each annotator confuses the categories, from labels
/// alone. It believes in a model: one truth for each item, and annotators who err independently.
///
/// The likelihood has several peaks. The first start is the share of each category among an item's
/// labels, which leads to the published estimates; the others shake these shares at random, and the
/// best peak wins in which truths mean what labels say: the likelihood is the same where two truths
/// change their names, and a random start may well end there. Where labels are very many, all
/// starts look for peaks among some of the items first. With smoothing, each count has a little
/// added, and the peak is that of the likelihood times a Dirichlet prior.
///
/// Source: Dawid, A. P. and Skene, A. M. (1979), "Maximum Likelihood Estimation of Observer
/// Error-Rates Using the EM Algorithm", Applied Statistics 28(1), 20-28.
public sealed interface DawidSkene {
    /// So many categories make tables that no data fill.
    int MAX_CATEGORIES = 50;

    /// The usual number of starts.
    int STARTS = 20;

    /// What is usually added to each count.
    double SMOOTHING = 0.01;

    /// With more labels than this, starts but the first are climbed on some of the items.
    int MANY_LABELS = 200_000;

    /// So many labels those items have, about. All starts together pass through these as often as
    /// one start through 600,000.
    int SAMPLED_LABELS = 30_000;

    /// With fewer labels of a category than this among some items, these say too little of it.
    int RARE = 200;

    /// What was estimated.
    record Estimated(DawidSkeneFit fit) implements DawidSkene {}

    /// The labels don't say enough.
    record Undefined(Reason reason) implements DawidSkene {}

    /// Estimates from labels; several labels of an annotator for an item all count.
    ///
    /// @param starts at least 1; with 1 the outcome does not depend on the seed
    /// @param smoothing 0 or more
    static DawidSkene of(Ratings ratings, int starts, double smoothing, long seed) {
        return of(ratings, starts, smoothing, seed, () -> {});
    }

    /// The same, for whoever may want it to end early.
    ///
    /// @param look called once for each pass through the labels, by several threads at once; what
    ///   it throws ends it
    static DawidSkene of(Ratings ratings, int starts, double smoothing, long seed, Runnable look) {
        if (starts < 1 || !(smoothing >= 0) || !Double.isFinite(smoothing)) {
            throw new IllegalArgumentException(
                    "There can't be %d starts with smoothing %s.".formatted(starts, smoothing));
        }
        Optional<Reason> unidentified = Identification.missing(ratings);
        if (unidentified.isPresent()) {
            return new Undefined(unidentified.get());
        }
        int[] places = places(ratings);
        int used = Arrays.stream(places).max().orElseThrow() + 1;
        return new Estimated(
                best(Climb.of(ratings.relabeled(used, places), smoothing, look), starts, seed)
                        .inScheme(places));
    }

    /// Numbers the categories that somebody used; -1 for the others. A truth that no label names
    /// can't be told from the rest: it would only split them.
    private static int[] places(Ratings ratings) {
        int[] places = new int[ratings.categories()];
        Arrays.fill(places, -1);
        Patterns patterns = Patterns.of(ratings);
        for (int at = 0; at < patterns.positions(); at++) {
            places[patterns.categoryAt(at)] = 0;
        }
        int used = 0;
        for (int category = 0; category < places.length; category++) {
            if (places[category] == 0) {
                places[category] = used++;
            }
        }
        return places;
    }

    private static DawidSkeneFit best(Climb climb, int starts, long seed) {
        int categories = climb.ratings().categories();
        List<DawidSkeneFit> peaks =
                climb.isLong() ? peaksBySample(climb, starts, seed) : peaks(climb, starts, seed);
        // Of peaks that are equal but for rounding the first one wins, in whatever order they came.
        Comparator<DawidSkeneFit> higher =
                Comparator.comparingDouble(DawidSkeneFit::roundedObjective)
                        .thenComparingInt(fit -> -fit.start());
        List<DawidSkeneFit> highestFirst = peaks.stream().sorted(higher.reversed()).toList();
        return highestFirst.stream()
                .filter(peak -> Meaning.isKept(categories, peak))
                .findFirst()
                .orElseGet(highestFirst::getFirst);
    }

    /// Where all starts lead, the first one first.
    private static List<DawidSkeneFit> peaks(Climb climb, int starts, long seed) {
        DawidSkeneFit first = climb.from(seed, 0, List.of());
        return Stream.concat(
                        Stream.of(first),
                        IntStream.range(1, starts)
                                .parallel()
                                .mapToObj(start -> climb.from(seed, start, List.of(first))))
                .distinct()
                .toList();
    }

    /// Whether labels say something of each category.
    private static boolean isTold(Ratings ratings) {
        int[] labels = new int[ratings.categories()];
        for (int at = 0; at < ratings.labels(); at++) {
            labels[ratings.labelAt(at)]++;
        }
        return Arrays.stream(labels).allMatch(it -> it >= RARE);
    }

    /// The same, where each start climbs on some of the items, the same ones for every seed: the
    /// first one goes on from there on all of them, and so do those that lead elsewhere there.
    private static List<DawidSkeneFit> peaksBySample(Climb climb, int starts, long seed) {
        SplitMix random = new SplitMix(0, 0);
        double share = (double) SAMPLED_LABELS / climb.ratings().labels();
        Climb sample = climb.on(climb.ratings().withItems(item -> random.nextDouble() < share));
        List<DawidSkeneFit> there = peaks(sample, starts, seed);
        DawidSkeneFit first =
                isTold(sample.ratings())
                        ? climb.from(there.getFirst().beliefs(), 0, List.of())
                        : climb.from(seed, 0, List.of());
        return Stream.concat(
                        Stream.of(first),
                        there.stream()
                                .skip(1)
                                .map(fit -> climb.from(fit.beliefs(), fit.start(), List.of(first))))
                .distinct()
                .toList();
    }
}
