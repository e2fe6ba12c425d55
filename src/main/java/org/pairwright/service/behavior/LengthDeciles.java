package org.pairwright.service.behavior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pairwright.statistics.Proportion;

/// Parts of choices by how many times as long the longer response is. Choices with the same ratio
/// stay in one part.
final class LengthDeciles {
    private static final int PARTS = 10;
    private static final int LEAST = 10;

    private final LengthChoices choices;
    private final List<LengthBias.Decile> deciles = new ArrayList<>();

    private LengthDeciles(LengthChoices choices) {
        this.choices = choices;
    }

    static List<LengthBias.Decile> of(LengthChoices choices) {
        LengthDeciles parts = new LengthDeciles(choices);
        parts.cut();
        return List.copyOf(parts.deciles);
    }

    private void cut() {
        int[] order = order();
        int all = 0;
        for (int group : order) {
            all += choices.times(group);
        }
        int parts = Math.clamp(all / LEAST, 1, PARTS);
        int from = 0;
        int before = 0;
        int chosen = 0;
        int of = 0;
        for (int i = 0; i < order.length; i++) {
            chosen += choices.longerChosen(order[i]);
            of += choices.times(order[i]);
            boolean isLast = i + 1 == order.length;
            boolean isFull = (long) (before + of) * parts / all > (long) before * parts / all;
            if (isLast || (isFull && choices.ratio(order[i + 1]) > choices.ratio(order[i]))) {
                deciles.add(
                        new LengthBias.Decile(
                                choices.ratio(order[from]),
                                choices.ratio(order[i]),
                                new Proportion(chosen, of)));
                before += of;
                from = i + 1;
                chosen = 0;
                of = 0;
            }
        }
    }

    /// The groups whose responses differ in length, the least ratio first.
    private int[] order() {
        long[] keys = new long[choices.size()];
        int n = 0;
        for (int group = 0; group < keys.length; group++) {
            if (choices.ratio(group) > 1) {
                long bits = Float.floatToIntBits((float) choices.ratio(group));
                keys[n++] = bits << Integer.SIZE | group;
            }
        }
        Arrays.sort(keys, 0, n);
        return Arrays.stream(keys, 0, n).mapToInt(key -> (int) key).toArray();
    }
}
