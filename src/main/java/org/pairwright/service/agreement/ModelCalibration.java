package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.statistics.Proportion;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.MachineScores;

/// Compares how unsafe a model finds responses with how often people's majority finds them unsafe,
/// for scores in tenths.
record ModelCalibration(AgreementLabels labels, ResponseMajorities people, MachineScores scores) {
    private static final int BINS = 10;

    /// @param model its name
    /// @param rows its labels
    Finding<ModelAudit.Calibration> of(String model, int[] rows) {
        double[] sums = new double[BINS];
        int[] all = new int[BINS];
        int[] unsafe = new int[BINS];
        boolean scored = false;
        BitSet seen = new BitSet();
        for (int row : rows) {
            for (boolean b : new boolean[] {false, true}) {
                int response = ResponseMajorities.response(labels, row, b);
                OptionalDouble score = scores.of(model, response);
                scored |= score.isPresent();
                ResponseMajorities.Word word = people.unsafe(response);
                if (score.isPresent()
                        && word != ResponseMajorities.Word.NONE
                        && !seen.get(response)) {
                    seen.set(response);
                    int bin = Math.min(BINS - 1, (int) (score.getAsDouble() * BINS));
                    sums[bin] += score.getAsDouble();
                    all[bin]++;
                    unsafe[bin] += word == ResponseMajorities.Word.YES ? 1 : 0;
                }
            }
        }
        List<ModelAudit.Calibration.Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            if (all[i] > 0) {
                bins.add(
                        new ModelAudit.Calibration.Bin(
                                sums[i] / all[i], new Proportion(unsafe[i], all[i])));
            }
        }
        return !bins.isEmpty()
                ? new Finding.Tested<>(new ModelAudit.Calibration(List.copyOf(bins)))
                : new Finding.Untested<>(scored ? Obstacle.NO_OVERLAP : Obstacle.NO_SCORES);
    }
}
