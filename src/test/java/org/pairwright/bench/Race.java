package org.pairwright.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Lets contenders take turns, so that both meet the same machine: A B A B ...
record Race(int warmups, int runs) {

    /// Runs one contender alone.
    Samples alone(Contender contender) throws IOException {
        return inTurns(List.of(contender)).getFirst();
    }

    /// Each contender's runs, in the order of the contenders.
    List<Samples> inTurns(List<Contender> contenders) throws IOException {
        List<List<Sample>> counted = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            counted.add(new ArrayList<>());
        }
        for (int round = 0; round < warmups + runs; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                Sample sample = contenders.get(i).once();
                if (round >= warmups) {
                    counted.get(i).add(sample);
                }
            }
        }
        return counted.stream().map(Samples::new).toList();
    }
}
