package org.pairwright.service.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pairwright.statistics.ClusterSizes;
import org.pairwright.statistics.ClusteredMean;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Reason;

/// The mean of scores from 0 to 1, of which those on one prompt resemble each other, in whatever
/// order they come.
final class MeanByPrompt {
    private int[] prompts = new int[1 << 8];
    private double[] scores = new double[1 << 8];
    private int size;

    void add(int prompt, double score) {
        if (size == prompts.length) {
            prompts = Arrays.copyOf(prompts, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        prompts[size] = prompt;
        scores[size++] = score;
    }

    int size() {
        return size;
    }

    Figure mean() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += scores[i];
        }
        return Figure.of(size == 0 ? Double.NaN : sum / size, Reason.NO_OVERLAP);
    }

    Interval interval() {
        if (size == 0) {
            return new Interval.Undefined(Reason.NO_OVERLAP);
        }
        ClusterSizes sizes = new ClusterSizes();
        ClusteredMean mean = new ClusteredMean(sizes);
        int last = -1;
        for (int at : byPrompt()) {
            if (prompts[at] != last) {
                mean.endCluster();
                sizes.endCluster();
                last = prompts[at];
            }
            sizes.add();
            mean.add(scores[at]);
        }
        mean.endCluster();
        sizes.endCluster();
        return mean.interval();
    }

    private int[] byPrompt() {
        return IntStream.range(0, size)
                .mapToLong(at -> ((long) prompts[at] << Integer.SIZE) + at)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }
}
