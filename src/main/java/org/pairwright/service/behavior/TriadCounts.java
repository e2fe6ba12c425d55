package org.pairwright.service.behavior;

import java.util.Arrays;
import java.util.BitSet;
import org.pairwright.statistics.CircularTriads;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.Reason;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Counts preferences that go in circles, prompt by prompt.
final class TriadCounts {
    private static final int THREE = 3;

    private final AgreementLabels labels;

    /// Prompts with so many pairs that there can be triads.
    private final BitSet possible;

    private int prompts;
    private long complete;
    private long circular;
    private int tournaments;
    private double zeta;

    TriadCounts(AgreementLabels labels) {
        this.labels = labels;
        possible = possible(labels);
    }

    private static BitSet possible(AgreementLabels labels) {
        BitSet once = new BitSet();
        BitSet twice = new BitSet();
        BitSet more = new BitSet();
        for (int pair = 0; pair < labels.pairs().size(); pair++) {
            int prompt = labels.pairs().get(PairColumn.PROMPT, pair);
            BitSet seen = !once.get(prompt) ? once : twice.get(prompt) ? more : twice;
            seen.set(prompt);
        }
        return more;
    }

    /// Counts the preferences in some labels; of several on a pair the majority.
    TriadCounts add(int[] rows) {
        long[] byPrompt =
                Arrays.stream(rows)
                        .filter(row -> possible.get(labels.ofPair(PairColumn.PROMPT, row)))
                        .mapToLong(row ->
                                (long) labels.ofPair(PairColumn.PROMPT, row) << Integer.SIZE | row)
                        .sorted()
                        .toArray();
        int to;
        for (int from = 0; from < byPrompt.length; from = to) {
            to = from + 1;
            while (to < byPrompt.length
                    && byPrompt[to] >>> Integer.SIZE == byPrompt[from] >>> Integer.SIZE) {
                to++;
            }
            if (to - from >= THREE) {
                add(byPrompt, from, to);
            }
        }
        return this;
    }

    private void add(long[] byPrompt, int from, int to) {
        int[] responses =
                Arrays.stream(byPrompt, from, to)
                        .mapToInt(key -> (int) key)
                        .flatMap(row ->
                                Arrays.stream(
                                        new int[] {
                                            labels.ofPair(PairColumn.RESPONSE_A, row),
                                            labels.ofPair(PairColumn.RESPONSE_B, row)
                                        }))
                        .sorted()
                        .distinct()
                        .toArray();
        if (responses.length < THREE) {
            return;
        }
        int[][] votes = new int[responses.length][responses.length];
        for (int i = from; i < to; i++) {
            int row = (int) byPrompt[i];
            int a = Arrays.binarySearch(responses, labels.ofPair(PairColumn.RESPONSE_A, row));
            int b = Arrays.binarySearch(responses, labels.ofPair(PairColumn.RESPONSE_B, row));
            switch (labels.label(LabelColumn.PREFERENCE, row)) {
                case Decisions.A -> votes[a][b]++;
                case Decisions.B -> votes[b][a]++;
                default -> {
                    // Neither is preferred.
                }
            }
        }
        add(CircularTriads.of(majorities(votes)));
    }

    private static boolean[][] majorities(int[][] votes) {
        boolean[][] preferred = new boolean[votes.length][votes.length];
        for (int i = 0; i < votes.length; i++) {
            for (int j = 0; j < votes.length; j++) {
                preferred[i][j] = votes[i][j] > votes[j][i];
            }
        }
        return preferred;
    }

    private void add(CircularTriads triads) {
        prompts += triads.complete() > 0 ? 1 : 0;
        complete += triads.complete();
        circular += triads.circular();
        triads.zeta()
                .ifPresent(each -> {
                    tournaments++;
                    zeta += each;
                });
    }

    /// What was counted so far.
    Finding<Triads> finding() {
        if (complete == 0) {
            return new Finding.Untested<>(Obstacle.NO_TRIADS);
        }
        Proportion share = new Proportion(Math.toIntExact(circular), Math.toIntExact(complete));
        return new Finding.Tested<>(
                new Triads(
                        prompts,
                        share,
                        Significance.alone(share.significance(Triads.BY_CHANCE)),
                        tournaments,
                        Figure.of(
                                tournaments == 0 ? Double.NaN : zeta / tournaments,
                                Reason.NO_TOURNAMENTS)));
    }
}
