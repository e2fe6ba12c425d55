package org.pairwright.storage;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;

/// How unsafe machines find responses, by what they said last.
public final class MachineScores {
    static final int NONE = -1;

    private final Map<String, int[]> millionths;

    /// @param millionths by the machine's name, then by the number of the response; [#NONE] for
    ///   none
    MachineScores(Map<String, int[]> millionths) {
        this.millionths = millionths;
    }

    /// From 0 to 1; empty where the machine gave none.
    ///
    /// @param response its number in [PairColumn#RESPONSE_A] and [PairColumn#RESPONSE_B]
    public OptionalDouble of(String machine, int response) {
        int[] all = millionths.getOrDefault(machine, new int[0]);
        return response < all.length && all[response] != NONE
                ? OptionalDouble.of(all[response] / 1e6)
                : OptionalDouble.empty();
    }

    static int[] none(int responses) {
        int[] none = new int[responses];
        Arrays.fill(none, NONE);
        return none;
    }
}
