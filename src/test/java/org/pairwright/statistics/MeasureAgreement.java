package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Computes figures of [MillionLabels] once they are in memory, and prints the seconds of each run.
public final class MeasureAgreement {
    private static final int TIMES = 5;
    private static final int WARMUPS = 3;
    private static final AuditOptions INTERVAL =
            new AuditOptions(AuditOptions.REPLICATES, 1, DawidSkene.STARTS, DawidSkene.SMOOTHING);
    private static final AuditOptions NO_INTERVAL =
            new AuditOptions(0, 1, DawidSkene.STARTS, DawidSkene.SMOOTHING);

    private MeasureAgreement() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Ratings choices = MillionLabels.choices();
        Ratings strengths = MillionLabels.strengths();
        Ratings tags = MillionLabels.tags();
        double[] scale = Weights.ranks(strengths.categories());
        List<BitSet> sets = new ArrayList<>();
        for (int i = 0; i < tags.categories(); i++) {
            sets.add(BitSet.valueOf(new long[] {i}));
        }
        Map<String, Runnable> works = new LinkedHashMap<>();
        works.put("nominal", () -> KrippendorffAlpha.of(choices, new Metric.Nominal()));
        works.put("ordinal", () -> KrippendorffAlpha.of(strengths, new Metric.Ordinal()));
        works.put("masi", () -> KrippendorffAlpha.of(tags, SetDistance.masi(sets)));
        works.put("fleiss", () -> ChanceCorrected.of(choices, new Weights.Identity()));
        works.put("pairs", () -> AnnotatorPairs.of(strengths, scale));
        works.put(
                "nominal-interval",
                () -> AlphaEstimate.of(choices, new Metric.Nominal(), INTERVAL));
        works.put(
                "ordinal-interval",
                () -> AlphaEstimate.of(strengths, new Metric.Ordinal(), INTERVAL));
        works.put(
                "dawid-skene",
                () -> DawidSkene.of(choices, DawidSkene.STARTS, DawidSkene.SMOOTHING, 1));
        works.put("audit", () -> RatingsAudit.of(choices, new Metric.Nominal(), INTERVAL));
        works.put("audit-plain", () -> RatingsAudit.of(choices, new Metric.Nominal(), NO_INTERVAL));
        works.forEach(MeasureAgreement::measure);
    }

    private static void measure(String name, Runnable work) {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < TIMES + WARMUPS; i++) {
            long begun = System.nanoTime();
            work.run();
            if (i >= WARMUPS) {
                seconds.add((System.nanoTime() - begun) / 1e9);
            }
        }
        System.out.println(
                name
                        + seconds.stream()
                                .map(figure -> String.format(Locale.ROOT, " %.6f", figure))
                                .collect(Collectors.joining()));
    }
}
